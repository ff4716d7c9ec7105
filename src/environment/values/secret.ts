import { redactUrl } from '../../transfer/redact.ts';

/** In no sense complete: a patch names what else must not be seen under `redact`. */
const speaking =
  /token|secret|passw|pwd|credential|api_?key|private_?key|access_?key|auth|session|jwt|cookie|_pat$|_key$/i;
/** The current folder, and Go's word for how it asks for credentials. */
const harmless = /^(?:OLD)?PWD$|^GOAUTH$|^GIT_AUTHOR_/i;

export function isSecretName(name: string): boolean {
  return speaking.test(name) && !harmless.test(name);
}

/** A URL with a password, or with a signature among its parameters. */
export function holdsCredential(text: string): boolean {
  return redactUrl(text) !== text;
}

/** For people, on one line: nothing of a secret, and no control character that could begin a command of the runner. */
export function showValue(text: string | null, secret: boolean): string {
  if (text === null) return '(not set)';
  if (text === '') return '(empty)';
  return secret ? '***' : plainText(redactUrl(text));
}

/** Line breaks, escapes and marks of direction become visible. */
export function plainText(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
