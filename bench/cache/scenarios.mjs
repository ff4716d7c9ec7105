import { entriesOf, nothingCompiled, nothingNew } from './gates.mjs';
import { settled } from './project.mjs';

/**
 * Each scenario: `seed` brings the service into its state, without limits of speed; `sample` is one job of one
 * contender. `record(row, contender, sample)` takes the seconds; `gate(contender, why)` a failure, if there is one.
 */
export const scenarios = {
  W: {
    rows: { W: 'W   warm: restore', 'W+build': 'W+b warm: restore and build' },
    seed: (sampler) => sampler.seed('head', sampler.project.head),
    async sample(sampler, contender, { record, gate }) {
      const commit = sampler.project.head;
      const { job, main, moved } = await sampler.begin(contender, { commit, state: 'head' });
      const restore = await main();
      const bytes = await moved();
      record('W', contender, { ...restore, ...bytes });
      const build = await job.shell('go build -x ./...');
      record('W+build', contender, { ...plus(restore, build), ...bytes });
      if (contender.name !== 'none') gate(contender, nothingCompiled(build.stderr));
      gate(contender, await sampler.compare(job, commit));
    },
  },
  D: {
    rows: { D: 'D   no SDK: start to build done' },
    seed: (sampler) => sampler.seed('no-sdk', sampler.project.head, false),
    async sample(sampler, contender, { record, gate }) {
      const commit = sampler.project.head;
      const { job, main, moved } = await sampler.begin(contender, {
        commit,
        state: 'no-sdk',
        sdkPresent: false,
      });
      const restore = await main();
      const build = await job.shell('go build -x ./...');
      record('D', contender, { ...plus(restore, build), ...(await moved()) });
      if (contender.name !== 'none') gate(contender, nothingCompiled(build.stderr));
      gate(contender, await sampler.compare(job, commit));
    },
  },
  S1: {
    rows: { S1: 'S1  go.mod bump: start to build done', 'S1 save': 'S1s its save' },
    async seed(sampler) {
      for (const { from, to } of sampler.project.bumps) {
        await sampler.seed(`before-${from}`, from);
        await sampler.coldPrograms(to);
      }
    },
    async sample(sampler, contender, { record, gate }) {
      for (const { from, to } of sampler.project.bumps) {
        const { job, main, post, moved } = await sampler.begin(contender, {
          commit: to,
          state: `before-${from}`,
        });
        const restore = await main();
        const build = await job.shell(sampler.command);
        const save = await post();
        const bytes = await moved();
        record('S1', contender, { ...plus(restore, build), ...bytes });
        if (contender.post !== undefined) record('S1 save', contender, { ...save, ...bytes });
        gate(contender, await sampler.compare(job, to));
        if (contender.own && bytes.uploaded > 0) gate(contender, await rerun(sampler, contender, to));
      }
    },
  },
  E: {
    rows: { E: 'E   save after an edit (peers: of a new key)' },
    seed: (sampler) => sampler.seed('head', sampler.project.head),
    async sample(sampler, contender, { record, gate }) {
      if (contender.post === undefined) return;
      const { head, edit } = sampler.project;
      // After an edit alone the peers save nothing, and the next job compiles it again: theirs is the save of a new key.
      const state = contender.own ? 'head' : sampler.nothing;
      const { job, main, post, moved } = await sampler.begin(contender, { commit: head, state });
      const hottest = await sampler.hottest(head);
      await main();
      edit(hottest);
      await settled();
      if (contender.own) await job.shell(sampler.command);
      else sampler.fill(head);
      const save = await post();
      const bytes = await moved();
      record('E', contender, { ...save, ...bytes });
      if (contender.own && bytes.uploaded > 0) gate(contender, await rerun(sampler, contender, head));
    },
  },
  C: {
    rows: { C: 'C   cold: the whole job' },
    slow: true,
    seed: (sampler) => sampler.coldPrograms(sampler.project.head),
    async sample(sampler, contender, { record, gate }) {
      const commit = sampler.project.head;
      const { job, main, post, moved } = await sampler.begin(contender, { commit, state: sampler.nothing });
      const steps = [await main(), await job.shell(sampler.command), await post()];
      record('C', contender, { ...steps.reduce(plus), ...(await moved()) });
      gate(contender, await sampler.compare(job, commit));
    },
  },
};

/** A job with the same files, after the save: all that it needs was kept, so that it makes no entry. */
export async function rerun(sampler, contender, commit) {
  const { job, main } = await sampler.begin(contender, { commit, again: true });
  await main();
  const before = entriesOf(sampler.place.gocache);
  await job.shell(sampler.command);
  return nothingNew(before, entriesOf(sampler.place.gocache));
}

export function plus(a, b) {
  return { seconds: a.seconds + b.seconds, cpu: a.cpu + b.cpu, peak: Math.max(a.peak, b.peak) };
}
