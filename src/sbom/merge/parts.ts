import { formatPurl } from '../purl/purl.ts';
import type { Bom, Component, SharedLibrary, StandardLibrary } from '../types.ts';

/** What makes two modules the same one. */
export function moduleKey({ path, version, sum, replaces, local }: Component): string {
  return JSON.stringify([path, version, sum, replaces, local]);
}

export function libraryKey(library: SharedLibrary): string {
  return JSON.stringify([library.name, library.system, library.symbolVersions]);
}

/** Names that say what a part is. Ids of documents (`bom-ref`) are made from them. */
export const nameOf = {
  module: (component: Component) => modulePurl(component) ?? `module:${component.path}`,
  modulePurl,
  standard: ({ version }: StandardLibrary) => `std:${version}`,
  library: ({ name }: SharedLibrary) => `library:${name}`,
  program: ({ subject }: Bom) => `binary:${subject.file === '' ? subject.name : subject.file}`,
  programPurl,
};

/** A folder of the builder has no version that others could look up. */
function modulePurl({ path, version, local }: Component): string | null {
  return formatPurl({ path, version: local ? null : published(version) });
}

/** As syft and grype name it: with the version alone, which is what vulnerability databases list. */
export function standardPurl(version: string): string | null {
  return formatPurl({ path: 'stdlib', version: version.replace(/^go/, '') });
}

function programPurl({ subject, main }: Bom): string | null {
  if (main === null) return null;
  const { target, package: path } = subject;
  const below = path?.startsWith(`${main.path}/`) ? path.slice(main.path.length + 1) : '';
  const variant = target?.variant ? { [target.variant.name.toLowerCase()]: target.variant.value } : {};
  const platform = target === null ? {} : { goos: target.goos, goarch: target.goarch };
  return formatPurl({
    path: main.path,
    version: published(subject.version ?? main.version),
    qualifiers: { ...qualifierNames(variant), ...platform, type: 'module' },
    subpath: below,
  });
}

/** A qualifier's name is letters, digits, `.`, `-` and `_`, and begins with a letter. */
function qualifierNames(pairs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).filter(([name]) => /^[a-z][a-z0-9._-]*$/.test(name)));
}

/** `(devel)` is no version that anyone published. */
function published(version: string | null): string | null {
  return version === '(devel)' ? null : version;
}
