import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { type ModFileKind, parseModFile } from '../../src/go/modfile.ts';
import { temporaryFolder } from '../support/temp.ts';
import { go } from './program.ts';

interface Reading {
  readonly module?: string;
  readonly go?: string;
  readonly toolchain?: string;
  readonly use?: readonly string[];
}

function ours(text: string, kind: ModFileKind): Reading | 'refused' {
  try {
    const file = parseModFile(text, kind, kind);
    const use = file.use.map((folder) => folder.value);
    return {
      ...(file.module?.value && { module: file.module.value }),
      ...(file.go && { go: file.go.value }),
      ...(file.toolchain && kind === 'go.mod' && { toolchain: file.toolchain.value }),
      ...(use.length > 0 && { use }),
    };
  } catch (error) {
    if (error instanceof UserError && error.code === 'VERSION_FILE_INVALID') return 'refused';
    throw error;
  }
}

/** What the go command reads, or why it will not. `go work edit -json` judges toolchain lines but does not print them. */
async function theirs(
  text: string,
  kind: ModFileKind,
  folder: string,
  name: string,
): Promise<Reading | string> {
  await writeFile(join(folder, name), text);
  const verb = kind === 'go.mod' ? 'mod' : 'work';
  const { ok, stdout, stderr } = await go([verb, 'edit', '-json', name], folder);
  if (!ok) return stderr;
  const { Module, Go, Toolchain, Use } = JSON.parse(stdout);
  return {
    ...(Module?.Path && { module: Module.Path }),
    ...(Go && { go: Go }),
    ...(Toolchain && { toolchain: Toolchain }),
    ...(Use && { use: Use.map((entry: { DiskPath: string }) => entry.DiskPath) }),
  };
}

/** Directives that a newer Go may know, and those that say nothing about versions, are not judged here. */
const NOT_OURS =
  /unknown (directive|block type)|(tool|ignore) directive expects|: (require|replace|exclude|retract|usage: (require|replace|exclude|godebug))/;

async function compare(kind: ModFileKind, texts: readonly string[]): Promise<number> {
  const folder = await temporaryFolder();
  let refusals = 0;
  const queue = [...texts.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, text] = next;
      const read = await theirs(text, kind, folder, `${index}.${kind === 'go.mod' ? 'mod' : 'work'}`);
      if (typeof read === 'string' && NOT_OURS.test(read)) continue;
      const expected = typeof read === 'string' ? 'refused' : read;
      if (expected === 'refused') refusals++;
      expect({ text, read: ours(text, kind) }).toEqual({ text, read: expected });
    }
  };
  await Promise.all([worker(), worker()]);
  return refusals;
}

