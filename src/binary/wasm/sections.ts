import type { View } from '../view.ts';

export interface WasmSection {
  readonly id: number;
  /** The name of a custom section. */
  readonly custom: string | undefined;
  readonly body: View;
}

/** A compiler writes one of each of a dozen, and some custom ones. */
const MOST_SECTIONS = 4096;

/** All sections, by their sizes (WebAssembly core, binary format). @throws UserError BINARY_INVALID */
export function openSections(file: View): WasmSection[] {
  const sections: WasmSection[] = [];
  for (let at = 8; at < file.size; ) {
    if (sections.length === MOST_SECTIONS)
      throw file.invalid(at, `at most ${MOST_SECTIONS} WebAssembly sections`);
    const id = file.u8(at, 'a WebAssembly section');
    const { value: size, next } = readCount(file, at + 1, 'the size of a WebAssembly section');
    const body = file.part(next, size, 'a WebAssembly section');
    at = next + size;
    if (id !== 0) {
      sections.push({ id, custom: undefined, body });
      continue;
    }
    const name = readName(body, 0, 'the name of a WebAssembly section');
    const rest = body.part(name.next, body.size - name.next, 'a WebAssembly section');
    sections.push({ id, custom: name.text, body: rest });
  }
  return sections;
}

/** Unsigned LEB128 of at most 32 bits. */
export function readCount(view: View, at: number, what: string): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = view.u8(at + index, what);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  throw view.invalid(at, `${what}, a number of at most 5 bytes`);
}

export function readName(view: View, at: number, what: string): { text: string; next: number } {
  const { value, next } = readCount(view, at, what);
  if (value > 4096) throw view.invalid(at, `${what} of at most 4096 bytes`);
  return { text: new TextDecoder().decode(view.bytes(next, value, what)), next: next + value };
}
