/**
 * Caches between jobs, side by side: what a job restores, what it saves, and how long a build then takes.
 *   node bench/cache.mjs --setup-go <checkout of actions/setup-go> --project <git repository> [--project …]
 *     [--recipe <checkout of actions/cache>] [--history <a>..<b> | <commit>,… | <file>]
 *     [--scenario W,D,S1,E,C,H] [--contender setup-go,recipe,split,none,native,lean,ours] [--rounds 5] [--cold-rounds 1]
 *     [--rate 80,200] [--latency 20] [--bumps 1] [--command 'go build ./... && go test -run=^$ ./...'] [--goflags …]
 *     [--work <folder>] [--keep <folder>] [--quiet 30] [--json <file>]
 * One service of this machine, a process of its own, is the Actions cache, go.dev and the module proxy for all of them:
 * each with its own limit of MB/s. Contenders take turns, and the order rotates from round to round; C and H, which
 * take long, are measured at the first rate, H once. Every sample is checked: programs as those of a cold build, nothing
 * compiled when warm, and of ours nothing new in a rerun after a save. A sample that fails its check ends with exit code 1.
 * Needs Linux, `npm run bundle`, go, git, tar, zstd; for D also zip and gzip; for the contender native curl. native and
 * lean take part only when named. `--work` chooses the disk (a tmpfs for a fast one); `--keep` holds cold builds and
 * modules for the next run. Modules come once from this machine's GOPROXY.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeContenders, takingPart } from './cache/contenders.mjs';
import { runHistory } from './cache/history.mjs';
import { createPlace, machineSdk, wipe } from './cache/job.mjs';
import { bringModules, openProject } from './cache/project.mjs';
import { createResults } from './cache/report.mjs';
import { createSampler } from './cache/sampler.mjs';
import { scenarios } from './cache/scenarios.mjs';
import { startService } from './cache/surroundings.mjs';
import { makeArchives } from './install-archives.mjs';

const { values: given } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    recipe: { type: 'string' },
    project: { type: 'string', multiple: true, default: [] },
    history: { type: 'string' },
    scenario: { type: 'string', default: 'W,D,S1,E,C' },
    contender: { type: 'string', default: 'setup-go,recipe,split,none,ours' },
    rounds: { type: 'string', default: '5' },
    'cold-rounds': { type: 'string', default: '1' },
    rate: { type: 'string', default: '80,200' },
    latency: { type: 'string', default: '20' },
    bumps: { type: 'string', default: '1' },
    command: { type: 'string', default: 'go build ./... && go test -run=^$ ./...' },
    goflags: { type: 'string', default: '-trimpath -buildvcs=false' },
    work: { type: 'string', default: tmpdir() },
    keep: { type: 'string', default: join(tmpdir(), 'setup-go-plus-bench', 'cache') },
    quiet: { type: 'string', default: '30' },
    json: { type: 'string' },
  },
});
if (given['setup-go'] === undefined || given.project.length === 0) {
  console.error('usage: node bench/cache.mjs --setup-go <checkout> --project <git repository> [--project …]');
  process.exit(2);
}
const keep = resolve(given.keep);
mkdirSync(keep, { recursive: true });
const asked = given.scenario.split(',');
const rates = given.rate.split(',').map(Number);
const known = makeContenders(
  resolve(given['setup-go']),
  given.recipe === undefined ? undefined : resolve(given.recipe),
);
const contenders = known.filter(({ name }) => given.contender.split(',').includes(name));
const without = known.find(({ post }) => post === undefined);
const results = createResults(contenders);
const sdk = machineSdk();
const folder = createFolder(given.work);
const disk = execFileSync('stat', ['-f', '-c', '%T', folder], { encoding: 'utf8' }).trim();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    wipe(folder);
    process.exit(130);
  });
}
try {
  for (const project of given.project) await measure(resolve(project));
} finally {
  wipe(folder);
}
for (const failure of results.failures) console.log(`FAILED ${failure}`);
process.exitCode = results.failures.length === 0 ? 0 : 1;

async function measure(source) {
  const place = createPlace(folder);
  const project = openProject(source, place, { history: given.history, bumps: Number(given.bumps) });
  const commits = [project.head, ...project.commits, ...project.bumps.flatMap(({ from, to }) => [from, to])];
  const proxy = bringModules(project, [...new Set(commits)], join(keep, 'modules'));
  const service = await startService({ proxy, sdk: archiveOf() });
  const sampler = createSampler({
    ...{ place, service, contenders, without, project, sdk, keep },
    ...{ goflags: given.goflags, command: given.command, quietSeconds: Number(given.quiet) },
  });
  const facts = `${project.name} at ${project.describe(project.head)}, Go ${sdk.version}, ${disk}`;
  const noLimit = () => service.pace(0, 0);
  const limit = (rate) => service.pace(rate, Number(given.latency));
  try {
    for (const name of asked.filter((one) => one !== 'H')) {
      const scenario = scenarios[name];
      const taking = takingPart(contenders, name);
      const rounds = Number(scenario.slow ? given['cold-rounds'] : given.rounds);
      await noLimit();
      await scenario.seed(sampler);
      for (let round = 0; round < rounds; round++) {
        for (const rate of scenario.slow ? rates.slice(0, 1) : rates) {
          await limit(rate);
          for (let i = 0; i < taking.length; i++) {
            const contender = taking[(i + round) % taking.length];
            await scenario.sample(sampler, contender, notes(project.name, rate, name));
            await service.forget();
          }
        }
      }
    }
    if (asked.includes('H')) {
      await limit(rates[0]);
      await runHistory(sampler, notes(project.name, rates[0], 'H'));
    }
  } finally {
    service.close();
  }
  for (const rate of rates) results.print(project.name, rate, facts);
}

/** The same in every run: much of what Go keeps is bound to its place, and a cold build of another run is used again. */
function createFolder(work) {
  const path = join(realpathSync(work), 'setup-go-plus-cache-bench');
  if (existsSync(path)) throw new Error(`${path} is there: of a run that goes on, or was killed. Remove it.`);
  mkdirSync(path);
  return path;
}

function notes(project, rate, scenario) {
  const say = (text) => console.error(text);
  return {
    say,
    record(row, contender, sample) {
      results.add(project, rate, row, contender, sample);
      if (scenario !== 'H')
        say(`${project} ${rate} ${row} ${contender.name}: ${sample.seconds.toFixed(2)} s`);
      if (given.json !== undefined) writeFileSync(given.json, JSON.stringify(results, null, 1));
    },
    gate(contender, why) {
      if (why === undefined) return;
      results.fail(project, rate, scenario, contender, why);
      say(`FAILED ${scenario} ${contender.name}: ${why}`);
    },
  };
}

/** This machine's SDK as go.dev serves it; packing takes half a minute, so it is kept. */
function archiveOf() {
  if (!asked.includes('D')) return { path: '', listing: [] };
  const { goroot, version, os, arch } = sdk;
  const name = `go${version}.${os}-${arch}`;
  const { tar } = makeArchives(goroot, name, join(tmpdir(), 'setup-go-plus-bench'));
  const { sha256, size } = tar;
  const file = {
    filename: `${name}.tar.gz`,
    os,
    arch,
    version: `go${version}`,
    sha256,
    size,
    kind: 'archive',
  };
  return { path: tar.path, listing: [{ version: `go${version}`, stable: true, files: [file] }] };
}
