/** The variable that names the oldest CPU a program runs on, by GOARCH (`go help environment`). */
export const LEVEL_VARIABLES: Readonly<Record<string, string>> = {
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