const MOD = [
  '',
  '\n\n',
  'module example.com/m\n\ngo 1.26\n',
  'module example.com/m\r\n\r\ngo 1.26.3\r\ntoolchain go1.26.5\r\n',
  'module example.com/m\n\ngo\t1.22\n',
  '  module   example.com/m\n\t go 1.22 // why\n',
  'go 1.21rc2',
  'go 1.21rc2 // no newline at the end',
  'go 1.99foo1\n',
  'go 1.26 // go 1.27\n// go 1.28\n',
  'go 1.26//comment\n',
  'module example.com//m\n',
  'module "example.com/m"\n',
  'module "example.com/\\x6d\\u006d\\155\\U0000006d"\n',
  'module "a\\tb\\n\\"\\\\"\n',
  'module "caf\\xc3\\xa9"\n',
  'module "a\\qb"\n',
  'module "a\\ud800"\n',
  'module "a\\X41"\n',
  'module "a\\\'b"\n',
  'module ""\n',
  'module `example.com/m`\n',
  "module 'example.com/m'\n",
  'module exa"mple\n',
  'module "unclosed\n',
  'module "unclosed',
  'module "\\',
  'module "a\\\nb"\n',
  'module `un\nclosed`\n',
  'module (\n\texample.com/m\n)\n',
  'module (\n\n// c\n\texample.com/m // d\n\n) // e\n',
  'module ( // c\n example.com/m\n)',
  'module (\n a\n b\n)\n',
  'module ()\n',
  'module ( )\n',
  'module ( x )\n',
  'module (\n a\n',
  'module (\n a\n) b\n',
  'module\n',
  'module a b\n',
  'module a\nmodule b\n',
  'go\n',
  'go 1.21 1.22\n',
  'go 1.21\ngo 1.21\n',
  'go (\n 1.21\n)\n',
  'go ()\n',
  'go "1.21"\n',
  'go v1.21\n',
  'go 1\n',
  'go 1.021\n',
  'go 1.21.x\n',
  'go 1.21-rc1\n',
  'go go1.21\n',
  'go 1.21.0rc1\n',
  'toolchain go1.26.3\n',
  'toolchain default\n',
  'toolchain go1\n',
  'toolchain go1.26.3-custom\n',
  'toolchain go1.x\n',
  'toolchain go2.0\n',
  'toolchain 1.26.3\n',
  'toolchain local\n',
  'toolchain\n',
  'toolchain go1.26.3 go1.26.4\n',
  'toolchain go1.26.3\ntoolchain go1.26.3\n',
  'toolchain (\n go1.26.3\n)\n',
  '\uFEFFmodule m\ngo 1.26\n',
  'module m /* c */\n',
  '/* c */\nmodule m\n',
  'module m/*c*/\n',
  'module m\n go 1.26\u00a0\n',
  'module m\u0000\n',
  'module m\fgo 1.26\n',
  'module caf\u00e9/\u4e16\u754c\n',
  'module m[1]\n',
  'module [\n',
  'module m,\n',
  'module m{}\n',
  ')\n',
  '(\n)\n',
  'module m (\n)\n',
  'module m ()\n',
  'module m\n\nrequire (\n\tgolang.org/x/mod v0.1.0 // indirect\n)\n\ngo 1.26\n',
  'module m\nrequire golang.org/x/mod v0.1.0\nreplace golang.org/x/mod => ../mod\ngo 1.26\n',
  'module m\nretract [v1.0.0, v1.1.0] // oops\ngo 1.26\n',
  'module m\ngodebug (\n\tdefault=go1.21\n)\ntool golang.org/x/tools/cmd/stringer\nignore ./node_modules\ngo 1.26\n',
];

const WORK = [
  '',
  'go 1.26\n\nuse .\n',
  'go 1.26\n\nuse (\n\t.\n\t./tools // tools\n\t"./with space"\n)\n',
  'go 1.26\r\nuse (\r\n\t./a\r\n)\r\nuse ../b\r\n',
  'go 1.26.3\ntoolchain go1.26.5\nuse .\\windows\n',
  'use "C:\\\\a"\n',
  'use\n',
  'use a b\n',
  'use ()\n',
  "use 'a'\n",
  'go 1.26\ngo 1.27\n',
  'toolchain default\n',
  'go 1.26\nreplace golang.org/x/mod => ../mod\nuse .\n',
  'go 1.26\nuse (\n./a\n',
];

test('go.mod files are read as the go command reads them', async () => {
  expect(await compare('go.mod', MOD)).toBeGreaterThan(30);
});

test('go.work files are read as the go command reads them', async () => {
  expect(await compare('go.work', WORK)).toBeGreaterThan(4);
});

const space = fc.constantFrom(' ', '\t', '  ', ' \t ');
const edge = fc.constantFrom('', '', ' ', '\t');
const end = fc.constantFrom('\n', '\n', '\r\n', ' // c\n', '//c\n', ' // go 1.1\r\n', '\n\n', '\n// c\n');
const version = fc.constantFrom('1.20', '1.21', '1.26.3', '1.21rc2', '1.021', 'v1.21', '"1.21"');
const toolchain = fc.constantFrom('go1.26.3', 'default', 'go1.26rc1', 'go1', 'go2', 'go1.21-x');
const word = fc.oneof(
  fc.constantFrom('a', './b', '../c/d', '"e f"', '"\\u0041"', '`g`', "h'", '.', '(', ')', ',', '[i]', 'j"k'),
  fc.stringMatching(/^[a-z./_\u00e9-]{1,8}$/),
);
const argument = (verb: string) => (verb === 'go' ? version : verb === 'toolchain' ? toolchain : word);
const line = (verbs: readonly [string, ...string[]]) =>
  fc
    .constantFrom(...verbs)
    .chain((verb) => fc.tuple(edge, fc.constant(verb), space, argument(verb), end))
    .map((parts) => parts.join(''));
