import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { parseSpec } from '../../go/spec.ts';

const dotted = z.string().regex(/^\d+(?:\.\d+){1,3}$/, 'expected a version such as 2.28, in quotes');
const flag = (text: string) => z.boolean().describe(text).optional();
const word = (text: string) => z.string().min(1).describe(text).optional();
const words = (text: string) => z.array(z.string().min(1)).describe(text).optional();

/**
 * What a binary was promised to be. Each key is optional. A key about something that a format has not got (RELRO of a
 * PE file, glibc of a static program) is met by it, so that one set of expectations can serve a whole matrix.
 */
export const expectSchema = z.strictObject({
  format: z.enum(['elf', 'pe', 'mach-o', 'universal', 'wasm']).describe('The file format.').optional(),
  goos: word('GOOS, as the headers and the Go build information say it.'),
  goarch: word('GOARCH, likewise. In a universal Mach-O each image must be of it.'),
  variant: word(
    'The CPU level that it was built for: v3 (GOAMD64), 7 (GOARM), v8.0 (GOARM64), softfloat (GOMIPS).',
  ),
  linkage: z
    .enum(['static', 'dynamic'])
    .describe(
      'static: loads no library, or only those that are the system itself (libSystem, kernel32.dll). dynamic: loads some.',
    )
    .optional(),
  interpreter: word('ELF: the dynamic loader, such as /lib64/ld-linux-x86-64.so.2.'),
  libc: z.enum(['glibc', 'musl', 'bionic']).describe('ELF: the C library it is linked with.').optional(),
  maxGlibc: dotted
    .describe(
      'ELF: the oldest glibc that must be able to run it: 2.28 is RHEL 8, 2.31 Debian 11 and Ubuntu 20.04.',
    )
    .optional(),
  maxGlibcxx: dotted.describe('ELF: likewise for GLIBCXX symbols of libstdc++, such as 3.4.25.').optional(),
  maxMacos: dotted.describe('Mach-O: the oldest macOS that must be able to run it.').optional(),
  needed: words('The only libraries that it may load; * stands for any characters. [] allows none.'),
  stripped: flag('true: neither symbols nor DWARF. false: both.'),
  dwarf: flag('Whether there is DWARF.'),
  symbols: flag('Whether there is a symbol table.'),
  pie: flag('Loaded at any address (ASLR).'),
  nx: flag('No executable stack (DEP).'),
  relro: z.enum(['none', 'partial', 'full']).describe('ELF: at least this.').optional(),
  canary: flag('C code checks for overrun stack buffers.'),
  cfg: flag('PE: Control Flow Guard.'),
  highEntropy: flag('PE: 64-bit address randomisation.'),
  signed: flag('PE, Mach-O: a signature is there, an ad hoc one too. It is not verified.'),
  subsystem: z.enum(['console', 'windows']).describe('PE: with a console, or without.').optional(),
  go: z
    .string()
    .refine(isSpec, 'expected a Go version or a range of them, in quotes')
    .describe('The Go version: 1.26.8, a line such as 1.26, or a range such as >=1.25.')
    .optional(),
  path: word('The package that was built.'),
  module: word('The main module.'),
  moduleVersion: word('The version of the main module, such as v1.2.3.'),
  cgo: flag('CGO_ENABLED.'),
  trimpath: flag('Built with -trimpath.'),
  race: flag('Built with -race.'),
  buildmode: word('-buildmode: exe, pie, c-shared, …'),
  tags: words('The build tags, in any order.'),
  settings: z
    .record(z.string(), z.string())
    .describe('Any lines that `go version -m` prints as `build`.')
    .optional(),
  revision: z
    .string()
    .regex(/^[0-9a-fA-F]{7,64}$/, 'expected a commit hash of 7 or more hex digits, in quotes')
    .describe('The commit, whole or its beginning.')
    .optional(),
  cleanVcs: flag('true: built from a work tree without changes (vcs.modified=false).'),
  contains: words('Texts that must be in the file: values that -ldflags -X set.'),
  localPaths: z
    .union([z.literal(false), z.array(z.string().min(1))], 'expected false, or a list of folders')
    .describe(
      'false: no path of the building machine (its home, work and temporary folders) nor of anybody’s home folder. A list: nor below these folders.',
    )
    .optional(),
});

export type Expect = {
  readonly [K in keyof z.infer<typeof expectSchema>]: Readonly<z.infer<typeof expectSchema>[K]>;
};

/** JSON Schema 2020-12, for editors and the config's schema. */
export function expectJsonSchema(): unknown {
  return {
    ...(z.toJSONSchema(expectSchema) as object),
    title: 'what setup-go-plus inspect expects of a binary',
  };
}

function isSpec(text: string): boolean {
  try {
    parseSpec(text, 'go');
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
