// The whole main step with the SDK in the tool cache already: ours against a checkout of actions/setup-go.
//   node bench/startup.mjs --setup-go <checkout> [--rounds 15]
// Same machine, same Go, same inputs (an exact version, no cache), alternating order; medians and their ratio.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { 'setup-go': { type: 'string' }, rounds: { type: 'string', default: '15' } },
});
if (values['setup-go'] === undefined) {
  console.error('usage: node bench/startup.mjs --setup-go <checkout of actions/setup-go> [--rounds 15]');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'startup-'));
const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const version = readFileSync(join(goroot, 'VERSION'), 'utf8').split('\n')[0].slice(2);
const toolCache = join(work, 'tool-cache');
const arch = { x64: 'x64', arm64: 'arm64' }[process.arch] ?? process.arch;
mkdirSync(join(toolCache, 'go', version), { recursive: true });
symlinkSync(goroot, join(toolCache, 'go', version, arch));
writeFileSync(join(toolCache, 'go', version, `${arch}.complete`), '');
mkdirSync(join(work, 'temp'));

const contenders = [
  { name: 'actions/setup-go', script: join(values['setup-go'], 'dist/setup/index.js'), times: [] },
  { name: 'setup-go-plus', script: join(import.meta.dirname, '../dist/main/index.js'), times: [] },
];
try {
  for (const contender of contenders) step(contender);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order) contender.times.push(step(contender));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const [theirs, ours] = contenders.map(({ times }) => median(times));
console.log(
  `Go ${version} in the tool cache, Node ${process.version}, ${values.rounds} rounds, milliseconds`,
);
console.table(
  contenders.map(({ name, times }) => ({
    step: name,
    min: Math.min(...times).toFixed(0),
    median: median(times).toFixed(0),
    max: Math.max(...times).toFixed(0),
    'ratio to setup-go': (median(times) / theirs).toFixed(2),
  })),
);
console.log(`ours / setup-go = ${(ours / theirs).toFixed(2)}`);

function step({ name, script }) {
  const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_TEMP: join(work, 'temp'),
    RUNNER_OS: 'Linux',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: work,
    'INPUT_GO-VERSION': version,
    INPUT_CACHE: 'false',
    'INPUT_CHECK-LATEST': 'false',
  };
  for (const file of files) {
    env[file] = join(work, file);
    writeFileSync(env[file], '');
  }
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: work,
    env,
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0 || !readFileSync(env.GITHUB_OUTPUT, 'utf8').includes(version)) {
    throw new Error(`${name} failed:\n${stdout}\n${stderr}`);
  }
  return milliseconds;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
