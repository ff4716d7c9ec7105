import type { View } from '../view.ts';

const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SLOT_CODE_DIRECTORY = 0;
/** cs_blobs.h: a CMS signature. An ad hoc one has none, or an empty one. */
const SLOT_SIGNATURE = 0x10000;
const CS_ADHOC = 2;
const MOST_BLOBS = 64;

/** Ad hoc: digests without anyone's name, as Go's and Apple's linkers write them so that an arm64 Mac runs the program. */
export function readSignature(blob: View | null): 'none' | 'ad-hoc' | 'present' {
  if (blob === null || blob.size === 0) return 'none';
  if (blob.u32(0, 'the Mach-O code signature') !== SUPER_BLOB) {
    throw blob.invalid(0, 'the magic of a code signature, fa de 0c c0');
  }
  const count = blob.u32(8, 'the Mach-O code signature');
  if (count > MOST_BLOBS) throw blob.invalid(8, `at most ${MOST_BLOBS} parts of a code signature`);
  let adHoc = false;
  let signed = false;
  for (let index = 0; index < count; index += 1) {
    const slot = blob.u32(12 + 8 * index, 'a part of the Mach-O code signature');
    const at = blob.u32(16 + 8 * index, 'a part of the Mach-O code signature');
    if (slot === SLOT_CODE_DIRECTORY && blob.u32(at, 'a code directory') === CODE_DIRECTORY) {
      adHoc = (blob.u32(at + 12, 'a code directory') & CS_ADHOC) !== 0;
    }
    if (slot === SLOT_SIGNATURE) signed = blob.u32(at + 4, 'a CMS signature') > 8;
  }
  return signed && !adHoc ? 'present' : 'ad-hoc';
}
