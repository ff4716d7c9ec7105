import type { Machine, Processes } from '../../host/ports.ts';
import type { Candidate } from './types.ts';

/** The commands of a toolchain that is there. */
export interface Located {
  /** As CC, CXX and AR name them: words. */
  readonly cc: readonly string[];
  readonly cxx: readonly string[];
  readonly ar: readonly string[];
  /** Absolute path of the C compiler's program: with `cc`, what the toolchain is known by. */
  readonly program: string;
  /** What is to be run for its version, where that is not `cc --version`. */
  readonly versionOf?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface LocateHost {
  readonly machine: Machine;
  readonly processes: Pick<Processes, 'find' | 'run'>;
}

const COMPILER = /^((?:[\w.+-]*-)?)(gcc|clang|cc)(-[\w.]+)?(\.exe)?$/i;

/** @returns undefined where it is not there; zig has its own way (zig/find.ts) */
export async function locate(candidate: Candidate, host: LocateHost): Promise<Located | undefined> {
  const { programs, args } = candidate;
  if (programs.by === 'zig') return undefined;
  if (programs.by === 'words') {
    const [first] = programs.cc;
    const program = first === undefined ? undefined : await host.processes.find(first);
    if (program === undefined) return undefined;
    // Of `ccache gcc -m64` the second word is the compiler.
    const at = programs.cc.findIndex((word) => COMPILER.test(host.machine.path.basename(word)));
    const { cxx, ar } = siblings(programs.cc[at] ?? first!, host);
    const derived = at < 0 ? [cxx] : programs.cc.with(at, cxx);
    return {
      cc: [...programs.cc, ...args],
      cxx: [...(programs.cxx ?? derived), ...args],
      ar: programs.ar ?? [ar],
      program,
      env: {},
    };
  }
  for (const name of programs.names) {
    const onPath = await host.processes.find(name);
    // By its name, as `go build` names its own: a later step that only says CC=gcc finds the same entries in GOCACHE.
    if (onPath !== undefined) return known(name, onPath, args, host, {});
    for (const folder of programs.folders) {
      const path = host.machine.path.join(folder, name);
      const found = await host.processes.find(path);
      // gcc of MinGW finds its own libraries only through PATH.
      if (found !== undefined) return known(path, found, args, host, prepended(folder, host));
    }
  }
  return undefined;
}

function known(
  name: string,
  program: string,
  args: readonly string[],
  host: LocateHost,
  env: Readonly<Record<string, string>>,
): Located {
  const { cxx, ar } = siblings(name, host);
  return { cc: [name, ...args], cxx: [cxx, ...args], ar: [ar], program, env };
}

/** `aarch64-linux-gnu-gcc-12` → `aarch64-linux-gnu-g++-12`, `aarch64-linux-gnu-ar`: also where they are not there, so that an error names what is missing. */
export function siblings(
  cc: string,
  { machine }: Pick<LocateHost, 'machine'>,
): { readonly cxx: string; readonly ar: string } {
  const base = machine.path.basename(cc);
  const folder = cc.slice(0, cc.length - base.length);
  const match = COMPILER.exec(base);
  if (match === null) return { cxx: 'g++', ar: 'ar' };
  const [, prefix = '', compiler = '', version = '', exe = ''] = match;
  const cxx = { gcc: 'g++', clang: 'clang++', cc: 'c++' }[compiler.toLowerCase()]!;
  // musl's wrapper has no binutils of its own.
  const ar = prefix === 'musl-' ? 'ar' : `${folder}${prefix}ar${exe}`;
  return { cxx: `${folder}${prefix}${cxx}${version}${exe}`, ar };
}

function prepended(folder: string, { machine }: LocateHost): Record<string, string> {
  if (machine.platform.os !== 'windows') return {};
  return {
    PATH: [folder, machine.env('PATH') ?? ''].filter((part) => part !== '').join(machine.path.delimiter),
  };
}
