import type { Image } from '../types.ts';
import type { Expect } from './schema.ts';

/** One promise that a binary does not keep. */
export interface Violation {
  /** The key of the expectation. */
  readonly key: keyof Expect;
  /** Of a universal Mach-O the image, by its architecture; null elsewhere. */
  readonly image: string | null;
  readonly expected: string;
  readonly actual: string;
  /** `linkage: expected static, found dynamic (libc.so.6)` */
  readonly message: string;
}

/** What a check found instead; undefined where the promise is kept. */
export type Difference = { readonly expected: string; readonly actual: string } | undefined;

/** A check sees one image and the value of its key. */
export type Checks = {
  readonly [K in keyof Expect]?: (wanted: NonNullable<Expect[K]>, image: Image) => Difference;
};
