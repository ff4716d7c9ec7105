import { variantRules, variantVariable } from '../targets/variants.ts';
import type { CToolchain, Target } from '../types.ts';

/** What would change a binary behind our back, wherever it comes from. */
const CLEARED = [
  'GOWORK',
  'GOEXPERIMENT',
  'GODEBUG',
  'GOFIPS140',
  'GO_EXTLINK_ENABLED',
  'GO_LDSO',
  'CC',
  'CXX',
  'FC',
  'AR',
  'PKG_CONFIG',
  'PKG_CONFIG_PATH',
  'PKG_CONFIG_LIBDIR',
  'PKG_CONFIG_SYSROOT_DIR',
  'CGO_CFLAGS',
  'CGO_CPPFLAGS',
  'CGO_CXXFLAGS',
  'CGO_FFLAGS',
  'CGO_LDFLAGS',
  'CGO_CFLAGS_ALLOW',
  'CGO_LDFLAGS_ALLOW',
  // gcc and clang look there for headers and libraries, whatever they compile for.
  'CPATH',
  'C_INCLUDE_PATH',
  'CPLUS_INCLUDE_PATH',
  'OBJC_INCLUDE_PATH',
  'LIBRARY_PATH',
  'GCC_EXEC_PREFIX',
  'COMPILER_PATH',
  ...new Set(Object.values(variantRules).map(({ variable }) => variable)),
];

/** To Go an empty variable is none, and the user's own go/env file would speak: so it is one that is passed anyway. */
const FLAGS = '-trimpath';

/** For questions to the go command: what is set for another platform or another build must not change the answer. */
export const plainEnvironment: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries([...CLEARED, 'GOOS', 'GOARCH', 'CGO_ENABLED'].map((name) => [name, undefined])),
  GOFLAGS: FLAGS,
};

/** On top of the inherited environment; null removes a name. */
export function rowEnvironment(
  { goos, goarch, variant, cgo, env }: Target,
  toolchain: CToolchain | null,
  sourceDate: number,
): Record<string, string | null> {
  const level = variantVariable(goarch, variant);
  return {
    ...Object.fromEntries(CLEARED.map((name) => [name, null])),
    GOFLAGS: FLAGS,
    GOOS: goos,
    GOARCH: goarch,
    ...(level === undefined || level.value === '' ? {} : { [level.name]: level.value }),
    CGO_ENABLED: cgo ? '1' : '0',
    SOURCE_DATE_EPOCH: String(sourceDate),
    ...toolchain?.env,
    ...env,
  };
}
