import { UserError } from '../errors.ts';

/** A Go SDK has 15,000 entries and 270 MB; these bounds leave room for a decade and none for an archive bomb. */
export const BOUNDS = {
  entries: 200_000,
  /** Bytes of one file. */
  file: 2 ** 30,
  /** Bytes of all files. */
  unpacked: 4 * 2 ** 30,
  /** Unpacked to packed; an SDK has 4. Looked at above 64 MiB only. */
  ratio: 100,
  /** Bytes of a zip, which is held in memory. */
  zip: 512 * 2 ** 20,
} as const;

export type Bounds = { readonly [key in keyof typeof BOUNDS]: number };

const RATIO_FROM = 64 * 2 ** 20;

/** @throws UserError ARCHIVE_HOSTILE */
export class BoundsCheck {
  readonly #bounds: Bounds;
  #entries = 0;
  #unpacked = 0;

  constructor(bounds: Bounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** @param size bytes of the entry's content, as the archive declares them */
  entry(name: string, size: number): void {
    this.#entries++;
    this.#unpacked += size;
    if (this.#entries > this.#bounds.entries) throw bomb(`has more than ${this.#bounds.entries} entries`);
    if (size > this.#bounds.file)
      throw bomb(
        `has an entry of ${size} bytes (${JSON.stringify(name)}); at most ${this.#bounds.file} are accepted`,
      );
    if (this.#unpacked > this.#bounds.unpacked)
      throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
  }

  /** @param packed bytes read so far; @param unpacked bytes they became */
  ratio(packed: number, unpacked: number): void {
    if (unpacked > 2 * this.#bounds.unpacked)
      throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
    if (unpacked > RATIO_FROM && unpacked > packed * this.#bounds.ratio)
      throw bomb(`unpacks to more than ${this.#bounds.ratio} times its size`);
  }
}

function bomb(fault: string): UserError {
  return new UserError('ARCHIVE_HOSTILE', `The archive ${fault}.`, {
    hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
  });
}
