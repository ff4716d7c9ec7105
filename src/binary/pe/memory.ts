import type { PeHeader } from './header.ts';

export type Locate = (address: number) => { readonly offset: number; readonly room: number } | undefined;

/**
 * From an address relative to the image's base to the file. Imports are looked up by the thousand in a file that may
 * name 65,535 sections, so they are in order, and halved.
 */
export function locator({ sections, headersSize }: PeHeader): Locate {
  const ordered = sections.filter(({ size }) => size > 0).sort((a, b) => a.address - b.address);
  return (address) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]!.address <= address) low = middle + 1;
      else high = middle;
    }
    const section = ordered[low - 1];
    if (section !== undefined && address < section.address + section.size) {
      const inside = address - section.address;
      return { offset: section.offset + inside, room: section.size - inside };
    }
    return address >= 0 && address < headersSize
      ? { offset: address, room: headersSize - address }
      : undefined;
  };
}
