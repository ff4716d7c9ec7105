import type { Bounds } from '../../sdk/bounds.ts';

/** Ten times the largest caches seen (golangci-lint's: 735 MB in 7,405 files, 23,538 module files). */
export const PACK_BOUNDS: Bounds = {
  entries: 1_000_000,
  file: 2 * 2 ** 30,
  unpacked: 16 * 2 ** 30,
  /** Build caches have 4; modules with test data of one letter have 30. */
  ratio: 200,
  zip: 0,
};
