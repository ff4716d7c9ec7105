import { UserError } from '../../errors.ts';
import { redactUrl } from '../../transfer/redact.ts';
import type { VariableChange } from '../patches/types.ts';

/** For what a layer cannot or must not hold; points at the operation that asks for it. The value is never shown. */
export function refused(change: VariableChange, why: string, hint: string): UserError {
  const origin = change.origins[0];
  const where = origin === undefined ? '' : `${origin.path}:${origin.line}: `;
  return new UserError('LAYER_REFUSED', `${where}${change.name} ${why}`, {
    hint,
    ...(origin === undefined ? {} : { at: { path: origin.path, line: origin.line } }),
  });
}

/**
 * Undo needs the values of before and after, and a journal that outlives the job must not have a secret in it. So
 * such a variable is refused, also where only the value of before is one: it could not be given back.
 * @throws UserError LAYER_REFUSED
 */
export function refuseSecrets(changes: readonly VariableChange[], place: string): void {
  for (const change of changes) {
    if (!isSecret(change)) continue;
    throw refused(
      change,
      `holds a secret, which must not be kept in ${place} nor in the journal that undo reads`,
      'Hand it to one program instead: setup-go-plus exec -- go build ./…; in a workflow, to the job.',
    );
  }
}

/** What a patch calls so, and what can be seen to be one: a URL with a password or a token in it. */
export function isSecret({ secret, before, after }: VariableChange): boolean {
  return secret || [before, after].some((text) => text !== null && redactUrl(text) !== text);
}

/**
 * Windows fills in `%NAME%` when it reads the registry, and nobody else does.
 * @throws UserError LAYER_REFUSED
 */
export function refuseReferences(changes: readonly VariableChange[], os: string): void {
  if (os !== 'windows') return;
  for (const change of changes) {
    if (change.list !== 'paths') continue;
    const entry = change.entries?.find(({ kind, entry: text }) => kind === 'added' && /%[^%;]+%/.test(text));
    if (entry === undefined) continue;
    throw refused(
      change,
      `would have the entry ${entry.entry}, which is filled in only in the registry`,
      'Write ${HOME} or another name that patches know; or apply it to the layer user.',
    );
  }
}
