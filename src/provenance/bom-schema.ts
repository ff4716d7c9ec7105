import { z } from 'zod';
import { isInside } from '../build/names/inside.ts';
import type { Bom } from '../sbom/types.ts';
import { parseDocument } from './audit/read.ts';

const text = z.string();
const names = z.array(text);
const orNull = text.nullable();
const hex = (digits: number) =>
  text.regex(new RegExp(`^[0-9a-f]{${digits}}$`), `expected ${digits} hex digits`);
const seconds = z.number().int().nonnegative().nullable();

const subject = z.object({
  name: text,
  file: text.refine(isInside, 'expected a path below the folder, with forward slashes'),
  size: z.number().int().nonnegative(),
  sha256: hex(64),
  sha512: hex(128),
  format: z.enum(['elf', 'pe', 'mach-o', 'wasm', 'universal', 'other']),
  package: orNull,
  version: orNull,
  target: z
    .object({ goos: text, goarch: text, variant: z.object({ name: text, value: text }).nullable() })
    .nullable(),
  linkage: orNull,
  settings: z.record(text, text),
  ldflags: orNull,
  tags: names,
  commit: z
    .object({ hash: text, time: seconds, modified: z.boolean().nullable(), repository: orNull, tag: orNull })
    .nullable(),
  compiler: orNull,
  created: seconds,
});

const component = z.object({
  path: text,
  version: orNull,
  sum: orNull,
  replaces: z.object({ path: text, version: text }).nullable(),
  local: z.boolean(),
  packages: names.nullable(),
  licence: z
    .object({
      expression: text,
      files: z.array(z.object({ file: text, id: orNull, confidence: z.number() })),
    })
    .nullable(),
  copyright: names,
  homepage: orNull,
  repository: orNull,
  supplier: orNull,
});

const schema: z.ZodType<Bom> = z.object({
  schema: z.literal(1),
  subject,
  main: component.nullable(),
  modules: z.array(component),
  std: z.object({ version: text, packages: names.nullable() }).nullable(),
  libraries: z.array(z.object({ name: text, symbolVersions: names, system: z.boolean() })),
  edges: z.array(z.object({ from: text, to: names })),
  graph: z.enum(['modules', 'flat']),
  unknown: names,
});

/** A model that another machine wrote. @param name for messages @throws UserError PROVENANCE_INVALID with the key */
export function readBom(bytes: Uint8Array, name: string): Bom {
  return parseDocument(bytes, schema, name, 'no model of a binary');
}
