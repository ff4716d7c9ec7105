/**
 * Packing and unpacking caches, side by side: `node bench/pack.mjs`
 *   [--rounds 5] [--gocache <folder> --gomodcache <folder>] [--goroot <folder>] [--work <folder>]
 * Without given caches it builds nektos/act, from the module proxy, into caches of its own: two minutes on two cores.
 * Contenders: ours, unpacking in threads and in one thread; `tar | zstd`; and what @actions/cache runs: tar with zstdmt
 * into a file, and for a restore the whole archive to a file first, then tar with unzstd. Each starts from the files, or
 * from a stream of bytes, as a process of its own; the order rotates, and a sample waits until the machine is quiet.
 * Needs `npm run build`, go, tar, zstd. `--work` chooses the disk: a folder on tmpfs for a fast one.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    gocache: { type: 'string' },
    gomodcache: { type: 'string' },
    goroot: { type: 'string' },
    work: { type: 'string', default: tmpdir() },
  },
});
const work = mkdtempSync(join(resolve(given.work), 'pack-'));
const folders = {
  ...cachesToPack(),
  sdk: given.goroot ?? execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(),
};
/** What setup-go packs too, and what no pack of modules needs. */
const left = { build: ['trim.txt', 'README', 'testexpire.txt'], modules: ['*.zip', '*.lock'], sdk: [] };
const kinds = ['build', 'modules', 'sdk'];
const jobs = [...kinds.map((kind) => [kind]), ['build', 'modules'], kinds];

const contenders = [
  { name: '@actions/cache', extension: 'tzst', pack: actionsPack, unpack: actionsUnpack },
  { name: 'tar | zstd', extension: 'tar.zst', pack: tarPack, unpack: tarUnpack },
  { name: 'ours, one thread', extension: 'pack', pack: oursPack, unpack: oursUnpack(1) },
  { name: 'ours', extension: 'pack', pack: oursPack, unpack: oursUnpack(cpus().length) },
];

try {
  await table('pack', jobs.slice(0, 3));
  await table('unpack', jobs);
} finally {
  execFileSync('chmod', ['-R', 'u+w', work]);
  rmSync(work, { recursive: true, force: true });
}

async function table(direction, rows) {
  const results = new Map();
  for (let round = 0; round < Number(given.rounds); round++) {
    for (const row of rows) {
      for (let i = 0; i < contenders.length; i++) {
        const contender = contenders[(i + round) % contenders.length];
        const key = `${row.join(' + ')}\0${contender.name}`;
        results.set(key, [...(results.get(key) ?? []), await sample(contender, direction, row)]);
      }
    }
  }
  print(direction, rows, results);
}

async function sample(contender, direction, row) {
  const into = (kind) => join(work, `out-${kind}`);
  if (direction === 'unpack') for (const kind of row) mkdirSync(into(kind));
  await quiet();
  const start = performance.now();
  const said = await Promise.all(
    direction === 'unpack' && contender.unpack.together
      ? [contender.unpack(row, (kind) => archive(contender, kind), into)]
      : row.map((kind) => contender[direction](kind, archive(contender, kind), into(kind))),
  );
  const seconds = (performance.now() - start) / 1000;
  if (direction === 'unpack') {
    for (const kind of row) {
      check(contender, kind, into(kind));
      rmSync(into(kind), { recursive: true, force: true });
    }
  }
  const size = direction === 'pack' ? statSync(archive(contender, row[0])).size : undefined;
  return { seconds, size, cpu: cpuSeconds(said.join('')), memory: /peak (\d+)/.exec(said.join(''))?.[1] };
}

/** Waits, half a minute at most, until others leave nine tenths of the processors alone for half a second. */
async function quiet() {
  const times = () => {
    const all = cpus().map((cpu) => cpu.times);
    const sum = (of) => all.reduce((total, one) => total + of(one), 0);
    return { idle: sum((one) => one.idle), all: sum((one) => Object.values(one).reduce((a, b) => a + b)) };
  };
  for (let tries = 0; tries < 60; tries++) {
    const before = times();
    await new Promise((done) => setTimeout(done, 500));
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.9) return;
  }
}

/** Of the shell's children, as `times` says it in its second line, or as ours says it. */
function cpuSeconds(said) {
  const spent = [...said.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)].map(
    ([, a, b, c, d]) => (Number(a) + Number(c)) * 60 + Number(b) + Number(d),
  );
  const ours = [...said.matchAll(/^cpu ([\d.]+)$/gm)].map(([, seconds]) => Number(seconds));
  return [...spent, ...ours].reduce((a, b) => a + b, 0);
}

function archive(contender, kind) {
  return join(work, `${kind}.${contender.extension}`);
}

