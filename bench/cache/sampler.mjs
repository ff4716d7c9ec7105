import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programsOf, sameAs } from './gates.mjs';
import { startJob } from './job.mjs';
import { copyFolder, hottestFile, listPackages, settled } from './project.mjs';
import { quiet } from './quiet.mjs';

const nothing = 'nothing';

/**
 * The actions of which every scenario is made: a job, a cold build to compare with, and the state of the service.
 * @param without the contender that has no cache, which builds what the others are compared with
 */
export function createSampler({
  place,
  service,
  contenders,
  without,
  project,
  sdk,
  goflags,
  command,
  keep,
  quietSeconds,
}) {
  /** A job on a machine that is new but for its tool cache, with the work tree just checked out. */
  async function begin(contender, { commit, sdkPresent = true, state, again = false }) {
    if (!again) project.checkOut(commit);
    if (state !== undefined) await service.bringBack(state, contender.name);
    const job = startJob(place, {
      workspace: project.folder,
      token: contender.name,
      service: service.url,
      sdk: { ...sdk, present: sdkPresent },
      goflags,
    });
    if (!again) await settled();
    await quiet(quietSeconds);
    const before = await service.tell(contender.name);
    return {
      job,
      main: () => contender.main(job, project.digests()),
      post: async () =>
        contender.post === undefined ? { seconds: 0, cpu: 0, peak: 0 } : contender.post(job),
      /** Bytes since the beginning, and what the service holds. */
      async moved() {
        const after = await service.tell(contender.name);
        const known = new Set(before.entries.map(({ key }) => key));
        return {
          downloaded: after.downloaded - before.downloaded,
          uploaded: sum(after.entries.filter(({ key }) => !known.has(key))),
          stored: sum(after.entries),
          serviceCpu: after.cpu - before.cpu,
        };
      },
    };
  }

  const kept = (commit, bound) =>
    join(
      keep,
      `cold-${project.name}-${commit.slice(0, 12)}-${hash(JSON.stringify([sdk.version, goflags, command, bound]))}`,
    );
  const programsFile = (commit) =>
    `${kept(commit, goflags.includes('-trimpath') ? '' : project.folder)}.json`;
  // Go's lists of packages are bound to the folders, also with -trimpath.
  const cachesFolder = (commit) => kept(commit, place.root);

  async function buildCold(commit) {
    const { job, main } = await begin(without, { commit, state: nothing });
    await main();
    await job.shell(command);
    const hottest = hottestFile((await job.shell(listPackages)).stdout).slice(project.folder.length);
    const made = { programs: await programsOf(job), hottest };
    writeFileSync(programsFile(commit), JSON.stringify(made));
    return made;
  }

  /** What a cold build makes of a commit: its programs' digests, and the file whose edit costs most. Kept. */
  async function made(commit) {
    const file = programsFile(commit);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : buildCold(commit);
  }

  /** Puts there what a cold build leaves in its caches, without waiting for it. Kept. */
  function fill(commit) {
    const folder = cachesFolder(commit);
    copyFolder(join(folder, 'gocache'), place.gocache);
    copyFolder(join(folder, 'gomodcache'), place.gomodcache);
  }

  async function prepareFill(commit) {
    const folder = cachesFolder(commit);
    if (existsSync(folder)) return;
    await buildCold(commit);
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    copyFolder(place.gocache, join(part, 'gocache'));
    copyFolder(place.gomodcache, join(part, 'gomodcache'));
    renameSync(part, folder);
  }

  return {
    place,
    service,
    project,
    command,
    contenders,
    begin,
    nothing,
    fill,
    programsOf,
    coldPrograms: async (commit) => (await made(commit)).programs,
    hottest: async (commit) => join(project.folder, (await made(commit)).hottest),
    /** The service as each contender leaves it after a job at this commit that found nothing. */
    async seed(name, commit, sdkPresent = true) {
      await prepareFill(commit);
      for (const contender of contenders.filter(({ post }) => post !== undefined)) {
        const { job, main, post } = await begin(contender, { commit, sdkPresent, state: nothing });
        await main();
        fill(commit);
        await settled();
        // An SDK that the contender brought lies elsewhere and has times of its own: Go lists its packages anew.
        await job.shell(command);
        await post();
      }
      await service.keep(name);
    },
    async compare(job, commit) {
      const programs = await programsOf(job);
      return sameAs(programs, (await made(commit)).programs);
    },
  };
}

function sum(entries) {
  return entries.reduce((total, { size }) => total + size, 0);
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
