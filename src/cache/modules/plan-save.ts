import type { ModulesMode } from '../keys/modules.ts';
import type { Match } from '../model.ts';
import type { PackFile } from '../pack/types.ts';
import { modulesPay } from '../policy.ts';
import type { MinimalUse } from './minimal.ts';
import { minimalFiles } from './minimal.ts';
import type { ModuleFacts } from './scan.ts';

export interface ModulesSaveFacts {
  readonly mode: ModulesMode;
  readonly match: Match;
  readonly modules: readonly ModuleFacts[];
  /** Names that were restored, of all packs. */
  readonly restored: readonly string[];
  /** Packs that were restored, the base first; bytes unpacked. */
  readonly chain: readonly { readonly key: string; readonly bytes: number }[];
  /** For mode minimal: what the build reads; undefined: that is not known. */
  readonly use: MinimalUse | undefined;
}

export type ModulesSave =
  | { readonly kind: 'nothing'; readonly why: string }
  | {
      readonly kind: 'layer' | 'base';
      readonly files: readonly PackFile[];
      readonly bytes: number;
      /** Keys for the pack's header. */
      readonly parents: readonly string[];
      readonly why: string;
    };

/** Share of the base that all layers may have, packs in a chain, share of what is restored that must still be named. */
export const MODULES_LIMITS = { layers: 0.4, chain: 6, used: 0.7 };

/**
 * What of GOMODCACHE to save. Only what go.sum names: a version that was given up is left behind, as are the modules of
 * `go install tool@version`. An entry is made once for a set of go.sum files. Pure.
 */
export function planModulesSave(facts: ModulesSaveFacts): ModulesSave {
  const { mode, match, chain } = facts;
  if (mode === 'download') return nothing('the mode is download');
  if (match === 'exact') return nothing('it was restored as it is');
  if (mode === 'minimal' && facts.use === undefined)
    return nothing('it is not known which packages are used');
  const files = facts.modules.flatMap((module) => filesOf(module, facts)).sort(byName);
  const bytes = sum(files);
  const pays = modulesPay({ versions: facts.modules.filter(hasContent).length, bytes });
  if (files.length === 0) return nothing('no module that go.sum names is in GOMODCACHE');
  if (!pays.do) return nothing(pays.why);
  const fresh = without(files, facts.restored);
  if (fresh.length === 0) return nothing('this job brought no new modules');
  const base = { kind: 'base', files, bytes, parents: [] } as const;
  const reason = mode === 'minimal' ? 'a minimal cache is one pack' : reasonForBase(bytes, sum(fresh), chain);
  if (reason !== undefined) return { ...base, why: reason };
  const parents = chain.map(({ key }) => key);
  const why = `${fresh.length} new files over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
  return { kind: 'layer', files: fresh, bytes: sum(fresh), parents, why };
}

/**
 * Whether a reader should unpack this name: only what go.sum names, whatever else an older or a hostile pack holds (a
 * toolchain, for one, that GOTOOLCHAIN=auto would run).
 */
export function moduleFilter(modules: readonly Pick<ModuleFacts, 'layout'>[]): (name: string) => boolean {
  const folders = new Set<string>();
  const downloads = new Set<string>();
  for (const { layout } of modules) {
    if (layout.module.content !== undefined) folders.add(layout.folder);
    for (const kind of layout.module.content === undefined ? ['mod'] : ['mod', 'info', 'zip', 'ziphash']) {
      downloads.add(`${layout.download}.${kind}`);
    }
  }
  return (name) => downloads.has(name) || folders.has(folderOf(name));
}

/** `a/b@v1.0.0/c/d.go` → `a/b@v1.0.0`; names in a module may have an @ too, its path has none. */
function folderOf(name: string): string {
  const slash = name.indexOf('/', name.indexOf('@') + 1);
  return slash === -1 || !name.includes('@') ? '' : name.slice(0, slash);
}

function filesOf(module: ModuleFacts, { mode, use }: ModulesSaveFacts): readonly PackFile[] {
  const { files, downloads } = module;
  const { mod, info, zip, ziphash } = downloads;
  const about = mod === undefined ? [] : [mod];
  // Without its hash Go takes a folder for half unpacked, and a zip for not verified.
  if (!hasContent(module) || ziphash === undefined) return about;
  if (info !== undefined) about.push(info);
  if (mode === 'zips') return zip === undefined ? about : [...about, ziphash, zip];
  if (files === undefined) return about;
  const kept = mode === 'minimal' && use !== undefined ? minimalFiles(module.layout, files, use) : files;
  return kept.length === 0 ? about : [...about, ziphash, ...kept];
}

function hasContent({ layout }: ModuleFacts): boolean {
  return layout.module.content !== undefined;
}

/** A module folder that was restored is whole: what a test has written into it since is not the module's. */
function without(files: readonly PackFile[], restored: readonly string[]): readonly PackFile[] {
  const names = new Set(restored);
  const folders = new Set(
    restored.map(folderOf).filter((folder) => folder !== '' && !folder.startsWith('cache/')),
  );
  return files.filter(({ name }) => !names.has(name) && !folders.has(folderOf(name)));
}

function reasonForBase(
  wanted: number,
  fresh: number,
  chain: readonly { readonly bytes: number }[],
): string | undefined {
  const [base, ...layers] = chain.map(({ bytes }) => bytes);
  if (base === undefined) return 'nothing was restored';
  if (chain.length + 1 > MODULES_LIMITS.chain)
    return `a chain of more than ${MODULES_LIMITS.chain} packs is slow`;
  const over = layers.reduce((total, bytes) => total + bytes, fresh);
  if (over > MODULES_LIMITS.layers * base) return 'the layers would be more than 40 % of the base';
  if (wanted < MODULES_LIMITS.used * (base + over))
    return 'less than 70 % is of versions that go.sum still names';
  return undefined;
}

function nothing(why: string): ModulesSave {
  return { kind: 'nothing', why };
}

function sum(files: readonly PackFile[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

function byName(a: PackFile, b: PackFile): number {
  return a.name < b.name ? -1 : 1;
}
