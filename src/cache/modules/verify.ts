import type { Files, Machine } from '../../host/ports.ts';
import { ModuleHash } from '../../release/module/dirhash.ts';
import type { Tree } from '../tree.ts';
import { parseSums } from './go-sum.ts';
import { layoutsOf, type ModuleLayout } from './layout.ts';

export interface VerifiedModules {
  /** Module versions of which something was there. */
  readonly checked: number;
  /** What was not what go.sum says; it is gone, and Go will download it again. */
  readonly wrong: readonly { readonly module: string; readonly why: string }[];
}

type VerifyHost = {
  readonly tree: Tree;
  readonly files: Pick<Files, 'remove' | 'stat'>;
  readonly machine: Pick<Machine, 'path'>;
};

/**
 * Compares unpacked folders, zips, and go.mod files in GOMODCACHE with the h1 hashes of go.sum, as `go mod verify` does
 * and more: that trusts the hash beside a zip. What differs is removed, all of that version.
 *
 * @param gomodcache absolute
 * @param sums texts of the go.sum files
 * @param partial folders hold only some of their packages (mode minimal), so that they cannot be verified
 */
export async function verifyModules(
  gomodcache: string,
  sums: readonly string[],
  partial: boolean,
  host: VerifyHost,
): Promise<VerifiedModules> {
  const below = (name: string) => host.machine.path.join(gomodcache, ...name.split('/'));
  const wrong: { module: string; why: string }[] = [];
  let checked = 0;
  for (const layout of layoutsOf(parseSums(sums))) {
    const found = [
      checkMod(layout, below, host),
      checkHash(layout, below, host),
      partial ? undefined : checkFolder(layout, below, host),
      await checkZip(layout, below, host),
    ].filter((result) => result !== undefined);
    if (found.length > 0) checked++;
    const why = found.find((result) => result !== 'right');
    if (why === undefined) continue;
    await host.files.remove(below(layout.folder));
    for (const kind of ['mod', 'info', 'zip', 'ziphash']) {
      await host.files.remove(below(`${layout.download}.${kind}`));
    }
    wrong.push({ module: `${layout.module.path}@${layout.module.version}`, why });
  }
  return { checked, wrong };
}

type Below = (name: string) => string;
/** undefined: there is nothing to check; else what is wrong. */
type Result = 'right' | (string & {}) | undefined;

function checkMod({ module, download }: ModuleLayout, below: Below, { tree }: VerifyHost): Result {
  const data = module.mod === undefined ? undefined : tree.read(below(`${download}.mod`), 16 * 2 ** 20);
  if (data === undefined) return undefined;
  const hash = new ModuleHash();
  hash.add('go.mod', data);
  return compare('its go.mod', hash, module.mod);
}

/** The hash that Go itself believes. */
function checkHash({ module, download }: ModuleLayout, below: Below, { tree }: VerifyHost): Result {
  const data = module.content === undefined ? undefined : tree.read(below(`${download}.ziphash`), 1024);
  if (data === undefined) return undefined;
  const said = new TextDecoder().decode(data).trim();
  return said === module.content ? 'right' : `the hash beside it is ${JSON.stringify(said.slice(0, 60))}`;
}

function checkFolder({ module, folder }: ModuleLayout, below: Below, { tree }: VerifyHost): Result {
  const entries = module.content === undefined ? undefined : tree.walk(below(folder));
  if (entries === undefined) return undefined;
  const hash = new ModuleHash();
  for (const { name, kind } of entries) {
    if (kind === 'directory') continue;
    const data = kind === 'file' ? tree.read(below(`${folder}/${name}`), 2 ** 30) : undefined;
    if (data === undefined) return `${JSON.stringify(name)} cannot be read`;
    hash.add(`${module.path}@${module.version}/${name}`, data);
  }
  return compare('its folder', hash, module.content);
}

async function checkZip(
  { module, download }: ModuleLayout,
  below: Below,
  { tree, files }: VerifyHost,
): Promise<Result> {
  if (module.content === undefined || (await files.stat(below(`${download}.zip`))) === undefined)
    return undefined;
  const data = tree.read(below(`${download}.zip`), 2 ** 30);
  if (data === undefined) return 'its zip cannot be read';
  const { readZip, unzip } = await import('../../sdk/zip.ts');
  const hash = new ModuleHash();
  try {
    const zip = Buffer.from(data.buffer, data.byteOffset, data.length);
    for (const entry of readZip(zip)) hash.add(entry.name, unzip(zip, entry));
  } catch (error) {
    return error instanceof Error ? `its zip does not unpack: ${error.message}` : 'its zip does not unpack';
  }
  return compare('its zip', hash, module.content);
}

function compare(what: string, hash: ModuleHash, expected: string | undefined): Result {
  const actual = hash.digest();
  return actual === expected ? 'right' : `${what} has ${actual}, and go.sum says ${expected}`;
}
