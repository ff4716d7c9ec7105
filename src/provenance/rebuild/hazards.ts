import { isInside } from '../../build/names/inside.ts';
import type { TargetSettings } from '../../build/types.ts';
import type { Audit } from '../types.ts';
import { compilerHazards, linkerHazards } from './tool-flags.ts';

/** Variables that change what Go makes, and start nothing. */
const HARMLESS =
  /^(?:GOEXPERIMENT|GOFIPS140|GODEBUG|GOAMD64|GOARM64?|GO386|GOMIPS(?:64)?|GOPPC64|GORISCV64|GOWASM)$/;

/**
 * What an audit says that could run programs here, or read or write files, of its own choice: whoever sends one could have
 * this machine do anything. Only what is known to do neither passes: the tools of Go have many flags that name files
 * (`-cpuprofile`), and get more. One sentence each.
 */
export function hazards({ source, builds }: Audit): string[] {
  const found = builds.flatMap(({ request }) => [
    ...ofFlags(request.flags, request.ldflags),
    ...request.packages.flatMap((pattern) =>
      /^(?:-|[/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes('..')
        ? [`packages: ${pattern}`]
        : [],
    ),
    ...request.targets.flatMap(({ text, settings }) =>
      ofSettings(settings).map((what) => `${text}: ${what}`),
    ),
    ...ofFields({ version: request.version, tag: source?.tag, branch: source?.branch }),
  ]);
  return [...new Set(found)];
}

/** They stand in linker flags, where a blank or a quote would begin another flag. */
function ofFields(fields: Readonly<Record<string, string | null | undefined>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    /[\s'"]/.test(value ?? '') ? [`${name}: ${value}`] : [],
  );
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
  return [
    ...flags.filter((flag) => !isHarmless(flag)),
    ...linkerHazards(ldflags ?? '').map((what) => `-ldflags: ${what}`),
  ];
}

/** Of `go build`. */
function isHarmless(flag: string): boolean {
  const [, name, value = ''] = /^--?([a-z]+)(?:=([\s\S]*))?$/.exec(flag) ?? [];
  switch (name) {
    case 'a':
    case 'v':
    case 'x':
    case 'race':
    case 'msan':
    case 'asan':
    case 'trimpath':
    case 'buildvcs':
    case 'cover':
      return true;
    case 'p':
    case 'tags':
    case 'covermode':
    case 'coverpkg':
      return value !== '';
    case 'mod':
      return ['readonly', 'vendor', 'mod'].includes(value);
    case 'pgo':
      // auto and off, too, are no paths that lead out.
      return isInside(value.replace(/^\.\//, ''));
    case 'gcflags':
    case 'asmflags':
      return compilerHazards(value).length === 0;
    case 'ldflags':
      return value.startsWith('-') && linkerHazards(value).length === 0;
    default:
      return false;
  }
}
