import type { Library } from '../types.ts';
import type { View } from '../view.ts';

/** What the load commands of a Mach-O image say (mach-o/loader.h). */
export interface Commands {
  readonly segments: readonly Segment[];
  readonly libraries: readonly Library[];
  readonly searchPaths: readonly string[];
  readonly interpreter: string | null;
  readonly uuid: string | null;
  /** GOOS by LC_BUILD_VERSION or LC_VERSION_MIN_*. */
  readonly os: string | null;
  readonly minOs: string | null;
  readonly symbols: { readonly offset: number; readonly count: number; readonly strings: View } | null;
  readonly dynamicSymbols: {
    readonly locals: number;
    readonly firstDefined: number;
    readonly defined: number;
  } | null;
  readonly signature: View | null;
}

export interface Segment {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly fileSize: number;
  readonly protection: number;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

const SEGMENT = 0x1;
const SYMTAB = 0x2;
const DYSYMTAB = 0xb;
const LOAD_DYLINKER = 0xe;
const SEGMENT_64 = 0x19;
const UUID = 0x1b;
const RPATH = 0x8000001c;
const CODE_SIGNATURE = 0x1d;
const BUILD_VERSION = 0x32;
const LIBRARIES: Readonly<Record<number, Library['kind']>> = {
  12: 'needed',
  2147483672: 'weak',
  2147483679: 'reexported',
  32: 'delayed',
  2147483683: 'needed',
};
const MINIMUM_SYSTEMS: Readonly<Record<number, string | null>> = {
  36: 'darwin',
  37: 'ios',
  47: null,
  48: null,
};
/** PLATFORM_MACOS, IOS, MACCATALYST, IOSSIMULATOR. Go builds for no other. */
const PLATFORMS: Readonly<Record<number, string>> = { 1: 'darwin', 2: 'ios', 6: 'darwin', 7: 'ios' };
/** Programs with every framework of the system have some hundred. */
const MOST_COMMANDS = 16_384;
/** S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL: nothing in the file. */
const ZERO_FILLED = [1, 12, 18];

/** @throws UserError BINARY_INVALID */
export function readCommands(view: View, bits: 32 | 64): Commands {
  const header = bits === 64 ? 32 : 28;
  const count = view.u32(16, 'the Mach-O header');
  if (count > MOST_COMMANDS) throw view.invalid(16, `at most ${MOST_COMMANDS} Mach-O load commands`);
  const table = view.part(header, view.u32(20, 'the Mach-O header'), 'the Mach-O load commands');
  const segments: Segment[] = [];
  const libraries: Library[] = [];
  const searchPaths: string[] = [];
  const found: { -readonly [K in keyof Commands]?: Commands[K] } = {};
  for (let index = 0, at = 0; index < count; index += 1) {
    const type = table.u32(at, 'a Mach-O load command');
    const size = table.u32(at + 4, 'a Mach-O load command');
    if (size < 8) throw table.invalid(at + 4, 'a Mach-O load command of 8 bytes or more');
    const command = table.part(at, size, 'a Mach-O load command');
    at += size;
    if (type === SEGMENT || type === SEGMENT_64)
      segments.push(readSegment(view, command, type === SEGMENT_64 ? 64 : 32));
    else if (Object.hasOwn(LIBRARIES, type))
      libraries.push({ name: readText(command), kind: LIBRARIES[type]! });
    else if (type === RPATH) searchPaths.push(readText(command));
    else if (type === LOAD_DYLINKER) found.interpreter = readText(command);
    else if (type === UUID) found.uuid = toHex(command.bytes(8, 16, 'the Mach-O UUID'));
    else if (type === BUILD_VERSION) {
      found.os = PLATFORMS[command.u32(8, 'the Mach-O build version')] ?? null;
      found.minOs = readVersion(command, 12);
    } else if (Object.hasOwn(MINIMUM_SYSTEMS, type)) {
      found.os ??= MINIMUM_SYSTEMS[type]!;
      found.minOs ??= readVersion(command, 8);
    } else if (type === SYMTAB) found.symbols = readSymbolTable(view, command, bits);
    else if (type === DYSYMTAB) {
      found.dynamicSymbols = {
        locals: command.u32(12, 'the Mach-O dynamic symbols'),
        firstDefined: command.u32(16, 'the Mach-O dynamic symbols'),
        defined: command.u32(20, 'the Mach-O dynamic symbols'),
      };
    } else if (type === CODE_SIGNATURE) {
      const offset = command.u32(8, 'the Mach-O code signature');
      const length = command.u32(12, 'the Mach-O code signature');
      // Apple's code signing structures are big-endian on every machine.
      found.signature = view.part(offset, length, 'the Mach-O code signature', 'big');
    }
  }
  const none = { interpreter: null, uuid: null, os: null, minOs: null, symbols: null };
  return { ...none, dynamicSymbols: null, signature: null, ...found, segments, libraries, searchPaths };
}

function readSegment(view: View, command: View, bits: 32 | 64): Segment {
  const wide = bits === 64;
  const word = (at: number, wideAt: number) => command.word(wide ? wideAt : at, bits, 'a Mach-O segment');
  const segment = {
    name: command.name(8, 16, 'the name of a Mach-O segment'),
    address: word(24, 24),
    offset: word(32, 40),
    fileSize: word(36, 48),
    protection: command.u32(wide ? 60 : 44, 'a Mach-O segment'),
  };
  // This is how a truncated download shows.
  view.part(segment.offset, segment.fileSize, `the bytes of Mach-O segment ${JSON.stringify(segment.name)}`);
  const count = command.u32(wide ? 64 : 48, 'a Mach-O segment');
  const size = wide ? 80 : 68;
  const table = command.part(wide ? 72 : 56, count * size, `${count} Mach-O sections`);
  const sections: Section[] = [];
  for (let at = 0; at < table.size; at += size) {
    const type = table.u32(at + (wide ? 64 : 56), 'a Mach-O section') & 0xff;
    sections.push({
      name: table.name(at, 16, 'the name of a Mach-O section'),
      address: table.word(at + 32, bits, 'a Mach-O section'),
      offset: table.u32(at + (wide ? 48 : 40), 'a Mach-O section'),
      size: ZERO_FILLED.includes(type) ? 0 : table.word(at + (wide ? 40 : 36), bits, 'a Mach-O section'),
    });
  }
  return { ...segment, sections };
}

/** lc_str: its offset in the command, NUL-terminated or up to the command's end. */
function readText(command: View): string {
  const at = command.u32(8, 'a name in a Mach-O load command');
  if (at < 12 || at >= command.size)
    throw command.invalid(8, 'the offset of a name in a Mach-O load command');
  return command.name(at, Math.min(command.size - at, 4096), 'a name in a Mach-O load command');
}

/** xxxx.yy.zz in half-bytes; a last field of 0 is not written. */
function readVersion(command: View, at: number): string {
  const value = command.u32(at, 'a version in a Mach-O load command');
  const patch = value & 0xff;
  return `${value >>> 16}.${(value >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}

function readSymbolTable(view: View, command: View, bits: 32 | 64) {
  const field = (at: number) => command.u32(at, 'the Mach-O symbol table');
  const [offset, count] = [field(8), field(12)];
  view.part(offset, count * (bits === 64 ? 16 : 12), `${count} Mach-O symbols`);
  return { offset, count, strings: view.part(field(16), field(20), 'the Mach-O symbol names') };
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
