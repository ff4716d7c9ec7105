import { parseKeptProgram } from '../../go/kept-program.ts';

/** What a file in GOCACHE is, by its name (cmd/go/internal/cache). */
export type BuildEntry =
  /** `ab/<id>-a`: which output an action has. */
  | { readonly kind: 'action'; readonly id: string }
  /** `ab/<id>-d`: an output, named by its SHA-256. */
  | { readonly kind: 'output'; readonly id: string }
  /** `ab/<id>-d/<program>`: an output that can be run, since Go 1.24; or one that a build has kept. */
  | { readonly kind: 'program'; readonly id: string }
  /** `fuzz/<package>/<test>/<input>`: found by `go test -fuzz`, and by nothing else. */
  | { readonly kind: 'fuzz' }
  /** `testexpire.txt`: results from before this time no longer count (`go clean -testcache`). */
  | { readonly kind: 'expiry' };

export const EXPIRY = 'testexpire.txt';

/**
 * undefined for everything that is not kept: README, trim.txt (each machine has its own), and what is not Go's. A
 * reader of packs takes nothing else either, whatever a hostile one names.
 *
 * testexpire.txt is kept, since without it results that a person has declared expired would count again; it costs 20
 * bytes, and the worst it can do is to have tests run.
 */
export function buildEntry(name: string): BuildEntry | undefined {
  if (name === EXPIRY) return { kind: 'expiry' };
  const match = /^([0-9a-f]{2})\/((\1)[0-9a-f]{62})-([ad])(?:\/([^/\\:]+))?$/.exec(name);
  if (match === null) return isFuzzInput(name) ? { kind: 'fuzz' } : undefined;
  const [, , id = '', , suffix, program] = match;
  if (program === undefined) return { kind: suffix === 'a' ? 'action' : 'output', id };
  if (suffix === 'a' || program === '.' || program === '..') return undefined;
  return { kind: 'program', id };
}

/** Whether it is a program that a build has kept. */
export function isKept(name: string): boolean {
  const [, , program] = name.split('/');
  return program !== undefined && parseKeptProgram(program) !== undefined;
}

export function actionName(id: string): string {
  return `${id.slice(0, 2)}/${id}-a`;
}

/** The name that Go touches when it uses the output: of a program its folder. */
export function outputName(id: string): string {
  return `${id.slice(0, 2)}/${id}-d`;
}

function isFuzzInput(name: string): boolean {
  const parts = name.split('/');
  if (parts[0] !== 'fuzz' || parts.length < 4 || name.length > 1024) return false;
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\x00-\x1f]/.test(part));
}
