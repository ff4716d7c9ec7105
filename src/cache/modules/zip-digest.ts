import { ModuleHash } from '../../release/module/dirhash.ts';
import { BOUNDS } from '../../sdk/bounds.ts';

/** Test data of modules can be as repetitive as deflate allows (1032); nothing of it is written to disk here. */
const RATIO = 1100;

/** The `h1:` of what a module's zip holds; '' where it does not unpack. Never throws. */
export async function zipDigest(zip: Buffer): Promise<string> {
  const { readZip, unzip } = await import('../../sdk/zip.ts');
  const hash = new ModuleHash();
  try {
    for (const entry of readZip(zip, { ...BOUNDS, ratio: RATIO })) hash.add(entry.name, unzip(zip, entry));
    return hash.digest();
  } catch {
    return '';
  }
}
