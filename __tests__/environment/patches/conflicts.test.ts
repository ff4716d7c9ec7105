import { describe, expect, test } from '@jest/globals';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { factsOf, failure, type Node, patchesOf, valuesAfter, yaml } from './support.ts';

const inTwo = async (node: Node, first: string, second: string, head = '') =>
  planPatches(
    factsOf(node),
    await patchesOf({ 'env/010-a.yaml': yaml([first], head), 'env/020-b.yaml': yaml([second], head) }),
  );

describe('two patches contradict each other', () => {
  test.each([
    ['set: A, value: x', 'set: A, value: y', 'sets it to x', 'sets it to y'],
    ['set: A, value: x', 'unset: A', 'sets it to x', 'takes it away'],
    ['unset: A', 'default: A, value: x', 'takes it away', 'sets it to x by default'],
    ['default: A, value: x', 'default: A, value: y', 'sets it to x by default', 'sets it to y by default'],
    ['set: GOPRIVATE, value: x', 'unset: GOPRIVATE', 'sets it to x', 'takes it away'],
    ['append: GOPRIVATE, value: x', 'set: GOPRIVATE, value: y', 'makes x its last entry', 'sets it to y'],
    ['unset: GOPRIVATE', 'append: GOPRIVATE, value: x', 'takes it away', 'makes x its last entry'],
    [
      'set: GOPRIVATE, value: "x,y"',
      'removeMatching: GOPRIVATE, glob: y, max: 1',
      'sets it to x,y',
      'removes its entries y',
    ],
    [
      'prepend: PATH, value: /x',
      'append: PATH, value: /x',
      'makes /x its first entry',
      'makes /x its last entry',
    ],
    [
      'prepend: PATH, value: /x',
      "removeMatching: PATH, glob: '/*', max: 9",
      'makes /x its first entry',
      'removes its entries /*',
    ],
    [
      'prepend: PATH, value: /x',
      'replaceEntry: PATH, from: /x, to: /y',
      'makes /x its first entry',
      'replaces its entry /x by /y',
    ],
    [
      'replaceEntry: PATH, from: /x, to: /y',
      'append: PATH, value: /x',
      'replaces its entry /x by /y',
      'makes /x its last entry',
    ],
    ['replaceEntry: PATH, from: /x, to: /y', 'replaceEntry: PATH, from: /x, to: /z', 'by /y', 'by /z'],
    ['replaceEntry: PATH, from: /x, to: /y', 'replaceEntry: PATH, from: /y, to: /z', 'by /y', 'by /z'],
    [
      'append: MINE, value: /x, list: paths',
      'append: MINE, value: /x, list: commas',
      'last entry',
      'last entry',
    ],
    [
      'addFlag: GOFLAGS, flag: -mod=mod',
      'addFlag: GOFLAGS, flag: --mod=vendor',
      'adds the flag -mod=mod',
      'adds the flag --mod=vendor',
    ],
    [
      'addFlag: GOFLAGS, flag: -mod=mod',
      'removeFlag: GOFLAGS, flag: -mod',
      'adds the flag -mod=mod',
      'removes the flag -mod',
    ],
    [
      'removeFlag: GOFLAGS, flag: -x',
      'addFlag: GOFLAGS, flag: -x',
      'removes the flag -x',
      'adds the flag -x',
    ],
    [
      'set: GOFLAGS, value: -mod=mod',
      'addFlag: GOFLAGS, flag: -mod=vendor',
      'sets it to -mod=mod',
      'adds the flag -mod=vendor',
    ],
    ['addFlag: GOFLAGS, flag: -x', 'set: GOFLAGS, value: -y', 'adds the flag -x', 'sets it to -y'],
  ])('%s / %s', async (first, second, says, saysToo) => {
    const error = await failure(() => inTwo({}, first, second));
    expect(error).toMatchObject({
      code: 'PATCH_CONFLICT',
      at: { path: 'env/020-b.yaml', line: 5, column: 6 },
    });
    expect(error.message).toContain(
      `env/010-a.yaml:5 ${says.startsWith('by') || says === 'last entry' ? '' : says}`,
    );
    expect(error.message).toContain(saysToo);
  });

  test('names are one variable in any case on Windows', async () => {
    await expect(inTwo({ os: 'windows' }, 'set: Foo, value: x', 'set: FOO, value: y')).rejects.toThrow(
      'contradict',
    );
    expect(valuesAfter(await inTwo({}, 'set: Foo, value: x', 'set: FOO, value: y'))).toEqual({
      Foo: 'x',
      FOO: 'y',
    });
  });

  test('values of secrets are not shown', async () => {
    const error = await failure(() =>
      inTwo({}, 'set: A_TOKEN, value: hunter2', 'set: A_TOKEN, value: hunter3'),
    );
    expect(error.message).not.toContain('hunter');
  });

  test('also within one file', async () => {
    const patches = await patchesOf({ '010.yaml': yaml(['set: A, value: x', 'unset: A']) });
    expect((await failure(() => planPatches(factsOf(), patches))).message).toContain(
      '010.yaml:5 sets it to x, 010.yaml:6 takes it away',
    );
  });
});

