import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/read.ts';

const read = async (text: string) => {
  const values = await parseConfig(text, 'config.yaml');
  return Object.fromEntries([...values].map(([name, { text: value }]) => [name, value]));
};

describe('the config file', () => {
  test('is input texts by input name', async () => {
    const text =
      'go:\n  version: "1.26"\n  check-latest: true\n  sources: [tool-cache, goproxy]\ncache:\n  enabled: false\n';
    expect(await read(text)).toEqual({
      'go-version': '1.26',
      'check-latest': 'true',
      sources: 'tool-cache\ngoproxy',
      cache: 'false',
    });
  });

  test('keeps the spelling of an unquoted version: 1.20 is not 1.2', async () => {
    expect(await read('go:\n  version: 1.20\n')).toEqual({ 'go-version': '1.20' });
  });

  test('takes true for a choice that has this word', async () => {
    expect(await read('cache:\n  sdk: true\n')).toEqual({ 'cache-sdk': 'true' });
    expect(await read('cache:\n  sdk: auto\n')).toEqual({ 'cache-sdk': 'auto' });
    await expect(read('cache:\n  sdk: 1\n')).rejects.toMatchObject({ hint: 'Accepted: auto, true, false.' });
  });

  test('may be empty, may have a byte order mark and CRLF', async () => {
    expect(await read('')).toEqual({});
    expect(await read('# nothing yet\n')).toEqual({});
    expect(await read('\uFEFFgo:\r\n  version: stable\r\n')).toEqual({ 'go-version': 'stable' });
  });

  test.each([
    ['an unknown key', 'go:\n  versoin: 1.26\n', 'config.yaml:2:3', 'go.versoin', 'version'],
    ['an unknown section', 'golang:\n  version: 1.26\n', 'config.yaml:1:1', 'golang', 'go, cache'],
    ['a wrong type', 'go:\n  check-latest: "yes"\n', 'config.yaml:2:3', 'go.check-latest', 'true, false'],
    [
      'a wrong choice',
      'go:\n\n  verify: never\n',
      'config.yaml:3:3',
      'go.verify',
      'required, signature, off',
    ],
    ['a section that is a list', 'go: [1.26]\n', 'config.yaml:1:1', '`go`', 'map'],
    ['broken YAML', 'go:\n  version: "1.26\n', 'config.yaml:', '', ''],
    ['a duplicate key', 'go:\n  version: 1.26\n  version: 1.25\n', 'config.yaml:3:3', '', ''],
    ['an alias bomb', 'go: &a\n  version: x\ncache: *a\n', 'config.yaml', '', ''],
  ])(
    '%s is an error that names file, line, column and what would be accepted',
    async (_, text, at, key, accepted) => {
      const error = await parseConfig(text, 'config.yaml').then(
        () => undefined,
        (thrown: unknown) => thrown as Error & { code: string; hint: string },
      );
      expect(error?.code).toBe('CONFIG_INVALID');
      expect(error?.message).toContain(at);
      expect(error?.message).toContain(key);
      expect(error?.hint).toContain(accepted);
    },
  );
});

test.each([
  ['thousands of nested maps', '{'.repeat(60_000), /nested too deeply/],
  ['thousands of explicit keys', '? '.repeat(4_000), /explicit keys/],
  ['two documents', '---\ngo: {}\n---\ngo: {}\n', /more than one document/],
])('a config of %s is refused before the parser sees it', async (_, text, message) => {
  await expect(parseConfig(text, 'config.yaml')).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(message),
    at: { path: 'config.yaml' },
  });
});
