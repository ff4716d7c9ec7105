import { UserError } from '../errors.ts';

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** `10 GiB`, `500MB`, `1048576` to bytes. @throws UserError INPUT_INVALID */
export function parseSize(text: string, source: string): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text);
  const unit = units[match?.[2]?.toLowerCase() ?? '?'];
  const bytes = Number(match?.[1]) * (unit ?? Number.NaN);
  if (Number.isSafeInteger(Math.floor(bytes)) && bytes >= 1) return Math.floor(bytes);
  throw new UserError('INPUT_INVALID', `${source}: ${JSON.stringify(text)} is not a size.`, {
    hint: 'Write a number and a unit: 500 MB, 10 GiB.',
  });
}

/** For people: `18.3 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
