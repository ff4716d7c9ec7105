import { UserError } from '../../../errors.ts';
import type { Target } from '../../types.ts';
import type { CandidateSource, ToolchainFacts } from '../types.ts';
import { compilerFlags } from './variables.ts';

/** As clang -arch names them. */
const ARCHITECTURES: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'arm64' };

/** On macOS, Apple's clang compiles for both of its CPUs. Elsewhere zig does, with Apple's SDK (candidates/zig.ts). */
export const apple: CandidateSource = {
  name: 'apple',
  candidates({ goos, goarch, sysroot }, { host }) {
    const arch = Object.hasOwn(ARCHITECTURES, goarch) ? ARCHITECTURES[goarch] : undefined;
    if (goos !== 'darwin' || host.os !== 'darwin' || arch === undefined) return [];
    return [
      {
        kind: 'clang',
        label: `clang -arch ${arch}`,
        programs: { by: 'names', names: ['clang'], folders: ['/usr/bin'] },
        args: ['-arch', arch, ...(sysroot === null ? [] : ['-isysroot', sysroot])],
        env: { ...compilerFlags, PKG_CONFIG: 'pkg-config' },
        extldflags: [],
        why: "Apple's clang compiles for both CPUs of macOS",
        packages: 'xcode',
      },
    ];
  },
};

/** What the target or SDKROOT says; undefined where nobody says where it is. */
export function appleSdk(
  { sysroot }: Pick<Target, 'sysroot'>,
  { env }: Pick<ToolchainFacts, 'env'>,
): string | undefined {
  return sysroot ?? (env.SDKROOT || undefined);
}

/** @throws UserError TARGET_INVALID */
export function refuseApple(target: Target, facts: ToolchainFacts): void {
  if (target.goos !== 'darwin' || facts.host.os === 'darwin' || target.toolchain === 'env') return;
  if (appleSdk(target, facts) !== undefined) return;
  throw new UserError(
    'TARGET_INVALID',
    `Target ${target.id}: a program with cgo for macOS cannot be linked on ${facts.host.os} without Apple's SDK.`,
    {
      hint: "Build this row on macOS (runs-on: macos-latest), which compiles for both CPUs; or build it without cgo; or give Apple's SDK as the target's sysroot or in SDKROOT, and zig compiles with it. The SDK's licence allows its use on Apple's computers.",
    },
  );
}
