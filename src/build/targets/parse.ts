import { type FilePosition, UserError } from '../../errors.ts';
import { nearest } from '../../go/nearest.ts';
import { parseArch, parseOs } from '../../go/platform.ts';
import type { TargetSettings } from '../types.ts';
import { variantOptions } from './variants.ts';

export const targetSets = ['all', 'default', 'first-class', 'host'] as const;
export type TargetSet = (typeof targetSets)[number];

/** What was asked for, before it is known which ports there are. */
export interface TargetAsk {
  /** As it was written. */
  readonly text: string;
  readonly exclude: boolean;
  readonly match: { readonly set: TargetSet } | TargetPattern;
  /** null: as the build's own setting says. */
  readonly cgo: boolean | null;
  readonly settings: Partial<TargetSettings>;
  readonly at?: FilePosition;
}

export interface TargetPattern {
  /** `*` for any. */
  readonly goos: string;
  readonly goarch: string;
  /** As written; null for Go's default (and, in an exclusion, for any). */
  readonly variant: string | null;
}

export const TOOLCHAINS = ['auto', 'env', 'native', 'gcc', 'zig'] as const;

/**
 * One target a line, or separated by commas or blanks; `#` begins a comment.
 * `GOOS/GOARCH[/VARIANT][+cgo|-cgo][@TOOLCHAIN]`, `*` for any, a set's name, and `!` before what is left out.
 * @throws UserError TARGET_INVALID
 */
export function parseTargets(text: string, at?: FilePosition): TargetAsk[] {
  const options = variantOptions.join('|');
  // The comma of `linux/arm/7,softfloat` is part of the variant.
  const separator = new RegExp(`[\\s,]+(?!(?:${options})(?:[^a-z]|$))|(?<=\\s)`);
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .flatMap((line) => line.split(separator))
    .filter((word) => word !== '')
    .map((word) => parseTarget(word, at));
}

/** @throws UserError TARGET_INVALID */
export function parseTarget(text: string, at?: FilePosition): TargetAsk {
  const match = /^(!?)([^+@!]*?)(?:([+-])cgo)?(?:@([a-z]+))?$/.exec(text);
  if (match === null) throw invalid(text, 'it has a sign where none may be', at);
  const [, not, name, sign, toolchain] = match;
  // `@host` is a set's name, not a toolchain of nothing.
  const set = name === '' && toolchain !== undefined ? toolchain : name!;
  const ask = {
    text,
    exclude: not === '!',
    match: set.includes('/') ? parsePattern(set, text, at) : { set: parseSet(set, text, at) },
    cgo: sign === undefined ? null : sign === '+',
    settings:
      name === '' || toolchain === undefined ? {} : { toolchain: parseToolchain(toolchain, text, at) },
    ...(at === undefined ? {} : { at }),
  };
  if (ask.exclude && ask.settings.toolchain !== undefined)
    throw invalid(text, 'what is left out needs no C toolchain', at);
  return ask;
}

function parsePattern(name: string, text: string, at: FilePosition | undefined): TargetPattern {
  const [os, arch, variant, ...more] = name.split('/');
  if (os === '' || arch === undefined || arch === '' || variant === '' || more.length > 0)
    throw invalid(text, 'GOOS/GOARCH or GOOS/GOARCH/VARIANT was expected', at);
  return {
    goos: os === '*' ? '*' : known(() => parseOs(os!), text, at),
    goarch: arch === '*' ? '*' : known(() => parseArch(arch), text, at),
    variant: variant?.toLowerCase() ?? null,
  };
}

/** The target as written stands in the message, too. */
function known(parse: () => string, text: string, at: FilePosition | undefined): string {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw invalid(text, error.message, at, error.hint);
  }
}

function parseSet(name: string, text: string, at: FilePosition | undefined): TargetSet {
  const set = targetSets.find((candidate) => candidate === name.toLowerCase());
  if (set !== undefined) return set;
  const near = nearest(name, targetSets);
  throw invalid(
    text,
    'it is neither GOOS/GOARCH nor the name of a set',
    at,
    `${near === undefined ? '' : `Did you mean ${near}? `}Sets are ${targetSets.join(', ')}; targets look like linux/amd64, linux/arm/7, linux/*.`,
  );
}

function parseToolchain(
  name: string,
  text: string,
  at: FilePosition | undefined,
): TargetSettings['toolchain'] {
  const found = TOOLCHAINS.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  throw invalid(text, `${name} is not a C toolchain`, at, `Toolchains are ${TOOLCHAINS.join(', ')}.`);
}

export function invalid(
  text: string,
  why: string,
  at?: FilePosition,
  hint = 'Write linux/amd64, linux/arm/7, linux/amd64/v3+cgo, windows/*, !linux/386, all or first-class.',
): UserError {
  return new UserError('TARGET_INVALID', `Target ${JSON.stringify(text)}: ${why}.`.replace(/\.\.$/, '.'), {
    hint,
    ...(at === undefined ? {} : { at }),
  });
}
