/**
 * The text of a file that a person may have written on Windows: PowerShell 5's `>` writes UTF-16 with a byte order
 * mark, Notepad UTF-8 with one.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Trimmed lines with their 1-based numbers, without blank ones and without what follows a `#`. */
export function meaningfulLines(text: string): { readonly line: number; readonly text: string }[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((raw, index) => ({ line: index + 1, text: raw.replace(/#.*/, '').trim() }))
    .filter((entry) => entry.text !== '');
}
