import { readElfHeader } from '../../binary/elf/header.ts';
import { readCommands } from '../../binary/mach-o/commands.ts';
import { readPeHeader } from '../../binary/pe/header.ts';
import { View } from '../../binary/view.ts';
import { UserError } from '../../errors.ts';
import type { ByteReader } from '../../host/ports.ts';

/** A stretch of a file with a name. */
export interface Stretch {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

const SHT_NOBITS = 8;

/**
 * The sections of an ELF, PE or Mach-O file in their order, with what lies before, between and after them. Anything else,
 * and what is damaged, is one stretch.
 */
export function stretchesOf(reader: ByteReader): Stretch[] {
  const sections = sectionsOf(reader)
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.offset - b.offset);
  const all: Stretch[] = [];
  let at = 0;
  for (const section of sections) {
    if (section.offset > at)
      all.push({
        name: at === 0 ? 'the headers' : `before ${section.name}`,
        offset: at,
        size: section.offset - at,
      });
    // Where two overlap, what is left of the second.
    const end = Math.min(section.offset + section.size, reader.size);
    if (end <= at) continue;
    const offset = Math.max(section.offset, at);
    all.push({ name: section.name, offset, size: end - offset });
    at = end;
  }
  const last = sections.length === 0 ? 'the file' : 'the end of the file';
  if (at < reader.size) all.push({ name: last, offset: at, size: reader.size - at });
  return all;
}

function sectionsOf(reader: ByteReader): Stretch[] {
  try {
    const view = new View(reader, 'little');
    const magic = view.part(0, view.size, 'the file', 'big').u32(0, 'the magic of a binary');
    if (magic === 0x7f454c46) {
      const bits = view.u8(4, 'the ELF class') === 1 ? 32 : 64;
      const order = view.u8(5, 'the ELF byte order') === 2 ? 'big' : 'little';
      const { sections } = readElfHeader(view.part(0, view.size, 'the file', order), bits);
      return sections.filter(({ type }) => type !== SHT_NOBITS && type !== 0);
    }
    if (magic >>> 16 === 0x4d5a) return [...readPeHeader(view).sections];
    if (magic === 0xcffaedfe || magic === 0xcefaedfe) {
      const { segments } = readCommands(view, magic === 0xcffaedfe ? 64 : 32);
      return segments.flatMap(({ name, offset, fileSize, sections }) =>
        sections.length === 0
          ? [{ name, offset, size: fileSize }]
          : sections.filter((section) => section.offset > 0),
      );
    }
    return [];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
