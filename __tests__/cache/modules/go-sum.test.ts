import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSums } from '../../../src/cache/modules/go-sum.ts';
import { layoutOf } from '../../../src/cache/modules/layout.ts';
import { findSums } from '../../../src/cache/modules/sums.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { project } from '../../support/temp.ts';
import { machineWith } from '../support.ts';

const h = (letter: string) => `h1:${letter.repeat(43)}=`;

test('go.sum files are read together: which modules, and of which only go.mod', () => {
  const one = `b.c/B v1.0.0 ${h('x')}\r\nb.c/B v1.0.0/go.mod ${h('y')}\r\n`;
  const two = `a.b/c v0.1.0/go.mod ${h('z')}\nb.c/B v1.0.0 ${h('x')}\n`;
  expect(parseSums([one, two])).toEqual([
    { path: 'a.b/c', version: 'v0.1.0', content: undefined, mod: h('z') },
    { path: 'b.c/B', version: 'v1.0.0', content: h('x'), mod: h('y') },
  ]);
});

test('what is no line of go.sum is passed over', () => {
  expect(parseSums(['<<<<<<< HEAD\n\na.b v1.0.0\na.b v1.0.0 h2:x\na.b 1.0.0 h1:x extra\n'])).toEqual([]);
});

test('a path is escaped as Go does it, and one that leads elsewhere has no place', () => {
  const at = (path: string, version = 'v1.0.0') =>
    layoutOf({ path, version, content: undefined, mod: undefined });
  expect(at('github.com/BurntSushi/toml', 'v1.5.0-RC')).toMatchObject({
    folder: 'github.com/!burnt!sushi/toml@v1.5.0-!r!c',
    download: 'cache/download/github.com/!burnt!sushi/toml/@v/v1.5.0-!r!c',
  });
  for (const bad of ['../x', '/etc', 'a//b', 'a/../b', 'a\\b', 'C:/x', 'a b', 'ä.de/x', '']) {
    expect(at(bad)).toBeUndefined();
  }
  expect(at('a.b', 'v1/../../x')).toBeUndefined();
});

test('whatever go.sum says, all stays below GOMODCACHE', () => {
  const word = fc.oneof(
    fc.constantFrom('..', 'a.b/c', '../../x', 'v1.0.0', 'v1.0.0/go.mod', '/x'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), (lines) => {
      const text = lines.map(([path, version]) => `${path} ${version} ${h('a')}`).join('\n');
      for (const layout of parseSums([text]).flatMap((module) => layoutOf(module) ?? [])) {
        for (const name of [layout.folder, layout.download]) {
          expect(name).not.toMatch(/(?:^|\/)\.{1,2}(?:\/|$)|^\/|\\|:/);
        }
      }
    }),
  );
});

describe('the go.sum files are', () => {
  const sums = async (files: Record<string, string>, patterns: readonly string[]) => {
    const root = await project(files);
    const host = {
      machine: { ...machineWith('linux'), cwd: root, home: root, temp: root },
      files: nodeFiles(),
    };
    return (await findSums(patterns, root, host)).map(({ text }) => text);
  };
  const work = 'go 1.24\nuse (\n\t./a\n\t./b\n)\n';
  test.each<[string, Record<string, string>, string[], string[]]>([
    ['the root’s', { 'go.sum': 'root', 'a/go.sum': 'a' }, [], ['root']],
    [
      'those of a workspace and all its members',
      { 'go.work': work, 'go.work.sum': 'work', 'a/go.sum': 'a', 'b/go.mod': 'module b', 'c/go.sum': 'c' },
      [],
      ['work', 'a'],
    ],
    ['those that are named', { 'a/go.sum': 'a', 'b/go.sum': 'b' }, ['a/go.sum'], ['a']],
    ['those beside a go.mod that is named', { 'a/go.mod': 'm', 'a/go.sum': 'a' }, ['**/go.mod'], ['a']],
    ['none where there is none', { 'go.mod': 'module x' }, [], []],
    ['the root’s alone where go.work is broken', { 'go.work': 'use (', 'go.sum': 'root' }, [], ['root']],
    ['none for other files', { Makefile: 'x', 'go.sum': 'root' }, ['Makefile'], []],
  ])('%s', async (_, files, patterns, expected) => expect(await sums(files, patterns)).toEqual(expected));
});
