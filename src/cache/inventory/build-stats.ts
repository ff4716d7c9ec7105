import { type AgeShare, agesOf } from './ages.ts';
import type { BuildItem, BuildItems, ItemContent } from './build-items.ts';

export interface BuildStats {
  /** Absolute. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly ages: readonly AgeShare[];
  readonly kinds: readonly (Share & { readonly kind: ItemContent['kind'] })[];
  readonly platforms: readonly (Share & { readonly platform: string; readonly go: string })[];
  /** The largest first, as all lists here. */
  readonly modules: readonly (Share & { readonly module: string })[];
  readonly packages: readonly (Share & { readonly package: string; readonly module: string | null })[];
  /** What belongs to no package: `share` of all bytes, 0 to 1. */
  readonly unattributed: Share & { readonly share: number };
  /** Actions whose output is gone, and entries that are not as Go writes them. */
  readonly unusable: Share & { readonly broken: number };
  /** Inputs that `go test -fuzz` has found; not part of the sums above. */
  readonly fuzz: Share;
}

export interface Share {
  readonly files: number;
  readonly bytes: number;
}

/** What is in a GOCACHE, by what it is. Pure. @param now milliseconds since 1970 */
export function buildStats(
  folder: string,
  { items, lone, others, broken }: BuildItems,
  now: number,
): BuildStats {
  const whole = sum(items);
  const known = items.filter(({ content }) => packageOf(content) !== undefined);
  const rest = sum(items.filter(({ content }) => packageOf(content) === undefined));
  return {
    folder,
    ...whole,
    ages: agesOf(
      items.map(({ names, bytes, used }) => ({ files: names.length, bytes, used })),
      now,
    ),
    kinds: grouped(items, ({ content: { kind } }) => ({ kind })),
    platforms: grouped(items, ({ content }) =>
      content.kind === 'package' ? { platform: content.platform, go: content.go } : undefined,
    ),
    modules: grouped(known, ({ content }) =>
      content.kind === 'package' && content.module !== undefined ? { module: content.module } : undefined,
    ),
    packages: grouped(known, ({ content }) => ({
      package: packageOf(content)!,
      module: content.kind === 'package' ? (content.module ?? null) : null,
    })),
    unattributed: { ...rest, share: whole.bytes === 0 ? 0 : rest.bytes / whole.bytes },
    unusable: {
      files: lone.length + broken,
      bytes: lone.reduce((total, { bytes }) => total + bytes, 0),
      broken,
    },
    fuzz: {
      files: others.filter(isFuzz).length,
      bytes: others.filter(isFuzz).reduce((total, { bytes }) => total + bytes, 0),
    },
  };
}

function packageOf(content: ItemContent): string | undefined {
  return content.kind === 'package' || content.kind === 'test' ? content.package : undefined;
}

function isFuzz({ name }: { readonly name: string }): boolean {
  return name.startsWith('fuzz/');
}

/** The largest first; ties by name. */
function grouped<Group extends object>(
  items: readonly BuildItem[],
  groupOf: (item: BuildItem) => Group | undefined,
): (Share & Group)[] {
  const groups = new Map<string, { group: Group; items: BuildItem[] }>();
  for (const item of items) {
    const group = groupOf(item);
    if (group === undefined) continue;
    const name = JSON.stringify(group);
    const found = groups.get(name);
    if (found === undefined) groups.set(name, { group, items: [item] });
    else found.items.push(item);
  }
  return [...groups.entries()]
    .map(([name, { group, items: own }]) => ({ name, value: { ...group, ...sum(own) } }))
    .sort((a, b) => b.value.bytes - a.value.bytes || (a.name < b.name ? -1 : 1))
    .map(({ value }) => value);
}

function sum(items: readonly BuildItem[]): Share {
  return {
    files: items.reduce((total, { names }) => total + names.length, 0),
    bytes: items.reduce((total, { bytes }) => total + bytes, 0),
  };
}
