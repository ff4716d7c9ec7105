import { type GoVersion, isGoSince } from '../../go/version.ts';

/** A CPU's levels and options as Go's own variable takes them (`go help environment`). */
export interface VariantRule {
  /** GOAMD64 and friends. */
  readonly variable: string;
  /** What Go takes for cross builds when the variable is empty. */
  readonly default: string;
  readonly accepts: RegExp;
  /** For messages. */
  readonly values: string;
  /** First Go that knows the variable: minor of 1.N. */
  readonly since: number;
}

const MIPS = { default: 'hardfloat', accepts: /^(?:hard|soft)float$/, values: 'hardfloat, softfloat' };
const PPC64 = {
  variable: 'GOPPC64',
  default: 'power8',
  accepts: /^power(?:8|9|10)$/,
  values: 'power8, power9, power10',
  since: 12,
};

export const variantRules: Readonly<Record<string, VariantRule>> = {
  amd64: { variable: 'GOAMD64', default: 'v1', accepts: /^v[1-4]$/, values: 'v1, v2, v3, v4', since: 18 },
  arm: {
    variable: 'GOARM',
    default: '7',
    // GOARM=5 has no hardware to be hard with.
    accepts: /^(?:5(?:,softfloat)?|[67](?:,(?:hard|soft)float)?)$/,
    values: '5, 6, 7; 6 and 7 with ,softfloat or ,hardfloat',
    since: 0,
  },
  arm64: {
    variable: 'GOARM64',
    default: 'v8.0',
    accepts: /^v(?:8\.[0-9]|9\.[0-5])(?:,lse)?(?:,crypto)?$/,
    values: 'v8.0 to v8.9, v9.0 to v9.5; with ,lse and ,crypto',
    since: 23,
  },
  386: {
    variable: 'GO386',
    default: 'sse2',
    accepts: /^(?:sse2|softfloat)$/,
    values: 'sse2, softfloat',
    since: 16,
  },
  mips: { variable: 'GOMIPS', ...MIPS, since: 10 },
  mipsle: { variable: 'GOMIPS', ...MIPS, since: 10 },
  mips64: { variable: 'GOMIPS64', ...MIPS, since: 11 },
  mips64le: { variable: 'GOMIPS64', ...MIPS, since: 11 },
  ppc64: PPC64,
  ppc64le: PPC64,
  riscv64: {
    variable: 'GORISCV64',
    default: 'rva20u64',
    accepts: /^rva(?:20|22|23)u64$/,
    values: 'rva20u64, rva22u64, rva23u64',
    since: 23,
  },
  wasm: {
    variable: 'GOWASM',
    default: '',
    accepts: /^(?:satconv|signext|satconv,signext)$/,
    values: 'satconv, signext',
    since: 12,
  },
};

/** Part of a variant, where a comma stands before it. */
export const variantOptions = ['softfloat', 'hardfloat', 'lse', 'crypto', 'satconv', 'signext'];

/**
 * In Go's spelling, null for Go's default: `v7` and `7` of arm are one, `v1` of amd64 says nothing.
 * @returns undefined where this CPU has no such variant
 */
export function normalVariant(goarch: string, text: string): string | null | undefined {
  const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
  if (rule === undefined) return undefined;
  const lower = inOrder(text.toLowerCase());
  let value = goarch === 'arm' ? lower.replace(/^v(?=[567])/, '') : lower;
  // What Go adds by itself.
  if (goarch === 'arm') value = value.replace(/^5,softfloat$/, '5').replace(/^([67]),hardfloat$/, '$1');
  if (!rule.accepts.test(value)) return undefined;
  return value === rule.default ? null : value;
}

/** Go takes options in any order, and one target has one name. */
function inOrder(variant: string): string {
  const place = (part: string) => variantOptions.indexOf(part);
  const parts = variant.split(',');
  if (parts.slice(1).some((part) => place(part) < 0)) return variant;
  return parts.sort((a, b) => place(a) - place(b)).join(',');
}

/** `GOARM=7` for a target; undefined where the CPU has no levels. */
export function variantVariable(
  goarch: string,
  variant: string | null,
): { readonly name: string; readonly value: string } | undefined {
  const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
  return rule === undefined ? undefined : { name: rule.variable, value: variant ?? rule.default };
}

/** Whether a Go has levels of the CPU at all, and says in a binary which one it was built for. @param said as `isGoSince` */
export function hasVariants(goarch: string, said: string): boolean {
  const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
  return rule !== undefined && isGoSince(said, rule.since);
}

/** @returns the first Go that knows it, where `go` does not */
export function tooOld(goarch: string, variant: string | null, go: GoVersion): string | undefined {
  if (variant === null) return undefined;
  const rule = variantRules[goarch]!;
  // GORISCV64=rva23u64 came with 1.25, GOARM's float options with 1.22.
  const since = variant === 'rva23u64' ? 25 : goarch === 'arm' && variant.includes(',') ? 22 : rule.since;
  return go.major === 1 && go.minor < since ? `1.${since}` : undefined;
}
