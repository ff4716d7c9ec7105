import type { Target } from '../../types.ts';
import type { CandidateSource, ToolchainFacts } from '../types.ts';
import { splitWords } from '../words.ts';
import { staticLinking } from './musl.ts';
import { compilerFlags } from './variables.ts';

/** Of the environment, what goes with a compiler that is taken from there. */
const COMPANIONS = [
  'CGO_CPPFLAGS',
  'CGO_CFLAGS',
  'CGO_CXXFLAGS',
  'CGO_FFLAGS',
  'CGO_LDFLAGS',
  'CGO_CFLAGS_ALLOW',
  'CGO_LDFLAGS_ALLOW',
  'PKG_CONFIG',
  'PKG_CONFIG_PATH',
  'PKG_CONFIG_LIBDIR',
  'PKG_CONFIG_SYSROOT_DIR',
];

/**
 * What CC says: of the target itself, then `CC_FOR_linux_arm64` as Go's own make.bash knows it, then CC. A plain CC
 * is of one CPU; the probe shows of which. On another system it says nothing about macOS.
 */
export const environment: CandidateSource = {
  name: 'environment',
  candidates(target, facts) {
    const { goos, goarch } = target;
    const own = { cc: target.cc ?? target.env.CC, cxx: target.cxx ?? target.env.CXX, ar: target.env.AR };
    const named = `CC_FOR_${goos}_${goarch}`;
    const from = (name: string) => facts.env[name] || undefined;
    if (own.cc !== undefined)
      return [make(own.cc, own.cxx, own.ar, 'the target says so', target, facts, false)];
    const forTarget = from(named);
    if (forTarget !== undefined)
      return [
        make(
          forTarget,
          own.cxx ?? from(`CXX_FOR_${goos}_${goarch}`),
          own.ar,
          `${named} says so`,
          target,
          facts,
          true,
        ),
      ];
    const cc = from('CC');
    const foreignApple = goos === 'darwin' && facts.host.os !== 'darwin' && target.toolchain !== 'env';
    if (cc === undefined || foreignApple) return [];
    return [make(cc, own.cxx ?? from('CXX'), own.ar ?? from('AR'), 'CC says so', target, facts, true)];
  },
};

/** Someone named the compiler for this very target. */
export function isExplicit({ cc, env }: Target): boolean {
  return cc !== null || env.CC !== undefined;
}

/** The names that `environment` looks at for a target. */
export function relevantVariables({ goos, goarch }: Pick<Target, 'goos' | 'goarch'>): string[] {
  return ['CC', 'CXX', 'AR', `CC_FOR_${goos}_${goarch}`, `CXX_FOR_${goos}_${goarch}`, ...COMPANIONS];
}

function make(
  cc: string,
  cxx: string | undefined,
  ar: string | undefined,
  why: string,
  target: Target,
  facts: ToolchainFacts,
  inherit: boolean,
) {
  const companions = COMPANIONS.flatMap((name) => {
    const value = target.env[name] ?? (inherit ? facts.env[name] : undefined);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return {
    kind: 'env' as const,
    label: cc.trim(),
    programs: {
      by: 'words' as const,
      cc: splitWords(cc, 'CC'),
      cxx: cxx === undefined ? null : splitWords(cxx, 'CXX'),
      ar: ar === undefined ? null : splitWords(ar, 'AR'),
    },
    args: target.sysroot === null ? [] : [`--sysroot=${target.sysroot}`],
    env: { ...compilerFlags, ...staticLinking(target).env, ...Object.fromEntries(companions) },
    extldflags: staticLinking(target).extldflags,
    why,
    packages: null,
  };
}
