/**
 * Build cache entries on demand against the whole cache at once: `node bench/gocacheprog.mjs --project <Go module>`
 *   [--command 'go build ./...'] [--command …] [--latency 0,2,10,30] [--rounds 5] [--work <folder>] [--quiet 30]
 * A cold run of all commands fills a GOCACHE. Then each command runs warm: over the folder as it is; over it through a
 * helper (GOCACHEPROG); after this action's main step has brought it back; and through a helper that fetches each entry
 * out of one pack by a ranged request when Go asks for it. Servers, processes of their own, answer late by so many
 * milliseconds. Every run is checked to have compiled nothing. Processor seconds are without a helper's.
 * Needs `npm run bundle`, go, Node 22.15 or newer. `--work` chooses the disk: a folder on tmpfs for a fast one.
 */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ours } from './cache/contenders.mjs';
import { nothingCompiled } from './cache/gates.mjs';
import { createPlace, machineSdk, startJob } from './cache/job.mjs';
import { copyFolder } from './cache/project.mjs';
import { quiet } from './cache/quiet.mjs';
import { run } from './cache/run.mjs';
import { startService } from './cache/surroundings.mjs';
import { writeRangedPack } from './gocacheprog/pack.mjs';

const { values: given } = parseArgs({
  options: {
    project: { type: 'string' },
    command: { type: 'string', multiple: true, default: ['go build ./...'] },
    latency: { type: 'string', default: '0,2,10,30' },
    rounds: { type: 'string', default: '5' },
    work: { type: 'string', default: tmpdir() },
    quiet: { type: 'string', default: '30' },
  },
});
if (given.project === undefined) {
  console.error('usage: node bench/gocacheprog.mjs --project <folder of a Go module>');
  process.exit(2);
}
const project = resolve(given.project);
const work = mkdtempSync(join(resolve(given.work), 'gocacheprog-'));
const at = (name) => join(work, name);
const [warm, empty] = [at('warm'), at('empty')];
const results = new Map();
const place = createPlace(at('place'));
const sdk = machineSdk();
let server;
let service;

try {
  for (const command of given.command) await go(command, warm, { cold: true });
  server = await serve();
  service = await startService({ proxy: work, sdk: { path: '', listing: [] } });
  await seed();
  const contenders = [
    { name: 'the folder as it is', run: (command) => go(command, warm) },
    { name: 'helper over the folder', run: (command) => go(command, empty, { helper: ['folder', warm] }) },
    ...given.latency.split(',').flatMap((latency) => [
      { name: `all of it by the action, ${latency} ms`, run: (command) => whole(command, latency) },
      { name: `entries on demand, ${latency} ms`, run: (command) => onDemand(command, latency) },
    ]),
  ];
  for (let round = 0; round < Number(given.rounds); round++) {
    for (const command of given.command) {
      for (let i = 0; i < contenders.length; i++) {
        const contender = contenders[(i + round) % contenders.length];
        rmSync(empty, { recursive: true, force: true });
        mkdirSync(empty);
        await quiet(Number(given.quiet));
        const key = `${command}\0${contender.name}`;
        results.set(key, [...(results.get(key) ?? []), await contender.run(command)]);
      }
    }
  }
  print(contenders);
} finally {
  server?.disconnect();
  service?.close();
  rmSync(work, { recursive: true, force: true });
}

async function go(command, gocache, { helper, cold = false } = {}) {
  const program = helper && [
    process.execPath,
    join(import.meta.dirname, 'gocacheprog/helper.mjs'),
    ...helper,
  ];
  const env = {
    ...process.env,
    ...{ GOCACHE: gocache, GOFLAGS: '-buildvcs=false -x', GOTOOLCHAIN: 'local', TMPDIR: work },
    ...(program && { GOCACHEPROG: program.map((word) => `'${word}'`).join(' ') }),
  };
  const done = await run('sh', ['-ec', command], { cwd: project, env });
  const why = cold ? undefined : nothingCompiled(done.stderr);
  if (why !== undefined) throw new Error(`${command}: ${why}`);
  return done;
}

function job() {
  const given = { workspace: project, token: 'ours', service: service.url, goflags: '-buildvcs=false -x' };
  return startJob(place, { ...given, sdk: { ...sdk, present: true } });
}

/** The service, as a job that built all of it leaves it. */
async function seed() {
  const first = job();
  await ours.main(first);
  copyFolder(warm, place.gocache);
  await ours.post(first);
}

async function whole(command, latency) {
  await service.pace(0, Number(latency));
  const main = await ours.main(job());
  const built = await go(command, place.gocache);
  return { seconds: main.seconds + built.seconds, cpu: main.cpu + built.cpu };
}

function onDemand(command, latency) {
  return go(command, empty, { helper: ['pack', `http://127.0.0.1:${server.port}/${latency}`, empty] });
}

async function serve() {
  writeRangedPack(warm, at('ranged.pack'), at('ranged.json'));
  const child = fork(join(import.meta.dirname, 'gocacheprog/server.mjs'), [work]);
  child.port = await new Promise((done, fail) => child.once('message', done).once('error', fail));
  return child;
}

function print(contenders) {
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
  const size = (name) => `${(statSync(at(name)).size / 1e6).toFixed(1)} MB`;
  const disk = execFileSync('stat', ['-f', '-c', '%T', work], { encoding: 'utf8' }).trim();
  console.log(`${disk}, ${cpus().length} CPUs, Node ${process.version}, ${given.rounds} rounds`);
  console.log(`entry by entry ${size('ranged.pack')}, its index ${size('ranged.json')}`);
  for (const command of given.command) {
    console.log(`${command.padEnd(32)} median s    min    max  cpu s`);
    for (const { name } of contenders) {
      const samples = results.get(`${command}\0${name}`);
      const seconds = samples.map((one) => one.seconds);
      const cells = [
        median(seconds),
        Math.min(...seconds),
        Math.max(...seconds),
        median(samples.map(({ cpu }) => cpu)),
      ];
      const [middle, ...rest] = cells.map((value) => value.toFixed(2));
      console.log(
        `  ${name.padEnd(30)} ${middle.padStart(8)} ${rest.map((text) => text.padStart(6)).join(' ')}`,
      );
    }
  }
}
