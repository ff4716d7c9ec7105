import { moduleDigest } from '../../sbom/purl/links.ts';
import { formatPurl } from '../../sbom/purl/purl.ts';
import type { ResourceDescriptor } from './types.ts';

/** Modules whose zips have a hash, each once, as package URLs. @param lines of an audit */
export function moduleDependencies(lines: readonly string[]): ResourceDescriptor[] {
  const found = new Map<string, ResourceDescriptor>();
  for (const line of [...lines].sort()) {
    const [, path, version, hash] = /(\S+) (v\S+) (h1:\S+)$/.exec(line) ?? [];
    const dirHash1 = moduleDigest(hash ?? null);
    const uri = path === undefined ? null : formatPurl({ path, version: version ?? null });
    if (uri !== null && dirHash1 !== null) found.set(uri, { uri, digest: { dirHash1 } });
  }
  return [...found.values()];
}
