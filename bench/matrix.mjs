/**
 * The same program for the same eight targets, side by side:
 * `node bench/matrix.mjs [--goreleaser <program>] [--gox <program>] [--project <git work tree of one main package>]
 *   [--rounds 3] [--warm 3] [--later 3] [--work <folder>] [--quiet 30] [--only cold|warm]
 *   [--contender setup-go-plus --contender goreleaser …]`
 * Ours (dist/cli), `goreleaser build --snapshot`, `gox`, and plain `go build` processes: one after the other, and as many
 * at once as there are processors. The faster of these two is the ideal: all compilers' work and nothing else.
 * Each round builds cold (an empty GOCACHE of each contender's own), then some times warm (nothing has changed since), and
 * some times after another commit, which is stamped into each binary; the order rotates. All use one Go, -trimpath,
 * -ldflags "-s -w", CGO_ENABLED=0, and leave the binaries of all eight in an empty folder; it says whose are the same byte
 * for byte. Without a project a small one is made. Processor seconds are of whole process trees.
 * Needs `npm run bundle`, go, git, and sh. `--work` chooses the disk.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { quiet } from './cache/quiet.mjs';
import { contenders } from './matrix/contenders.mjs';
import { digests } from './matrix/digests.mjs';
import { commit, makeProject } from './matrix/project.mjs';
import { report } from './matrix/report.mjs';

const { values: given } = parseArgs({
  options: {
    goreleaser: { type: 'string' },
    gox: { type: 'string' },
    project: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '3' },
    later: { type: 'string', default: '3' },
    work: { type: 'string', default: tmpdir() },
    quiet: { type: 'string', default: '30' },
    only: { type: 'string' },
    contender: { type: 'string', multiple: true },
  },
});
const work = mkdtempSync(join(resolve(given.work), 'matrix-'));
try {
  const project = makeProject(given.project && resolve(given.project), work);
  const known = contenders({ project, work, goreleaser: given.goreleaser, gox: given.gox });
  const wanted = given.contender ?? known.map(({ name }) => name);
  const all = known.filter(({ name }) => wanted.includes(name));
  if (all.length < wanted.length || !wanted.includes('setup-go-plus'))
    throw new Error(
      `--contender takes setup-go-plus and some of ${known.map(({ name }) => name).join(', ')}`,
    );
  const samples = [];
  // What is to be warm must have been built once.
  if (given.only === 'warm') for (const contender of all) await build(contender);
  for (let round = 0; round < Number(given.rounds); round++) {
    for (let i = 0; i < all.length; i++) {
      const contender = all[(i + round) % all.length];
      if (given.only !== 'warm') {
        setAside(contender.gocache, round);
        samples.push({ kind: 'cold', round, name: contender.name, ...(await build(contender)) });
      }
    }
    for (let again = 0; again < Number(given.warm) && given.only !== 'cold'; again++) {
      for (let i = 0; i < all.length; i++) {
        const contender = all[(i + round + again) % all.length];
        samples.push({ kind: 'warm', round, name: contender.name, ...(await build(contender)) });
      }
    }
    for (let again = 0; again < Number(given.later) && given.only !== 'cold'; again++) {
      commit(project, `${round}-${again}`);
      for (let i = 0; i < all.length; i++) {
        const contender = all[(i + round + again) % all.length];
        samples.push({ kind: 'later', round, name: contender.name, ...(await build(contender)) });
      }
    }
  }
  report(samples, all, `${project.name}, ${cpus().length} CPUs, Node ${process.version}`);
} finally {
  // Go makes modules read-only; this one makes none, but a project of somebody's may.
  rmSync(work, { recursive: true, force: true });
}

/** To be removed in the end: a disk (ext4) that has just lost thousands of files is slow to make new ones. */
function setAside(folder, round) {
  if (existsSync(folder)) renameSync(folder, `${folder}-${round}`);
}

/** @returns seconds, processor seconds and the digest of each target's binary */
async function build(contender) {
  rmSync(contender.output, { recursive: true, force: true });
  mkdirSync(contender.output, { recursive: true });
  await quiet(Number(given.quiet));
  const { seconds, cpu } = await contender.build();
  return { seconds, cpu, digests: digests(contender) };
}
