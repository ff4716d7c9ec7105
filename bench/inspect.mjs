/**
 * Inspecting binaries, side by side: `node bench/inspect.mjs [--folder <binaries>] [--count 50] [--rounds 9]`
 * Ours, one process for all of them, against `go version -m` and `readelf -hldV` for each, as a script does it.
 * Without a folder the binaries are the system's programs and small Go programs for four platforms that are built here.
 * Whole processes are timed; the order alternates, and a sample waits until the machine is quiet. Medians.
 * Needs `npm run build`, go, readelf.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: {
    folder: { type: 'string' },
    count: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '9' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'inspect-'));
const cli = join(import.meta.dirname, '../lib/cli/index.js');
try {
  const files = given.folder === undefined ? madeHere() : binariesIn(resolve(given.folder));
  const chosen = files.slice(0, Number(given.count));
  measure(chosen);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(files) {
  const contenders = [
    { name: 'go version -m + readelf -hldV, each', run: () => judges(files), times: [] },
    { name: 'setup-go-plus inspect, all', run: () => ours(files), times: [] },
  ];
  for (const { run } of contenders) run();
  for (let round = 0; round < Number(given.rounds); round += 1) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      quiet();
      const start = performance.now();
      contender.run();
      contender.times.push(performance.now() - start);
    }
  }
  const [theirs, own] = contenders.map(({ times }) => median(times));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(
    `${files.length} binaries, ${(bytes / 1e6).toFixed(0)} MB, ${cpus().length} CPUs, Node ${process.version}, ${given.rounds} rounds, milliseconds`,
  );
  console.table(
    contenders.map(({ name, times }) => ({
      contender: name,
      min: Math.min(...times).toFixed(0),
      median: median(times).toFixed(0),
      max: Math.max(...times).toFixed(0),
      ratio: (median(times) / theirs).toFixed(2),
    })),
  );
  console.log(`ours / theirs = ${(own / theirs).toFixed(2)}`);
}

function judges(files) {
  for (const file of files) {
    // Both say so where a file is none of theirs; what they print is not what is measured.
    spawnSync('go', ['version', '-m', file], { stdio: ['ignore', 'pipe', 'ignore'] });
    spawnSync('readelf', ['-W', '-hldV', file], { stdio: ['ignore', 'pipe', 'ignore'] });
  }
}

function ours(files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'inspect', '--json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 || JSON.parse(stdout).files.length !== files.length) throw new Error(stderr);
}

/** Forty of the system's programs and ten of Go's. */
function madeHere() {
  writeFileSync(join(work, 'go.mod'), 'module example.com/bench\n\ngo 1.21\n');
  writeFileSync(join(work, 'main.go'), 'package main\n\nfunc main() { println("hello") }\n');
  mkdirSync(join(work, 'out'));
  const own = [];
  for (const goos of ['linux', 'windows', 'darwin', 'freebsd']) {
    for (const flags of ['', '-s', '-w']) {
      const output = join(work, 'out', `${goos}${flags}`);
      execFileSync('go', ['build', `-ldflags=${flags}`, '-o', output, '.'], {
        cwd: work,
        env: { ...process.env, GOOS: goos, GOARCH: 'amd64', CGO_ENABLED: '0', GOFLAGS: '' },
      });
      own.push(output);
    }
  }
  return [...own, ...binariesIn('/usr/bin')];
}

function binariesIn(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map(({ name }) => join(folder, name)).filter(isBinary);
}

function isBinary(file) {
  const descriptor = openSync(file, 'r');
  const magic = Buffer.alloc(4);
  readSync(descriptor, magic, 0, 4, 0);
  closeSync(descriptor);
  return (
    ['7f454c46', 'cffaedfe', 'cafebabe'].includes(magic.toString('hex')) ||
    magic.toString('latin1', 0, 2) === 'MZ'
  );
}

/** Waits, half a minute at most, until others leave nine tenths of the processors alone for half a second. */
function quiet() {
  const times = () => {
    const all = cpus().map((cpu) => cpu.times);
    const sum = (of) => all.reduce((total, one) => total + of(one), 0);
    return { idle: sum((one) => one.idle), all: sum((one) => Object.values(one).reduce((a, b) => a + b)) };
  };
  for (let tries = 0; tries < 60; tries += 1) {
    const before = times();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.9) return;
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
