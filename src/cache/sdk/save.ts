import { createHash } from 'node:crypto';
import type { Saved } from '../chain/types.ts';
import { messageOf } from '../message.ts';
import type { Store } from '../stores/types.ts';
import { packSdk } from './pack-files.ts';
import type { Kept, SdkSaveHost, SdkState } from './types.ts';

/**
 * Saves the SDK that the main step brought: looks for it, takes its key, and only then reads anything. What changed
 * since it was verified is not saved. Never throws.
 */
export async function saveSdk(
  { key, save, kept }: SdkState,
  store: Store,
  host: SdkSaveHost,
): Promise<Saved> {
  const not = (why: string): Saved => ({ cache: 'sdk', kind: 'not saved', why });
  const started = host.clock.now();
  try {
    if (!save.do) return not(save.why);
    if (kept === null) return not('nothing of it was kept');
    if ((await store.find(key, [])) !== undefined) return not('another job has saved it in the meantime');
    const reservation = await store.reserve(key);
    if (reservation.kind === 'taken') return not('another job has saved it in the meantime');
    if (reservation.kind === 'denied') return not(reservation.why);
    try {
      const { files, body } = await contentOf(kept, host);
      const { size } = await reservation.write(body);
      const milliseconds = host.clock.now() - started;
      return { cache: 'sdk', kind: 'saved', key, layer: false, size, files, milliseconds };
    } catch (error) {
      await reservation.abandon().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    return not(messageOf(error));
  } finally {
    if (kept !== null) await host.files.remove(fileOf(kept)).catch(() => undefined);
  }
}

interface Content {
  readonly files: number;
  readonly body: AsyncIterable<Uint8Array>;
}

async function contentOf(kept: Kept, host: SdkSaveHost): Promise<Content> {
  return kept.form === 'archive'
    ? { files: 1, body: unchanged(host.disk.read(kept.path), kept.sha256) }
    : packSdk(kept, host);
}

function fileOf(kept: Kept): string {
  return kept.form === 'archive' ? kept.path : kept.list;
}

/** Later steps of the job could write to the file; an entry that no job takes would be in the way for good. */
async function* unchanged(body: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of body) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new Error('the archive was changed after it was verified');
}
