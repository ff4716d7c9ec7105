import { UserError } from '../../errors.ts';
import { answerOf } from './policy.ts';
import { decodeText } from './text.ts';
import type { VersionFile, VersionFileReader } from './types.ts';

/** mise's names for Go, in the order in which they are looked for. */
const NAMES = ['go', 'golang', 'core:go'];

/** `[tools] go = "1.22"`, or `{ version = "1.22" }`, or a list of either, of which the first counts. */
export const mise: VersionFileReader = {
  name: 'mise.toml',
  paths: [
    'mise.toml',
    '.mise.toml',
    'mise/config.toml',
    '.mise/config.toml',
    '.config/mise.toml',
    '.config/mise/config.toml',
  ],
  matches: (path) => /(^|\/)\.?mise(\.[\w-]+)*\.toml$|(^|\/)\.?mise\/config(\.[\w-]+)*\.toml$/.test(path),
  absent: { message: 'has no go in its [tools]', hint: 'Add it: [tools] go = "1.26.5"' },
  async read(file, { policy }) {
    const text = decodeText(file.bytes);
    const tools = member(await parse(text, file), 'tools');
    const name = NAMES.find((candidate) => member(tools, candidate) !== undefined);
    if (name === undefined) return undefined;
    const line = lineOf(text, name);
    return answerOf(versionIn(member(tools, name), file, line), file, { by: 'mise.toml', line }, policy);
  },
};

async function parse(text: string, file: VersionFile): Promise<unknown> {
  const toml = await import('smol-toml');
  try {
    return toml.parse(text);
  } catch (error) {
    if (!(error instanceof toml.TomlError)) throw error;
    const { line, column } = error;
    const [what = 'not TOML'] = error.message.split('\n');
    throw new UserError('VERSION_FILE_INVALID', `${file.shown}:${line}:${column}: ${what}`, {
      hint: 'mise cannot read this file either.',
      cause: error,
      at: { path: file.shown, line, column },
    });
  }
}

function versionIn(value: unknown, file: VersionFile, line: number | undefined): string {
  const first = Array.isArray(value) ? value[0] : value;
  const version = typeof first === 'string' ? first : member(first, 'version');
  if (typeof version === 'string') return version;
  throw new UserError('VERSION_FILE_INVALID', `${file.shown}: expected go’s version in quotes`, {
    hint: 'Without quotes 1.20 is the number 1.2. Write go = "1.20".',
    at: { path: file.shown, ...(line === undefined ? {} : { line }) },
  });
}

/** TOML parsers keep no positions; a value inside a one-line table gets none. */
function lineOf(text: string, name: string): number | undefined {
  const key = `(?:${name}|"${name}"|'${name}')`;
  const here = new RegExp(`^\\s*(?:\\[+\\s*)?(?:tools\\s*\\.\\s*)?${key}\\s*[=.\\]]`);
  const index = text.split('\n').findIndex((line) => here.test(line));
  return index < 0 ? undefined : index + 1;
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
