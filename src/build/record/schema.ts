import { z } from 'zod';
import { isInside } from '../names/inside.ts';
import type { BuildRecord } from '../types.ts';

const text = z.string();
const count = z.number().int().nonnegative();
const amount = z.number().nonnegative();
const names = z.array(text);
const variables = z.record(text, text);
/** Whoever reads a record joins these to a folder. */
const file = text.refine(isInside, 'expected a path below the folder, with forward slashes');

const runCheck = z.object({ args: names, exitCode: z.number().int(), output: text.nullable() });

const target = z.object({
  id: text,
  goos: text,
  goarch: text,
  variant: text.nullable(),
  cgo: z.boolean(),
  toolchain: z.enum(['auto', 'env', 'native', 'gcc', 'zig']),
  libc: z.object({ name: z.enum(['gnu', 'musl']), version: text.nullable() }).nullable(),
  tags: names,
  ldflags: text.nullable(),
  flags: names,
  env: variables,
  buildmode: text.nullable(),
  cc: text.nullable(),
  cxx: text.nullable(),
  sysroot: text.nullable(),
  expect: z.record(text, z.unknown()).nullable(),
  run: runCheck.nullable(),
  allowFailure: z.boolean(),
});

const toolchain = z.object({
  name: text,
  kind: z.enum(['env', 'native', 'gcc', 'mingw', 'musl', 'zig', 'clang']),
  env: variables,
  extldflags: names,
  why: text,
});

const row = z.object({
  id: text,
  target,
  packages: z.array(z.object({ importPath: text, name: text, file })),
  args: names,
  env: z.record(text, text.nullable()),
  toolchain: toolchain.nullable(),
  group: text,
  archive: z.object({ file, format: z.enum(['tar.gz', 'zip']), folder: text }).nullable(),
});

const source = z.object({
  commit: text,
  time: z.number(),
  tag: text.nullable(),
  branch: text.nullable(),
  shallow: z.boolean(),
  changed: names,
});

const plan = z.object({
  schema: z.literal(1),
  goVersion: text,
  module: text,
  source: source.nullable(),
  sourceDate: z.number(),
  rows: z.array(row),
  left: z.array(z.object({ id: text, why: text })),
  version: text,
  requireClean: z.boolean(),
  jobs: count,
  warnings: names,
});

const diagnostic = z.object({
  file: text.nullable(),
  line: count.nullable(),
  column: count.nullable(),
  message: text,
});

const result = z.object({
  id: text,
  status: z.enum(['built', 'failed', 'not-built']),
  seconds: amount,
  memory: amount.nullable(),
  cached: z.object({ hits: count, packages: count, linked: z.boolean() }).nullable(),
  retried: z.boolean(),
  diagnostics: z.array(diagnostic),
});

const binary = z.object({
  format: text,
  os: text.nullable(),
  arch: text.nullable(),
  linkage: text.nullable(),
  libraries: names,
  glibc: text.nullable(),
  minOs: text.nullable(),
  stripped: z.boolean(),
  pie: z.boolean().nullable(),
  go: text.nullable(),
  moduleVersion: text.nullable(),
  revision: text.nullable(),
  modified: z.boolean().nullable(),
});

const artifact = z.object({
  file,
  kind: z.enum(['binary', 'header', 'archive', 'checksums', 'sbom', 'bom', 'provenance', 'audit']),
  target: text.nullable(),
  package: text.nullable(),
  size: count,
  sha256: text.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  binary: z.exactOptional(binary.nullable()),
});

const run = z.object({
  target: text,
  file: text,
  status: z.enum(['passed', 'failed', 'not-run']),
  by: text.nullable(),
  exitCode: z.number().int().nullable(),
  output: text,
  why: text,
});

const reproduced = z.object({ target: text, file: text, same: z.boolean(), differences: names });

/** `artifacts.json`. Keys of later versions are passed over. */
export const recordSchema: z.ZodType<BuildRecord> = z.object({
  schema: z.literal(1),
  plan,
  results: z.array(result),
  artifacts: z.array(artifact),
  runs: z.array(run),
  reproduced: z.array(reproduced),
});
