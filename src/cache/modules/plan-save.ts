import type { ModulesMode } from '../keys/modules.ts';
import type { Match } from '../model.ts';
import type { PackFile } from '../pack/types.ts';
import { modulesPay } from '../policy.ts';
import { folderOf } from './filter.ts';
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
      /** Module folders and downloads that the whole chain will hold, with their bytes, sorted. */
      readonly held: readonly HeldModule[];
      /** That is every module version that go.sum names with its content. */
      readonly complete: boolean;
      readonly why: string;
    };

export interface HeldModule {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Packs in a chain, and share of what is restored that must still be named. Unlike those of a build cache the layers
 * hold nothing twice, so that their size alone is no reason to write all of it anew.
 */
export const MODULES_LIMITS = { chain: 6, used: 0.7 };

/**
 * What of GOMODCACHE to save. Only what go.sum names: a version that was given up is left behind, as are the modules of
 * `go install tool@version`. What was restored is never uploaded again but for a fresh base; a job that needed more
 * modules than the one which saved before it (a linter, one package of many) adds them as a layer. Pure.
 */
export function planModulesSave(facts: ModulesSaveFacts): ModulesSave {
  const { mode, match, chain } = facts;
  if (mode === 'download') return nothing('the mode is download');
  if (mode === 'minimal' && match === 'exact') return nothing('it was restored as it is');
  if (mode === 'minimal' && facts.use === undefined)
    return nothing('it is not known which packages are used');
  const files = facts.modules.flatMap((module) => filesOf(module, facts)).sort(byName);
  const bytes = sum(files);
  const named = facts.modules.filter(hasContent);
  const pays = modulesPay({ versions: named.length, bytes });
  if (files.length === 0) return nothing('no module that go.sum names is in GOMODCACHE');
  if (!pays.do) return nothing(pays.why);
  const fresh = without(files, facts.restored);
  if (fresh.length === 0) return nothing('this job brought no new modules');
  if (match === 'exact' && !modulesPay({ versions: versionsOf(fresh), bytes: sum(fresh) }).do)
    return nothing('this job brought few and small ones beside what was restored');
  const held = heldBy(files);
  const complete = versionsOf(files) === named.length;
  const base = { kind: 'base', files, bytes, parents: [], held, complete } as const;
  const reason = mode === 'minimal' ? 'a minimal cache is one pack' : reasonForBase(bytes, sum(fresh), chain);
  if (reason !== undefined) return { ...base, why: reason };
  const parents = chain.map(({ key }) => key);
  const why = `${fresh.length} new files over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
  return { kind: 'layer', files: fresh, bytes: sum(fresh), parents, held, complete, why };
}

/** Each with its ziphash, and with nothing else that would show that the content is there. */
function versionsOf(files: readonly PackFile[]): number {
  return files.filter(({ name }) => name.startsWith('cache/') && name.endsWith('.ziphash')).length;
}

function heldBy(files: readonly PackFile[]): readonly HeldModule[] {
  const held = new Map<string, number>();
  for (const { name, size } of files) {
    const module = name.startsWith('cache/') ? name : folderOf(name);
    held.set(module, (held.get(module) ?? 0) + size);
  }
  return [...held].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function filesOf(
  module: ModuleFacts,
  { mode, use }: Pick<ModulesSaveFacts, 'mode' | 'use'>,
): readonly PackFile[] {
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

/** There is a file of theirs that was not restored; of those whose folder was, only what lies beside it counts. */
export function bringsNew(facts: Omit<ModulesSaveFacts, 'match' | 'chain'>): boolean {
  const files = facts.modules.flatMap((module) => filesOf(module, facts));
  return without(files, facts.restored).length > 0;
}

/** A module folder that was restored is whole: what a test has written into it since is not the module's. */
export function restoredFolders(restored: readonly string[]): ReadonlySet<string> {
  return new Set(restored.map(folderOf).filter((folder) => folder !== '' && !folder.startsWith('cache/')));
}

function without(files: readonly PackFile[], restored: readonly string[]): readonly PackFile[] {
  const names = new Set(restored);
  const folders = restoredFolders(restored);
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
