import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goFlag, parseGoFlags } from '../../../src/cache/keys/go-flags.ts';
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

  test.each<[string, string, string | undefined]>([
    ['-a', 'a', ''],
    ['-v -mod=mod', 'mod', 'mod'],
    ['-mod=mod --mod=vendor', 'mod', 'vendor'],
    ['-a=true -a=false', 'a', undefined],
    ["'-ldflags=-a'", 'a', undefined],
    ['', 'a', undefined],
  ])('%j has -%s as %j', (text, name, value) => expect(goFlag(text, name)).toBe(value));

  test('never throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void [parseGoFlags(text), goFlag(text, 'a')]));
  });
});

describe('the modules’ key', () => {
  const sum = 'a.b v1.0.0 h1:x\na.b v1.0.0/go.mod h1:y\n';
  const keysOf = (...sums: string[]) => moduleKeys('auto', sums, []);

  test('holds the content of go.sum and nothing of the machine', () => {
    const same = `sgp2-mod-${sumsDigest([sum])}-`;
    expect(keysOf(sum)).toEqual({ key: `${same}all`, ladder: [same, 'sgp2-mod-'] });
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
    for (const prefix of auto?.ladder ?? []) expect(zips?.key.startsWith(prefix)).toBe(false);
    expect(moduleKeys('minimal', [sum], [], 'abc')).toEqual({ key: 'sgp2-modmin-abc', ladder: [] });
    expect(moduleKeys('download', [sum], [])).toBeUndefined();
  });
});

test('the SDK’s key is exact: version, platform, form, digest', () => {
  const facts = {
    version: '1.26.8',
    platform: { os: 'linux', arch: 'amd64' },
    form: 'slim' as const,
    digest: 'AB'.repeat(32),
    parts: [],
  };
  expect(sdkKeys(facts)).toEqual({
    key: `sgp2-sdk-linux-amd64-go1.26.8-slim-${'ab'.repeat(20)}`,
    ladder: [],
  });
  expect(sdkKeys({ ...facts, digest: `h1:${Buffer.alloc(32, 0xab).toString('base64')}` })).toEqual(
    sdkKeys(facts),
  );
  expect(sdkKeys({ ...facts, form: 'full' })).not.toEqual(sdkKeys(facts));
  const parts = [{ source: 'cache-key-parts', text: 'x' }];
  expect(sdkKeys({ ...facts, parts }).key).toMatch(/^sgp2-sdk-x-linux-amd64-go1\.26\.8-slim-/);
});

test('as long as the digest is not known, the newest SDK of this version, platform and form is asked for', () => {
  const known = {
    version: '1.26.8',
    platform: { os: 'linux', arch: 'amd64' },
    form: 'tar.gz' as const,
    parts: [],
  };
  const { key, ladder } = sdkKeys({ ...known, digest: undefined });
  const exact = sdkKeys({ ...known, digest: 'a'.repeat(64) }).key;
  expect(ladder).toEqual(['sgp2-sdk-linux-amd64-go1.26.8-tar.gz-']);
  expect([exact.startsWith(ladder[0]!), exact.startsWith(key)]).toEqual([true, false]);
  const others = [
    { ...known, version: '1.26.80' },
    { ...known, form: 'zip' as const },
  ];
  for (const other of others)
    expect(sdkKeys({ ...other, digest: 'b' }).key.startsWith(ladder[0]!)).toBe(false);
});
