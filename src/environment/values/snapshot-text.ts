import { redactUrl } from '../../transfer/redact.ts';
import { isSecretName } from './secret.ts';
import { type Roots, toTemplate } from './template.ts';

export interface SnapshotContext {
  readonly roots: Roots;
  /** GOOS. */
  readonly os: string;
}

/**
 * A value as a snapshot shows it, on one line: this machine's folders by their names, `$$` for `$`, `${U+000A}` for a
 * line break, `***` for a secret and for the credentials of a URL.
 */
export function snapshotText(name: string, text: string, context: SnapshotContext, secret: boolean): string {
  if (text === '') return '';
  if (secret || isSecretName(name)) return '***';
  return toTemplate(redactUrl(text), context).replace(/[\p{Cc}\u2028\u2029]|\p{Surrogate}/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase();
    return `\${U+${code.padStart(4, '0')}}`;
  });
}
