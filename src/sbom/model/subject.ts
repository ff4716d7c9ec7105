import { levelOf } from '../../binary/go/level.ts';
import { isSystemDll } from '../../binary/pe/system-dll.ts';
import type { Image, Inspection } from '../../binary/types.ts';
import { redactFlags } from '../../build/plan/ldflags.ts';
import type { BomFacts } from '../facts.ts';
import type { Commit, SharedLibrary, Subject, SubjectTarget } from '../types.ts';

export function planSubject({ file, inspection, record }: BomFacts): Subject {
  const image = goImage(inspection);
  const settings = image?.go?.settings ?? {};
  const commit = commitOf(settings, record?.commit ?? null);
  const tags = (settings['-tags'] ?? '').split(',').filter((tag) => tag !== '');
  const ldflags = record?.ldflags ?? settings['-ldflags'] ?? null;
  return {
    ...file,
    format: inspection?.format ?? 'other',
    package: image?.go?.path ?? record?.package ?? null,
    version: image?.go?.main?.version || null,
    target: targetOf(inspection, image) ?? record?.target ?? null,
    linkage: linkageOf(inspection),
    settings: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [
        name,
        name === '-ldflags' ? redactFlags(value) : value,
      ]),
    ),
    ldflags: ldflags === null ? null : redactFlags(ldflags),
    tags: tags.length > 0 ? tags : (record?.tags ?? []),
    commit,
    compiler: record?.compiler ?? null,
    created: record?.created ?? commit?.time ?? null,
  };
}

/** Of a universal binary the first that Go made. */
export function goImage(inspection: Inspection | null): Image | undefined {
  return inspection?.images.find(({ go }) => go !== null) ?? inspection?.images[0];
}

/** By name; of several images' all. */
export function planLibraries(inspection: Inspection | null): SharedLibrary[] {
  const libraries = new Map<string, SharedLibrary>();
  for (const { format, linkage, libraries: needed, symbolVersions } of inspection?.images ?? []) {
    for (const { name } of needed) {
      const versions = symbolVersions
        .filter(({ library }) => library === name)
        .map(({ name: space, version }) => `${space}_${version}`);
      const before = libraries.get(name)?.symbolVersions ?? [];
      libraries.set(name, {
        name,
        symbolVersions: [...new Set([...before, ...versions])].sort(),
        system: linkage === 'system-dynamic' || isSystemLibrary(format, name),
      });
    }
  }
  return [...libraries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isSystemLibrary(format: Image['format'], name: string): boolean {
  if (format === 'pe') return isSystemDll(name);
  return format === 'mach-o' && /^\/(?:usr\/lib|System\/Library)\//.test(name);
}

function targetOf(inspection: Inspection | null, image: Image | undefined): SubjectTarget | undefined {
  // A universal binary is of several.
  if (image === undefined || inspection!.images.length > 1) return undefined;
  const goos = image.go?.settings.GOOS ?? image.os;
  const goarch = image.go?.settings.GOARCH ?? image.arch;
  if (goos === null || goarch === null) return undefined;
  return { goos, goarch, variant: levelOf(image) ?? null };
}

function linkageOf(inspection: Inspection | null): string | null {
  const all = new Set((inspection?.images ?? []).map(({ linkage }) => linkage));
  return all.size === 1 ? [...all][0]! : null;
}

/** The go command's own stamp wins: it is in the binary. What the build knows besides is added. */
function commitOf(settings: Readonly<Record<string, string>>, known: Commit | null): Commit | null {
  const hash = settings['vcs.revision'];
  if (hash === undefined) return known;
  const time = Date.parse(settings['vcs.time'] ?? '');
  const modified = settings['vcs.modified'];
  const same = known !== null && known.hash === hash;
  return {
    hash,
    time: Number.isNaN(time) ? (same ? known.time : null) : Math.floor(time / 1000),
    modified: modified === undefined ? null : modified === 'true',
    repository: same ? known.repository : null,
    tag: same ? known.tag : null,
  };
}
