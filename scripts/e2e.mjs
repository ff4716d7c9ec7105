// Runs the workflows in examples/ with a real Actions runner (nektos/act, host mode) on a clean copy of HEAD.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    act: { type: 'string', default: 'act' },
    report: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});
// act runs `using: node24` with the first node on PATH, as this script is run: with an older one it would judge another program.
if (Number.parseInt(process.versions.node, 10) < 24)
  throw new Error(`The runner's Node is 24, this is ${process.versions.node}: put Node 24 first on PATH`);
const root = join(import.meta.dirname, '..');
// No blank in it: act's host mode writes unquoted paths into its scripts.
const work = await mkdtemp(join(tmpdir(), 'setup-go-plus-e2e-'));
let passed = 0;
let failed = 0;

try {
  const checks = (await import('./e2e-checks.mjs')).default;
  const files = (await readdir(join(root, 'examples/workflows'))).sort();
  for (const file of files.filter((name) => name.includes(values.only ?? ''))) {
    const repository = await checkOut();
    // Each run is on another new machine, with the same cache service.
    if (checks[file] === undefined)
      throw new Error(`scripts/e2e-checks.mjs does not say what ${file} must show`);
    for (const [index, run] of checks[file].entries()) {
      const { change, wanted } = Array.isArray(run) ? { wanted: run } : run;
      const name = `${file}, run ${index + 1}`;
      await change?.(repository);
      const { code, output } = await act(repository, file, index + 1);
      if (values.verbose) console.log(output);
      await judge(`${name}: the workflow succeeds`, code === 0, output);
      for (const [what, holds] of wanted)
        await judge(`${name}: ${what}`, code === 0 && holds(output), output);
    }
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
if (values.report !== undefined) await writeFile(values.report, JSON.stringify({ passed, failed }));
console.log(`${passed} end-to-end checks passed, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

/** One a workflow: some change their sources between two runs. */
async function checkOut() {
  const repository = join(work, 'repository');
  await rm(repository, { recursive: true, force: true });
  await run('git', ['clone', '--quiet', root, repository]);
  // What is bundled now is what is tested, also before it is committed.
  await rm(join(repository, 'dist'), { recursive: true });
  await cp(join(root, 'dist'), join(repository, 'dist'), { recursive: true });
  await cp(join(root, 'action.yml'), join(repository, 'action.yml'));
  await cp(join(root, 'examples'), join(repository, 'examples'), { recursive: true });
  return repository;
}

/** HOME is new for each run, so nothing is there but what the runner and its cache service bring. */
async function act(repository, file, number) {
  const home = join(work, 'home');
  await run('chmod', ['-R', 'u+w', home]);
  await rm(home, { recursive: true, force: true });
  await mkdir(home);
  const options = [
    ['-W', join(repository, 'examples/workflows', file)],
    ['-P', 'ubuntu-latest=-self-hosted'],
    ['--cache-server-addr', '127.0.0.1'],
    // One a workflow, or the first run of one would begin from the caches of another.
    ['--cache-server-path', join(work, 'cache', file)],
    ['--artifact-server-addr', '127.0.0.1'],
    // act's own is always 1, and a key that holds it would be taken after the first run.
    ['--env', `GITHUB_RUN_ID=${number}`],
  ];
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, '.cache') };
  return run(values.act, ['push', ...options.flat()], repository, env);
}

async function judge(name, holds, output) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}`);
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(output.split('\n').slice(-80).join('\n'));
  }
}

function run(program, args, cwd, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
