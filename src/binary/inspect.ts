import type { ByteReader } from '../host/ports.ts';
import { readElf } from './elf/image.ts';
import { findLocalPaths } from './local-paths.ts';
import { isMachO, readMachO } from './mach-o/image.ts';
import { readUniversal } from './mach-o/universal.ts';
import { readPe } from './pe/image.ts';
import { containsText } from './search.ts';
import type { Image, Inspection } from './types.ts';
import { View } from './view.ts';
import { readWasm } from './wasm/image.ts';

export interface InspectOptions {
  /** Texts to look for in all of the file: values that linker flags should have set. */
  readonly texts?: readonly string[];
  /** Folders below which no path should be in the file. All of it is searched, also for the usual home folders. */
  readonly localPaths?: readonly string[];
}

/**
 * What the bytes of an executable, library or object say: ELF, PE, Mach-O (universal too), WebAssembly, of either byte
 * order and width. Reads some dozen places of the file, and all of it only where `options` ask for a search.
 * @throws UserError BINARY_INVALID with the offset and what was read there, where the file is truncated, damaged or no binary
 */
export async function inspectBinary(reader: ByteReader, options: InspectOptions = {}): Promise<Inspection> {
  const images = readImages(new View(reader, 'little'));
  return {
    format: images.length === 1 && images[0]!.offset === 0 ? images[0]!.format : 'universal',
    size: reader.size,
    images,
    texts: (options.texts ?? []).map((text) => containsText(reader, text)),
    localPaths: options.localPaths === undefined ? null : findLocalPaths(reader, options.localPaths),
  };
}

function readImages(file: View): Image[] {
  const magic = file.part(0, file.size, 'the file', 'big').u32(0, 'the magic of a binary');
  if (magic === 0x7f454c46) return [readElf(file)];
  if (magic >>> 16 === 0x4d5a) return [readPe(file)];
  if (isMachO(magic)) return [readMachO(file, 0)];
  if (magic === 0xcafebabe || magic === 0xcafebabf) return readUniversal(file, magic === 0xcafebabf);
  if (magic === 0x0061736d) return [readWasm(file)];
  throw file.invalid(0, 'an ELF, PE, Mach-O or WebAssembly file');
}
