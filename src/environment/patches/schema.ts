import { z } from 'zod';
import { namePattern } from '../values/names.ts';
import { dangers, runnerKinds } from './model.ts';

/** Heavy: import it only where there is a patch to read. */
export function patchSchema(operation: z.ZodType = z.unknown()) {
  return z.strictObject({
    $schema: z.string().optional().describe('For editors; ignored.'),
    schema: z.literal(1, { error: 'must be 1' }).describe('Format of this file.'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'must be lower-case letters, digits, dots, dashes, at most 64')
      .optional()
      .describe('Name of the patch, of which there is one. Default: the file name without .yaml.'),
    why: z
      .string({ error: 'must be a string: put it in quotes' })
      .regex(/\S/, 'must say something')
      .max(1000, 'may have 1000 characters')
      .describe('The reason, which is shown wherever the patch has an effect.'),
    when: conditions().optional(),
    guard: guard().optional(),
    ops: z
      .array(operation)
      .min(1, 'must have at least one operation')
      .max(200, 'may have 200 operations')
      .describe('What to change, in this order.'),
    allow: z
      .array(z.enum(dangers, { error: `must be one of ${dangers.join(', ')}` }))
      .optional()
      .describe('Dangers that this patch may bring; they are shown wherever its plan is.'),
    redact: z.array(name()).optional().describe('Variables whose values are never shown.'),
    onError: z
      .enum(['abort', 'skip'], { error: 'must be abort or skip' })
      .optional()
      .describe('Where a guard does not hold: stop everything (default), or go on without this patch.'),
  });
}

/** Each by the key that names its variable. */
export const operationSchemas = {
  set: () => z.strictObject({ set: name(), value: value() }).describe('Gives the variable this value.'),
  default: () =>
    z
      .strictObject({ default: name(), value: value() })
      .describe('Gives it this value where it is not there or empty.'),
  unset: () => z.strictObject({ unset: name() }).describe('Takes the variable away.'),
  prepend: () =>
    z
      .strictObject({ prepend: name(), value: value(), list: list().optional() })
      .describe('Makes this the first entry of a list; it is moved where it is there already.'),
  append: () =>
    z
      .strictObject({ append: name(), value: value(), list: list().optional() })
      .describe('Makes this the last entry of a list; it is moved where it is there already.'),
  removeMatching: () =>
    z
      .strictObject({
        removeMatching: name(),
        glob: value().describe('* (any characters), ?, [a-z], [!a-z]; compared as entries are.'),
        max: z
          .int('must be a whole number')
          .min(1, 'must be at least 1')
          .max(1000, 'must be at most 1000')
          .describe('An error where more entries match: the pattern means more than was thought.'),
        list: list().optional(),
      })
      .describe('Removes entries of a list.'),
  replaceEntry: () =>
    z
      .strictObject({ replaceEntry: name(), from: value(), to: value(), list: list().optional() })
      .describe('Puts another entry in the place of one, where that is there.'),
  addFlag: () =>
    z
      .strictObject({ addFlag: goflags(), flag: value() })
      .describe('Adds a flag to GOFLAGS, or gives the one of that name this value.'),
  removeFlag: () =>
    z
      .strictObject({ removeFlag: goflags(), flag: value() })
      .describe('Removes a flag from GOFLAGS: -mod whatever its value, -mod=vendor only with that.'),
} as const;

export type OperationKey = keyof typeof operationSchemas;
export const operationKeys = Object.keys(operationSchemas) as OperationKey[];

/** JSON Schema 2020-12 for editors: schemas/env-patch.schema.json. */
export function patchJsonSchema(): unknown {
  const all: readonly z.ZodType[] = operationKeys.map((key) => operationSchemas[key]());
  return { ...z.toJSONSchema(patchSchema(z.union(all))), title: 'setup-go-plus environment patch' };
}

function conditions() {
  return z
    .strictObject({
      os: words().optional().describe('Operating systems, in Go’s words: linux, windows, darwin.'),
      // Unquoted, 386 is a number to YAML.
      arch: oneOrMore(z.union([text(40), z.literal(386)]))
        .optional()
        .describe('Architectures, in Go’s words: amd64, arm64.'),
      runner: oneOrMore(z.enum(runnerKinds, { error: `must be one of ${runnerKinds.join(', ')}` }))
        .optional()
        .describe('Kind of runner; none is a machine without one.'),
      go: text(200).optional().describe('Range of Go versions: ">=1.24 <1.28".'),
      env: expectations().optional().describe('Environment variables of the process.'),
    })
    .describe('Where the patch applies; all must hold. Without it: everywhere.');
}

function guard() {
  return z
    .strictObject({
      expect: expectations().optional().describe('Values before any patch, in what is to be changed.'),
      sha256: z
        .record(
          z.string().min(1).max(500),
          z
            .string({ error: 'must be 64 lower-case hex digits, in quotes where there is no letter' })
            .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'),
        )
        .optional()
        .describe('SHA-256 of files of the workspace; CRLF may stand for LF.'),
      expires: z
        .string({ error: 'must be a date: 2027-03-31' })
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date: 2027-03-31')
        .optional()
        .describe('The last day on which the patch applies, UTC.'),
    })
    .describe('What must be true, or nothing is applied.');
}

function expectations() {
  const error =
    'must be a string, or one of {absent: true}, {present: true}, {oneOf: [strings]}, {matches: glob}';
  const yes = () => z.literal(true, { error: 'must be true' });
  return z.record(
    name(),
    z.union(
      [
        value(),
        z.strictObject({ absent: yes() }),
        z.strictObject({ present: yes() }),
        z.strictObject({ oneOf: z.array(value()).min(1).max(100) }),
        z.strictObject({ matches: value() }),
      ],
      { error },
    ),
  );
}

function words() {
  return oneOrMore(text(40));
}

function oneOrMore(word: z.ZodType) {
  return z.union([word, z.array(word).min(1).max(50)], { error: 'must be one of these words, or a list' });
}

function list() {
  return z
    .enum(['paths', 'commas'], { error: 'must be paths or commas' })
    .describe('What kind of list it is, for a variable that is not known to be one.');
}

function goflags() {
  return z.literal('GOFLAGS', { error: 'must be GOFLAGS' });
}

function name() {
  return z
    .string({ error: 'must be the name of an environment variable' })
    .regex(namePattern, 'must be letters, digits and _, not beginning with a digit');
}

function value() {
  return text(32_767);
}

function text(limit: number) {
  return z
    .string({ error: 'must be a string: put it in quotes' })
    .max(limit, `may have ${limit} characters`)
    .regex(/^[^\0\r\n]*$/, 'must be on one line, without NUL');
}
