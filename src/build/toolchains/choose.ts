import { UserError } from '../../errors.ts';
import type { Target } from '../types.ts';
import { apple, refuseApple } from './candidates/apple.ts';
import { environment, isExplicit } from './candidates/environment.ts';
import { gnu } from './candidates/gnu.ts';
import { mingw } from './candidates/mingw.ts';
import { musl } from './candidates/musl.ts';
import { native } from './candidates/native.ts';
import { zig } from './candidates/zig.ts';
import type { Candidate, CandidateSource, ToolchainFacts, ToolchainPlan } from './types.ts';

/** The order in which C toolchains are tried. */
export const candidateSources: readonly CandidateSource[] = [
  environment,
  apple,
  native,
  gnu,
  musl,
  mingw,
  zig,
];

const KINDS: Readonly<Record<Exclude<Target['toolchain'], 'auto'>, readonly Candidate['kind'][]>> = {
  env: ['env'],
  native: ['native', 'clang'],
  gcc: ['native', 'gcc', 'musl', 'mingw'],
  zig: ['zig'],
};

/**
 * Which C toolchains may compile for a target with cgo. Where someone named the compiler for this very target, there
 * is only that one: another instead would be a surprise.
 * @throws UserError TARGET_INVALID where none can ever do: macOS elsewhere without its SDK
 */
export function chooseToolchain(target: Target, facts: ToolchainFacts): ToolchainPlan {
  const all = candidateSources.flatMap((source) => source.candidates(target, facts));
  const kinds = target.toolchain === 'auto' ? undefined : KINDS[target.toolchain];
  const wanted = isExplicit(target)
    ? all.filter(({ kind }) => kind === 'env')
    : all.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  const left = candidateSources.flatMap((source) => source.left?.(target, facts) ?? []);
  if (wanted.length === 0) {
    refuseApple(target, facts);
    throw none(target, facts, left);
  }
  return {
    target: target.id,
    candidates: wanted,
    left: isExplicit(target) ? [] : left,
  };
}

function none(target: Target, { zig }: ToolchainFacts, left: ToolchainPlan['left']): UserError {
  const { id, toolchain, goos, goarch, libc } = target;
  if (toolchain === 'env')
    return new UserError(
      'TARGET_INVALID',
      `Target ${id}: it takes its C compiler from CC, which is not set.`,
      {
        hint: `Set CC, or CC_FOR_${goos}_${goarch}, or the target's own cc.`,
      },
    );
  const by =
    toolchain === 'auto' ? 'No C toolchain that is known here' : `No C toolchain of kind ${toolchain}`;
  const wanted = libc === null ? '' : ` with ${libc.name === 'musl' ? 'musl' : 'glibc'}`;
  const reasons = [
    ...left.map(({ label, why }) => ` ${label} is left out: ${why}.`),
    ...(zig.use === 'off' ? [' zig is switched off; it may be able to.'] : []),
  ];
  return new UserError(
    'TARGET_INVALID',
    `Target ${id}: ${by} compiles for ${goos}/${goarch}${wanted}.${reasons.join('')}`,
    { hint: `Name one: CC_FOR_${goos}_${goarch}, or the target's own cc; or build without cgo.` },
  );
}
