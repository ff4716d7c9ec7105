import type { Candidate, CandidateSource } from '../types.ts';
import { staticLinking } from './musl.ts';
import { compilerFlags } from './variables.ts';

/** The machine's own compiler, for the machine's own system: by the names that it has there. */
export const native: CandidateSource = {
  name: 'native',
  candidates(target, { host }) {
    const { goos, goarch, sysroot } = target;
    // macOS and Windows have files of their own.
    if (goos !== host.os || goos === 'darwin' || goos === 'windows') return [];
    const multilib = goarch === '386' && host.arch === 'amd64';
    if (goarch !== host.arch && !multilib) return [];
    const names = host.os === 'linux' ? ['gcc', 'clang'] : ['cc', 'clang', 'gcc'];
    return names.map(
      (name): Candidate => ({
        kind: 'native',
        label: multilib ? `${name} -m32` : name,
        programs: { by: 'names', names: [name], folders: [] },
        args: [...(multilib ? ['-m32'] : []), ...(sysroot === null ? [] : [`--sysroot=${sysroot}`])],
        env: { ...compilerFlags, PKG_CONFIG: 'pkg-config', ...staticLinking(target).env },
        extldflags: staticLinking(target).extldflags,
        why: 'it is the compiler of this machine',
        packages: name === 'clang' ? 'clang' : multilib ? 'multilib' : 'native',
      }),
    );
  },
};
