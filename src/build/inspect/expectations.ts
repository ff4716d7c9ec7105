import type { Expect } from '../../binary/index.ts';
import { isGoSince, parseGoVersion } from '../../go/version.ts';
import { stampsBuilds } from '../plan/plan.ts';
import { hasVariants, variantVariable } from '../targets/variants.ts';
import type { BuildPlan, BuildRow, RowPackage } from '../types.ts';

/**
 * What its row promises of a binary: what it runs on, and how, from what and with what it was built. What the person
 * expects besides, of all or of this target, wins.
 * @returns null for what cannot be read: archives of objects, XCOFF of AIX, a.out of Plan 9
 * @throws UserError CONFIG_INVALID
 */
export async function rowExpectations(
  plan: Pick<BuildPlan, 'goVersion' | 'source' | 'requireClean'>,
  row: BuildRow,
  { importPath }: Pick<RowPackage, 'importPath'>,
  asked: Readonly<Record<string, unknown>> | null,
): Promise<Expect | null> {
  const { target, args, env } = row;
  const { goos, goarch, cgo, variant, buildmode } = target;
  const format = formatOf(goos);
  if (format === null || buildmode === 'c-archive' || buildmode === 'archive') return null;
  const wanted = { ...asked, ...target.expect };
  const own = Object.keys(wanted).length === 0 ? {} : await parsed(wanted, `expect of ${target.id}`);
  // The go command cannot find its own build information in WebAssembly either.
  if (format === 'wasm') return { format, goarch, ...own };
  // Go 1.22 was the first whose -s leaves out the symbol table of macOS, too (release notes, Linker).
  const bare = stripped(args) && (format !== 'mach-o' || isGoSince(plan.goVersion, 22));
  if (!stampsBuilds(plan.goVersion))
    return { format, goos, goarch, ...(bare ? { stripped: true } : {}), ...own };
  const level = hasVariants(goarch, plan.goVersion) ? variantVariable(goarch, variant) : undefined;
  // A row's own environment has the last word.
  const value = level === undefined ? null : (env[level.name] ?? level.value);
  const stamped = source(plan, args);
  return {
    format,
    goos,
    goarch,
    ...(value === null || value === '' ? {} : { variant: value }),
    cgo: env.CGO_ENABLED === '1' || (env.CGO_ENABLED !== '0' && cgo),
    trimpath: argument(args, 'trimpath') !== 'false',
    ...(bare ? { stripped: true } : {}),
    ...(parseGoVersion(plan.goVersion) === undefined ? {} : { go: plan.goVersion }),
    ...(importPath === 'command-line-arguments' ? {} : { path: importPath }),
    ...stamped,
    ...own,
  };
}

/** The schema takes a while to load, and to compile itself at its first use. */
async function parsed(wanted: Readonly<Record<string, unknown>>, source: string): Promise<Expect> {
  const { parseExpect } = await import('../../binary/expect/parse.ts');
  return parseExpect(wanted, source);
}

function formatOf(goos: string): 'elf' | 'pe' | 'mach-o' | 'wasm' | null {
  switch (goos) {
    case 'windows':
      return 'pe';
    case 'darwin':
    case 'ios':
      return 'mach-o';
    case 'js':
    case 'wasip1':
      return 'wasm';
    case 'aix':
    case 'plan9':
      return null;
    default:
      return 'elf';
  }
}

/** A tree that was clean when all began must have been so for each of the binaries: outputs must not have made it dirty. */
function source(
  { source, requireClean }: Pick<BuildPlan, 'source' | 'requireClean'>,
  args: readonly string[],
): Expect {
  if (source === null || argument(args, 'buildvcs') !== 'true') return {};
  const clean = requireClean || source.changed.length === 0;
  return { revision: source.commit, ...(clean ? { cleanVcs: true } : {}) };
}

/** Only where nothing that the person adds takes -s or -w back. */
function stripped(args: readonly string[]): boolean {
  const words = (argument(args, 'ldflags') ?? '').split(/\s+/);
  return words.includes('-s') && !words.some((word) => /^--?[sw]=/.test(word));
}

/** As the go command reads it: the last one counts, with one dash or two. */
export function argument(args: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (const arg of args) {
    const match = /^--?([^=]+)(?:=([\s\S]*))?$/.exec(arg);
    if (match?.[1] === name) value = match[2] ?? 'true';
  }
  return value;
}
