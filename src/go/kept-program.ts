/** A program that `setup-go-plus build` keeps in GOCACHE, as `ab/<id>-d/<SHA-256>-<program>`. Hex. */
export interface KeptProgram {
  readonly sha256: string;
  /** As the go command names it. */
  readonly program: string;
}

export function keptProgramName({ sha256, program }: KeptProgram): string {
  return `${sha256}-${program}`;
}

/** @param name of a file, without its folder. @returns undefined for the programs of `go run` and `go tool` */
export function parseKeptProgram(name: string): KeptProgram | undefined {
  const [, sha256, program] = /^([0-9a-f]{64})-(.+)$/.exec(name) ?? [];
  return sha256 === undefined || program === undefined ? undefined : { sha256, program };
}
