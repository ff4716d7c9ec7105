import type { View } from '../view.ts';

export interface ElfHeader {
  readonly bits: 32 | 64;
  readonly type: number;
  readonly machine: number;
  /** EI_OSABI */
  readonly abi: number;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
}

/** A program header. */
export interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly address: number;
  readonly fileSize: number;
}

export interface Section {
  readonly name: string;
  readonly type: number;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

export const PT_LOAD = 1;
const SHT_NOBITS = 8;
/** e_phnum where the real number stands in section 0. */
const PN_XNUM = 0xffff;
/** e_shstrndx likewise. */
const SHN_XINDEX = 0xffff;
/** Objects of generated C++ reach a hundred thousand; programs have some dozens. */
const MOST_ENTRIES = 250_000;

/** The ELF header with both of its tables (gABI chapters 4 and 5). @throws UserError BINARY_INVALID */
export function readElfHeader(view: View, bits: 32 | 64): ElfHeader {
  const wide = bits === 64;
  const header = {
    bits,
    abi: view.u8(7, 'the ELF header'),
    type: view.u16(16, 'the ELF header'),
    machine: view.u16(18, 'the ELF header'),
  };
  const word = (at: number) => view.word(at, bits, 'the ELF header');
  const short = (at: number) => view.u16(at, 'the ELF header');
  const counts = wide ? 54 : 42;
  const sections = readSections(view, bits, {
    offset: word(wide ? 40 : 32),
    entrySize: short(counts + 4),
    count: short(counts + 6),
    names: short(counts + 8),
  });
  const count = short(counts + 2);
  const segments = readSegments(view, bits, {
    offset: word(wide ? 32 : 28),
    entrySize: short(counts),
    count: count === PN_XNUM && sections.first !== undefined ? sections.first.info : count,
  });
  return { ...header, segments, sections: sections.all };
}

function readSegments(
  view: View,
  bits: 32 | 64,
  { offset, entrySize, count }: { offset: number; entrySize: number; count: number },
): Segment[] {
  if (count === 0) return [];
  if (count > MOST_ENTRIES)
    throw view.invalid(offset, `at most ${MOST_ENTRIES} ELF program headers, not ${count}`);
  const least = bits === 64 ? 56 : 32;
  if (entrySize < least)
    throw view.invalid(bits === 64 ? 54 : 42, `program headers of ${least} bytes or more`);
  const table = view.part(offset, count * entrySize, `${count} ELF program headers`);
  const segments: Segment[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = index * entrySize;
    const word = (wide: number, narrow: number) =>
      table.word(at + (bits === 64 ? wide : narrow), bits, 'an ELF program header');
    const segment = {
      type: table.u32(at, 'an ELF program header'),
      flags: table.u32(at + (bits === 64 ? 4 : 24), 'an ELF program header'),
      offset: word(8, 4),
      address: word(16, 8),
      fileSize: word(32, 16),
    };
    // What is loaded must be there: this is how a truncated download shows.
    if (segment.type === PT_LOAD) {
      view.part(segment.offset, segment.fileSize, `the bytes of ELF segment ${index}`);
    }
    segments.push(segment);
  }
  return segments;
}

interface SectionTable {
  readonly offset: number;
  readonly entrySize: number;
  readonly count: number;
  readonly names: number;
}

/** Programs run without any; strip tools leave them. Where they are named they must be there. */
function readSections(
  view: View,
  bits: 32 | 64,
  { offset, entrySize, count, names }: SectionTable,
): { all: Section[]; first: { info: number } | undefined } {
  if (offset === 0) return { all: [], first: undefined };
  const least = bits === 64 ? 64 : 40;
  if (entrySize < least)
    throw view.invalid(bits === 64 ? 58 : 46, `section headers of ${least} bytes or more`);
  const zeroth = view.part(offset, entrySize, 'ELF section header 0');
  const first = { info: zeroth.u32(bits === 64 ? 44 : 28, 'ELF section header 0') };
  const all = count === 0 ? zeroth.word(bits === 64 ? 32 : 20, bits, 'ELF section header 0') : count;
  const stringsIndex =
    names === SHN_XINDEX ? zeroth.u32(bits === 64 ? 40 : 24, 'ELF section header 0') : names;
  if (all > MOST_ENTRIES) throw view.invalid(offset, `at most ${MOST_ENTRIES} ELF sections, not ${all}`);
  const table = view.part(offset, all * entrySize, `${all} ELF section headers`);
  const raw = Array.from({ length: all }, (_, index) => readSection(table, bits, index * entrySize));
  const strings = raw[stringsIndex];
  const named = strings !== undefined && stringsIndex !== 0 && strings.type !== SHT_NOBITS;
  const texts = named ? view.part(strings.offset, strings.size, 'the ELF section names') : undefined;
  return {
    all: raw.map(({ nameAt, ...section }) => ({ ...section, name: sectionName(texts, nameAt) })),
    first,
  };
}

function readSection(table: View, bits: 32 | 64, at: number) {
  const word = (wide: number, narrow: number) =>
    table.word(at + (bits === 64 ? wide : narrow), bits, 'an ELF section header');
  return {
    nameAt: table.u32(at, 'an ELF section header'),
    type: table.u32(at + 4, 'an ELF section header'),
    address: word(16, 12),
    offset: word(24, 16),
    size: word(32, 20),
  };
}

/** Names of C++ sections are long; only the beginning of one tells anything here. */
function sectionName(texts: View | undefined, at: number): string {
  if (texts === undefined || at >= texts.size) return '';
  return texts.name(at, Math.min(64, texts.size - at), 'an ELF section name');
}
