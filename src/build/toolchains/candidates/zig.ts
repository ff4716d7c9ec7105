import type { Candidate, CandidateSource } from '../types.ts';
import { zigTarget } from '../zig/targets.ts';
import { appleSdk } from './apple.ts';
import { staticLinking } from './musl.ts';
import { compilerFlags, pkgConfig, sysrootFolders } from './variables.ts';

/**
 * zig brings the C libraries of all its targets, of any version of glibc; it is last because its first use of a target
 * compiles that library, which takes minutes.
 */
export const zig: CandidateSource = {
  name: 'zig',
  candidates(target, facts) {
    if (facts.zig.use === 'off') return [];
    const triple = zigTarget(target);
    if (triple === undefined) return [];
    const { goos, sysroot } = target;
    const sdk = goos === 'darwin' ? appleSdk(target, facts) : undefined;
    if (goos === 'darwin' && sdk === undefined) return [];
    const root = sdk ?? sysroot ?? undefined;
    const args = [
      '-target',
      triple.name,
      ...(triple.cpu === undefined ? [] : [`-mcpu=${triple.cpu}`]),
      ...(sdk === undefined ? (sysroot === null ? [] : [`--sysroot=${sysroot}`]) : appleFlags(sdk)),
    ];
    const candidate: Candidate = {
      kind: 'zig',
      label: `zig cc -target ${triple.name}`,
      programs: { by: 'zig' },
      args,
      env: {
        ...compilerFlags,
        // Without a sysroot nothing that this machine has fits.
        ...(root === undefined
          ? pkgConfig(['/nonexistent'], facts)
          : pkgConfig(sysrootFolders(triple.name.replace(/\.[\d.]+$/, '')), facts, root)),
        ...staticLinking(target).env,
      },
      // With musl zig links programs statically anyway; -static would make it compile another musl.
      // Go hands -g to the linker after -s, and zig takes the last word: without this nothing is stripped.
      extldflags: [...staticLinking(target).extldflags.filter((flag) => flag !== '-static'), '-s'],
      why: 'zig brings the C library of this target',
      packages: 'zig',
    };
    return [candidate];
  },
};

/** zig puts the sysroot before -F and -L, and brings the headers of libSystem itself: the SDK's come after them. */
function appleFlags(sdk: string): string[] {
  return ['--sysroot', sdk, '-F/System/Library/Frameworks', '-L/usr/lib', '-idirafter', `${sdk}/usr/include`];
}
