import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAction } from '../../../src/cache/build/action.ts';
import { actionName, buildEntry, isKept, outputName } from '../../../src/cache/build/entry-name.ts';
import { nameFilter } from '../../../src/cache/name-filter.ts';

const id = 'ab'.repeat(32);

test.each([
  [`ab/${id}-a`, { kind: 'action', id }],
  [`ab/${id}-d`, { kind: 'output', id }],
  [`ab/${id}-d/vet tool.exe`, { kind: 'program', id }],
  ['fuzz/example.com/m/FuzzX/771e938e4458e983', { kind: 'fuzz' }],
  ['testexpire.txt', { kind: 'expiry' }],
])('%s is kept', (name, entry) => expect(buildEntry(name)).toEqual(entry));

test.each([
  'README',
  'trim.txt',
  `cd/${id}-a`,
  `ab/${id}-x`,
  `ab/${id.toUpperCase()}-a`,
  `ab/${id}-a/x`,
  `ab/${id}-d/..`,
  `ab/${id}-d/a/b`,
  `ab/${id}-d/a\\b`,
  `ab/${id}-d/C:`,
  `../ab/${id}-a`,
  `/ab/${id}-a`,
  'fuzz/x',
  'fuzz/../../../etc/passwd',
  'fuzz/a//b/c',
  'fuzz/a/b/c:stream',
])('%s is not', (name) => expect(buildEntry(name)).toBeUndefined());

test.each([
  [`ab/${id}-d/${'cd'.repeat(32)}-hello`, false, true],
  [`ab/${id}-d/${'cd'.repeat(32)}-`, true, false],
  [`ab/${id}-d/hello`, true, false],
  [`ab/${id}-d`, true, false],
  ['README', false, false],
])('a pack may bring %s: %s', (name, allowed, kept) => {
  expect(nameFilter({ kind: 'build' })(name)).toBe(allowed);
  expect(isKept(name)).toBe(kept);
});

test('no name that is kept leads out of the folder', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', 'fuzz', 'ab', `${id}-d`, '\\', 'C:'), fc.string());
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const name = parts.join('/');
      if (buildEntry(name) === undefined) return;
      expect(name.split('/').every((one) => one !== '' && one !== '.' && one !== '..')).toBe(true);
      expect(name).not.toMatch(/[\\:]/);
    }),
  );
});

test('the names of an action and of its output', () => {
  expect(actionName(id)).toBe(`ab/${id}-a`);
  expect(outputName(id)).toBe(`ab/${id}-d`);
});

const out = 'cd'.repeat(32);
const text = (line: string) => new TextEncoder().encode(line);
const good = `v1 ${id} ${out} ${'1234'.padStart(20)} ${'1700000000123456789'.padStart(20)}\n`;

test('an action says its output, its size and when it was put', () => {
  expect(parseAction(text(good), id)).toEqual({ output: out, size: 1234, put: 1_700_000_000_123 });
});

test.each<[string, string]>([
  ['cut', good.slice(0, -1)],
  ['too long', `${good} `],
  ['another version', good.replace('v1', 'v2')],
  ['another id', good.replace(id, out)],
  ['a negative size', good.replace('                1234', '               -1234')],
  ['no number', good.replace('1234', '12x4')],
  ['empty', ''],
])('%s is a miss, as for Go', (_, line) => expect(parseAction(text(line), id)).toBeUndefined());

test('a change of any byte is a miss or changes what is said, and never throws', () => {
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
      const bytes = text(good);
      bytes[at] = byte;
      const action = parseAction(bytes, id);
      if (action !== undefined) expect(action.output).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});
