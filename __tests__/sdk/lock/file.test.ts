import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { formatLock } from '../../../src/sdk/lock/format.ts';
import { parseLock, readLock } from '../../../src/sdk/lock/read.ts';
import { lockJsonSchema } from '../../../src/sdk/lock/schema.ts';
import type { Lock } from '../../../src/sdk/lock/types.ts';
import { writeLock } from '../../../src/sdk/lock/write.ts';
import { temporaryFolder } from '../../support/temp.ts';

const lock: Lock = {
  schema: 1,
  requests: { stable: '1.26.8', '~1.9': '1.9.7' },
  versions: {
    '1.26.8': {
      'windows/amd64': { module: { h1: `h1:${'A'.repeat(43)}=` } },
      'linux/amd64': {
        module: { h1: `h1:${'B'.repeat(43)}=` },
        archive: {
          size: 1,
          sha256: 'a'.repeat(64),
          url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
          file: 'go1.26.8.linux-amd64.tar.gz',
        },
      },
    },
    '1.9.7': { 'linux/amd64': { module: { h1: `h1:${'C'.repeat(43)}=` } } },
  },
};
const text = formatLock(lock);

test('a lock is sorted, indented by two spaces, and ends in one newline', () => {
  expect(text).toBe(`{
  "schema": 1,
  "requests": {
    "stable": "1.26.8",
    "~1.9": "1.9.7"
  },
  "versions": {
    "1.9.7": {
      "linux/amd64": {
        "module": {
          "h1": "h1:${'C'.repeat(43)}="
        }
      }
    },
    "1.26.8": {
      "linux/amd64": {
        "archive": {
          "file": "go1.26.8.linux-amd64.tar.gz",
          "url": "https://go.dev/dl/go1.26.8.linux-amd64.tar.gz",
          "sha256": "${'a'.repeat(64)}",
          "size": 1
        },
        "module": {
          "h1": "h1:${'B'.repeat(43)}="
        }
      },
      "windows/amd64": {
        "module": {
          "h1": "h1:${'A'.repeat(43)}="
        }
      }
    }
  }
}
`);
});

