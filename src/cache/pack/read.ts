import { setImmediate } from 'node:timers/promises';
import { type Bounds, BoundsCheck } from '../../sdk/bounds.ts';
import { releaseBuffer } from '../../sdk/release-buffer.ts';
import type { NameRules } from '../../sdk/safe-path.ts';
import { PACK_BOUNDS } from './bounds.ts';
import { canRead, decompress } from './compression.ts';
import { asRefusal, damaged } from './fault.ts';
import { Intake } from './intake.ts';
import {
  COUNTS_BYTES,
  DIGEST_BYTES,
  decodeCounts,
  decodeFrame,
  decodeStart,
  FRAME_BYTES,
  START_BYTES,
} from './layout.ts';
import { BodyParser } from './parse.ts';
import type { Compression, PackHandlers, PackTotals } from './types.ts';

export interface ReadOptions {
  /** Of the machine that the files are written on. */
  readonly rules: NameRules;
  readonly bounds?: Bounds;
}

/** Blocks that are being decompressed while the handlers have one. */
const AHEAD = 2;
/**
 * Unpacked bytes between two turns of the event loop. A block may be hundreds of small files, and while they are written
 * nothing else is: neither the network's data nor the SDK, which gunzip then has to wait with.
 */
const TURN = 256 * 1024;

/**
 * Reads a pack in one pass. Its bytes are not to be trusted before this has returned: whatever the handlers made of them
 * must not be seen by anyone until then.
 * @returns the true counts, and the bytes of the pack as it came
 * @throws UserError ARCHIVE_INVALID (damage), ARCHIVE_HOSTILE (names, sizes), and whatever body and handlers throw
 */
export async function readPack(
  body: AsyncIterable<Uint8Array>,
  handlers: PackHandlers,
  { rules, bounds = PACK_BOUNDS }: ReadOptions,
): Promise<PackTotals & { readonly packed: number }> {
  const check = new BoundsCheck(bounds);
  const parser = new BodyParser(handlers, check, rules);
  const intake = new Intake(body);
  let unpacked = 0;
  try {
    const blocks: Promise<Buffer>[] = [];
    const next = async () => {
      const block = await blocks.shift()!;
      unpacked += block.length;
      check.ratio(intake.taken, unpacked);
      for (let at = 0; at < block.length; at += TURN) {
        if (at > 0) await setImmediate();
        parser.push(block.subarray(at, at + TURN));
      }
      releaseBuffer(block);
    };
    const compression = compressionOf(await intake.take(START_BYTES));
    for (;;) {
      const frame = decodeFrame(await intake.take(FRAME_BYTES));
      if (frame === undefined) throw damaged(`what follows byte ${intake.taken - FRAME_BYTES} is no block`);
      if (frame.packed === 0) break;
      const packed = await intake.takeBlock(frame.packed, compression);
      const block = decompress(packed, frame, compression);
      block.catch(() => undefined);
      blocks.push(block);
      if (blocks.length > AHEAD) await next();
    }
    while (blocks.length > 0) await next();
    await checkTrailer(intake, parser.end());
    return { ...parser.end(), packed: intake.taken };
  } catch (error) {
    intake.leave();
    throw asRefusal(error);
  }
}

function compressionOf(start: Buffer): Compression {
  const compression = decodeStart(start);
  if (compression === undefined) throw damaged('it does not begin as a pack does');
  if (!canRead(compression))
    throw damaged(`it is compressed with ${compression}, which this version of Node cannot read`);
  return compression;
}

async function checkTrailer(intake: Intake, found: PackTotals): Promise<void> {
  const { files, bytes } = decodeCounts(await intake.take(COUNTS_BYTES));
  const digest = intake.digest();
  if (!digest.equals(await intake.take(DIGEST_BYTES)))
    throw damaged('its SHA-256 is not the one that it names');
  if (files !== found.files || bytes !== found.bytes)
    throw damaged(`it has ${found.files} files of ${found.bytes} bytes, not ${files} of ${bytes}`);
  await intake.end();
}
