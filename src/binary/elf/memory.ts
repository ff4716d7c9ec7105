import { PT_LOAD, type Segment } from './header.ts';

/** Where in the file an address is loaded from, with the bytes that follow it there; undefined where it is not. */
export function locate(
  segments: readonly Segment[],
  address: number,
): { readonly offset: number; readonly room: number } | undefined {
  for (const { type, address: start, offset, fileSize } of segments) {
    if (type !== PT_LOAD || address < start || address >= start + fileSize) continue;
    return { offset: offset + (address - start), room: start + fileSize - address };
  }
  return undefined;
}