const block = (verbs: readonly [string, ...string[]]) =>
  fc
    .tuple(
      fc.constantFrom(...verbs),
      edge,
      end,
      fc.array(
        fc.tuple(edge, word, end).map((parts) => parts.join('')),
        { maxLength: 3 },
      ),
      edge,
      end,
    )
    .map(([verb, before, first, lines, indent, last]) =>
      [verb, before, '(', first, ...lines, indent, ')', last].join(''),
    );
const noise = fc
  .tuple(fc.constantFrom('', '', '', '"', '(', ')', '/*', '//', '\\', '\u0001', '\u00a0', '\r'), fc.nat(400))
  .map(
    ([what, at]) =>
      (text: string) =>
        text.slice(0, at % (text.length + 1)) + what + text.slice(at % (text.length + 1)),
  );
const document = (verbs: readonly [string, ...string[]], blocks: readonly [string, ...string[]]) =>
  fc
    .tuple(
      fc.array(fc.oneof({ weight: 3, arbitrary: line(verbs) }, { weight: 1, arbitrary: block(blocks) }), {
        maxLength: 5,
      }),
      noise,
    )
    .map(([lines, spoil]) => spoil(lines.join('')));

test.each([
  ['go.mod', document(['go', 'toolchain', 'module'], ['module'])],
  ['go.work', document(['go', 'toolchain', 'use'], ['use'])],
] as const)('any %s file is read as the go command reads it', async (kind, arbitrary) => {
  const texts = fc.sample(arbitrary, { numRuns: 250, seed: 11 });
  const refusals = await compare(kind, texts);
  expect(refusals).toBeGreaterThan(25);
  expect(refusals).toBeLessThan(230);
});

test('a directive that this program does not know does not hide the version', () => {
  const text =
    'module m\nfuture thing => other\nfuture (\n\tgo 1.1\n)\ngo 1.40\nrequire not/canonical latest\n';
  expect(ours(text, 'go.mod')).toEqual({ module: 'm', go: '1.40' });
});

test('directives know their lines', () => {
  const file = parseModFile(
    '// c\nmodule (\n\tm\n)\r\n\r\ngo 1.26\ntoolchain go1.26.3\n',
    'go.mod',
    'go.mod',
  );
  expect([file.module?.line, file.go?.line, file.toolchain?.line]).toEqual([3, 6, 7]);
  const work = parseModFile('go 1.26\nuse (\n\t./a\n\n\t./b\n)\n', 'go.work', 'go.work');
  expect(work.use).toEqual([
    { value: './a', line: 3 },
    { value: './b', line: 5 },
  ]);
});

test.each([
  ['module m\n  go 1.26.x\n', 2, 3, '"1.26.x" is not a Go version: expected the form 1.26.0'],
  ['go 1.26\ngo 1.27\n', 2, 1, 'go was said already on line 1'],
  ['toolchain 1.26.3\n', 1, 1, '"1.26.3" is not a toolchain: expected the form go1.26.0, or default'],
  ['module m\nrequire (\n\tx v1\n', 4, 1, 'the block opened on line 2 is never closed with )'],
  ['module m\nrequire (\n) x\n', 3, 3, 'expected the end of the line after the closing )'],
  ['go (\n1.26\n)\n', 1, 1, 'go takes no block in parentheses'],
  ['module "m\n', 1, 10, 'a quoted string cannot go on in the next line'],
  ['module é "m', 1, 10, 'the quoted string is never closed'],
  ['\uFEFFgo 1.26\n', 1, 1, 'the file begins with a byte order mark: save it as UTF-8 without BOM'],
  ['go 1.26\n\tfoo\u0007\n', 2, 5, 'unexpected character U+0007'],
  ['module m\n/* c */', 2, 1, 'comments begin with //, not /*'],
])('%j is refused at %s:%s', (text, line, column, message) => {
  const read = () => parseModFile(text, 'sub/go.mod', 'go.mod');
  expect(read).toThrow(`sub/go.mod:${line}:${column}: ${message}`);
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({
      code: 'VERSION_FILE_INVALID',
      at: { path: 'sub/go.mod', line, column },
    });
  }
});
