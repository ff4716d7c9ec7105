import { Buffer } from 'node:buffer';
import { brotliDecompressSync } from 'node:zlib';

/** A text of the SPDX licence list, as words. */
export interface TableEntry {
  readonly id: string;
  readonly words: string;
}

/** The licences that nearly all modules have; small, so that the rest is not unpacked for them. */
export async function commonLicences(): Promise<readonly TableEntry[]> {
  return unpack((await import('./texts-common.ts')).packed);
}

export async function otherLicences(): Promise<readonly TableEntry[]> {
  return unpack((await import('./texts-other.ts')).packed);
}

/** Id, tab and words in each line, as scripts/generate-licences.mjs writes them. A licence may have several. */
export function unpack(packed: string): TableEntry[] {
  return brotliDecompressSync(Buffer.from(packed, 'base64'))
    .toString()
    .split('\n')
    .map((line) => {
      const [id = '', words = ''] = line.split('\t');
      return { id, words };
    });
}
