import type { Clock } from '../../host/ports.ts';
import { messageOf } from '../message.ts';
import type { Packs } from '../pack/ports.ts';
import type { PackHeader } from '../pack/types.ts';
import { packFiles } from '../pack/write.ts';
import type { Reservation, Store } from '../stores/types.ts';
import type { ChainSave, Saved } from './types.ts';

/**
 * Of zstd, for what most jobs save: half the time of the usual level for 6 % more bytes, which the next base packs
 * anew. Modules stay as they are packed for as long as go.sum does.
 */
const LAYER_LEVEL = 1;

/**
 * Takes the key before anything is packed, and uploads while it packs. Never throws.
 * @param reserving of the same key, where it was begun before
 */
export async function saveChain(
  save: ChainSave,
  store: Store,
  host: { readonly packs: Pick<Packs, 'sources'>; readonly clock: Pick<Clock, 'now'> },
  reserving?: Promise<Reservation>,
): Promise<Saved> {
  const { cache, key, parents } = save;
  const not = (why: string): Saved => ({ cache, kind: 'not saved', why });
  const started = host.clock.now();
  try {
    const reservation = await (reserving ?? store.reserve(key));
    if (reservation.kind === 'taken') return not('another job has saved it in the meantime');
    if (reservation.kind === 'denied') return not(reservation.why);
    let files = save.files.length;
    const header: PackHeader = {
      schema: 1,
      kind: save.kind,
      parents,
      created: started,
      files,
      bytes: save.files.reduce((total, { size }) => total + size, 0),
      facts: save.facts,
    };
    const body = packFiles(header, save.files, host.packs.sources, {
      ...(cache === 'build' && parents.length > 0 ? { level: LAYER_LEVEL } : {}),
      onCounts: (counts) => {
        files = counts.files;
      },
    });
    try {
      const { size } = await reservation.write(body, parents);
      const milliseconds = host.clock.now() - started;
      return { cache, kind: 'saved', key, layer: parents.length > 0, size, files, milliseconds };
    } catch (error) {
      await reservation.abandon().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    return not(messageOf(error));
  }
}
