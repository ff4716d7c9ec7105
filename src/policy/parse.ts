import { UserError } from '../errors.ts';
import { parseSpec } from '../go/spec.ts';
import type { Machine } from '../host/ports.ts';
import type { InputName } from '../inputs.ts';
import type { Values } from '../setup/values.ts';
import { parseDatabase } from './database.ts';
import { parseLicenceExceptions, parseLicences } from './licences/parse.ts';
import { parseForbidden } from './modules/parse.ts';
import type { Policy } from './types.ts';

/** Says where a setting was written, in an error about it. */
export type Refuse = (problem: string, hint: string) => UserError;

/** Whether anything is asked of binaries: most builds have no policy, and load nothing for one. */
export function policyAsked(values: Values): boolean {
  const names = [
    'policy-licenses-allow',
    'policy-licenses-deny',
    'policy-modules-forbid',
    'policy-go',
    'policy-sarif',
  ] satisfies InputName[];
  return names.some((name) => values.text(name) !== undefined) || vulnerabilityMode(values) !== 'off';
}

/**
 * From inputs, flags and the config. Licences that SPDX does not know, ranges that are none and the like are errors:
 * a misspelt rule would forbid nothing.
 * @throws UserError INPUT_INVALID, VERSION_INVALID
 */
export async function parsePolicy(
  values: Values,
  { path, cwd, platform }: Pick<Machine, 'path' | 'cwd' | 'platform'>,
): Promise<Policy> {
  const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
  const refuse = (name: InputName): Refuse => refusal(values, name);
  const lines = (name: InputName) => values.lines(name);
  const allow = await parseLicences(lines('policy-licenses-allow'), refuse('policy-licenses-allow'));
  const deny = await parseLicences(lines('policy-licenses-deny'), refuse('policy-licenses-deny'));
  const exceptions = await parseLicenceExceptions(
    lines('policy-licenses-except'),
    refuse('policy-licenses-except'),
  );
  const sarif = values.text('policy-sarif');
  return {
    licences: { allow, deny, exceptions },
    forbidden: parseForbidden(lines('policy-modules-forbid'), refuse('policy-modules-forbid')),
    go: goOf(values),
    vulnerabilities: {
      mode: vulnerabilityMode(values),
      database: parseDatabase(
        values.text('policy-vulnerability-database'),
        (name) => path.resolve(directory, name),
        platform.os === 'windows',
        refuse('policy-vulnerability-database'),
      ),
    },
    sarif: sarif === undefined ? null : path.resolve(directory, sarif),
  };
}

function vulnerabilityMode(values: Values): Policy['vulnerabilities']['mode'] {
  return values.choice('policy-vulnerabilities') ?? 'off';
}

function goOf(values: Values): Policy['go'] {
  const text = values.text('policy-go');
  if (text === undefined) return null;
  if (text === 'supported') return text;
  const { label, at } = values.origin('policy-go');
  const spec = parseSpec(text, at === undefined ? label : { source: label, at });
  if (spec.kind !== 'alias') return spec;
  throw refusal(values, 'policy-go')(
    `\`${text}\` is no rule for a Go that was used.`,
    'Write supported, or a range: >=1.25.4, 1.26.',
  );
}

function refusal(values: Values, name: InputName): Refuse {
  return (problem, hint) => {
    const { label, at } = values.origin(name);
    return new UserError('INPUT_INVALID', `${label}: ${problem}`, {
      hint,
      ...(at === undefined ? {} : { at }),
    });
  };
}
