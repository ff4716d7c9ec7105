import type { Image } from '../types.ts';
import type { View } from '../view.ts';
import { isMachO, readMachO } from './image.ts';

/** Apple has had a dozen CPUs. A Java class file begins with the same bytes, and has its version here: 45 or more. */
const MOST_IMAGES = 42;

/** @param file begins with CA FE BA BE, or BF where offsets have 64 bits @throws UserError BINARY_INVALID */
export function readUniversal(file: View, wide: boolean): Image[] {
  const view = file.part(0, file.size, 'the file', 'big');
  const count = view.u32(4, 'the number of images in a universal Mach-O');
  if (count === 0 || count > MOST_IMAGES) {
    throw view.invalid(4, `1 to ${MOST_IMAGES} images of a universal Mach-O (a Java class is none)`);
  }
  const bits = wide ? 64 : 32;
  const size = wide ? 32 : 20;
  const table = view.part(8, count * size, `${count} headers of images in a universal Mach-O`);
  return Array.from({ length: count }, (_, index) => {
    const offset = table.word(index * size + 8, bits, 'the offset of an image');
    const length = table.word(index * size + (wide ? 16 : 12), bits, 'the size of an image');
    const image = view.part(offset, length, `image ${index + 1} of a universal Mach-O`);
    if (!isMachO(image.u32(0, 'a Mach-O magic'))) throw image.invalid(0, 'a Mach-O image');
    return readMachO(image, offset);
  });
}
