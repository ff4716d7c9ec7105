import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import type { BinaryFile } from '../sbom/gather/file.ts';
import type { Bom } from '../sbom/types.ts';

/** More files than any folder of programs has: somebody named a home or a root. */
const MOST = 20_000;

export type FoundFile = BinaryFile & {
  /** By the person, and not found in a folder. */
  readonly named: boolean;
};

/**
 * The files that were named, and all files below the folders that were, each once. Links in folders are not followed.
 * @throws UserError INPUT_INVALID where there is nothing
 */
export async function findFiles(paths: readonly string[], host: Host): Promise<FoundFile[]> {
  const { path, cwd } = host.machine;
  const found: FoundFile[] = [];
  for (const given of paths) {
    const full = path.resolve(cwd, given);
    const stat = await host.files.stat(full);
    if (stat === undefined) {
      throw new UserError('INPUT_INVALID', `${given} cannot be read: there is no such file.`, {
        hint: 'Name Go binaries, or folders with Go binaries.',
      });
    }
    const name = path.basename(full);
    if (stat.kind !== 'directory') found.push({ path: full, name, file: name, named: true });
    else await below(full, '', given, found, host);
  }
  // Whoever names a file and its folder means it once.
  const byPath = new Map<string, FoundFile>();
  for (const one of found) if (one.named || !byPath.has(one.path)) byPath.set(one.path, one);
  return [...byPath.values()];
}

const SKIPPED: readonly string[] = ['INPUT_INVALID', 'BINARY_INVALID'];

/**
 * Those that were named must be Go programs; of what is in a folder the others are passed over.
 * @throws UserError INPUT_INVALID where there is none, and as `describe`
 */
export async function describeFiles(
  files: readonly FoundFile[],
  describe: (file: BinaryFile) => Promise<Bom>,
): Promise<{ readonly bom: Bom; readonly path: string }[]> {
  const found: { bom: Bom; path: string }[] = [];
  for (const { named, ...file } of files) {
    try {
      found.push({ bom: await describe(file), path: file.path });
    } catch (error) {
      if (named || !(error instanceof UserError) || !SKIPPED.includes(error.code)) throw error;
    }
  }
  if (found.length > 0) return found;
  throw new UserError('INPUT_INVALID', 'There is no Go binary in these folders.', {
    hint: 'Name a file or a folder that holds what go build wrote.',
  });
}

/** @throws UserError USAGE where two documents would have one name */
export function refuseTwins(found: readonly FoundFile[]): void {
  const files = new Map<string, FoundFile>();
  for (const one of found) {
    const before = files.get(one.file);
    if (before !== undefined)
      throw new UserError('USAGE', `${before.path} and ${one.path} would have one document, ${one.file}.`, {
        hint: 'Describe them one after the other, or name the folder that they are in.',
      });
    files.set(one.file, one);
  }
}

async function below(
  root: string,
  folder: string,
  given: string,
  found: FoundFile[],
  host: Host,
): Promise<void> {
  const { path } = host.machine;
  for (const { name, kind } of (await host.files.list(path.join(root, folder))) ?? []) {
    const relative = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'directory') await below(root, relative, given, found, host);
    if (kind !== 'file') continue;
    if (found.length === MOST) {
      throw new UserError('INPUT_INVALID', `${given} holds more than ${MOST} files.`, {
        hint: 'Name the folder that the programs are in.',
      });
    }
    found.push({ path: path.join(root, relative), name, file: relative, named: false });
  }
}
