import validRange from 'semver/ranges/valid.js';
import { UserError } from '../../errors.ts';
import { parseArch, parseOs } from '../../go/platform.ts';
import { parseSpec } from '../../go/spec.ts';
import { toSemver } from '../../go/version.ts';
import type { Conditions, Expectation, Expected, RunnerKind } from './model.ts';
import type { Reader } from './read.ts';
import { checkTemplate } from './read-operation.ts';

interface RawConditions {
  readonly os?: unknown;
  readonly arch?: unknown;
  readonly runner?: unknown;
  readonly go?: string | undefined;
  readonly env?: Readonly<Record<string, RawExpectation>> | undefined;
}

export type RawExpectation =
  | string
  | { readonly absent: true }
  | { readonly present: true }
  | { readonly oneOf: readonly string[] }
  | { readonly matches: string };

export function readConditions(raw: RawConditions | undefined, reader: Reader): Conditions {
  const { os, arch, runner, go, env } = raw ?? {};
  const words = (key: string, given: unknown, parse: (word: string) => string) =>
    [given].flat().flatMap((word, index) => {
      try {
        return [parse(word as string)];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const keys = Array.isArray(given) ? ['when', key, index] : ['when', key];
        reader.fault(keys, error.message, error.hint, 0);
        return [];
      }
    });
  const range = go === undefined ? undefined : readRange(go, reader);
  return {
    ...(os === undefined ? {} : { os: words('os', os, parseOs) }),
    ...(arch === undefined ? {} : { arch: words('arch', arch, (word) => parseArch(String(word))) }),
    ...(runner === undefined ? {} : { runner: [runner].flat() as RunnerKind[] }),
    ...(range === undefined ? {} : { go: range }),
    ...(env === undefined ? {} : { env: readExpectations(env, ['when', 'env'], reader) }),
  };
}

export function readExpectations(
  raw: Readonly<Record<string, RawExpectation>>,
  above: readonly PropertyKey[],
  reader: Reader,
): Expected[] {
  return Object.entries(raw).map(([name, wanted]) => {
    const keys = [...above, name];
    return { name, want: readExpectation(wanted, keys, reader), at: reader.document.placeOf(keys) };
  });
}

function readExpectation(raw: RawExpectation, keys: readonly PropertyKey[], reader: Reader): Expectation {
  if (typeof raw === 'string') return { kind: 'equals', anyOf: [checkTemplate(raw, keys, reader)] };
  if ('absent' in raw) return { kind: 'absent' };
  if ('present' in raw) return { kind: 'present' };
  if ('matches' in raw) {
    return { kind: 'matches', glob: checkTemplate(raw.matches, [...keys, 'matches'], reader) };
  }
  const anyOf = raw.oneOf.map((text, index) => checkTemplate(text, [...keys, 'oneOf', index], reader));
  return { kind: 'equals', anyOf };
}

/** A range as `go-version` reads it: Go's own spellings of prereleases are understood. */
function readRange(text: string, reader: Reader): string | undefined {
  const fault = (message: string, hint?: string) => reader.fault(['when', 'go'], message, hint, 0);
  try {
    const spec = parseSpec(text, { source: '`when.go`', at: { path: '' } });
    if (spec.kind === 'range') return spec.range;
    if (spec.kind === 'exact') return validRange(toSemver(spec.version)) ?? undefined;
    fault(
      `\`when.go\` is ${spec.kind === 'tip' ? 'tip' : spec.alias}, which is another version tomorrow`,
      'Write a range: ">=1.24 <1.28".',
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    fault(error.message, error.hint);
  }
  return undefined;
}
