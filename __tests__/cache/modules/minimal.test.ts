import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minimalFingerprint, readSources } from '../../../src/cache/modules/fingerprint.ts';
import { readImports } from '../../../src/cache/modules/imports.ts';
import { layoutOf } from '../../../src/cache/modules/layout.ts';
import { minimalFiles, type UsedPackage } from '../../../src/cache/modules/minimal.ts';
import { usedPackages } from '../../../src/cache/modules/used-packages.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import type { Processes } from '../../../src/host/ports.ts';
import { project } from '../../support/temp.ts';
import { machineWith } from '../support.ts';

describe('the imports of a Go file', () => {
  test.each<[string, string, string[]]>([
    ['one', 'package a\nimport "x.y/z"\n', ['x.y/z']],
    [
      'a group, with names, dots and blanks',
      'package a; import ( n "b"; . `a`; _ "c.d" )\nfunc f() {}',
      ['a', 'b', 'c.d'],
    ],
    [
      'several declarations',
      '\ufeff/* c */ package ä // x\r\nimport "a"\r\nimport (\r\n)\r\nimport "b"\r\n',
      ['a', 'b'],
    ],
    ['none', '// +build x\n\npackage a\n\nvar s = `import "no"`\n', []],
    [
      'not those in comments',
      'package a\n// import "no"\n/* import "no" */ import /* x */ "yes" // "no"\n',
      ['yes'],
    ],
    ['not those after the first declaration', 'package a\nvar x = 1\nimport "no"\n', []],
  ])('%s', (_, source, imports) => expect(readImports(source)?.imports).toEqual(imports));

  test.each([
    '',
    'import "a"',
    'package',
    'package a\nimport (',
    'package a\nimport 5',
    'package a\nimport "a\n"',
    'package 5',
    'package a\nimport "a\\x41"',
    'package a /* open',
  ])('are unknown in %j', (source) => expect(readImports(source)).toBeUndefined());

  test('come with the conditions of the file', () => {
    expect(readImports('//go:build linux && !cgo\n// +build linux\n\npackage a\n')?.constraints).toEqual([
      '//go:build linux && !cgo',
      '// +build linux',
    ]);
  });

  test('no text takes for ever or throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('package a', 'import', '(', ')', '"x"', '`', '"', '/*', '//', '\n', ';', '.', '_'),
      fc.string(),
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void readImports(pieces.join(' '))));
  });
});

describe('the fingerprint of a minimal cache', () => {
  const files = {
    'go.mod': 'module m\n\nrequire x.y/z v1.0.0\n',
    'go.sum': 'x.y/z v1.0.0 h1:x\n',
    'a.go': 'package m\nimport "x.y/z"\nfunc A() int { return 1 }\n',
    'b_linux.go': 'package m\nimport "x.y/w"\n',
  };
  const settings = { GOOS: 'linux', GOFLAGS: '' };
  const of = (more: Record<string, string | undefined>, set: Record<string, string> = settings) =>
    minimalFingerprint({
      files: Object.entries({ ...files, ...more }).flatMap(([name, text]) =>
        text === undefined ? [] : [{ name, text }],
      ),
      settings: set,
    });

  test.each<[string, Record<string, string | undefined>]>([
    ['code changes', { 'a.go': files['a.go'].replace('1', '2') }],
    ['a file without packages of other modules comes', { 'c.go': 'package m\nimport "fmt"\n' }],
    ['a line ends differently', { 'go.mod': files['go.mod'].replaceAll('\n', '\r\n') }],
  ])('stays when %s', (_, more) => expect(of(more)).toBe(of({})));

  test.each<[string, Record<string, string | undefined>]>([
    ['go.mod changes', { 'go.mod': `${files['go.mod']}// x\n` }],
    ['go.sum changes', { 'go.sum': '' }],
    ['go.work comes', { 'go.work': 'go 1.24\n' }],
    ['another package is imported', { 'a.go': 'package m\nimport ("x.y/z"; "x.y/z/sub")\n' }],
    ['a package is no longer imported', { 'b_linux.go': undefined }],
    ['a file’s build constraint changes', { 'b_linux.go': `//go:build cgo\n\n${files['b_linux.go']}` }],
    ['a file’s name says another system', { 'b_linux.go': undefined, 'b_windows.go': files['b_linux.go'] }],
    ['a file cannot be understood', { 'c.go': 'import import' }],
  ])('changes when %s', (_, more) => expect(of(more)).not.toBe(of({})));

  test('changes when a setting changes', () => {
    expect(of({}, { ...settings, GOFLAGS: '-tags=x' })).not.toBe(of({}));
  });

  test.each(['../lib', '/abs/lib', 'C:\\lib', './x/../../lib'])(
    'is none where go.mod replaces a module by %s',
    (path) => {
      expect(of({ 'go.mod': `module m\n\nreplace x.y/z => ${path}\n` })).toBeUndefined();
    },
  );

  test('is one where go.mod replaces a module by a folder of the workspace', () => {
    expect(of({ 'sub/go.mod': 'module s\n\nreplace x.y/z => ../lib\n' })).toBeDefined();
    expect(of({ 'go.work': 'go 1.24\nuse (\n\t./a\n\t../b\n)\n' })).toBeUndefined();
  });

  test('is made from what the go command reads', async () => {
    const root = await project({
      ...files,
      'vendor/x/x.go': 'package x\n',
      'testdata/x.go': 'package x\n',
      '_old/x.go': 'package x\n',
      '.git/x.go': 'package x\n',
      '_x.go': 'package x\n',
      'sub dir/ö.go': 'package x\n',
      'README.md': 'x',
    });
    const sources = readSources(root, { tree: nodeTree(), machine: machineWith('linux') });
    expect(sources.map(({ name }) => name)).toEqual([
      'a.go',
      'b_linux.go',
      'go.mod',
      'go.sum',
      'sub dir/ö.go',
    ]);
    expect(sources.find(({ name }) => name === 'go.sum')?.text).toBe(files['go.sum']);
  });
});

