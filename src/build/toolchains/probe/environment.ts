import type { Machine } from '../../../host/ports.ts';
import { rowEnvironment } from '../../plan/environment.ts';
import type { CToolchain, Target } from '../../types.ts';
import { joinWords, splitWords } from '../words.ts';

const FLAGS = ['CGO_CPPFLAGS', 'CGO_CFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'];

/**
 * The row's own environment, so that GOCACHE keeps for the row what the probe compiles; without what belongs to the
 * program that is to be built. undefined removes a name.
 */
export function probeEnvironment(
  target: Target,
  toolchain: Pick<CToolchain, 'kind' | 'env' | 'extldflags'>,
  machine: Pick<Machine, 'path'>,
): Record<string, string | undefined> {
  const row = rowEnvironment(target, { ...toolchain, name: '', why: '' }, 0);
  const env: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(row)) env[name] = value ?? undefined;
  for (const name of FLAGS) env[name] = withoutLibraries(env[name] ?? '', name, machine);
  // Error messages are told apart by their English words; the probe is a module of its own, outside of any workspace.
  return { ...env, LC_ALL: 'C', GOFLAGS: '-trimpath', GOWORK: 'off', GO111MODULE: 'on' };
}

/** A library of the program's, and what is found from the program's own folder, is no matter of the toolchain. */
export function withoutLibraries(text: string, name: string, { path }: Pick<Machine, 'path'>): string {
  const words = splitWords(text, name);
  const kept: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const [, flag, value] = /^-([lLI])(.*)$/.exec(word) ?? [];
    if (flag === undefined) kept.push(word);
    else {
      const argument = value === '' ? (words[++i] ?? '') : value!;
      if (flag !== 'l' && path.isAbsolute(argument)) kept.push(`-${flag}${argument}`);
    }
  }
  // To Go an empty variable is none, and its own defaults would come instead.
  return kept.length === 0 ? ' ' : joinWords(kept);
}
