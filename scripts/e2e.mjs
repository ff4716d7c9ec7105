// Runs the workflows in examples/ with a real Actions runner (nektos/act, host mode) on a clean copy of HEAD.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { act: { type: 'string', default: 'act' }, report: { type: 'string' }, only: { type: 'string' } },
});
const root = join(import.meta.dirname, '..');
const work = await mkdtemp(join(tmpdir(), 'sgp e2e-'));
let passed = 0;
let failed = 0;

try {
  const repository = join(work, 'repository');
  await run('git', ['clone', '--quiet', root, repository]);
  // What is bundled now is what is tested, also before it is committed.
  await rm(join(repository, 'dist'), { recursive: true });
  await cp(join(root, 'dist'), join(repository, 'dist'), { recursive: true });
  await cp(join(root, 'action.yml'), join(repository, 'action.yml'));
  await cp(join(root, 'examples'), join(repository, 'examples'), { recursive: true });
  for (const file of (await readdir(join(root, 'examples/workflows'))).sort()) {
    if (values.only !== undefined && !file.includes(values.only)) continue;
    const checks = (await import('./e2e-checks.mjs')).default[file] ?? [];
    const { code, output } = await act(repository, file);
    await judge(`${file}: the workflow succeeds`, code === 0, output);
    for (const [name, holds] of checks) await judge(`${file}: ${name}`, code === 0 && holds(output), output);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
if (values.report !== undefined) await writeFile(values.report, JSON.stringify({ passed, failed }));
console.log(`${passed} end-to-end checks passed, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function act(repository, file) {
  const toolCache = join(work, 'tool cache');
  await mkdir(toolCache, { recursive: true });
  return run(
    values.act,
    [
      'push',
      '-W', join(repository, 'examples/workflows', file),
      '-P', 'ubuntu-latest=-self-hosted',
      '--env', `RUNNER_TOOL_CACHE=${toolCache}`,
      '--cache-server-addr', '127.0.0.1',
      '--cache-server-path', join(work, 'cache'),
      '--artifact-server-addr', '127.0.0.1',
    ],
    repository,
  );
}

async function judge(name, holds, output) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}`);
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(output.split('\n').slice(-80).join('\n'));
  }
}

function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
