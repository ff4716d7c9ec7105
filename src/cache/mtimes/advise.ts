import { goFlag } from '../keys/go-flags.ts';

/** For a job that wants results of tests reused, and has a flag that forbids it. A flag of `go test` itself is not seen. */
export function adviseCount(goflags: string): string | undefined {
  if (goFlag(goflags, 'count') === undefined) return undefined;
  return 'GOFLAGS has -count: Go runs every test anew, and stable-mtimes is of no use.';
}
