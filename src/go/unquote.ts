import { Buffer } from 'node:buffer';

const PLAIN_ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '"': 34,
};

/** One piece of a Go string literal: an escape, or what stands for itself. */
const PIECE =
  /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([^"\\\n]+)/y;

/**
 * A Go string literal at the beginning of a text (strconv.QuotedPrefix and Unquote), and what follows it.
 * @returns undefined where there is none
 */
export function cutQuoted(text: string): { readonly value: string; readonly rest: string } | undefined {
  if (text.startsWith('`')) {
    const end = text.indexOf('`', 1);
    // Go drops carriage returns from raw strings.
    return end < 0
      ? undefined
      : { value: text.slice(1, end).replaceAll('\r', ''), rest: text.slice(end + 1) };
  }
  if (!text.startsWith('"')) return undefined;
  const parts: Buffer[] = [];
  for (let at = 1; ; ) {
    if (text[at] === '"') return { value: Buffer.concat(parts).toString(), rest: text.slice(at + 1) };
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    const part = match === null ? undefined : decode(match);
    if (part === undefined) return undefined;
    parts.push(part);
    at = PIECE.lastIndex;
  }
}

/** Bytes, not characters: `\xe2\x82\xac` is one character in three escapes. */
function decode([, letter, hex, octal, short, long, plain]: RegExpExecArray): Buffer | undefined {
  if (plain !== undefined) return Buffer.from(plain);
  if (letter !== undefined) return Buffer.from([PLAIN_ESCAPES[letter]!]);
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (octal !== undefined) {
    const value = Number.parseInt(octal, 8);
    return value > 255 ? undefined : Buffer.from([value]);
  }
  const point = Number.parseInt(short ?? long ?? '', 16);
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point > 0x10ffff || surrogate ? undefined : Buffer.from(String.fromCodePoint(point));
}
