import type { ByteReader } from '../../host/ports.ts';
import { type Stretch, stretchesOf } from './sections.ts';

export interface Difference {
  /** Of a section: `.rodata`. */
  readonly name: string;
  /** Sizes, where they are not the same; null for a stretch that one of the two has not. */
  readonly sizes: readonly [number | null, number | null];
  /** Of the first byte that differs, in the first file; null where only the sizes do. */
  readonly offset: number | null;
  /** Bytes that differ, over the length that both have. */
  readonly count: number;
  /** Around the first of them, as text: what is printable. */
  readonly texts: readonly [string, string];
  readonly bytes: readonly [string, string];
}

const CHUNK = 2 ** 20;
const AROUND = 64;

/** Where two builds of one program differ, section by section. Nothing of the files is kept. */
export function differ(first: ByteReader, second: ByteReader): Difference[] {
  const [a, b] = [named(stretchesOf(first)), named(stretchesOf(second))];
  const found: Difference[] = [];
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(name), b.get(name)];
    if (x === undefined || y === undefined) {
      const sizes = [x?.size ?? null, y?.size ?? null] as const;
      found.push({ name, sizes, offset: null, count: 0, texts: ['', ''], bytes: ['', ''] });
      continue;
    }
    const { at, count } = compare(first, x, second, y);
    if (count === 0 && x.size === y.size) continue;
    found.push({
      name,
      sizes: [x.size, y.size],
      offset: at === null ? null : x.offset + at,
      count,
      texts: at === null ? ['', ''] : [textAround(first, x, at), textAround(second, y, at)],
      bytes: at === null ? ['', ''] : [hexAt(first, x, at), hexAt(second, y, at)],
    });
  }
  return found;
}

/** Names are not unique: the second `.debug_x` is another. */
function named(stretches: readonly Stretch[]): Map<string, Stretch> {
  const result = new Map<string, Stretch>();
  for (const stretch of stretches) {
    let name = stretch.name;
    for (let n = 2; result.has(name); n += 1) name = `${stretch.name} (${n})`;
    result.set(name, stretch);
  }
  return result;
}

function compare(first: ByteReader, x: Stretch, second: ByteReader, y: Stretch) {
  const length = Math.min(x.size, y.size);
  let at: number | null = null;
  let count = 0;
  for (let from = 0; from < length; from += CHUNK) {
    const size = Math.min(CHUNK, length - from);
    const [a, b] = [first.read(x.offset + from, size), second.read(y.offset + from, size)];
    if (Buffer.compare(a, b) === 0) continue;
    for (let i = 0; i < size; i += 1) {
      if (a[i] === b[i]) continue;
      at ??= from + i;
      count += 1;
    }
  }
  return { at, count };
}

/** The run of printable characters that the place is in, cut at both ends. */
function textAround(reader: ByteReader, { offset, size }: Stretch, at: number): string {
  const start = Math.max(0, at - AROUND);
  const bytes = reader.read(offset + start, Math.min(2 * AROUND, size - start));
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^ -~]/g, '\0');
  const place = at - start;
  const from = text.lastIndexOf('\0', Math.max(0, place - 1)) + 1;
  const end = text.indexOf('\0', place);
  const run = text.slice(from, end < 0 ? undefined : end);
  return run.length >= 4 ? run : '';
}

function hexAt(reader: ByteReader, { offset, size }: Stretch, at: number): string {
  return Buffer.from(reader.read(offset + at, Math.min(8, size - at))).toString('hex');
}
