import { readDiff } from '../text/read-diff.ts';
import { findDanger } from './dangers.ts';
import type { Fault } from './fault.ts';
import type { Patch } from './model.ts';
import { type PatchRead, readPatch } from './read.ts';
import { permits, refusalHint, textsOf } from './resolve.ts';

export interface PatchFile {
  /** As it is shown: with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What can be said of patches without a machine: their patches, and all faults of all files, in order. */
export async function checkPatches(
  files: readonly PatchFile[],
): Promise<{ readonly patches: readonly Patch[]; readonly faults: readonly Fault[] }> {
  const patches: Patch[] = [];
  const faults: Fault[] = [];
  const ids = new Map<string, string>();
  for (const file of files) {
    const read = await readFile(file);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    const { patch } = read;
    patches.push(patch);
    const { id, path } = patch.ref;
    const other = ids.get(id);
    if (other === undefined) ids.set(id, path);
    else
      faults.push({
        code: 'PATCH_INVALID',
        message: `the id ${id} is that of ${other} too`,
        hint: 'Give each patch its own `id`, or file name.',
        at: { path, line: 1, column: 1 },
      });
    faults.push(...findDangers(patch));
  }
  return { patches, faults };
}

async function readFile({ path, bytes }: PatchFile): Promise<PatchRead> {
  if (/\.ya?ml$/i.test(path)) return readPatch(bytes, path);
  if (/\.patch$/i.test(path)) return readDiff(bytes, path);
  const message = 'the file is neither .yaml nor .patch';
  return { faults: [{ code: 'PATCH_INVALID', message, at: { path, line: 1, column: 1 } }] };
}

/** By what is written; a plan looks again at what that means on its machine. */
function findDangers(patch: Patch): Fault[] {
  return patch.operations.flatMap((operation): Fault[] => {
    const finding = findDanger(operation, textsOf(operation), '${GOROOT}');
    if (finding === undefined || permits(patch.allow, finding)) return [];
    return [
      {
        code: 'PATCH_REFUSED',
        message: `${finding.what}, which is refused`,
        hint: refusalHint(finding),
        at: { path: patch.ref.path, ...operation.at },
      },
    ];
  });
}
