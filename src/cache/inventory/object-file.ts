import type { Slice } from './ports.ts';

/** What an object of the Go compiler says of itself. */
export interface ObjectFacts {
  /** GOOS and GOARCH that it was made for. */
  readonly os: string;
  readonly arch: string;
  /** As `runtime.Version`: `go1.26.8`, `devel go1.27-… …`. */
  readonly go: string;
  /** `GOAMD64=v1`; '' where the CPU has no levels. */
  readonly level: string;
  /** As -p told the compiler: `main` for all programs. undefined: its layout is not one that we know. */
  readonly package: string | undefined;
  /** The go command compiled it as a part of the standard library (-std). */
  readonly std: boolean;
  /** Source files that its line table names, its own first, then those of what was inlined. */
  readonly files: readonly string[];
}

/**
 * Reads the head of a package archive as `go build` keeps it in GOCACHE: an ar file with the export data and one object
 * of the Go linker's format (cmd/internal/goobj, `go120ld`, since Go 1.20). A few hundred kilobytes at the most are read,
 * of files of megabytes. undefined: it is something else. Every number in it is taken for hostile.
 */
export function readObject(file: Slice): ObjectFacts | undefined {
  if (text(file.read(0, MAGIC.length)) !== MAGIC) return undefined;
  const exported = memberAt(file, MAGIC.length);
  if (exported?.name !== '__.PKGDEF') return undefined;
  const head = parseHead(text(file.read(exported.start, Math.min(exported.size, 512))));
  if (head === undefined) return undefined;
  return { ...head, ...tables(file, exported) };
}

const MAGIC = '!<arch>\n';
const MEMBER_BYTES = 60;
/** The lines before the object proper: cgo directives of a large package. */
const PREAMBLE_LIMIT = 1 << 20;
/** Names of one object; those of the largest packages there are have some 10 MB. */
const TABLE_LIMIT = 64 << 20;

interface Member {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** An ar header: name 16, time 12, owner 6, group 6, mode 8, size 10, two bytes of magic. */
function memberAt(file: Slice, offset: number): Member | undefined {
  const header = text(file.read(offset, MEMBER_BYTES));
  const match = /^(.{16}).{32}(\d+) *`\n$/s.exec(header);
  const size = Number(match?.[2]);
  const start = offset + MEMBER_BYTES;
  if (match === null || !Number.isSafeInteger(size) || start + size > file.size) return undefined;
  return { name: match[1]!.trimEnd(), start, size };
}

/** `go object <GOOS> <GOARCH> <version> [GO<ARCH>=<level>] [X:<experiments>]` (cmd/internal/objabi, HeaderString). */
function parseHead(start: string): Pick<ObjectFacts, 'os' | 'arch' | 'go' | 'level'> | undefined {
  const match = /^go object (\w+) (\w+) ([^\n]+?)(?: (GO[A-Z0-9]+=\S*))?(?: X:\S*)?\n/.exec(start);
  if (match === null) return undefined;
  const [, os = '', arch = '', go = '', level = ''] = match;
  return { os, arch, go, level };
}

type Tables = Pick<ObjectFacts, 'package' | 'std' | 'files'>;
const unknown: Tables = { package: undefined, std: false, files: [] };

function tables(file: Slice, exported: Member): Tables {
  const end = exported.start + exported.size;
  const object = memberAt(file, end + (exported.size & 1));
  if (object?.name !== '_go_.o') return unknown;
  const base = object.start + preambleOf(file, object);
  const header = Buffer.from(file.read(base, HEADER_BYTES));
  if (header.length < HEADER_BYTES || text(header.subarray(0, 8)) !== '\0go120ld') return unknown;
  const blocks = Array.from({ length: BLOCKS }, (_, index) => header.readUInt32LE(20 + 4 * index));
  const limit = Math.min(TABLE_LIMIT, object.start + object.size - base);
  if (blocks.some((at, index) => at > limit || at < (blocks[index - 1] ?? HEADER_BYTES))) return unknown;
  const whole = Buffer.from(file.read(base, blocks[BLOCKS - 1]!));
  if (whole.length < blocks[BLOCKS - 1]!) return unknown;
  return {
    package: packageOf(whole, blocks),
    std: (header.readUInt32LE(16) & STD_FLAG) !== 0,
    files: namesIn(whole, blocks[FILES]!, blocks[FILES + 1]!, 8),
  };
}

/** Magic 8, fingerprint 8, flags 4, then the offsets of the blocks, of which we need those up to the references. */
const BLOCKS = 8;
const HEADER_BYTES = 20 + 4 * BLOCKS;
const STD_FLAG = 1 << 4;
const FILES = 2;
const FIRST_DEFINITIONS = 3;
/** Name 8, ABI 2, type 1, flags 2, size 4, alignment 4. */
const SYMBOL_BYTES = 21;

/** The same first lines again, what cgo has to say, and a line with nothing but `!`. */
function preambleOf(file: Slice, { start, size }: Member): number {
  for (let length = 4096; ; length *= 8) {
    const at = Buffer.from(file.read(start, Math.min(size, length))).indexOf('\n!\n');
    if (at >= 0 || length >= Math.min(size, PREAMBLE_LIMIT)) return at + 3;
  }
}

/** Every package with code or data has a symbol for its DWARF unit, named after it. */
function packageOf(whole: Buffer, blocks: readonly number[]): string | undefined {
  const wanted = 'go:cuinfo.packagename.';
  for (let block = BLOCKS - 2; block >= FIRST_DEFINITIONS; block--) {
    const [from, to] = [blocks[block]!, blocks[block + 1]!];
    const found = namesIn(whole, from, to, SYMBOL_BYTES, wanted)[0];
    if (found !== undefined) return found.slice(wanted.length);
  }
  return undefined;
}

/** Names are a length and an offset from the start of the object, at the start of each record. */
function namesIn(whole: Buffer, from: number, to: number, record: number, prefix = ''): string[] {
  const names: string[] = [];
  const start = Buffer.from(prefix);
  for (let at = from; at + record <= to; at += record) {
    const [length, offset] = [whole.readUInt32LE(at), whole.readUInt32LE(at + 4)];
    if (length < start.length || length > 4096 || offset + length > whole.length) continue;
    if (start.compare(whole, offset, offset + start.length) !== 0) continue;
    names.push(whole.toString('utf8', offset, offset + length));
  }
  return names;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
