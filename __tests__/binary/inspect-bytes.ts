import { inspectBinary } from '../../src/binary/inspect.ts';
import type { Image, Inspection } from '../../src/binary/types.ts';
import { memoryReader } from './bytes.ts';

export function inspectBytes(bytes: Uint8Array): Promise<Inspection> {
  return inspectBinary(memoryReader(bytes));
}

/** The only image of a file. */
export async function imageOf(bytes: Uint8Array): Promise<Image> {
  const { images } = await inspectBytes(bytes);
  if (images.length !== 1) throw new Error(`${images.length} images`);
  return images[0]!;
}
