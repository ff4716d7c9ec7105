import type { BuildEvent } from '../events.ts';
import type { BuildPlan, RowResult } from '../types.ts';
import { bytes, seconds, share } from './figures.ts';

/** What is about to be done: the head of a log. */
export function planLines(plan: BuildPlan): { readonly title: string; readonly lines: readonly string[] } {
  const { rows, module, version, goVersion, source, jobs } = plan;
  const programs = [...new Set(rows.flatMap(({ packages }) => packages.map(({ name }) => name)))];
  return {
    title: `Building ${programs.join(', ')} of ${module} ${version} for ${rows.length} ${rows.length === 1 ? 'target' : 'targets'}`,
    lines: [
      `Go ${goVersion}${source === null ? '' : `, commit ${source.commit.slice(0, 12)}${source.tag === null ? '' : ` (${source.tag})`}`}, at most ${jobs} at once`,
      ...rows.map(
        ({ id, toolchain }) =>
          `${id}${toolchain === null ? '' : `: C by ${toolchain.name} (${toolchain.why})`}`,
      ),
      ...plan.left.map(({ id, why }) => `${id} is left out: ${why}`),
    ],
  };
}

/** `linux/amd64: built in 3.2 s, 1.6 MB, 97 % from the build cache`. */
export function endedLine({ row, result, size }: Extract<BuildEvent, { kind: 'ended' }>): string {
  return `${row.id}: ${describeResult(result, size)}`;
}

export function describeResult(result: RowResult, size: number): string {
  const { status, seconds: time, cached, retried } = result;
  if (status === 'not-built') return 'not built';
  if (status === 'failed') return `failed after ${seconds(time)}`;
  return [
    `built in ${seconds(time)}`,
    bytes(size),
    ...(cached === null ? [] : [cached.linked ? `${share(cached)} from the build cache` : share(cached)]),
    ...(retried ? ['again and alone, since memory was short'] : []),
  ].join(', ');
}
