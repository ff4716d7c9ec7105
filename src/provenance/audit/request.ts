import { redactFlags } from '../../build/plan/ldflags.ts';
import type { TargetAsk } from '../../build/targets/parse.ts';
import type { BuildFacts, BuildRequest, TargetSettings } from '../../build/types.ts';
import type { Machine } from '../../host/ports.ts';
import type { AuditRequest } from '../types.ts';

export interface PublicRequest {
  readonly request: AuditRequest;
  /** What it no longer says, one sentence each. */
  readonly limits: readonly string[];
}

/**
 * What was asked for, as anybody may read it: without secrets, and without names of this machine's own folders. What is
 * below the folder of the build becomes relative to it; places of the system (/usr/lib) stay.
 */
export function publicRequest(
  request: BuildRequest,
  host: BuildFacts['host'],
  machine: Pick<Machine, 'path' | 'home' | 'temp' | 'platform'>,
): PublicRequest {
  const limits = new Set<string>();
  const text = (written: string) => withoutFolders(written, request.directory, machine, limits);
  const flags = (written: string | null) => {
    if (written === null) return null;
    const shown = redactFlags(text(written));
    if (shown !== text(written)) limits.add('The linker flags had a secret, in whose place this says ***.');
    return shown;
  };
  const settings = (given: Partial<TargetSettings>): Partial<TargetSettings> => {
    // Whether programs are run is not part of what they are.
    const { ldflags, flags: more, env, cc, cxx, sysroot, run: _, ...rest } = given;
    return {
      ...rest,
      ...(ldflags === undefined ? {} : { ldflags: flags(ldflags) }),
      ...(more === undefined ? {} : { flags: more.map(text) }),
      ...(env === undefined ? {} : { env: publicVariables(env, text, limits) }),
      ...(cc == null ? {} : { cc: text(cc) }),
      ...(cxx == null ? {} : { cxx: text(cxx) }),
      ...(sysroot == null ? {} : { sysroot: text(sysroot) }),
    };
  };
  const ask = ({ text: written, exclude, match, cgo, settings: given }: TargetAsk): TargetAsk => {
    // `host` is another one where it is built again.
    const own = 'set' in match && match.set === 'host';
    return {
      text: own ? `${host.goos}/${host.goarch}` : written,
      exclude,
      match: own ? { goos: host.goos, goarch: host.goarch, variant: null } : match,
      cgo,
      settings: settings(given),
    };
  };
  const { packages, targets, cgo, name, archive, archiveFiles, ldflags, tags, version, checksums } = request;
  const { expect, onFailure, requireClean, sourceDate, sbom } = request;
  const shown: AuditRequest = {
    ...{ packages: packages.map(text), targets: targets.map(ask), cgo, name, archive, archiveFiles },
    ...{ ldflags: flags(ldflags), tags, flags: request.flags.map(text), version, checksums, expect },
    ...{ onFailure, requireClean, sourceDate },
    ...(sbom === undefined ? {} : { sbom }),
  };
  return { request: shown, limits: [...limits] };
}

const SECRET = /token|secret|passw|api_?key|credential|private/i;

function publicVariables(
  env: TargetSettings['env'],
  text: (written: string) => string,
  limits: Set<string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      if (!SECRET.test(name)) return [name, text(value)];
      limits.add(`The value of ${name} is a secret, in whose place this says ***.`);
      return [name, '***'];
    }),
  );
}

function withoutFolders(
  text: string,
  directory: string,
  { path, home, temp, platform }: Pick<Machine, 'path' | 'home' | 'temp' | 'platform'>,
  limits: Set<string>,
): string {
  const flags = platform.os === 'windows' ? 'gi' : 'g';
  const below = (folder: string) => {
    // Go and people write Windows' folders with either slash.
    const parts = folder.replace(/[/\\]+$/, '').split(/[/\\]/);
    const spelling = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[/\\\\]');
    return new RegExp(`${spelling}(?=$|[/\\\\\\s'",;:])`, flags);
  };
  let shown = text.replace(below(directory), '.');
  for (const [folder, name] of [
    [temp, '(temp)'],
    [home, '~'],
  ] as const) {
    // A home of `/` or `C:\` would be everything.
    if (path.dirname(folder) === folder || folder === '') continue;
    const before = shown;
    shown = shown.replace(below(folder), name);
    if (shown !== before)
      limits.add('A setting named a file or folder below the home or temporary folder of the machine.');
  }
  return shown;
}
