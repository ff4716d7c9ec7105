import { type Width, Writer } from '../bytes.ts';

export interface PeParts {
  readonly bits?: Width;
  readonly machine?: number;
  readonly characteristics?: number;
  readonly dllCharacteristics?: number;
  readonly subsystem?: number;
  readonly imports?: readonly string[];
  readonly delayed?: readonly string[];
  /** Delay imports as they were before Visual C++ 7. */
  readonly absolute?: boolean;
  /** Of the load configuration; undefined: there is none. */
  readonly cookie?: number;
  readonly certificate?: Uint8Array;
  /** Number of COFF symbols, and texts of the string table. */
  readonly symbols?: { readonly count: number; readonly names?: readonly string[] };
  /** More sections by name; a long one goes through the string table. */
  readonly sections?: readonly string[];
  readonly data?: Uint8Array | ((address: number) => Uint8Array);
}

export const IMAGE_BASE = 0x140000000;
const BASE_32 = 0x400000;
const RVA = 0x1000;
const PE = 0x80;

/** A small PE file with one section, .data. */
export function makePe(parts: PeParts): Buffer {
  const { bits = 64, imports = [], delayed = [], sections = [] } = parts;
  const wide = bits === 64;
  const base = wide ? IMAGE_BASE : BASE_32;
  const optionalSize = (wide ? 112 : 96) + 16 * 8;
  const headersSize = 0x400;
  const strings = ['', ...sections.filter((name) => name.length > 8), ...(parts.symbols?.names ?? [])];

  const data = new Writer(bits, 'little');
  const here = () => RVA + data.size;
  data.add(typeof parts.data === 'function' ? parts.data(base + RVA) : (parts.data ?? Buffer.alloc(16)));
  data.align(16);
  const directories = new Map<number, readonly [number, number]>();
  const names = new Map([...imports, ...delayed].map((name) => [name, RVA + data.add(`${name}\0`)]));
  data.align(16);
  if (imports.length > 0) {
    directories.set(1, [here(), 20 * (imports.length + 1)]);
    for (const name of imports) data.u32(0, 0, 0, names.get(name)!, 0);
    data.u32(0, 0, 0, 0, 0);
  }
  if (delayed.length > 0) {
    directories.set(13, [here(), 32 * (delayed.length + 1)]);
    for (const name of delayed) {
      data.u32(parts.absolute ? 0 : 1, names.get(name)! + (parts.absolute ? base : 0), 0, 0, 0, 0, 0, 0);
    }
    data.u32(0, 0, 0, 0, 0, 0, 0, 0);
  }
  if (parts.cookie !== undefined) {
    const size = wide ? 112 : 72;
    directories.set(10, [here(), size]);
    const config = new Writer(bits, 'little');
    config.add(Buffer.alloc(size));
    config.set(0, size, 4);
    config.set(wide ? 88 : 60, parts.cookie, bits / 8);
    data.add(config.bytes);
  }

  const file = new Writer(bits, 'little');
  file.add('MZ');
  file.align(0x3c);
  file.u32(PE).align(PE);
  file.add('PE\0\0');
  const certificateAt = headersSize + data.size;
  const symbolsAt = certificateAt + (parts.certificate?.length ?? 0);
  if (parts.certificate !== undefined) directories.set(4, [certificateAt, parts.certificate.length]);
  file.u16(parts.machine ?? (wide ? 0x8664 : 0x14c)).u16(1 + sections.length);
  file.u32(0, parts.symbols === undefined ? 0 : symbolsAt, parts.symbols?.count ?? 0);
  file.u16(optionalSize).u16(parts.characteristics ?? 0x22);
  const optional = file.size;
  file.add(Buffer.alloc(optionalSize));
  file.set(optional, wide ? 0x20b : 0x10b, 2);
  file.set(optional + (wide ? 24 : 28), base, bits / 8);
  file.set(optional + 60, headersSize, 4);
  file.set(optional + 68, parts.subsystem ?? 3, 2);
  file.set(optional + 70, parts.dllCharacteristics ?? 0x8160, 2);
  const fixed = wide ? 112 : 96;
  file.set(optional + fixed - 4, 16, 4);
  for (const [index, [address, size]] of directories) {
    file.set(optional + fixed + 8 * index, address, 4);
    file.set(optional + fixed + 8 * index + 4, size, 4);
  }
  addSection(file, '.data', [data.size, RVA, data.size, headersSize], 0xc0000040);
  let nameAt = 4 + 1;
  for (const name of sections) {
    addSection(file, name.length > 8 ? `/${nameAt}` : name, [0, 0, 0, 0], 0x42000040);
    if (name.length > 8) nameAt += name.length + 1;
  }
  file.align(headersSize);
  file.add(data.bytes);
  if (parts.certificate !== undefined) file.add(parts.certificate);
  if (parts.symbols !== undefined) {
    file.add(Buffer.alloc(18 * parts.symbols.count));
    const texts = strings.map((text) => `${text}\0`).join('');
    file.u32(4 + texts.length).add(texts);
  }
  return file.bytes;
}

function addSection(file: Writer, name: string, numbers: readonly number[], flags: number): void {
  file.add(Buffer.concat([Buffer.from(name)], 8));
  file.u32(...numbers, 0, 0, 0, flags);
}
