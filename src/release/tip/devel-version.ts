import { type GoVersion, parseGoVersion } from '../../go/version.ts';

export interface DevelVersion {
  /** `1.28-devel_0123456789ab`; `1.26.8` for the commit of a release. */
  readonly version: GoVersion;
  /** `devel go1.28-0123456789ab`; `go1.26.8`. */
  readonly name: string;
}

/**
 * Reads `go version go1.28-devel_0123456789 Fri Nov 20 …` (Go ≥ 1.26, golang/go#73372), `go version devel go1.24-0123 …`
 * before, and a release's own line. git abbreviates the commit as it likes: ours has 12 digits always.
 */
export function readDevelVersion(line: string, commit: string): DevelVersion | undefined {
  const match = /^go version (devel )?go(\d+\.\d+)(\S*)/.exec(line);
  if (match === null) return undefined;
  const [, before, base, rest] = match;
  const short = commit.slice(0, 12);
  if (before !== undefined || rest!.startsWith('-devel')) {
    const version = parseGoVersion(`${base}-devel_${short}`);
    return version && { version, name: `devel go${base}-${short}` };
  }
  const version = parseGoVersion(`${base}${rest}`);
  return version && { version, name: `go${version.text}` };
}
