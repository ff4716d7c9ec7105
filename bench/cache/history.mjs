import { takingPart } from './contenders.mjs';
import { sameAs } from './gates.mjs';
import { plus, rerun } from './scenarios.mjs';

/**
 * The same commits, one job each, for every contender from an empty service on: what weeks of a project cost. Step by
 * step all contenders in turn, so that a slow minute of the machine is nobody's own.
 */
export async function runHistory(sampler, { record, gate, say }) {
  const { project, service, nothing } = sampler;
  const contenders = takingPart(sampler.contenders, 'H');
  const sums = new Map();
  for (const { name } of contenders) await service.bringBack(nothing, name);
  for (const [step, commit] of project.commits.entries()) {
    const bump = step > 0 && project.changesModules(project.commits[step - 1], commit);
    const programs = new Map();
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + step) % contenders.length];
      const { programs: built, ...done } = await oneStep(sampler, contender, commit, gate);
      programs.set(contender, built);
      say(
        `${step} ${project.describe(commit)} | ${contender.name}: ${done.seconds.toFixed(1)} s, down ${mb(done.downloaded)}, up ${mb(done.uploaded)}`,
      );
      sums.set(contender, [...(sums.get(contender) ?? []), done]);
      if (step > 0) record(bump ? 'H bump' : 'H code', contender, done);
    }
    // Without a cache every build is a cold one.
    const [cold] = contenders.filter(({ post }) => post === undefined);
    const expected = cold === undefined ? await sampler.coldPrograms(commit) : programs.get(cold);
    for (const [contender, built] of programs) gate(contender, sameAs(built, expected));
  }
  const last = project.commits.at(-1);
  for (const contender of contenders) {
    const steps = sums.get(contender);
    // The first has nothing to restore for anyone.
    record('H', contender, { ...steps.slice(1).reduce(total), stored: steps.at(-1).stored });
    if (contender.post === undefined) continue;
    const next = await nextJob(sampler, contender, last);
    record('H next', contender, {
      seconds: next.seconds,
      cpu: next.cpu,
      peak: next.peak,
      downloaded: next.downloaded,
    });
  }
  await service.keep('history');
  // What one build alone would make the next job download.
  await sampler.seed('single', last);
  for (const contender of contenders.filter(({ post }) => post !== undefined)) {
    await service.bringBack('single', contender.name);
    const next = await nextJob(sampler, contender, last);
    record('H single', contender, {
      seconds: next.seconds,
      cpu: next.cpu,
      peak: next.peak,
      downloaded: next.downloaded,
    });
  }
}

async function oneStep(sampler, contender, commit, gate) {
  const { job, main, post, moved } = await sampler.begin(contender, { commit });
  const steps = [await main(), await job.shell(sampler.command), await post()];
  const done = { ...steps.reduce(plus), ...(await moved()) };
  const programs = await sampler.programsOf(job);
  if (contender.own && done.uploaded > 0) gate(contender, await rerun(sampler, contender, commit));
  return { ...done, programs };
}

async function nextJob(sampler, contender, commit) {
  const { main, moved } = await sampler.begin(contender, { commit });
  return { ...(await main()), ...(await moved()) };
}

function total(a, b) {
  const bytes = { downloaded: a.downloaded + b.downloaded, uploaded: a.uploaded + b.uploaded };
  return { ...plus(a, b), ...bytes };
}

function mb(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
