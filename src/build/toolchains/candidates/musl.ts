import type { Target } from '../../types.ts';
import type { Candidate, CandidateSource, ToolchainFacts } from '../types.ts';
import { isSoftFloat } from './gnu.ts';
import { compilerFlags, pkgConfig, sysrootFolders } from './variables.ts';

const ARCHITECTURES: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  386: 'i686',
  arm64: 'aarch64',
  riscv64: 'riscv64',
  s390x: 's390x',
  ppc64le: 'powerpc64le',
  ppc64: 'powerpc64',
  loong64: 'loongarch64',
  mips: 'mips',
  mipsle: 'mipsel',
  mips64: 'mips64',
  mips64le: 'mips64el',
};

/** Only where musl is asked for: its own wrapper for the machine's gcc, or a cross compiler as musl.cc and Homebrew name it. */
export const musl: CandidateSource = {
  name: 'musl',
  candidates(target, facts) {
    const { goos, goarch, libc, sysroot } = target;
    const triple = muslTriple(target);
    if (goos !== 'linux' || libc?.name !== 'musl' || triple === undefined) return [];
    const names = [`${triple}-gcc`, ...(isHost(target, facts) ? ['musl-gcc'] : [])];
    return names.map(
      (name): Candidate => ({
        kind: 'musl',
        label: name,
        programs: { by: 'names', names: [name], folders: name === 'musl-gcc' ? ['/usr/local/musl/bin'] : [] },
        args: sysroot === null ? [] : [`--sysroot=${sysroot}`],
        env: {
          ...compilerFlags,
          ...pkgConfig(
            sysroot === null
              ? [`/usr/lib/${triple}/pkgconfig`, `/usr/${triple}/lib/pkgconfig`]
              : sysrootFolders(triple),
            facts,
            sysroot,
          ),
          ...staticLinking(target).env,
        },
        extldflags: staticLinking(target).extldflags,
        why: 'musl is asked for',
        // No Linux distribution packages musl's C library for another CPU.
        packages: isHost(target, facts) || facts.host.os === 'darwin' ? `musl/${goarch}` : null,
      }),
    );
  },
};

/**
 * Where musl is asked for, it is to have no dependency at all. Go links programs whose only C is its own (net, os/user)
 * by itself, against a loader that other machines do not have; GO_EXTLINK_ENABLED leaves that to the C compiler, too.
 */
export function staticLinking(target: Pick<Target, 'libc' | 'buildmode'>): {
  readonly env: Readonly<Record<string, string>>;
  readonly extldflags: readonly string[];
} {
  if (target.libc?.name !== 'musl') return { env: {}, extldflags: [] };
  const env = { GO_EXTLINK_ENABLED: '1' };
  if (isProgram(target)) return { env, extldflags: ['-static'] };
  return { env, extldflags: target.buildmode === 'pie' ? ['-static-pie'] : [] };
}

/** What is linked is a program that is loaded where it says. */
export function isProgram({ buildmode }: Pick<Target, 'buildmode'>): boolean {
  return buildmode === null || buildmode === 'default' || buildmode === 'exe';
}

/** `arm-linux-musleabihf`; undefined for a CPU that musl does not know. */
export function muslTriple({ goarch, variant }: Target): string | undefined {
  if (goarch === 'arm') return `arm-linux-musleabi${isSoftFloat(variant) ? '' : 'hf'}`;
  const name = Object.hasOwn(ARCHITECTURES, goarch) ? ARCHITECTURES[goarch] : undefined;
  return name === undefined ? undefined : `${name}-linux-musl`;
}

function isHost({ goos, goarch }: Target, { host }: ToolchainFacts): boolean {
  return goos === host.os && goarch === host.arch;
}
