import { refusedFlag } from '../../build/targets/flags.ts';
import type { TargetSettings } from '../../build/types.ts';
import type { Audit } from '../types.ts';

/** Variables that change what Go makes, and start nothing. */
const HARMLESS =
  /^(?:GOEXPERIMENT|GOFIPS140|GODEBUG|GOAMD64|GOARM64?|GO386|GOMIPS(?:64)?|GOPPC64|GORISCV64|GOWASM)$/;

/** Linker flags with which the go command starts a program of one's choice. */
const STARTS = /(?:^|[\s'"=])--?(?:extld|extldflags|linkmode|extar|r|I|L|tmpdir)\b/;

/**
 * What an audit says that would run programs here, or read files, that the audit itself names: whoever sends one could
 * have this machine run anything. One sentence each.
 */
export function hazards({ builds }: Audit): string[] {
  const found = builds.flatMap(({ request }) => [
    ...ofFlags(request.flags, request.ldflags),
    ...request.packages.flatMap((pattern) =>
      /^(?:-|[/\\]|[A-Za-z]:|.*\.\.[/\\])/.test(pattern) ? [`packages: ${pattern}`] : [],
    ),
    ...request.targets.flatMap(({ text, settings }) =>
      ofSettings(settings).map((what) => `${text}: ${what}`),
    ),
  ]);
  return [...new Set(found)];
}

function ofSettings({
  toolchain,
  cc,
  cxx,
  sysroot,
  env = {},
  flags = [],
  ldflags = null,
}: Partial<TargetSettings>) {
  return [
    ...ofFlags(flags, ldflags),
    ...(toolchain === 'env' ? ['the C compiler of CC'] : []),
    ...Object.entries({ cc, cxx, sysroot }).flatMap(([name, value]) =>
      value == null ? [] : [`${name}: ${value}`],
    ),
    ...Object.entries(env).flatMap(([name, value]) => (HARMLESS.test(name) ? [] : [`${name}=${value}`])),
  ];
}

function ofFlags(flags: readonly string[], ldflags: string | null): string[] {
  const refused = refusedFlag(flags);
  const files = flags.filter((flag) =>
    /^--?(?:overlay|modfile|modcacherw|pkgdir|exec|pgo|ldflags|gccgoflags|compiler|mod|buildvcs)\b/.test(
      flag,
    ),
  );
  return [
    ...(refused === undefined ? [] : [refused]),
    ...files,
    ...(ldflags !== null && STARTS.test(ldflags) ? [`-ldflags=${ldflags}`] : []),
  ];
}
