import { inspectBinary } from '../../binary/index.ts';
import type { ByteReader } from '../../host/ports.ts';
import type { Bom } from '../../sbom/types.ts';
import type { Vulnerability } from '../types.ts';

/** Built with -s, as releases are. */
export async function isStripped(reader: ByteReader): Promise<boolean> {
  const { images } = await inspectBinary(reader);
  return images.every(({ symbols }) => !symbols);
}

/**
 * Without symbols govulncheck takes every vulnerable function of a linked module for linked. Where the build knows which
 * packages were, those of others were not.
 */
export function withoutSymbols(found: Vulnerability, { modules, std }: Bom): Vulnerability {
  if (found.reach !== 'symbol') return found;
  const linked =
    found.module === 'stdlib' ? std?.packages : modules.find(({ path }) => path === found.module)?.packages;
  const known = linked ?? null;
  if (known !== null && !found.packages.some((one) => known.includes(one)))
    return { ...found, reach: 'module', symbols: [], packages: [] };
  return { ...found, guessed: true };
}
