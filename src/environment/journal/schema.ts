import { z } from 'zod';
import { rcShells, separators } from '../layers/types.ts';

let schema: z.ZodType | undefined;

/** A journal is a file of the user's: what does not fit is not acted upon. */
export function recordSchema(): z.ZodType {
  schema ??= z.discriminatedUnion('state', [
    begun(),
    z.strictObject({
      ...common(),
      state: z.enum(['applied', 'undoing', 'undone', 'conflict']),
      conflicts: z.array(name()).optional(),
    }),
  ]);
  return schema;
}

function begun() {
  return z.strictObject({
    ...common(),
    state: z.literal('begun'),
    target: z.discriminatedUnion('layer', [
      z.strictObject({ layer: z.literal('job') }),
      z.strictObject({ layer: z.literal('goenv'), file: z.string().min(1) }),
      z.strictObject({
        layer: z.literal('shell'),
        shell: z.enum(rcShells),
        file: z.string().min(1),
      }),
      z.strictObject({ layer: z.literal('user'), key: z.string().regex(/^HKEY_CURRENT_USER\\/) }),
    ]),
    assignments: z.array(
      z.strictObject({
        name: name(),
        before: held(),
        after: held(),
        separator: z.enum(separators).optional(),
      }),
    ),
    patches: z.array(z.strictObject({ id: z.string(), path: z.string(), sha256: digest() })),
    digest: z.string().min(1),
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    job: z.strictObject({ runner: z.string(), run: z.string() }).optional(),
  });
}

function common() {
  return { previous: digest(), time: z.iso.datetime(), id: z.string().regex(/^(?:job-)?[1-9][0-9]*$/) };
}

function held() {
  return z.union([
    z.null(),
    z.strictObject({ removed: z.literal(true) }),
    z.strictObject({ sha256: digest() }),
    z.strictObject({
      text: z.string(),
      kind: z.enum(['REG_SZ', 'REG_EXPAND_SZ']).optional(),
      line: z.int().nonnegative().optional(),
    }),
  ]);
}

function name() {
  return z.string().min(1).max(1000);
}

function digest() {
  return z.string().regex(/^[0-9a-f]{64}$/);
}