describe('reading', () => {
  test('no file is no lock', async () => {
    expect(await readLock(nodeFiles(), join(await temporaryFolder(), 'go.lock.json'))).toBeUndefined();
  });

  test('CRLF, a byte order mark and a $schema line are harmless', async () => {
    const path = join(await temporaryFolder(), 'go.lock.json');
    const edited = `\uFEFF${text.replace('{', '{\n  "$schema": "../schemas/go.lock.schema.json",').replaceAll('\n', '\r\n')}`;
    await writeFile(path, edited);
    expect(await readLock(nodeFiles(), path)).toEqual({ ...lock, $schema: '../schemas/go.lock.schema.json' });
  });

  const at = (line: number, column: number) => ({ path: 'go.lock.json', line, column });
  const sha = `"${'a'.repeat(64)}"`;

  test.each<[string, string, string, ReturnType<typeof at>]>([
    ['nothing', '', 'The lock is not JSON', at(1, 1)],
    ['half a file', text.slice(0, 300), 'The lock is not JSON: unexpected end of string', at(17, 9)],
    ['a comment', text.replace('{', '{ // why'), 'invalid comment token', at(1, 3)],
    ['a trailing comma', text.replace('"1.9.7"\n', '"1.9.7",\n'), 'The lock is not JSON', at(6, 3)],
    ['a list', '[]', 'expected object', at(1, 1)],
    ['another format', text.replace('"schema": 1', '"schema": 2'), 'schema: ', at(2, 3)],
    ['no versions', '{"schema": 1, "requests": {}}', 'versions: ', at(1, 1)],
    ['a key that is not ours', text.replace('"requests"', '"request"'), 'request', at(3, 3)],
    [
      'a digest of the wrong length',
      text.replace(sha, '"abc"'),
      'versions › 1.26.8 › linux/amd64 › archive › sha256: must be 64 lower-case hex digits',
      at(20, 11),
    ],
    ['a digest in capitals', text.replace(sha, sha.toUpperCase()), 'sha256: must be', at(20, 11)],
    ['a hash of the wrong kind', text.replace('"h1:B', '"h2:B'), 'module › h1: must be h1:', at(24, 11)],
    ['a size that is none', text.replace('"size": 1', '"size": -1'), 'size', at(21, 11)],
    [
      'a file name with a folder',
      text.replace('"go1.26.8.linux-amd64.tar.gz"', '"../go.tar.gz"'),
      'file: must be a plain file name',
      at(18, 11),
    ],
    [
      'credentials',
      text.replace('https://go.dev', 'https://me:hunter2@go.dev'),
      'url: must be an https:, http: or file: URL without credentials',
      at(19, 11),
    ],
    ['a URL of another kind', text.replace('https://go.dev', 'ssh://go.dev'), 'url: must be', at(19, 11)],
    ['a platform that is none', text.replace('"windows/amd64"', '"windows"'), 'windows', at(27, 7)],
    ['a version that is none', text.replaceAll('1.9.7', 'nine'), 'must be a Go version', at(5, 5)],
    ['a version with a prefix', text.replaceAll('1.9.7', 'go1.9.7'), 'must be a Go version', at(5, 5)],
    [
      'a request for a version that is not there',
      text.replace('"stable": "1.26.8"', '"stable": "1.26.9"'),
      'requests › stable: 1.26.9 is not among the versions of the lock',
      at(4, 5),
    ],
    [
      'an entry without a digest',
      text.replace(`"module": {\n          "h1": "h1:${'A'.repeat(43)}="\n        }`, ''),
      'versions › 1.26.8 › windows/amd64: archive or module is missing',
      at(27, 7),
    ],
    [
      'one key twice',
      text.replace('"stable": "1.26.8"', '"stable": "1.26.8",\n    "stable": "1.9.7"'),
      'The key "stable" is there twice',
      at(5, 5),
    ],
  ])('%s is an error with its place', async (_, broken, words, place) => {
    const error = await parseLock(broken, 'go.lock.json').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'LOCK_INVALID', message: expect.stringContaining(words), at: place });
    expect(String(error)).not.toContain('hunter2');
  });

  test('a merge conflict is called one', async () => {
    const conflict = text.replace('  "schema"', '<<<<<<< HEAD\n  "schema"');
    await expect(parseLock(conflict, 'x')).rejects.toMatchObject({
      code: 'LOCK_INVALID',
      hint: expect.stringContaining('merge conflict'),
    });
  });

  test.each([
    ['brackets without end', '['.repeat(500_000)],
    ['brackets with an end', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['a prototype', '{"schema":1,"requests":{},"versions":{},"__proto__":{"polluted":1}}'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['NUL', '\0'],
  ])('%s is an error and no crash', async (_, hostile) => {
    await expect(parseLock(hostile, 'x')).rejects.toMatchObject({ code: 'LOCK_INVALID' });
  });

  test('a prototype in place of a version is nothing', async () => {
    const hostile =
      '{"schema":1,"requests":{"__proto__":"1.26.8"},"versions":{"__proto__":{"linux/amd64":{}}}}';
    expect(await parseLock(hostile, 'x')).toEqual({ schema: 1, requests: {}, versions: {} });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a file of many megabytes is not even parsed', async () => {
    const read = async () => new Uint8Array(2 << 20);
    await expect(readLock({ read }, 'x')).rejects.toMatchObject({ code: 'LOCK_INVALID' });
  });

  test('whatever is done to a lock, the outcome is a lock or a plain error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 20 }),
        async (start, length, put) => {
          try {
            await parseLock(text.slice(0, start) + put + text.slice(start + length), 'x');
          } catch (error) {
            expect(error).toMatchObject({ code: 'LOCK_INVALID', at: { path: 'x' } });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 });
const module = hex.map((bytes) => ({ h1: `h1:${Buffer.from(bytes).toString('base64')}` }));
const archive = fc.record(
  {
    file: fc.stringMatching(/^go[a-z0-9.-]{1,30}$/),
    url: fc.webUrl({ validSchemes: ['https', 'http'] }),
    sha256: hex.map((bytes) => Buffer.from(bytes).toString('hex')),
    size: fc.integer({ min: 1, max: 2 ** 40 }),
  },
  { requiredKeys: ['file', 'url', 'sha256'] },
);
const sdk = fc.oneof(fc.record({ module }), fc.record({ archive }), fc.record({ archive, module }));
const version = fc.oneof(
  fc.tuple(fc.nat(40), fc.nat(20)).map(([minor, patch]) => `1.${minor + 21}.${patch}`),
  fc.tuple(fc.nat(40), fc.nat(5)).map(([minor, rc]) => `1.${minor + 21}rc${rc}`),
);
const platform = fc.constantFrom('linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64', 'linux/386');
const locks = fc
  .dictionary(version, fc.dictionary(platform, sdk, { minKeys: 1, noNullPrototype: true }), {
    minKeys: 1,
    noNullPrototype: true,
  })
  .chain((versions) =>
    fc
      .dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
        fc.constantFrom(...Object.keys(versions)),
        { noNullPrototype: true },
      )
      .map((requests): Lock => ({ schema: 1, requests, versions })),
  );

test('what is written is read back as it was, and written again to the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(locks, async (any) => {
      const written = formatLock(any);
      const read = await parseLock(written, 'x');
      expect(read).toEqual(any);
      expect(formatLock(read)).toBe(written);
    }),
    { numRuns: 100 },
  );
});

describe('writing', () => {
  test('makes the folder, and leaves a file alone that says the same', async () => {
    const path = join(await temporaryFolder(), '.setup-go-plus', 'go.lock.json');
    expect(await writeLock(nodeFiles(), path, lock)).toBe('written');
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await writeLock(nodeFiles(), path, lock)).toBe('unchanged');
    await writeFile(path, `${text}\n`);
    expect(await writeLock(nodeFiles(), path, lock)).toBe('written');
  });

  test('a full disk leaves the old file', async () => {
    const files = {
      read: async () => new TextEncoder().encode('old'),
      write: () => Promise.reject(new UserError('DISK_FULL', 'full')),
    };
    await expect(writeLock(files, 'x', lock)).rejects.toMatchObject({ code: 'DISK_FULL' });
  });
});

test('the JSON Schema for editors names every key', () => {
  const schema = JSON.stringify(lockJsonSchema());
  for (const key of [
    '$schema',
    'requests',
    'versions',
    'archive',
    'module',
    'file',
    'url',
    'sha256',
    'size',
    'h1',
  ]) {
    expect(schema).toContain(`"${key}":{`);
  }
  expect(lockJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['schema', 'requests', 'versions'],
    additionalProperties: false,
  });
});
