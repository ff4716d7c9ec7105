/** Last second of the year 9999. */
const LATEST = 253_402_300_799;

/** A number of seconds that a date of four-digit years can say. */
export function isTime(seconds: number | null): seconds is number {
  return seconds !== null && Number.isInteger(seconds) && seconds >= 0 && seconds <= LATEST;
}

/** `2026-01-02T03:04:05Z`; null for what no such date can say. */
export function isoTime(seconds: number | null): string | null {
  return isTime(seconds) ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
}
