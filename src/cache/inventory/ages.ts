/** What was used last within a span of time before now. */
export interface AgeShare {
  /** `1 h`: not longer ago than this, and longer than the share before. `older` for the last. */
  readonly within: string;
  readonly files: number;
  readonly bytes: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Go notes a use to the hour, and removes from GOCACHE what it has not used for five days. */
const SPANS: readonly (readonly [string, number])[] = [
  ['2 h', 2 * HOUR],
  ['1 d', DAY],
  ['2 d', 2 * DAY],
  ['5 d', 5 * DAY],
  ['30 d', 30 * DAY],
];

/**
 * All spans, in order, also those that nothing falls into. Times to come (another machine's clock) count as now. Pure.
 * @param now milliseconds since 1970, as `used`
 */
export function agesOf(
  things: readonly { readonly files: number; readonly bytes: number; readonly used: number }[],
  now: number,
): readonly AgeShare[] {
  const shares = [...SPANS.map(([within]) => within), 'older'].map((within) => ({
    within,
    files: 0,
    bytes: 0,
  }));
  for (const { files, bytes, used } of things) {
    const at = SPANS.findIndex(([, span]) => now - used <= span);
    const share = shares[at < 0 ? SPANS.length : at]!;
    share.files += files;
    share.bytes += bytes;
  }
  return shares;
}
