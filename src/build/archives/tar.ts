import { type ArchiveEntry, type ArchiveOptions, inOrder, parts } from './entry.ts';

const BLOCK = 512;

/**
 * A POSIX tar (ustar, with pax records only for names that ustar cannot hold) in which nothing comes from this machine:
 * no user, no group, no time but the given one, entries in bytewise order, modes 0755 and 0644.
 */
export function* tar(entries: readonly ArchiveEntry[], { mtime }: ArchiveOptions): Generator<Uint8Array> {
  for (const { name, executable, bytes } of inOrder(entries)) {
    const split = ustarName(name);
    if (split === undefined) yield* pax(name, mtime);
    const at = split ?? { prefix: '', name: shortened(name) };
    yield header({ ...at, type: '0', size: bytes.size, mode: executable ? 0o755 : 0o644, mtime });
    yield* parts(bytes);
    yield padding(bytes.size);
  }
  yield new Uint8Array(2 * BLOCK);
}

interface Header {
  readonly prefix: string;
  readonly name: string;
  /** `0` a file, `x` a pax header. */
  readonly type: '0' | 'x';
  readonly size: number;
  readonly mode: number;
  readonly mtime: number;
}

function header({ prefix, name, type, size, mode, mtime }: Header): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100, 'utf8');
  block.write(`${octal(mode, 7)}\0`, 100);
  block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 108);
  block.write(`${octal(size, 11)}\0${octal(mtime, 11)}\0`, 124);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\u000000', 257);
  block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329);
  block.write(prefix, 345, 155, 'utf8');
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** Names of ASCII that fit, split at a slash where they are long. Others need a pax record. */
function ustarName(name: string): { readonly prefix: string; readonly name: string } | undefined {
  if (!/^[ -~]+$/.test(name)) return undefined;
  if (name.length <= 100) return { prefix: '', name };
  const slash = name.lastIndexOf('/', 155);
  const rest = name.length - slash - 1;
  if (slash <= 0 || rest > 100 || rest === 0) return undefined;
  return { prefix: name.slice(0, slash), name: name.slice(slash + 1) };
}

function* pax(name: string, mtime: number): Generator<Uint8Array> {
  const body = Buffer.from(record('path', name));
  yield header({
    prefix: '',
    name: `PaxHeaders/${shortened(name)}`.slice(0, 100),
    type: 'x',
    size: body.length,
    mode: 0o644,
    mtime,
  });
  yield body;
  yield padding(body.length);
}

/** `LENGTH key=value\n`, where the length counts itself. */
function record(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length > length) length++;
  return `${length} ${key}=${value}\n`;
}

/** For readers that do not know pax. */
function shortened(name: string): string {
  return name.replace(/[^ -~]/g, '_').slice(-80);
}

function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

function octal(value: number, width: number): string {
  return Math.floor(value).toString(8).padStart(width, '0');
}
