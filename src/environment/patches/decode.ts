import type { Fault } from './fault.ts';

/** Bytes. What a person writes has a few hundred. */
export const sizeLimit = 64 * 1024;

export type Decoded = { readonly text: string } | { readonly fault: Fault };

/**
 * The text of a patch file, with LF for CRLF. Whatever else could make two programs read it differently is a fault:
 * a byte order mark, UTF-16, bytes that are no UTF-8, control characters.
 */
export function decodePatch(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > sizeLimit) {
    const message = `the file has ${bytes.length} bytes; a patch may have ${sizeLimit}`;
    return fault(path, message, 1, 1, 'Make several files of it.');
  }
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return fault(path, 'the file is UTF-16', 1, 1, `Save it as UTF-8. ${powerShell}`);
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return fault(
      path,
      'the file begins with a byte order mark',
      1,
      1,
      `Save it as UTF-8 without BOM. ${powerShell}`,
    );
  }
  const text = decode(bytes);
  if (text === undefined) {
    const { line, column } = findBroken(bytes);
    return fault(path, 'here are bytes that are no UTF-8', line, column, 'Save the file as UTF-8.');
  }
  const plain = text.replaceAll('\r\n', '\n');
  // A lone CR ends a line to YAML but not to an editor; the others do not show.
  const control = /[\0-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.exec(plain);
  if (control === null) return { text: plain };
  const before = plain.slice(0, control.index).split('\n');
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const what = `here is the character U+${code}, which cannot be seen`;
  return fault(path, what, before.length, before.at(-1)!.length + 1, 'Remove it.');
}

const powerShell =
  'Windows PowerShell 5.1 writes what Out-File says so: use -Encoding ascii, or PowerShell 7.';

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No byte of a longer UTF-8 sequence is a line feed, so lines can be looked at one by one. */
function findBroken(bytes: Uint8Array): { line: number; column: number } {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? undefined : end);
    if (decode(part) === undefined) return { line, column: longestPrefix(part) + 1 };
    if (end < 0) return { line, column: 1 };
    start = end + 1;
  }
}

/** In characters: decoding as a stream keeps back what may still become one. */
function longestPrefix(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let length = 0;
  try {
    for (const byte of bytes) length += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
  } catch {
    return length;
  }
  return length;
}

function fault(path: string, message: string, line: number, column: number, hint: string): Decoded {
  return { fault: { code: 'PATCH_INVALID', message, hint, at: { path, line, column } } };
}
