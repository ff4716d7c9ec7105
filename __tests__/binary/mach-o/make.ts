import { type Order, type Width, Writer } from '../bytes.ts';

export interface MachOParts {
  readonly bits?: Width;
  readonly order?: Order;
  readonly cpu?: number;
  readonly fileType?: number;
  readonly flags?: number;
  readonly libraries?: readonly (readonly [command: number, name: string])[];
  readonly rpaths?: readonly string[];
  readonly interpreter?: string;
  readonly uuid?: Uint8Array;
  /** LC_BUILD_VERSION: platform and version, xxxx.yy.zz as a number. */
  readonly build?: readonly [platform: number, minos: number];
  /** A LC_VERSION_MIN_* command. */
  readonly minimum?: readonly [command: number, version: number];
  /** Names of imported symbols; local and defined ones are counted only. */
  readonly symbols?: {
    readonly names: readonly string[];
    readonly locals?: number;
    readonly defined?: number;
  };
  readonly signature?: Uint8Array;
  readonly dwarf?: boolean;
  /** Section __go_buildinfo of segment __DATA; a function is told its address. */
  readonly data?: Uint8Array | ((address: number) => Uint8Array);
  readonly dataSection?: string;
}

const BASE = 0x100000000;
const BASE_32 = 0x1000;
const DATA = 0x1000;

/** A small Mach-O image: its commands, and from 0x1000 on its data, symbols and signature. */
export function makeMachO(parts: MachOParts): Buffer {
  const { bits = 64, order = 'little' } = parts;
  const wide = bits === 64;
  const base = wide ? BASE : BASE_32;
  const tail = new Writer(bits, order);
  tail.add(typeof parts.data === 'function' ? parts.data(base + DATA) : (parts.data ?? Buffer.alloc(16)));
  const dataSize = tail.align(16);

  const commands: Buffer[] = [];
  const command = (type: number, build: (writer: Writer) => void) => {
    const writer = new Writer(bits, order);
    writer.u32(type, 0);
    build(writer);
    writer.align(8);
    writer.set(4, writer.size, 4);
    commands.push(writer.bytes);
  };
  const text = (type: number, at: number, name: string) =>
    command(type, (writer) => {
      writer.u32(at);
      writer.align(at);
      writer.add(`${name}\0`);
    });
  const segment = (name: string, offset: number, size: number, section: string) =>
    command(wide ? 0x19 : 1, (writer) => {
      const address = base + offset;
      writer.add(fixed(name));
      writer.word(address, size, offset, size).u32(3, 3, 1, 0);
      writer.add(fixed(section));
      writer.add(fixed(name));
      writer.word(address, size).u32(offset, 4, 0, 0, 0, 0, 0);
      if (wide) writer.u32(0);
    });
  segment('__DATA', DATA, dataSize, parts.dataSection ?? '__go_buildinfo');
  if (parts.dwarf) segment('__DWARF', DATA, 16, '__debug_info');
  if (parts.interpreter !== undefined) text(0xe, 12, parts.interpreter);
  for (const [type, name] of parts.libraries ?? []) text(type, 24, name);
  for (const name of parts.rpaths ?? []) text(0x8000001c, 12, name);
  if (parts.uuid !== undefined) command(0x1b, (writer) => void writer.add(parts.uuid!));
  if (parts.build !== undefined) command(0x32, (writer) => void writer.u32(...parts.build!, 0, 0));
  if (parts.minimum !== undefined)
    command(parts.minimum[0], (writer) => void writer.u32(parts.minimum![1], 0));
  if (parts.symbols !== undefined) addSymbols(parts.symbols, tail, command);
  if (parts.signature !== undefined) {
    const at = tail.align(16);
    tail.add(parts.signature);
    command(0x1d, (writer) => void writer.u32(DATA + at, parts.signature!.length));
  }

  const file = new Writer(bits, order);
  file.u32(wide ? 0xfeedfacf : 0xfeedface, parts.cpu ?? (wide ? 0x0100000c : 7), 0, parts.fileType ?? 2);
  file.u32(commands.length, Buffer.concat(commands).length, parts.flags ?? 0x200085);
  if (wide) file.u32(0);
  file.add(Buffer.concat(commands));
  file.align(DATA);
  file.add(tail.bytes);
  return file.bytes;
}

/** Images one after another, each at a page, as lipo does it. */
export function makeUniversal(images: readonly Buffer[], wide = false): Buffer {
  const file = new Writer(wide ? 64 : 32, 'big');
  file.u32(wide ? 0xcafebabf : 0xcafebabe, images.length);
  let at = 0x4000;
  for (const image of images) {
    file.add(Buffer.from(image.subarray(4, 12)).swap32());
    file.word(at, image.length).u32(14);
    if (wide) file.u32(0);
    at += Math.ceil(image.length / 0x4000) * 0x4000;
  }
  for (const image of images) {
    file.align(0x4000);
    file.add(image);
  }
  return file.bytes;
}

/** A code signature as linkers (ad hoc) or codesign (with a CMS part) write it. */
export function makeSignature(flags: number, cms?: number): Buffer {
  const blob = new Writer(64, 'big');
  const parts = cms === undefined ? 1 : 2;
  const start = 12 + 8 * parts;
  blob.u32(0xfade0cc0, start + 44 + (cms ?? 0), parts, 0, start);
  if (cms !== undefined) blob.u32(0x10000, start + 44);
  blob.u32(0xfade0c02, 44, 0x20400, flags).add(Buffer.alloc(28));
  if (cms !== undefined) blob.u32(0xfade0b01, cms).add(Buffer.alloc(cms - 8));
  return blob.bytes;
}

function addSymbols(
  { names, locals = 0, defined = 0 }: NonNullable<MachOParts['symbols']>,
  tail: Writer,
  command: (type: number, build: (writer: Writer) => void) => void,
): void {
  const strings = ['', ...names].map((name) => `${name}\0`).join('');
  const at = tail.align(16);
  let nameAt = 1;
  for (const name of names) {
    tail.u32(nameAt, 0).word(0);
    nameAt += name.length + 1;
  }
  const stringsAt = tail.add(strings);
  command(2, (writer) => void writer.u32(DATA + at, names.length, DATA + stringsAt, strings.length));
  command(0xb, (writer) => {
    writer.u32(0, locals, locals, defined, locals + defined, names.length - locals - defined);
    writer.add(Buffer.alloc(48));
  });
}

function fixed(name: string): Buffer {
  return Buffer.concat([Buffer.from(name)], 16);
}