describe('of a module a minimal cache keeps', () => {
  const layout = layoutOf({ path: 'x.y/z', version: 'v1.0.0', content: 'h1:', mod: undefined })!;
  const files = [
    'go.mod',
    'LICENSE',
    'z.go',
    'sub/a.go',
    'sub/a.txt',
    'sub/deep/b.go',
    'sub/html/i.html',
    'big/x.bin',
  ].map((name) => ({ name: `${layout.folder}/${name}`, size: 1, executable: false, mtime: 0 }));
  const used = (folder: string, more: Partial<UsedPackage> = {}): UsedPackage => ({
    importPath: `x.y/z${folder}`,
    folder: `${layout.folder}${folder}`,
    embedded: [],
    includes: false,
    ...more,
  });
  const kept = (...packages: UsedPackage[]) =>
    minimalFiles(layout, files, { packages }).map(({ name }) => name.slice(layout.folder.length + 1));

  test.each<[string, UsedPackage[], string[]]>([
    ['the folder of a used package, without those below', [used('')], ['go.mod', 'LICENSE', 'z.go']],
    [
      'that of a package below, and the sign that the module is there',
      [used('/sub')],
      ['sub/a.go', 'sub/a.txt', 'go.mod'],
    ],
    [
      'what a package embeds',
      [used('/sub', { embedded: ['html/i.html'] })],
      ['sub/a.go', 'sub/a.txt', 'sub/html/i.html', 'go.mod'],
    ],
    [
      'all, where C or assembly may include any of it',
      [used('/sub', { includes: true })],
      files.map(({ name }) => name.slice(layout.folder.length + 1)),
    ],
    ['nothing, where nothing of it is used', [], []],
    [
      'its sign, where a used package could be in it by its name',
      [{ importPath: 'x.y/z/other', folder: 'x.y/z/other@v1.0.0', embedded: [], includes: false }],
      ['go.mod'],
    ],
  ])('%s', (_, packages, expected) => expect(kept(...packages)).toEqual(expected));
});

describe('go list', () => {
  const lists = (stdout: string, code = 0, seen: string[][] = []): Pick<Processes, 'run'> => ({
    run: async ({ args }) => {
      seen.push([...args]);
      return { code, stdout, stderr: '' };
    },
  });
  const windows = { ...machineWith('windows') };
  const ask = (processes: Pick<Processes, 'run'>, tools = false) =>
    usedPackages(
      { go: 'go', folder: 'C:\\w', gomodcache: 'C:\\Go Path\\pkg\\mod', targets: [], tools },
      {
        processes: processes as Processes,
        machine: windows,
        tree: { ...nodeTree(), read: () => new TextEncoder().encode('#include "../x.h"\n') },
      },
    );
  const object = (value: object) => `${JSON.stringify(value, null, '\t')}\n`.replaceAll('\n', '\r\n');

  test('names the folders below GOMODCACHE with forward slashes, and std and the workspace not at all', async () => {
    const text =
      object({ Dir: 'C:\\Go\\src\\fmt', ImportPath: 'fmt', Standard: true }) +
      object({ Dir: 'C:\\w', ImportPath: 'm' }) +
      object({
        Dir: 'C:\\Go Path\\pkg\\mod\\x.y\\z@v1.0.0\\a',
        ImportPath: 'x.y/z/a',
        EmbedFiles: ['b', 'a'],
      }) +
      object({
        Dir: 'C:\\Go Path\\pkg\\mod\\x.y\\z@v1.0.0\\a',
        ImportPath: 'x.y/z/a [m.test]',
        SFiles: ['a.s'],
      });
    expect(await ask(lists(text))).toEqual({
      packages: [{ importPath: 'x.y/z/a', folder: 'x.y/z@v1.0.0/a', embedded: ['a', 'b'], includes: true }],
    });
  });

  test('is asked for tools where there are any', async () => {
    const seen: string[][] = [];
    await ask(lists('', 0, seen), true);
    expect(seen[0]).toEqual(expect.arrayContaining(['-deps', '-test', './...', 'tool']));
  });

  test.each<[string, string, number]>([
    ['it fails', '', 1],
    ['a package could not be loaded', object({ Dir: 'C:\\w', ImportPath: 'm', Incomplete: true }), 0],
    ['it prints something else', 'hello', 0],
  ])('says nothing where %s', async (_, stdout, code) =>
    expect(await ask(lists(stdout, code))).toBeUndefined(),
  );
});
