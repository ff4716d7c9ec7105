import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parseCacheRequest } from '../../../src/cache/job/request.ts';
import type { Machine } from '../../../src/host/ports.ts';
import { inputValues } from '../../../src/setup/values.ts';

const machine: Machine = {
  platform: { os: 'linux', arch: 'amd64' },
  path: path.posix,
  cwd: '/w',
  home: '/h',
  temp: '/t',
  env: () => undefined,
};
const parse = (given: Readonly<Record<string, string>>) =>
  parseCacheRequest(
    inputValues(
      (name) => given[name] ?? '',
      new Map(),
      (name) => `input ${name}`,
    ),
    machine,
  );

test('what people add to keys is read', () => {
  expect(parse({ 'cache-key-parts': 'a\n\nb', 'cache-key-suffix': 'lint' })).toMatchObject({
    keyParts: [{ text: 'a' }, { text: 'b' }],
    keySuffix: { text: 'lint' },
    workspace: '/w',
  });
});

test.each([
  ['cache-key-parts', 'a,b', /comma/],
  ['cache-key-suffix', 'a,b', /comma/],
  ['cache-key-parts', 'x'.repeat(121), /at most 120/],
])('%s that no key can hold is refused before anything is restored', (name, text, message) => {
  expect(() => parse({ [name]: text })).toThrow(message);
  expect(() => parse({ [name]: text })).toThrow(name);
});
