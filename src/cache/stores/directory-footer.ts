/** What follows the pack in an entry's file. A file without it is cut, or not ours. */
export interface Footer {
  readonly key: string;
  /** Of the pack before it. */
  readonly bytes: number;
  readonly parents: readonly string[];
}

/** Enough for a key, a chain of parents and the end. */
export const footerLimit = 16 * 1024;

const magic = 'SGPENTRY1';

/** `\n`, one line of JSON, its length in eight digits, the magic. */
export function writeFooter(footer: Footer): Uint8Array {
  const parents = fitting(footer.parents, footerLimit - 2048);
  const json = JSON.stringify({ key: footer.key, bytes: footer.bytes, parents });
  return Buffer.from(`\n${json}${String(Buffer.byteLength(json)).padStart(8, '0')}${magic}`);
}

/**
 * undefined for anything that does not fit: the file is hostile until it does.
 * @param end the file's last bytes, `footerLimit` or all
 * @param size bytes of the file
 */
export function readFooter(end: Uint8Array, size: number): Footer | undefined {
  const text = Buffer.from(end).toString('latin1');
  const match = new RegExp(`([0-9]{8})${magic}$`).exec(text);
  const length = Number(match?.[1]);
  if (match === null || match.index - length < 1) return undefined;
  const footer = parse(text.slice(match.index - length, match.index));
  const whole = 1 + length + match[0].length;
  return footer !== undefined && footer.bytes === size - whole ? footer : undefined;
}

function parse(json: string): Footer | undefined {
  try {
    const { key, bytes, parents } = JSON.parse(json) as Record<string, unknown>;
    const fits =
      typeof key === 'string' &&
      Number.isSafeInteger(bytes) &&
      Array.isArray(parents) &&
      parents.every((parent) => typeof parent === 'string');
    return fits ? { key, bytes: bytes as number, parents } : undefined;
  } catch {
    return undefined;
  }
}

/** The base first: it is what a chain can least do without. */
function fitting(parents: readonly string[], limit: number): readonly string[] {
  let length = 0;
  return parents.filter((parent) => {
    length += parent.length + 3;
    return length <= limit;
  });
}
