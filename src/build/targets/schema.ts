import { z } from 'zod';
import { expectSchema } from '../../binary/expect/schema.ts';
import { TOOLCHAINS } from './parse.ts';

/** What a target's -buildmode may be: those that make something of main packages. */
export const BUILD_MODES = ['exe', 'pie', 'c-archive', 'c-shared', 'plugin'] as const;

export const libcPattern = /^(?:musl|(?:glibc|gnu)(?:[ .-](\d+\.\d+))?)$/;
const libcError = 'must be musl, glibc, or the oldest glibc that must do: glibc 2.17';

/**
 * A target with settings, as an object: in the config, or in a YAML or JSON list in place of the text. A version that YAML
 * would read as a number is expected as the text that was written.
 */
export const targetSchema = z
  .strictObject({
    target: word('must be a target such as linux/amd64, linux/arm/7, windows/* or first-class')
      .optional()
      .describe('As in text: `linux/amd64/v3`, `windows/*`, `first-class`. Or goos and goarch.'),
    goos: word('must be a GOOS such as linux, or "*"').optional().describe('GOOS, or `*` for any.'),
    goarch: z
      .union([z.string().min(1), z.literal(386)], { error: 'must be a GOARCH such as amd64, or "*"' })
      .optional()
      .describe('GOARCH, or `*` for any.'),
    variant: z
      .union([z.string().min(1), z.number()], { error: 'must be a variant such as v3 or 7' })
      .optional()
      .describe('Of the CPU, as GOAMD64, GOARM, … take it: v3, 7.'),
    cgo: z
      .union([z.boolean(), z.array(z.boolean()).min(1).max(2)], {
        error: 'must be true, false, or [false, true] for both',
      })
      .optional()
      .describe('With cgo or without; [false, true] builds both. Default: the key build.cgo.'),
    toolchain: z
      .enum(TOOLCHAINS, { error: `must be one of ${TOOLCHAINS.join(', ')}` })
      .optional()
      .describe('Who compiles C. auto: the first that works; env: what CC says.'),
    libc: z
      .string({ error: libcError })
      .regex(libcPattern, libcError)
      .optional()
      .describe(
        'C library of Linux: `musl` (linked statically), `glibc`, `glibc 2.17` for the oldest that must do.',
      ),
    cc: word('must be a command: put it in quotes').optional().describe('C compiler, with arguments.'),
    cxx: word('must be a command: put it in quotes').optional().describe('C++ compiler, with arguments.'),
    sysroot: word('must be a folder').optional().describe('Of the C compiler, relative to the project.'),
    tags: words('must be a build tag, or a list of them').optional().describe('Further build tags.'),
    ldflags: word('must be text in quotes')
      .optional()
      .describe('Further linker flags; fields as in build.ldflags.'),
    flags: words('must be a flag, or a list of them').optional().describe('Further flags of `go build`.'),
    env: z
      .record(z.string(), z.string({ error: 'must be text: put it in quotes' }), {
        error: 'must be a map of variables',
      })
      .optional()
      .describe('Variables for this build alone.'),
    buildmode: z
      .enum(BUILD_MODES, { error: `must be one of ${BUILD_MODES.join(', ')}` })
      .optional()
      .describe('-buildmode.'),
    expect: expectSchema
      .optional()
      .describe('What its binaries must be, over build.expect: docs/inspect.md.'),
    run: z
      .union(
        [
          z.literal(true),
          z.strictObject({
            args: z.array(z.string()).optional().describe('Arguments. Default: --version.'),
            'exit-code': z
              .union([z.int().min(0).max(255), z.string().regex(/^\d{1,3}$/)])
              .optional()
              .describe('What it must end with. Default: 0.'),
            output: z.string().min(1).optional().describe('Regular expression that its output must match.'),
          }),
        ],
        { error: 'must be true, or a map with args (a list), exit-code and output' },
      )
      .optional()
      .describe('Run its programs, where they can run. true: with --version.'),
    'allow-failure': z
      .boolean({ error: 'must be true or false' })
      .optional()
      .describe('Its failure does not fail the build.'),
  })
  .describe('A target with settings: docs/targets.md.');

export type TargetObject = z.infer<typeof targetSchema>;

/** JSON Schema 2020-12 for editors. */
export function targetJsonSchema(): unknown {
  return { ...z.toJSONSchema(targetSchema), title: 'setup-go-plus build target' };
}

function word(error: string) {
  return z.string({ error }).regex(/\S/, error);
}

function words(error: string) {
  return z.union([word(error), z.array(word(error))], { error });
}