function actionsPack(kind, file) {
  const command = `tar --posix --use-compress-program zstdmt -cf "$FILE" ${excluded(kind)} -C "$FOLDER" .`;
  return run('sh', ['-ec', `${command}; times`], { FOLDER: folders[kind], FILE: file });
}

function tarPack(kind, file) {
  const command = `tar -C "$FOLDER" -cf - ${excluded(kind)} . | zstd -q -f -3 -T0 -o "$FILE"`;
  return run('sh', ['-ec', `${command}; times`], { FOLDER: folders[kind], FILE: file });
}

function excluded(kind) {
  return left[kind].map((name) => `--exclude '${name}'`).join(' ');
}

function actionsUnpack(_, file, into) {
  const command =
    'cat > "$INTO.tzst" && tar -xf "$INTO.tzst" -C "$INTO" --use-compress-program unzstd && rm "$INTO.tzst"';
  return run('sh', ['-ec', `${command}; times`], { INTO: into }, file);
}

function tarUnpack(_, file, into) {
  return run('sh', ['-ec', 'zstd -dc | tar -xf - -C "$INTO"; times'], { INTO: into }, file);
}

function oursPack(kind, file) {
  return ours({ kind, folder: folders[kind], file, left: left[kind] });
}

/** All of a job in one process, as in the action. */
function oursUnpack(cores) {
  const unpack = (row, file, into) =>
    ours({ cores, packs: row.map((kind) => ({ kind, file: file(kind), folder: into(kind) })) });
  return Object.assign(unpack, { together: true });
}

function ours(request) {
  return run(process.execPath, [join(import.meta.dirname, 'pack-ours.mjs'), JSON.stringify(request)], {});
}

function check({ name }, kind, folder) {
  const [found, expected] = [contents(kind, folder), contents(kind, folders[kind])];
  if (found !== expected) throw new Error(`${name}, ${kind}: ${found}, not ${expected}`);
}

function contents(kind, folder) {
  const kept = (name) =>
    !left[kind].some((one) => name === one || (one[0] === '*' && name.endsWith(one.slice(1))));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && kept(entry.name),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return `${files.length} files, ${bytes} bytes`;
}

function run(program, args, env, input) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH, HOME: work, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    if (input !== undefined) createReadStream(input, { highWaterMark: 1 << 18 }).pipe(child.stdin);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done(output) : fail(new Error(`${program} exited ${code}:\n${output}`)),
    );
  });
}

function cachesToPack() {
  if (given.gocache !== undefined && given.gomodcache !== undefined)
    return { build: resolve(given.gocache), modules: resolve(given.gomodcache) };
  const caches = { build: join(work, 'gocache'), modules: join(work, 'gomodcache') };
  const options = {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GOCACHE: caches.build, GOMODCACHE: caches.modules, GOFLAGS: '-mod=mod' },
  };
  execFileSync('go', ['mod', 'init', 'example.com/bench'], { ...options, stdio: 'ignore' });
  execFileSync('go', ['get', 'github.com/nektos/act@v0.2.89'], { ...options, stdio: 'ignore' });
  execFileSync('go', ['build', 'github.com/nektos/act/...'], options);
  execFileSync('go', ['vet', 'github.com/nektos/act/...'], options);
  return caches;
}

function print(direction, rows, results) {
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
  const seconds = (row, { name }) => results.get(`${row.join(' + ')}\0${name}`).map((one) => one.seconds);
  const disk = execFileSync('stat', ['-f', '-c', '%T', work], { encoding: 'utf8' }).trim();
  console.log(
    `${direction}: ${disk}, ${cpus().length} CPUs, Node ${process.version}, ${given.rounds} rounds`,
  );
  console.log(
    `${''.padEnd(42)} median s    min    max   ratio  cpu s  ${direction === 'pack' ? 'MB packed' : 'peak MB'}`,
  );
  for (const row of rows) {
    if (row.length === 1) console.log(`${row[0]}: ${contents(row[0], folders[row[0]])}`);
    const reference = median(seconds(row, contenders[0]));
    for (const contender of contenders) {
      const list = seconds(row, contender);
      const samples = results.get(`${row.join(' + ')}\0${contender.name}`);
      const last =
        direction === 'pack'
          ? (samples[0].size / 1e6).toFixed(1)
          : Math.max(...samples.map(({ memory }) => Number(memory ?? Number.NaN))).toFixed(0);
      console.log(
        [
          `${row.join(' + ')}: ${contender.name}`.padEnd(42),
          median(list).toFixed(2).padStart(8),
          Math.min(...list)
            .toFixed(2)
            .padStart(6),
          Math.max(...list)
            .toFixed(2)
            .padStart(6),
          (median(list) / reference).toFixed(2).padStart(7),
          median(samples.map(({ cpu }) => cpu))
            .toFixed(1)
            .padStart(6),
          (last === 'NaN' ? '-' : last).padStart(10),
        ].join(' '),
      );
    }
  }
}
