import { UserError } from '../../errors.ts';

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 24 * 3_600_000,
  w: 7 * 24 * 3_600_000,
};

/**
 * `5d`, `12h`, `90m`, `2w` before now, or a day or time: `2026-05-01`, `2026-05-01T12:00:00Z` (a day begins in UTC).
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970
 * @throws UserError INPUT_INVALID
 */
export function parseUnusedSince(text: string, source: string, now: number): number {
  const written = text.trim();
  const [, count, unit] = /^(\d+(?:\.\d+)?)\s*([mhdw])$/i.exec(written) ?? [];
  if (count !== undefined && unit !== undefined) return now - Number(count) * UNITS[unit.toLowerCase()]!;
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(written)
    ? Date.parse(written)
    : Number.NaN;
  if (Number.isFinite(time)) return time;
  throw new UserError(
    'INPUT_INVALID',
    `${source}: ${JSON.stringify(written.slice(0, 60))} is no age and no date.`,
    {
      hint: 'Write how long ago, 12h, 5d or 2w, or a day: 2026-05-01.',
    },
  );
}
