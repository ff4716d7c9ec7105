import type { Image } from '../types.ts';

/** GOARCH → the variable that names the oldest CPU a program runs on. */
const VARIABLES: Readonly<Record<string, string>> = {
  '386': 'GO386',
  amd64: 'GOAMD64',
  arm: 'GOARM',
  arm64: 'GOARM64',
  mips: 'GOMIPS',
  mipsle: 'GOMIPS',
  mips64: 'GOMIPS64',
  mips64le: 'GOMIPS64',
  ppc64: 'GOPPC64',
  ppc64le: 'GOPPC64',
  riscv64: 'GORISCV64',
  wasm: 'GOWASM',
};

/** The CPU level in the build information; undefined before Go 1.18, and for CPUs that have none. */
export function levelOf({ arch, go }: Image): { readonly name: string; readonly value: string } | undefined {
  const name = arch !== null && Object.hasOwn(VARIABLES, arch) ? VARIABLES[arch] : undefined;
  const value = name === undefined ? undefined : go?.settings[name];
  return name === undefined || value === undefined ? undefined : { name, value };
}
