/** A value as the registry holds it. */
export type RegistryValue =
  | { readonly kind: 'REG_SZ' | 'REG_EXPAND_SZ'; readonly text: string }
  /** What no environment variable should be; `type` is the number that winnt.h gives it. */
  | { readonly kind: 'other'; readonly type: number };

/** Names as they are spelt; Windows finds them in any spelling. */
export type RegistryValues = ReadonlyMap<string, RegistryValue>;

const header = 'Windows Registry Editor Version 5.00';

/**
 * The values of one key in what `reg export` wrote. Its text form is the only one that carries every character:
 * `reg query` answers in the console's code page.
 * @param bytes UTF-16LE with a byte order mark
 * @param key in full: `HKEY_CURRENT_USER\Environment`
 * @throws Error for what `reg export` does not write
 */
export function parseRegFile(bytes: Uint8Array, key: string): RegistryValues {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (!text.startsWith(header)) throw new Error('it does not begin as a registry file');
  const values = new Map<string, RegistryValue>();
  let inside = false;
  for (const line of logicalLines(text.slice(header.length))) {
    if (line.startsWith('[')) inside = line.toLowerCase() === `[${key.toLowerCase()}]`;
    else if (inside) {
      const [name, value] = parseValue(line);
      if (name !== undefined) values.set(name, value);
    }
  }
  return values;
}

/** A file for `reg import`; null deletes. Every text in hexadecimal: nothing in it is special then, line breaks included. */
export function renderRegFile(key: string, values: ReadonlyMap<string, RegistryValue | null>): Uint8Array {
  const lines = [header, '', `[${key}]`];
  for (const [name, value] of values) {
    if (value?.kind === 'other') throw new Error(`${name} is no text`);
    const data = value === null ? '-' : wrapHex(value.kind === 'REG_SZ' ? 1 : 2, value.text);
    lines.push(`"${name.replace(/[\\"]/g, '\\$&')}"=${data}`);
  }
  return Buffer.from(`\ufeff${[...lines, '', ''].join('\r\n')}`, 'utf16le');
}

/** Lines as they are meant: hexadecimal goes on after a backslash, and a quoted text may hold line breaks. */
function* logicalLines(text: string): Generator<string> {
  const line = /((?:"(?:[^"\\]|\\[\s\S])*"|\\\r?\n[ \t]*|[^\r\n"])+)|[\r\n]+/gy;
  let end = 0;
  for (const [whole, found] of text.matchAll(line)) {
    end += whole.length;
    if (found !== undefined) yield found;
  }
  if (end < text.length) throw new Error('it has a quote that is not closed');
}

function parseValue(line: string): [name: string | undefined, value: RegistryValue] {
  const parts = /^(?:@|"((?:[^"\\]|\\[\s\S])*)")=([\s\S]*)$/.exec(line);
  if (parts === null) throw new Error(`it has a line that is no value: ${JSON.stringify(line.slice(0, 40))}`);
  const [, name, data = ''] = parts;
  return [name === undefined ? undefined : unquote(name), parseData(data)];
}

function parseData(data: string): RegistryValue {
  const quoted = /^"((?:[^"\\]|\\[\s\S])*)"$/.exec(data);
  if (quoted !== null) return { kind: 'REG_SZ', text: unquote(quoted[1]!) };
  if (data.startsWith('dword:')) return { kind: 'other', type: 4 };
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:([\s\S]*)$/i.exec(data);
  if (hex === null) throw new Error(`it has data of an unknown form: ${JSON.stringify(data.slice(0, 20))}`);
  const type = hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16);
  if (type !== 1 && type !== 2) return { kind: 'other', type };
  const digits = hex[2]!.replace(/\\\r?\n|[\s,]/g, '');
  if (!/^(?:[0-9a-f]{4})*$/i.test(digits)) throw new Error('it has hexadecimal digits that are no text');
  const text = Buffer.from(digits, 'hex').toString('utf16le');
  return { kind: type === 1 ? 'REG_SZ' : 'REG_EXPAND_SZ', text: text.replace(/\0$/, '') };
}

/** Windows writes a line break as it is, wine as \r\n; the r of a name or path never follows a backslash of its own. */
function unquote(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, c: string) => ({ r: '\r', n: '\n', 0: '\0' })[c] ?? c);
}

/** 25 bytes a line, as `reg export` does it. */
function wrapHex(type: 1 | 2, text: string): string {
  const bytes = [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += 25) rows.push(bytes.slice(at, at + 25).join(','));
  return `hex(${type}):${rows.join(',\\\r\n  ')}`;
}
