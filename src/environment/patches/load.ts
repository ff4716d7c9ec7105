import { folderMayHold, matchesPatterns, type Pattern, parsePatterns } from '../../cache/glob.ts';
import { UserError } from '../../errors.ts';
import type { Files, Machine } from '../../host/ports.ts';
import { byCodeUnit } from '../values/names.ts';
import { checkPatches, type PatchFile } from './check.ts';
import { faultError } from './fault.ts';
import type { Patch } from './model.ts';

/** Where a project keeps its patches. */
export const patchFolder = '.setup-go-plus/env';

interface PatchHost {
  readonly files: Pick<Files, 'list' | 'read' | 'stat'>;
  readonly machine: Pick<Machine, 'path' | 'platform' | 'cwd'>;
}

/**
 * The patches that a project has, in the order in which they are applied.
 * @throws UserError PATCH_INVALID or PATCH_REFUSED for the first fault of a file; as findPatchFiles
 */
export async function loadPatches(
  paths: readonly string[],
  host: PatchHost,
  base: string = host.machine.cwd,
): Promise<readonly Patch[]> {
  const { patches, faults } = await checkPatches(await findPatchFiles(paths, host, base));
  const [first] = faults;
  if (first === undefined) return patches;
  const more =
    faults.length > 1 ? `${faults.length - 1} more: setup-go-plus env check shows all.` : undefined;
  const hint = [first.hint, more].filter((part) => part !== undefined).join(' ');
  throw faultError({ ...first, ...(hint === '' ? {} : { hint }) });
}

/**
 * @param paths files, folders (their .yaml, .yml and .patch files) and globs (`*`, `**`, `?`, `!` takes out again);
 *   none: the project's folder where there is one
 * @param base absolute; paths are relative to it, and shown so
 * @returns in order of their names without folders, by code unit: `010-x.yaml`, `020-y.patch`
 * @throws UserError PATCH_INVALID for a path or glob that leads to no file
 */
export async function findPatchFiles(
  paths: readonly string[],
  host: PatchHost,
  base: string = host.machine.cwd,
): Promise<readonly PatchFile[]> {
  const { machine, files } = host;
  const { path } = machine;
  const found = new Set<string>();
  const globs = paths.filter((text) => /[*?]|^!/.test(text));
  const named = paths.length === 0 ? [patchFolder] : paths.filter((text) => !globs.includes(text));
  for (const name of named) {
    const full = path.resolve(base, name);
    const kind = (await files.stat(full))?.kind;
    if (kind === 'file') found.add(full);
    else if (kind === 'directory') for (const file of await patchesIn(full, host)) found.add(file);
    else if (paths.length > 0) throw missing(`there is no patch file ${name}`);
  }
  if (globs.some((text) => !text.startsWith('!'))) {
    const before = found.size;
    const patterns = parsePatterns(globs, base, machine);
    await walk(base, '', patterns, host, found);
    if (found.size === before) throw missing(`no patch file matches ${globs.join(' ')}`);
  }
  if (found.size > fileLimit)
    throw missing(`${found.size} patch files are too many; ${fileLimit} are accepted`);
  const shown = (full: string) => {
    const inside = path.relative(base, full);
    const outside = /^\.\.(?:[\\/]|$)/.test(inside) || path.isAbsolute(inside);
    return (outside ? full : inside).replaceAll(path.sep, '/');
  };
  const order = (full: string) => path.basename(full);
  const sorted = [...found].sort((a, b) => byCodeUnit(order(a), order(b)) || byCodeUnit(shown(a), shown(b)));
  const read: PatchFile[] = [];
  for (const full of sorted) {
    const bytes = await files.read(full);
    if (bytes === undefined) throw missing(`the patch file ${shown(full)} went away`);
    read.push({ path: shown(full), bytes });
  }
  return read;
}

const fileLimit = 500;

async function patchesIn(folder: string, { files, machine }: PatchHost): Promise<string[]> {
  const names = ((await files.list(folder)) ?? []).filter(
    ({ name, kind }) => kind !== 'directory' && isPatchName(name),
  );
  return names.map(({ name }) => machine.path.join(folder, name));
}

/** Links to folders are not followed: they may lead in a circle. */
async function walk(
  base: string,
  folder: string,
  patterns: readonly Pattern[],
  host: PatchHost,
  found: Set<string>,
): Promise<void> {
  const { path } = host.machine;
  for (const { name, kind } of (await host.files.list(path.join(base, folder))) ?? []) {
    const inside = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'directory') {
      if (folderMayHold(inside, patterns)) await walk(base, inside, patterns, host, found);
    } else if (isPatchName(name) && matchesPatterns(inside, patterns)) {
      found.add(path.join(base, ...inside.split('/')));
    }
  }
}

function isPatchName(name: string): boolean {
  return /\.(?:ya?ml|patch)$/i.test(name);
}

function missing(message: string): UserError {
  return new UserError('PATCH_INVALID', message, {
    hint: 'Write files, folders or globs, relative to the project: .setup-go-plus/env/*.yaml',
  });
}
