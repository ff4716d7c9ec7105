import { malformed, parseStatements, type Statement } from './modfile-syntax.ts';
import { cutQuoted } from './unquote.ts';

export type ModFileKind = 'go.mod' | 'go.work';

/** What a go.mod or go.work file says about versions and modules. Values are as the go command reads them, unjudged. */
export interface ModFile {
  readonly kind: ModFileKind;
  /** Module path; go.mod only. */
  readonly module: Directive | undefined;
  /** `1.26`, `1.26.3`, `1.21rc2`. */
  readonly go: Directive | undefined;
  /** `go1.26.3`, or `default`. */
  readonly toolchain: Directive | undefined;
  /** Folders of members, relative to the go.work file or absolute; go.work only. */
  readonly use: readonly Directive[];
}

export interface Directive {
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads a file as the go command does, except that directives which it may learn later, and those that say nothing
 * about versions (require, replace, …), are skipped: a file for a newer Go still tells which Go it wants.
 *
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID with line and column
 */
export function parseModFile(text: string, path: string, kind: ModFileKind): ModFile {
  const file: Draft = { kind, module: undefined, go: undefined, toolchain: undefined, use: [] };
  const work = kind === 'go.work';
  for (const statement of parseStatements(text, path)) {
    const { block, words } = statement;
    const verb = block ?? words[0];
    const args = block === undefined ? words.slice(1) : words;
    const fail: Fail = (message) => refuse(statement, path, message);
    if (block === 'go' || block === 'toolchain') fail(`${block} takes no block in parentheses`);
    // The line that opens a block says nothing itself.
    if (block !== undefined && words.length === 0) continue;
    if (verb === 'go') set(file, 'go', statement, goVersion(args, fail), fail);
    else if (verb === 'toolchain') set(file, 'toolchain', statement, toolchainName(args, fail), fail);
    else if (verb === 'module' && !work)
      set(file, 'module', statement, only(args, 'module takes one path', fail), fail);
    else if (verb === 'use' && work) {
      file.use.push({ value: only(args, 'use takes one folder', fail), line: statement.line });
    }
  }
  return file;
}

type Draft = { -readonly [Key in keyof Omit<ModFile, 'use'>]: ModFile[Key] } & { readonly use: Directive[] };
type Fail = (message: string) => never;

function set(
  file: Draft,
  key: 'module' | 'go' | 'toolchain',
  statement: Statement,
  value: string,
  fail: Fail,
): void {
  if (file[key] !== undefined) fail(`${key} was said already on line ${file[key].line}`);
  file[key] = { value, line: statement.line };
}

function goVersion(args: readonly string[], fail: Fail): string {
  const [value] = args;
  if (args.length !== 1 || value === undefined) return fail('go takes exactly one version: go 1.26.0');
  if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(value)) {
    return fail(`${show(value)} is not a Go version: expected the form 1.26.0`);
  }
  return value;
}

function toolchainName(args: readonly string[], fail: Fail): string {
  const [value] = args;
  if (args.length !== 1 || value === undefined)
    return fail('toolchain takes exactly one name: toolchain go1.26.0');
  if (!/^(default|go1|go1\..*)$/u.test(value)) {
    return fail(`${show(value)} is not a toolchain: expected the form go1.26.0, or default`);
  }
  return value;
}

function only(args: readonly string[], usage: string, fail: Fail): string {
  const [word] = args;
  if (args.length !== 1 || word === undefined) return fail(usage);
  if (word.startsWith('"'))
    return unquote(word) ?? fail(`${show(word)} is not a quoted string as Go writes them`);
  if (/["'`]/.test(word)) return fail(`${show(word)} has a quote inside an unquoted word`);
  return word;
}

function unquote(word: string): string | undefined {
  const cut = cutQuoted(word);
  return cut?.rest === '' ? cut.value : undefined;
}

function refuse(statement: Statement, path: string, message: string): never {
  throw malformed(path, statement, message);
}

function show(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
