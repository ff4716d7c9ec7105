import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGoFlags } from '../../../src/cache/keys/go-flags.ts';
import { moduleKeys, sumsDigest } from '../../../src/cache/keys/modules.ts';
import { sdkKeys } from '../../../src/cache/keys/sdk.ts';

describe('GOFLAGS', () => {
  test.each<[string, Partial<ReturnType<typeof parseGoFlags>>]>([
    ['', { trimpath: false, everywhere: [], some: [] }],
    ['-trimpath -tags=b,a -race', { trimpath: true, everywhere: ['race'], some: ['tags=b,a'] }],
    [`'-ldflags=-s -w' "-gcflags=all=-N -l"`, { everywhere: ['gcflags=all=-N -l'], some: ['ldflags=-s -w'] }],
    ['-race=false -trimpath=0', { trimpath: false, everywhere: [] }],
    ['-mod=mod -v -p=4 -buildvcs=false', { some: [], everywhere: [] }],
    ['nonsense - -- ---x', { some: [], everywhere: [] }],
  ])('%j', (text, flags) => expect(parseGoFlags(text)).toMatchObject(flags));

  test('never throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseGoFlags(text)));
  });
});

describe('the modules’ key', () => {
  const sum = 'a.b v1.0.0 h1:x\na.b v1.0.0/go.mod h1:y\n';
  const keysOf = (...sums: string[]) => moduleKeys('auto', sums, []);

  test('holds the content of go.sum and nothing of the machine', () => {
    expect(keysOf(sum)).toEqual({ key: `sgp1-mod-${sumsDigest([sum])}`, ladder: ['sgp1-mod-'] });
  });

  test.each<[string, string[]]>([
    ['with CRLF', [sum.replaceAll('\n', '\r\n')]],
    ['in two files, in any order', [...sum.split('\n')].reverse()],
    ['said twice', [sum, sum]],
  ])('is the same for the same lines %s', (_, sums) => expect(keysOf(...sums)).toEqual(keysOf(sum)));

  test('differs with the lines, the mode, and the extra parts', () => {
    const keys = [
      keysOf(sum),
      keysOf(''),
      moduleKeys('zips', [sum], []),
      moduleKeys('minimal', [sum], [], 'f'),
      moduleKeys('auto', [sum], [{ source: 'cache-key-parts', text: 'x' }]),
    ].map((one) => one?.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('of one mode is never a prefix for another', () => {
    const [auto, zips] = [moduleKeys('auto', [sum], []), moduleKeys('zips', [sum], [])];
    expect(zips?.key.startsWith(auto?.ladder[0] ?? '')).toBe(false);
    expect(moduleKeys('minimal', [sum], [], 'abc')).toEqual({ key: 'sgp1-modmin-abc', ladder: [] });
    expect(moduleKeys('download', [sum], [])).toBeUndefined();
  });
});

test('the SDK’s key is exact: version, platform, contents, digest', () => {
  const facts = {
    version: '1.26.8',
    platform: { os: 'linux', arch: 'amd64' },
    contents: 'slim' as const,
    digest: 'AB'.repeat(32),
    parts: [],
  };
  expect(sdkKeys(facts)).toEqual({
    key: `sgp1-sdk-linux-amd64-go1.26.8-slim-${'ab'.repeat(20)}`,
    ladder: [],
  });
  expect(sdkKeys({ ...facts, digest: `h1:${Buffer.alloc(32, 0xab).toString('base64')}` })).toEqual(
    sdkKeys(facts),
  );
  expect(sdkKeys({ ...facts, contents: 'full' })).not.toEqual(sdkKeys(facts));
});
