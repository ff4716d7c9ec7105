import { z } from 'zod';

const graph = z.array(
  z.object({ Mode: z.string(), Package: z.string().optional(), Cmd: z.unknown().optional() }),
);

/**
 * From what `-debug-actiongraph` writes: packages, and those that were in GOCACHE, for which no command was run.
 * @returns null where it is not what it was in the Go that this was written for
 */
export function cacheShare(text: string): { readonly hits: number; readonly packages: number } | null {
  let parsed: z.infer<typeof graph>;
  try {
    parsed = graph.parse(JSON.parse(text));
  } catch {
    return null;
  }
  const builds = parsed.filter(({ Mode, Package }) => Mode === 'build' && Package !== 'unsafe');
  const hits = builds.filter(({ Cmd }) => Cmd === undefined || Cmd === null);
  return builds.length === 0 ? null : { hits: hits.length, packages: builds.length };
}
