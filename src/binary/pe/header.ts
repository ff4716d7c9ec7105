import type { View } from '../view.ts';

export interface PeHeader {
  readonly bits: 32 | 64;
  readonly machine: number;
  readonly characteristics: number;
  readonly subsystem: number;
  readonly dllCharacteristics: number;
  readonly imageBase: number;
  readonly symbolTable: { readonly offset: number; readonly count: number };
  /** COFF's string table follows its symbols; names of sections that are longer than 8 bytes stand there. */
  readonly strings: View | undefined;
  readonly sections: readonly Section[];
  /** Data directories by index; the certificates' address is an offset in the file. */
  readonly directories: readonly Directory[];
  readonly headersSize: number;
}

export interface Section {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  /** Bytes in the file. */
  readonly size: number;
  readonly characteristics: number;
}

export interface Directory {
  readonly address: number;
  readonly size: number;
}

const SYMBOL_SIZE = 18;
const SECTION_SIZE = 40;
const MOST_DIRECTORIES = 16;

/** MZ header, PE signature, COFF header, optional header, sections (Microsoft's PE format). @throws UserError BINARY_INVALID */
export function readPeHeader(view: View): PeHeader {
  const coff = view.u32(0x3c, 'the offset of the PE header') + 4;
  if (view.u32(coff - 4, 'the PE signature') !== 0x4550) {
    throw view.invalid(coff - 4, 'the PE signature 50 45 00 00');
  }
  const optional = coff + 20;
  const sectionCount = view.u16(coff + 2, 'the COFF header');
  const optionalSize = view.u16(coff + 16, 'the COFF header');
  const magic = view.u16(optional, 'the PE optional header');
  if (magic !== 0x10b && magic !== 0x20b)
    throw view.invalid(optional, 'the magic of PE32 or PE32+, 0b 01 or 0b 02');
  const bits = magic === 0x20b ? 64 : 32;
  const fixed = bits === 64 ? 112 : 96;
  if (optionalSize < fixed) throw view.invalid(coff + 16, `an optional header of ${fixed} bytes or more`);
  const header = view.part(optional, optionalSize, 'the PE optional header');
  const count = Math.min(header.u32(fixed - 4, 'the number of PE data directories'), MOST_DIRECTORIES);
  const symbolTable = {
    offset: view.u32(coff + 8, 'the COFF header'),
    count: view.u32(coff + 12, 'the COFF header'),
  };
  const strings = openStrings(view, symbolTable);
  return {
    bits,
    machine: view.u16(coff, 'the COFF header'),
    characteristics: view.u16(coff + 18, 'the COFF header'),
    subsystem: header.u16(68, 'the PE subsystem'),
    dllCharacteristics: header.u16(70, 'the PE DLL characteristics'),
    imageBase: header.word(bits === 64 ? 24 : 28, bits, 'the PE image base'),
    headersSize: header.u32(60, 'the size of the PE headers'),
    symbolTable,
    strings,
    sections: readSections(view, optional + optionalSize, sectionCount, strings),
    directories: Array.from({ length: count }, (_, index) => ({
      address: header.u32(fixed + 8 * index, 'a PE data directory'),
      size: header.u32(fixed + 8 * index + 4, 'a PE data directory'),
    })),
  };
}

/** Go leaves the offset and the string table in a stripped file. Where there are no symbols the offset may be anything. */
function openStrings(
  view: View,
  { offset, count }: { readonly offset: number; readonly count: number },
): View | undefined {
  const at = offset + count * SYMBOL_SIZE;
  if (offset === 0 || (count === 0 && at + 4 > view.size)) return undefined;
  view.part(offset, count * SYMBOL_SIZE, `${count} COFF symbols`);
  const size = Math.max(view.u32(at, 'the size of the COFF string table'), 4);
  if (count === 0 && at + size > view.size) return undefined;
  return view.part(at, size, 'the COFF string table');
}

function readSections(view: View, at: number, count: number, strings: View | undefined): Section[] {
  const table = view.part(at, count * SECTION_SIZE, `${count} PE section headers`);
  const sections: Section[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = index * SECTION_SIZE;
    const field = (offset: number) => table.u32(entry + offset, 'a PE section header');
    const section = {
      name: longName(table.name(entry, 8, 'the name of a PE section'), strings),
      address: field(12),
      offset: field(20),
      size: field(20) === 0 ? 0 : field(16),
      characteristics: field(36),
    };
    // This is how a truncated download shows.
    view.part(section.offset, section.size, `the bytes of PE section ${index + 1}`);
    sections.push(section);
  }
  return sections;
}

/** `/4` is an offset in the string table. */
function longName(name: string, strings: View | undefined): string {
  const match = /^\/(\d{1,7})$/.exec(name);
  const at = Number(match?.[1]);
  if (match === null || strings === undefined || at >= strings.size) return name;
  return strings.name(at, Math.min(64, strings.size - at), 'the long name of a PE section');
}
