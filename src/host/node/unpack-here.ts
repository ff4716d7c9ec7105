import type { Unpacked, UnpackOptions } from '../../cache/pack/ports.ts';
import { readPack } from '../../cache/pack/read.ts';
import type { PackHeader } from '../../cache/pack/types.ts';
import { UserError } from '../../errors.ts';
import type { NameRules } from '../../sdk/safe-path.ts';
import { PackSink } from './pack-sink.ts';

/** In the thread that calls it. See Packs.unpack. */
export async function unpackHere(
  pack: AsyncIterable<Uint8Array>,
  folder: string,
  { kind, onHeader, names, ...attributes }: UnpackOptions,
  rules: NameRules,
): Promise<Unpacked> {
  const sink = new PackSink(folder, attributes);
  let header: PackHeader | undefined;
  try {
    const totals = await readPack(
      pack,
      {
        header: (came) => {
          header = came;
          if (came.kind !== kind) throw otherKind(came, kind);
          onHeader?.(came);
        },
        begin: (file) => sink.begin(file),
        data: (bytes) => sink.data(bytes),
        end: (whole) => sink.end(whole),
      },
      { rules },
    );
    return { ...totals, header: header!, names: names ? sink.names : [] };
  } finally {
    sink.close();
  }
}

function otherKind({ kind }: PackHeader, wanted: string): UserError {
  return new UserError('ARCHIVE_INVALID', `The cache's pack is of kind ${kind}, not ${wanted}.`, {
    hint: 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.',
  });
}
