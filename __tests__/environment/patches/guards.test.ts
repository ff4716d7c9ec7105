import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/environment/patches/digests.ts';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { factsOf, failure, type Node, patchesOf, valuesAfter, yaml } from './support.ts';

const guarded = async (guard: string, node: Node = {}, more = '') =>
  planPatches(
    factsOf(node),
    await patchesOf({ 'env/010.yaml': yaml(['set: A, value: b'], `guard: {${guard}}${more}`) }),
  );

describe('a guard', () => {
  test.each<[string, Node]>([
    ['expect: {A: {absent: true}}', {}],
    ['expect: {A: {absent: true}}', { values: { A: '' } }],
    ['expect: {A: a}', { values: { A: 'a' } }],
    ['expect: {GOROOT: c:/go}', { os: 'windows', values: { goroot: 'C:\\Go\\' } }],
    ["expect: {B: '${HOME}/x'}", { values: { B: '/home/zoë b/x' } }],
    ['expires: 2026-11-21', {}],
    [
      `sha256: {go.mod: ${digestOf(Buffer.from('module x\n')).bytes}}`,
      { files: new Map([['go.mod', digestOf(Buffer.from('module x\r\n'))]]) },
    ],
  ])('holds: %s', async (guard, node) => {
    expect((await guarded(guard, node)).changes).toHaveLength(1);
  });

  test.each<[string, Node, string]>([
    [
      'expect: {A: {absent: true}}',
      { values: { A: 'x' } },
      'env/010.yaml:3:18: A is "x", expected to be absent',
    ],
    ['expect: {A: a}', {}, 'env/010.yaml:3:18: A is not set, expected "a"'],
    ['expect: {A: {matches: "x*"}}', { values: { A: 'y' } }, 'A is "y", expected to match "x*"'],
    ['expect: {MY_TOKEN: a}', { values: { MY_TOKEN: 'hunter2' } }, 'MY_TOKEN is ***, expected ***'],
    [
      'expect: {GOPROXY: direct}',
      { values: { GOPROXY: 'https://u:p@x' } },
      'GOPROXY is "https://***@x", expected "direct"',
    ],
    ['expires: 2026-11-20', {}, 'env/010.yaml:3:9: the patch expired on 2026-11-20, and today is 2026-11-21'],
    [
      `sha256: {go.mod: ${'0a'.repeat(32)}}`,
      {},
      `go.mod is not the file that this patch was made for: expected SHA-256 ${'0a'.repeat(32)}, there is no such file here`,
    ],
    [
      `sha256: {go.mod: ${'0a'.repeat(32)}}`,
      { files: new Map([['go.mod', digestOf(Buffer.from('a'))]]) },
      'here it is ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    ],
  ])('does not hold: %s', async (guard, node, message) => {
    const error = await failure(() => guarded(guard, node));
    expect(error.code).toBe('PATCH_MISMATCH');
    expect(error.message).toContain(message);
    expect(error.at).toMatchObject({ path: 'env/010.yaml', line: 3 });
  });

  test('that does not hold may skip its patch, which the plan says', async () => {
    const patches = await patchesOf({
      '010.yaml': yaml(['set: A, value: b'], 'guard: {expires: 2020-01-01}\nonError: skip'),
      '020.yaml': yaml(['set: B, value: b']),
    });
    const plan = planPatches(factsOf(), patches);
    expect(valuesAfter(plan)).toEqual({ B: 'b' });
    expect(plan.skipped).toMatchObject([
      { id: '010', why: 'the patch expired on 2020-01-01, and today is 2026-11-21' },
    ]);
  });

  test('holds no more and need not, once its patch was applied', async () => {
    expect((await guarded('expect: {A: {absent: true}}', { values: { A: 'b' } })).changes).toEqual([]);
  });

  test('looks at values before any patch, beside others that change the same', async () => {
    const patches = await patchesOf({
      '010.yaml': yaml(['prepend: PATH, value: /x'], 'guard: {expect: {PATH: /bin}}'),
      '020.yaml': yaml(['prepend: PATH, value: /y']),
    });
    expect(valuesAfter(planPatches(factsOf({ values: { PATH: '/bin' } }), patches))).toEqual({
      PATH: '/y:/x:/bin',
    });
    expect(planPatches(factsOf({ values: { PATH: '/y:/x:/bin' } }), patches).changes).toEqual([]);
    await expect(async () => planPatches(factsOf({ values: { PATH: '/y:/bin' } }), patches)).rejects.toThrow(
      'PATH is "/y:/bin"',
    );
  });
});
