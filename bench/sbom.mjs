/**
 * SBOMs of Go binaries, side by side with syft:
 *   node bench/sbom.mjs --syft PROGRAM [--rounds 5] [--cli FILE] [--quiet 30] [BINARY…]
 * Ours, one process for all binaries, against syft once for each, and syft once for a folder of them. Both write
 * CycloneDX. Whole processes are timed, with the peak of their memory (for several processes the largest); the order
 * rotates, and a sample waits until the machine is quiet. Medians. Then, what is in the documents: everything that syft
 * says of Go must be in ours. Goals: at most 0.2 of syft's time and memory; a missed one ends with exit code 1.
 * Without binaries the ten of bench/sbom-programs.json are built. Needs `npm run bundle`, go, GNU time (/usr/bin/time).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPrograms } from './sbom-programs.mjs';

const GOAL = 0.2;
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    syft: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    cli: { type: 'string', default: join(import.meta.dirname, '../dist/cli/index.js') },
    quiet: { type: 'string', default: '30' },
  },
});
if (given.syft === undefined) {
  console.error('usage: node bench/sbom.mjs --syft PROGRAM [--rounds N] [--cli FILE] [BINARY…]');
  process.exit(2);
}
const syft = resolve(given.syft);
const work = mkdtempSync(join(tmpdir(), 'sbom-'));
const folder = join(work, 'binaries');
mkdirSync(folder);
try {
  const found = positionals.length > 0 ? positionals : buildPrograms(join(work, 'built'));
  const names = found.map((file) => basename(file));
  for (const file of found) copyFileSync(file, join(folder, basename(file)));
  const good = [measure(names), compare(names)];
  process.exitCode = good.every(Boolean) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(names) {
  const contenders = [
    {
      name: 'syft, each',
      run: () => names.map((name) => runSyft(`file:${join(folder, name)}`, join(work, `${name}.syft.json`))),
    },
    { name: 'syft, the folder', run: () => [runSyft(`dir:${folder}`, join(work, 'syft.json'))] },
    { name: 'setup-go-plus sbom', run: () => [ours(names)] },
  ].map((contender) => ({ ...contender, seconds: [], cpu: [], megabytes: [] }));
  for (const { run } of contenders) run();
  for (let round = 0; round < Number(given.rounds); round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round) % contenders.length];
      quiet();
      const processes = contender.run();
      contender.seconds.push(processes.reduce((sum, { seconds }) => sum + seconds, 0));
      contender.cpu.push(processes.reduce((sum, { cpu }) => sum + cpu, 0));
      contender.megabytes.push(Math.max(...processes.map(({ megabytes }) => megabytes)));
    }
  }
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  // Built by go install it does not know its version, but Go does.
  const said = execFileSync('go', ['version', '-m', syft], { encoding: 'utf8' });
  const version = /^\tmod\t\S+\t(\S+)/m.exec(said)?.[1];
  console.log(
    `${names.length} binaries, ${(bytes / 1e6).toFixed(0)} MB, ${cpus().length} CPUs, Node ${process.version}, syft ${version}, ${given.rounds} rounds`,
  );
  const [each, whole, own] = contenders.map(({ seconds, cpu, megabytes }) => ({
    seconds: median(seconds),
    cpu: median(cpu),
    megabytes: median(megabytes),
  }));
  const ratio = (of, by) => (of / by).toFixed(2);
  console.table(
    Object.fromEntries(
      contenders.map(({ name, seconds, cpu, megabytes }) => [
        name,
        {
          's (min)': Math.min(...seconds).toFixed(2),
          's (median)': median(seconds).toFixed(2),
          'ours to it': ratio(own.seconds, median(seconds)),
          'CPU s': median(cpu).toFixed(2),
          'ours to its CPU': ratio(own.cpu, median(cpu)),
          'peak MB': median(megabytes).toFixed(0),
          'ours to its peak': ratio(own.megabytes, median(megabytes)),
        },
      ]),
    ),
  );
  const missed = [each, whole].flatMap((peer, i) =>
    ['seconds', 'megabytes']
      .filter((what) => own[what] / peer[what] > GOAL)
      .map((what) => `${what} to ${contenders[i].name}`),
  );
  for (const what of missed) console.log(`MISSED the goal of ${GOAL}: ${what}`);
  return missed.length === 0;
}

function runSyft(source, file) {
  return timed(syft, ['scan', '--quiet', source, '-o', `cyclonedx-json=${file}`], {
    SYFT_CHECK_FOR_APP_UPDATE: 'false',
  });
}

function ours(names) {
  const files = names.map((name) => join(folder, name));
  return timed(
    process.execPath,
    [resolve(given.cli), 'sbom', ...files, '--quiet', '--out', join(work, 'ours')],
    {},
  );
}

function timed(program, args, env) {
  const log = join(work, 'time');
  const start = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-o', log, '-f', '%U %S %M', program, ...args], {
    cwd: work,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${status}\n${stderr}`);
  const [user, system, peak] = readFileSync(log, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds, cpu: user + system, megabytes: peak / 1024 };
}

function compare(names) {
  const rows = [];
  let complete = true;
  for (const name of names) {
    const own = read(join(work, names.length === 1 ? 'ours' : join('ours', `${name}.cdx.json`)));
    const theirs = read(join(work, `${name}.syft.json`));
    const listed = new Set(goModules(own));
    const missing = goModules(theirs).filter((module) => !listed.has(module));
    for (const module of missing) console.log(`MISSING in ours: ${module} of ${name}`);
    complete &&= missing.length === 0;
    const main = (own.metadata.component.properties ?? []).find(
      ({ name }) => name === 'setup-go-plus:module',
    )?.value;
    rows.push(
      { who: `${name}, ours`, ...describe(own, main) },
      { who: `${name}, syft`, ...describe(theirs, main) },
    );
  }
  const columns = Object.keys(rows[0]);
  console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => ' --- ').join('|')}|`);
  for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`);
  return complete;
}

/** What the document says of Go, as `path@version`. Local replacements have no version that could be compared. */
function goModules({ metadata, components = [] }) {
  return [metadata.component, ...components].flatMap(({ purl }) => {
    const found = /^pkg:golang\/([^@?#]+)(?:@([^?#]+))?/.exec(purl ?? '');
    if (found === null) return [];
    const version = decodeURIComponent(found[2] ?? '');
    return [`${decodeURIComponent(found[1])}@${version === '(devel)' ? '' : version}`];
  });
}

/** @param main path of the main module: syft lists it as a library of itself */
function describe({ metadata, components = [], dependencies = [] }, main) {
  const modules = components.filter(
    ({ purl, name }) => purl?.startsWith('pkg:golang/') && name !== 'stdlib' && name !== main,
  );
  const program = metadata.component;
  const own = program.properties ?? [];
  return {
    modules: modules.length,
    licences: modules.filter(({ licenses = [], evidence }) => licenses.length > 0 || evidence?.licenses)
      .length,
    'h1 as hash': modules.filter(({ hashes = [] }) => hashes.length > 0).length,
    'edges from modules': dependencies
      .filter(({ ref }) => modules.some((one) => one['bom-ref'] === ref))
      .reduce((sum, { dependsOn = [] }) => sum + dependsOn.length, 0),
    std: components.some(({ name }) => name === 'stdlib') ? 'yes' : 'no',
    'C libraries': components.filter(({ purl, type }) => type === 'library' && purl === undefined).length,
    'digest of the file': program.hashes ? 'yes' : 'no',
    'build settings': own.filter(({ name }) => /:(setting|env):/.test(name)).length,
  };
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Waits until nothing else runs, but not for ever: a noisy sample is better than none. */
function quiet() {
  const end = Date.now() + Number(given.quiet) * 1000;
  while (idle() < 0.9 && Date.now() < end);
}

/** Share of half a second in which processors had nothing to do. */
function idle() {
  const times = () => cpus().map((cpu) => cpu.times);
  const sum = (all, of) => all.reduce((total, one) => total + of(one), 0);
  const before = times();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  const after = times();
  const total = (all) => sum(all, (one) => Object.values(one).reduce((a, b) => a + b));
  return (sum(after, (one) => one.idle) - sum(before, (one) => one.idle)) / (total(after) - total(before));
}
