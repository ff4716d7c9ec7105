import type { GoSettings } from '../../go/folders.ts';
import { minimalFingerprint, readSources } from '../modules/fingerprint.ts';
import { goRecord } from './facts.ts';
import type { CacheHost } from './types.ts';

/** What a minimal cache is made for. */
export interface Fingerprint {
  readonly fingerprint: string;
  /** Beside the sources; plain data for the job's end. */
  readonly settings: Readonly<Record<string, string>>;
}

/** @param goVersion undefined: not known */
export async function findFingerprint(
  workspace: string,
  { settings, host }: { readonly settings: GoSettings; readonly host: CacheHost },
  goVersion: string | undefined,
): Promise<Fingerprint | { readonly why: string }> {
  // Build constraints name the minor line: `//go:build go1.25`.
  const line = /^\d+\.\d+/.exec(goVersion ?? '')?.[0];
  if (line === undefined) return { why: 'the version of Go is not known' };
  const { GOMODCACHE: _, ...record } = goRecord(settings);
  const { os, arch } = host.machine.platform;
  const facts = { ...record, os, arch, line, compiler: await hasCompiler(settings, host) };
  const fingerprint = minimalFingerprint({ files: readSources(workspace, host), settings: facts });
  if (fingerprint === undefined) return { why: 'a module is replaced by a folder outside of the workspace' };
  return { fingerprint, settings: facts };
}

/** The same again, at the end of the job: whether its sources are still those that it began with. */
export function sameFingerprint(
  { fingerprint, settings }: Fingerprint,
  workspace: string,
  host: CacheHost,
): boolean {
  return minimalFingerprint({ files: readSources(workspace, host), settings }) === fingerprint;
}

/** CGO_ENABLED is 1 by default where there is a C compiler, and other packages are read then. */
async function hasCompiler(settings: GoSettings, { processes, machine }: CacheHost): Promise<string> {
  const named = settings.get('CC').trim().split(/\s+/)[0];
  const standard = ['darwin', 'freebsd', 'openbsd'].includes(machine.platform.os) ? 'clang' : 'gcc';
  return (await processes.find(named || standard)) === undefined ? 'none' : 'found';
}
