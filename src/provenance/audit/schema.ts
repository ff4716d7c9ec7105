import { z } from 'zod';
import { isInside } from '../../build/names/inside.ts';
import { TOOLCHAINS, targetSets } from '../../build/targets/parse.ts';
import { BUILD_MODES } from '../../build/targets/schema.ts';
import type { Audit } from '../types.ts';

const text = z.string();
const names = z.array(text);
const variables = z.record(text, text);
const sha256 = text.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits');
const time = z.number().int().nonnegative();
/** Whoever reads an audit joins these to a folder. */
const file = text.refine(isInside, 'expected a path below the folder, with forward slashes');
const folder = z.union([z.literal(''), file]);
const commit = text.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'expected a full hash of a commit');
/** It becomes an argument of git. */
const ref = text.regex(/^[^\s~^:?*[\\@-][^\s~^:?*[\\]*$/, 'expected a name of a tag or a branch');
const repository = text.regex(/^https?:\/\/[^\s@]+$/, 'expected an https URL without credentials');
/** It becomes part of a C compiler's command, where a blank would begin a flag. */
const glibc = text.regex(/^\d+\.\d+$/, 'expected a version of glibc');
const goVersion = text.regex(/^[\w.+:, -]+$/, 'expected a version of Go');

const run = z.object({ args: names, exitCode: z.number().int(), output: text.nullable() });

const settings = z.object({
  toolchain: z.exactOptional(z.enum(TOOLCHAINS)),
  libc: z.exactOptional(z.object({ name: z.enum(['gnu', 'musl']), version: glibc.nullable() }).nullable()),
  tags: z.exactOptional(names),
  ldflags: z.exactOptional(text.nullable()),
  flags: z.exactOptional(names),
  env: z.exactOptional(variables),
  buildmode: z.exactOptional(z.enum(BUILD_MODES).nullable()),
  cc: z.exactOptional(text.nullable()),
  cxx: z.exactOptional(text.nullable()),
  sysroot: z.exactOptional(text.nullable()),
  expect: z.exactOptional(z.record(text, z.unknown()).nullable()),
  run: z.exactOptional(run.nullable()),
  allowFailure: z.exactOptional(z.boolean()),
});

const ask = z.object({
  text,
  exclude: z.boolean(),
  match: z.union([
    z.object({ set: z.enum(targetSets) }),
    z.object({ goos: text, goarch: text, variant: text.nullable() }),
  ]),
  cgo: z.boolean().nullable(),
  settings,
});

const request = z.object({
  packages: names,
  targets: z.array(ask),
  cgo: z.boolean(),
  name: text,
  archive: z.enum(['none', 'auto', 'tar.gz', 'zip']),
  archiveFiles: names,
  ldflags: text.nullable(),
  tags: names,
  flags: names,
  version: text.nullable(),
  checksums: z.array(z.enum(['sha256', 'sha512', 'files'])),
  expect: z.record(text, z.unknown()).nullable(),
  onFailure: z.enum(['stop', 'finish']),
  requireClean: z.boolean().nullable(),
  sourceDate: z.number().nullable(),
  sbom: z.exactOptional(z.array(z.enum(['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag']))),
});

const ci = z.object({
  provider: z.enum(['github', 'gitlab', 'other']),
  url: text.nullable(),
  workflow: text.nullable(),
  event: text.nullable(),
  ref: text.nullable(),
  repository: text.nullable(),
  repositoryId: text.nullable(),
  ownerId: text.nullable(),
  runner: text.nullable(),
});

const machineBuild = z.object({
  targets: names,
  machine: z.object({ os: text, arch: text, system: text.nullable() }),
  go: z.object({
    version: goVersion,
    output: text,
    sha256,
    origin: z.object({ url: text.nullable(), proof: text, digest: text.nullable() }).nullable(),
  }),
  request,
  modules: names.nullable(),
  compilers: z.array(z.object({ target: text, name: text, sha256: sha256.nullable() })),
  environment: text.nullable(),
  caches: variables,
  ci: ci.nullable(),
  startedAt: time.nullable(),
  finishedAt: time.nullable(),
});

/** `audit.json`. Keys of later versions are passed over. */
export const auditSchema: z.ZodType<Audit> = z.object({
  schema: z.literal(1),
  tool: z.object({ name: text, version: text }),
  part: z.boolean(),
  source: z
    .object({
      repository: repository.nullable(),
      commit,
      tag: ref.nullable(),
      branch: ref.nullable(),
      folder,
      modified: z.boolean(),
      shallow: z.boolean(),
    })
    .nullable(),
  sourceDate: time,
  builds: z.array(machineBuild).min(1),
  artifacts: z.array(
    z.object({
      file,
      kind: z.enum(['binary', 'header', 'archive', 'sbom']),
      target: text.nullable(),
      sha256,
    }),
  ),
  limits: names,
});
