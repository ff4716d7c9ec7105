/** Flags that would take away what the plan is made of: where binaries go, and for what they are. */
const OURS = /^--?(?:o|C|n|i|work|toolexec|debug-[a-z]+|json)(?:=|$)/;

/** The first of these that is no flag of `go build`, or one that this build must set itself. */
export function refusedFlag(flags: readonly string[]): string | undefined {
  return flags.find((flag) => !flag.startsWith('-') || OURS.test(flag));
}
