import { type Order, type Width, Writer } from '../bytes.ts';

export interface ElfParts {
  readonly bits?: Width;
  readonly order?: Order;
  readonly abi?: number;
  /** 2 EXEC, 3 DYN, 1 REL */
  readonly type?: number;
  readonly machine?: number;
  readonly interpreter?: string;
  readonly needed?: readonly string[];
  readonly soname?: string;
  readonly runpath?: string;
  /** Library → versions; a `?` at the end makes a weak one. */
  readonly versions?: Readonly<Record<string, readonly string[]>>;
  readonly symbolNames?: readonly string[];
  /** Tag → value, beside those of the above. */
  readonly dynamic?: readonly (readonly [tag: number, value: number])[];
  readonly notes?: readonly (readonly [name: string, type: number, body: Uint8Array])[];
  /** p_flags of PT_GNU_STACK. */
  readonly stack?: number;
  readonly relro?: boolean;
  /** In the one segment, at a multiple of 16; a function is told its address. */
  readonly data?: Uint8Array | ((address: number) => Uint8Array);
  /** Where `data` is, by name; false: no section headers at all. */
  readonly sections?: Readonly<Record<string, { type: number; size?: number; ofData?: boolean }>> | false;
}

export const BASE = 0x400000;

/** A small ELF file: header, program headers, one segment that is all of the file, section headers at the end. */
export function makeElf(parts: ElfParts): Buffer {
  const { bits = 64, order = 'little', needed = [], versions = {}, sections = {} } = parts;
  const wide = bits === 64;
  const file = new Writer(bits, order);
  file.add(
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, order === 'little' ? 1 : 2, 1, parts.abi ?? 0]),
  );
  file.align(16);
  file
    .u16(parts.type ?? 2)
    .u16(parts.machine ?? (wide ? 62 : 3))
    .u32(1)
    .word(BASE);
  const tables = file.size;
  file
    .word(0, 0)
    .u32(0)
    .u16(wide ? 64 : 52);
  const counts = file.size;
  for (let index = 0; index < 5; index += 1) file.u16(0);

  const dynamic = hasDynamic(parts);
  const kinds = [
    1,
    ...(parts.interpreter === undefined ? [] : [3]),
    ...(dynamic ? [2] : []),
    ...(parts.notes === undefined ? [] : [4]),
    ...(parts.stack === undefined ? [] : [0x6474e551]),
    ...(parts.relro ? [0x6474e552] : []),
  ];
  const headers = file.align(8);
  const headerSize = wide ? 56 : 32;
  file.add(Buffer.alloc(kinds.length * headerSize));
  const places = new Map<number, { at: number; size: number; flags: number }>();
  const place = (kind: number, at: number, flags = 4) =>
    places.set(kind, { at, size: file.size - at, flags });

  if (parts.interpreter !== undefined) place(3, file.add(`${parts.interpreter}\0`));
  if (dynamic) {
    const names = ['', ...needed, parts.soname ?? '', parts.runpath ?? '', ...(parts.symbolNames ?? [])];
    for (const [library, list] of Object.entries(versions)) names.push(library, ...list.map(bare));
    const strings = names.map((name) => `${name}\0`).join('');
    const offsetOf = (name: string) => strings.indexOf(`\0${name}\0`) + 1;
    const stringsAt = file.add(strings);
    const versionsAt = addVersions(file, versions, offsetOf);
    const entries: (readonly [number, number])[] = [
      ...needed.map((name) => [1, offsetOf(name)] as const),
      ...(parts.soname === undefined ? [] : [[14, offsetOf(parts.soname)] as const]),
      ...(parts.runpath === undefined ? [] : [[29, offsetOf(parts.runpath)] as const]),
      [5, BASE + stringsAt],
      [10, strings.length],
      ...(versionsAt === undefined
        ? []
        : [[0x6ffffffe, BASE + versionsAt] as const, [0x6fffffff, Object.keys(versions).length] as const]),
      ...(parts.dynamic ?? []),
      [0, 0],
    ];
    const dynamicAt = file.align(8);
    for (const entry of entries) file.word(...entry);
    place(2, dynamicAt, 6);
  }
  if (parts.notes !== undefined) {
    const at = file.align(8);
    for (const [name, type, body] of parts.notes) {
      file.u32(name.length + 1, body.length, type).add(`${name}\0`);
      file.align(4);
      file.add(body);
      file.align(4);
    }
    place(4, at);
  }
  if (parts.stack !== undefined) places.set(0x6474e551, { at: 0, size: 0, flags: parts.stack });
  if (parts.relro) places.set(0x6474e552, { at: 0, size: 0, flags: 4 });
  const dataAt = file.align(16);
  const data = typeof parts.data === 'function' ? parts.data(BASE + dataAt) : (parts.data ?? Buffer.alloc(0));
  file.add(data);

  if (sections !== false) {
    const listed = [['', { type: 0 }], ...Object.entries(sections), ['.shstrtab', { type: 3 }]] as const;
    const strings = listed.map(([name]) => `${name}\0`).join('');
    const stringsAt = file.add(strings);
    const at = file.align(8);
    let nameAt = 0;
    for (const [index, [name, section]] of listed.entries()) {
      const last = index === listed.length - 1;
      const { size = 8, ofData = false } = section as { size?: number; ofData?: boolean };
      const [offset, length] = last
        ? [stringsAt, strings.length]
        : ofData
          ? [dataAt, data.length]
          : [dataAt, size];
      file.u32(nameAt, section.type).word(0, ofData ? BASE + dataAt : 0);
      file
        .word(index === 0 ? 0 : offset, index === 0 ? 0 : length)
        .u32(0, 0)
        .word(1, 0);
      nameAt += name.length + 1;
    }
    file.set(tables + bits / 8, at, bits / 8);
    for (const [index, value] of [wide ? 64 : 40, listed.length, listed.length - 1].entries()) {
      file.set(counts + 4 + 2 * index, value, 2);
    }
  }
  file.set(tables, headers, bits / 8);
  file.set(counts, headerSize, 2);
  file.set(counts + 2, kinds.length, 2);
  places.set(1, { at: 0, size: file.size, flags: 6 });
  for (const [index, kind] of kinds.entries()) {
    const { at, size, flags } = places.get(kind)!;
    const header = new Writer(bits, order);
    if (wide) header.u32(kind, flags).word(at, BASE + at, BASE + at, size, size, 16);
    else header.u32(kind, at, BASE + at, BASE + at, size, size, flags, 16);
    for (const [offset, byte] of header.bytes.entries())
      file.set(headers + index * headerSize + offset, byte, 1);
  }
  return file.bytes;
}

function hasDynamic(parts: ElfParts): boolean {
  return [parts.needed, parts.soname, parts.runpath, parts.versions, parts.symbolNames, parts.dynamic].some(
    (part) => part !== undefined,
  );
}

function addVersions(
  file: Writer,
  versions: NonNullable<ElfParts['versions']>,
  offsetOf: (name: string) => number,
): number | undefined {
  const libraries = Object.entries(versions);
  if (libraries.length === 0) return undefined;
  const at = file.align(8);
  for (const [index, [library, list]] of libraries.entries()) {
    const next = index === libraries.length - 1 ? 0 : 16 + 16 * list.length;
    file.u16(1).u16(list.length).u32(offsetOf(library), 16, next);
    for (const [number, version] of list.entries()) {
      file
        .u32(0)
        .u16(version.endsWith('?') ? 2 : 0)
        .u16(2);
      file.u32(offsetOf(bare(version)), number === list.length - 1 ? 0 : 16);
    }
  }
  return at;
}

function bare(version: string): string {
  return version.replace(/\?$/, '');
}
