import { createHash } from 'node:crypto';
import { ModuleHash } from '../../release/module/dirhash.ts';
import type { FileDigest } from '../pack/ports.ts';
import { folderOf } from './filter.ts';
import type { ModuleLayout } from './layout.ts';

export interface VerifiedModules {
  /** Module versions of which something was there. */
  readonly checked: number;
  /** What is not what go.sum says. */
  readonly wrong: readonly WrongModule[];
}

export interface WrongModule {
  /** `github.com/x/y@v1.0.0` */
  readonly module: string;
  readonly why: string;
  /** Files and folders of GOMODCACHE that nobody may see. */
  readonly names: readonly string[];
}

/**
 * Compares unpacked folders, zips, their hashes and go.mod files with the h1 hashes of go.sum, as `go mod verify` does
 * and more: that trusts the hash beside a zip. `.info` files (version and time of a commit) are in no go.sum. Pure.
 *
 * @param layouts of the modules that go.sum names
 * @param packs digests of what each pack holds, the base first: where two hold the same file or folder, the first one's
 *   becomes visible
 */
export function verifyModules(
  layouts: readonly ModuleLayout[],
  packs: readonly (readonly FileDigest[])[],
): VerifiedModules {
  const seen = gather(packs);
  const wrong: WrongModule[] = [];
  let checked = 0;
  for (const layout of layouts) {
    const { module, folder, download } = layout;
    const results = check(layout, seen).filter((result) => result !== undefined);
    if (results.length > 0) checked++;
    const why = results.find((result) => result !== 'right');
    if (why === undefined) continue;
    const names = [folder, ...['mod', 'info', 'zip', 'ziphash'].map((kind) => `${download}.${kind}`)];
    wrong.push({ module: `${module.path}@${module.version}`, why, names });
  }
  return { checked, wrong };
}

interface Seen {
  readonly files: ReadonlyMap<string, string>;
  /** By module folder: names below it, with hex digests. */
  readonly folders: ReadonlyMap<string, readonly FileDigest[]>;
}

/** As publishing does it: a module's folder is that of the first pack which has it, a file likewise. */
function gather(packs: readonly (readonly FileDigest[])[]): Seen {
  const files = new Map<string, string>();
  const folders = new Map<string, readonly FileDigest[]>();
  for (const pack of packs) {
    const own = new Map<string, FileDigest[]>();
    for (const [name, digest] of pack) {
      if (name.startsWith('cache/')) {
        if (!files.has(name)) files.set(name, digest);
        continue;
      }
      const folder = folderOf(name);
      const list = own.get(folder) ?? [];
      own.set(folder, list);
      list.push([name.slice(folder.length + 1), digest]);
    }
    for (const [folder, list] of own) if (!folders.has(folder)) folders.set(folder, list);
  }
  return { files, folders };
}

/** undefined: there is nothing to check; else what is wrong. */
type Result = 'right' | (string & {}) | undefined;

function check({ module, folder, download }: ModuleLayout, { files, folders }: Seen): Result[] {
  const { mod, content } = module;
  const goMod = files.get(`${download}.mod`);
  if (content === undefined) return [checkMod(goMod, mod)];
  const hash = files.get(`${download}.ziphash`);
  const unpacked = folders.get(folder);
  return [
    checkMod(goMod, mod),
    // What Go itself believes: the text of the h1 hash.
    hash === undefined || hash === hexOf(content) ? rightIf(hash) : 'the hash beside it is another one',
    unpacked && compare('its folder', digestOf(`${module.path}@${module.version}`, unpacked), content),
    checkZip(files.get(`${download}.zip`), content),
  ];
}

function checkMod(hex: string | undefined, expected: string | undefined): Result {
  if (hex === undefined) return undefined;
  return expected === undefined
    ? undefined
    : compare('its go.mod', digestOf('', [['go.mod', hex]]), expected);
}

function checkZip(h1: string | undefined, expected: string): Result {
  if (h1 === undefined) return undefined;
  return h1 === '' ? 'its zip does not unpack' : compare('its zip', h1, expected);
}

function digestOf(root: string, files: readonly FileDigest[]): string {
  const hash = new ModuleHash();
  for (const [name, hex] of files) hash.add(root === '' ? name : `${root}/${name}`, hex);
  return hash.digest();
}

function compare(what: string, actual: string, expected: string): Result {
  return actual === expected ? 'right' : `${what} has ${actual}, and go.sum says ${expected}`;
}

function rightIf(found: string | undefined): Result {
  return found === undefined ? undefined : 'right';
}

function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