describe('two patches agree', () => {
  test.each([
    ['set: A, value: x', 'set: A, value: x'],
    ['set: A, value: x', 'default: A, value: y'],
    ['default: A, value: y', 'set: A, value: x'],
    ['unset: A', 'unset: A'],
    ['set: GOPRIVATE, value: x', 'append: GOPRIVATE, value: y'],
    ['default: GOPRIVATE, value: x', 'append: GOPRIVATE, value: y'],
    ['prepend: PATH, value: /x', 'append: PATH, value: /y'],
    ['prepend: PATH, value: /x', 'prepend: PATH, value: /x'],
    ["removeMatching: PATH, glob: '/x*', max: 1", 'prepend: PATH, value: /x1'],
    ['addFlag: GOFLAGS, flag: -mod=mod', 'addFlag: GOFLAGS, flag: --mod=mod'],
    ['removeFlag: GOFLAGS, flag: -mod=vendor', 'addFlag: GOFLAGS, flag: -mod=mod'],
    ['set: GOFLAGS, value: -x', 'addFlag: GOFLAGS, flag: -y'],
  ])('%s / %s', async (first, second) => {
    await inTwo({ values: { PATH: '/a:/x1:/b', GOFLAGS: '-mod=vendor' } }, first, second);
  });

  test('of which only one applies here', async () => {
    const patches = await patchesOf({
      '010.yaml': yaml(['set: A, value: x'], 'when: {os: windows}'),
      '020.yaml': yaml(['set: A, value: y'], 'when: {os: linux}'),
    });
    expect(valuesAfter(planPatches(factsOf(), patches))).toEqual({ A: 'y' });
    expect(valuesAfter(planPatches(factsOf({ os: 'windows' }), patches))).toEqual({ A: 'x' });
  });
});

describe('patches that would not come to rest are refused', () => {
  test('a condition on a variable that they change', async () => {
    const patches = await patchesOf({
      '010.yaml': yaml(['prepend: PATH, value: /x']),
      '020.yaml': yaml(
        ['prepend: PATH, value: /y', 'set: DONE, value: "1"'],
        'when: {env: {DONE: {absent: true}}}',
      ),
    });
    const error = await failure(() => planPatches(factsOf({ values: { PATH: '/bin' } }), patches));
    expect(error).toMatchObject({ code: 'PATCH_CONFLICT' });
    expect(error.message).toContain('applied a second time these patches would not give the same');
  });

  test('a guard on a variable that another one changes', async () => {
    const patches = await patchesOf({
      '010.yaml': yaml(['set: A, value: x']),
      '020.yaml': yaml(['set: B, value: x'], 'guard: {expect: {A: {absent: true}}}'),
    });
    const error = await failure(() => planPatches(factsOf(), patches));
    expect(error.message).toContain('020.yaml:3:18: A is "x", expected to be absent');
  });

  test('a list that is made and then cut', async () => {
    const patches = await patchesOf({
      '010.yaml': yaml([
        'replaceEntry: PATH, from: /b, to: /c',
        "removeMatching: PATH, glob: '/a', max: 1",
        'replaceEntry: PATH, from: /d, to: /b',
      ]),
    });
    await expect(async () =>
      planPatches(factsOf({ values: { PATH: '/a:/b:/d' } }), patches),
    ).rejects.toMatchObject({ code: 'PATCH_CONFLICT' });
  });
});
