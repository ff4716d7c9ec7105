import { redactUrl } from '../../transfer/redact.ts';

export interface Redaction {
  /** From now on the value is hidden: as it is, line by line, and as it looks in a URL. */
  mask(secret: string): void;
  /** Text that may be shown in a terminal. */
  clean(text: string): string;
}

/**
 * Hides masked values and URL userinfo. Control characters other than tab and line feed are shown as `\x1b`:
 * names and messages of a hostile server or archive must not move the cursor or repaint what was printed.
 */
export function redaction(): Redaction {
  const secrets = new Set<string>();
  return {
    mask(secret) {
      for (const line of [secret, ...secret.split(/\r?\n/)]) {
        const text = line.trim();
        if (text === '') continue;
        secrets.add(text);
        secrets.add(encodeURIComponent(toWellFormed(text)));
      }
    },
    clean(text) {
      // The longest first: a secret may contain another.
      const longest = [...secrets].sort((a, b) => b.length - a.length);
      const hidden = longest.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
      return redactUrl(hidden)
        .replace(/\r\n/g, '\n')
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, escapeControl);
    },
  };
}

function escapeControl(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** encodeURIComponent throws for half a pair. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
