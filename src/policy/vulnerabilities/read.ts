import { z } from 'zod';
import type { Vulnerability } from '../types.ts';

const entry = z.object({
  id: z.string().regex(/^GO-\d{4}-\d{4,}$/),
  aliases: z.array(z.string()).default([]),
  summary: z.string().optional(),
});
const finding = z.object({
  osv: z.string(),
  fixed_version: z.string().default(''),
  trace: z
    .array(
      z.object({
        module: z.string(),
        version: z.string().default(''),
        package: z.string().default(''),
        receiver: z.string().default(''),
        function: z.string().default(''),
      }),
    )
    .min(1),
});
const message = z.object({
  config: z.object({ protocol_version: z.string() }).optional(),
  osv: entry.optional(),
  finding: finding.optional(),
});

type Draft = Omit<Vulnerability, 'symbols' | 'packages' | 'guessed'> & {
  readonly symbols: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
};

/**
 * What `govulncheck -mode binary -json` says of one binary: a stream of objects, protocol v1.0.0. The same vulnerability
 * comes again for each level that it was found at, and for each function.
 * @throws Error where it is none
 */
export function readScan(text: string, file: string): Vulnerability[] {
  const messages = objectsOf(text).map((object) => message.parse(object));
  const [first] = messages;
  if (!/^v1\./.test(first?.config?.protocol_version ?? ''))
    throw new Error('it does not begin with a config of protocol v1');
  const entries = new Map(messages.flatMap(({ osv }) => (osv === undefined ? [] : [[osv.id, osv] as const])));
  const found = new Map<string, Draft>();
  for (const { finding } of messages) {
    const [frame] = finding?.trace ?? [];
    const osv = entries.get(finding?.osv ?? '');
    if (finding === undefined || frame === undefined || osv === undefined) continue;
    const key = `${osv.id} ${frame.module}`;
    const before = found.get(key);
    const reach = frame.function !== '' ? 'symbol' : frame.package !== '' ? 'package' : 'module';
    const symbol = [frame.package, frame.receiver.replace(/^\*/, ''), frame.function]
      .filter((part) => part !== '')
      .join('.');
    found.set(key, {
      file,
      id: osv.id,
      aliases: osv.aliases,
      summary: osv.summary ?? null,
      module: frame.module,
      version: frame.version || null,
      fixed: finding.fixed_version || null,
      reach:
        before !== undefined && REACH.indexOf(before.reach) > REACH.indexOf(reach) ? before.reach : reach,
      symbols: new Set([...(before?.symbols ?? []), ...(reach === 'symbol' ? [symbol] : [])]),
      packages: new Set([...(before?.packages ?? []), ...(reach === 'module' ? [] : [frame.package])]),
    });
  }
  return [...found.values()].map((draft) => ({
    ...draft,
    symbols: [...draft.symbols].sort(),
    packages: [...draft.packages].sort(),
    guessed: false,
  }));
}

const REACH: readonly Vulnerability['reach'][] = ['module', 'package', 'symbol'];

/** Go's encoder with an indent: each object ends with a brace in the first column. */
function objectsOf(text: string): unknown[] {
  return text
    .replace(/\r\n/g, '\n')
    .split(/(?<=^\})\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => JSON.parse(part) as unknown);
}
