import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  expectKeys,
  parseExpect,
  parseExpectFile,
  parseExpectPairs,
} from '../../../src/binary/expect/parse.ts';
import { expectJsonSchema } from '../../../src/binary/expect/schema.ts';
import { UserError } from '../../../src/errors.ts';

describe('key=value', () => {
  test('takes the type of its key', () => {
    const pairs = [
      'linkage=static',
      'maxGlibc=2.30',
      'needed=libc.so.6,libm.so.6',
      'stripped=true',
      'cleanVcs=false',
      'localPaths=false',
      'go=1.20',
      'settings.GOAMD64=v3',
      'settings.-ldflags=-X a=b',
      'contains=a=b',
    ];
    // Go 1.20, unquoted in YAML, would be 1.2; here it is what was written.
    expect(parseExpectPairs(pairs, '--expect')).toEqual({
      linkage: 'static',
      maxGlibc: '2.30',
      needed: ['libc.so.6', 'libm.so.6'],
      stripped: true,
      cleanVcs: false,
      localPaths: false,
      go: '1.20',
      settings: { GOAMD64: 'v3', '-ldflags': '-X a=b' },
      contains: ['a=b'],
    });
    expect(parseExpectPairs(['needed=', 'localPaths=/builds,/ci'], '--expect')).toEqual({
      needed: [],
      localPaths: ['/builds', '/ci'],
    });
  });

  test.each([
    [['linkage'], '"linkage" is not of the form key=value'],
    [['linkage=sttic'], '`linkage`: '],
    [['striped=true'], '`striped` is nothing that can be expected of a binary. Did you mean stripped?'],
    [['stripped=yes'], '`stripped`: '],
    [['localPaths=true'], '`localPaths`: expected false, or a list of folders'],
    [['maxGlibc=new'], '`maxGlibc`: expected a version such as 2.28, in quotes'],
    [['go=new'], '`go`: expected a Go version or a range of them, in quotes'],
    [['revision=HEAD'], '`revision`: expected a commit hash'],
    [['pie=true', 'pie=false'], '`pie` is given twice'],
    [['__proto__=x'], '`__proto__` is nothing'],
  ])('%j is refused', (pairs, message) => {
    expect(() => parseExpectPairs(pairs, '--expect')).toThrow(UserError);
    expect(() => parseExpectPairs(pairs, '--expect')).toThrow(`--expect: ${message}`);
  });

  test('is read or refused, whatever it is', () => {
    const key = fc.oneof(fc.constantFrom(...expectKeys), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
        const texts = pairs.map(([name, value]) => `${name}=${value}`);
        try {
          expect(parseExpect(parseExpectPairs(texts, 'x'), 'x')).toBeDefined();
        } catch (error) {
          expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
        }
      }),
    );
  });
});

describe('a file', () => {
  test('is YAML, whose versions need no quotes', async () => {
    const text = 'maxGlibc: 2.30\ngo: 1.20.3\nneeded: [libc.so.6]\nstripped: true\nrevision: 1234567\n';
    expect(await parseExpectFile(text, 'expect.yaml')).toEqual({
      maxGlibc: '2.30',
      go: '1.20.3',
      needed: ['libc.so.6'],
      stripped: true,
      revision: '1234567',
    });
  });

  test('may be empty, or JSON', async () => {
    expect(await parseExpectFile('', 'x')).toEqual({});
    expect(await parseExpectFile('# nothing\n', 'x')).toEqual({});
    expect(await parseExpectFile('{"linkage": "static"}', 'x')).toEqual({ linkage: 'static' });
  });

  test.each([
    [
      'pie: true\nlinkag: static\n',
      'x.yaml:2:1: `linkag` is nothing that can be expected of a binary. Did you mean linkage?',
      2,
    ],
    ['pie: maybe\n', 'x.yaml:1:1: `pie`: ', 1],
    ['pie: true\nneeded: libc.so.6\n', 'x.yaml:2:1: `needed`: ', 2],
    ['- a\n', 'x.yaml:1:1: it is not a map of keys', 1],
    ['pie: [\n', 'x.yaml:2:1: ', 2],
    ['pie: true\npie: false\n', 'x.yaml:2:1: Map keys must be unique', 2],
  ])('%j is refused with its place', async (text, message, line) => {
    await expect(parseExpectFile(text, 'x.yaml')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('linkage'),
      at: { path: 'x.yaml', line },
    });
  });

  test('has no aliases, which could make a small file large', async () => {
    await expect(parseExpectFile('needed: &a [x]\ncontains: *a\n', 'x')).rejects.toThrow(
      'aliases are not accepted',
    );
  });
});

test('the JSON Schema has every key with its description, and no others', () => {
  const schema = expectJsonSchema() as {
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
  };
  expect(Object.keys(schema.properties)).toEqual(expectKeys);
  expect(schema.additionalProperties).toBe(false);
  for (const { description } of Object.values(schema.properties)) expect(description).toBeTruthy();
});
