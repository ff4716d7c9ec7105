import type { ResourceDescriptor } from './types.ts';

/** Modules whose zips have a hash, each once, as package URLs. @param lines of an audit */
export function moduleDependencies(lines: readonly string[]): ResourceDescriptor[] {
  const found = new Map<string, ResourceDescriptor>();
  for (const line of [...lines].sort()) {
    const [, path, version, hash] = /(\S+) (v\S+) h1:([A-Za-z0-9+/]{43}=)$/.exec(line) ?? [];
    if (path === undefined || version === undefined || hash === undefined) continue;
    const uri = golangPurl(path, version);
    found.set(uri, { uri, digest: { dirHash1: Buffer.from(hash, 'base64').toString('hex') } });
  }
  return [...found.values()];
}

/** https://github.com/package-url/purl-spec, type golang; letters keep their case, as every tool that reads it expects. */
function golangPurl(path: string, version: string): string {
  const segment = (text: string) => encodeURIComponent(text).replace(/%3A/g, ':');
  return `pkg:golang/${path.split('/').map(segment).join('/')}@${segment(version)}`;
}
