import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diskName, formatList, isKept, parseList } from '../../../src/cache/sdk/module-list.ts';
import { archivePays, planSdk, type SdkFacts } from '../../../src/cache/sdk/plan.ts';

const facts: SdkFacts = {
  use: 'auto',
  mode: undefined,
  serviceMode: '',
  event: { untrusted: undefined },
  verifiable: true,
  near: false,
  kept: false,
  sameVolume: false,
};
const yes = { do: true };

describe('the plan for an SDK that is to be brought', () => {
  test('is to restore and to save it', () => {
    expect(planSdk(facts)).toEqual({ restore: yes, save: yes });
  });

  test.each<[Partial<SdkFacts>, boolean, boolean]>([
    [{ use: 'false' }, false, false],
    [{ verifiable: false }, false, false],
    [{ verifiable: false, use: 'true' }, false, false],
    [{ near: true }, false, false],
    [{ kept: true }, false, false],
    [{ sameVolume: true }, false, false],
    [{ near: true, kept: true, sameVolume: true, use: 'true' }, true, true],
    [{ mode: 'read' }, true, false],
    [{ mode: 'write' }, false, true],
    [{ mode: 'none', use: 'true' }, false, false],
    [{ serviceMode: 'read', use: 'true' }, true, false],
    [{ event: { untrusted: 'it comes from a fork' } }, true, false],
    [{ event: { untrusted: 'it comes from a fork' }, use: 'true' }, true, false],
    [{ event: { untrusted: 'it comes from a fork' }, mode: 'read-write' }, true, true],
  ])('with %j: restore %j, save %j', (more, restore, save) => {
    expect(planSdk({ ...facts, ...more })).toMatchObject({ restore: { do: restore }, save: { do: save } });
  });
});

test.each([
  [67e6, 400, false],
  [1e6, 400, false],
  [67e6, 1600, false],
  [67e6, 1700, true],
  [67e6, 20_000, true],
  [67e6, 0, false],
  [67e6, -5, false],
])('an archive of %d bytes for which the network took %d ms pays: %j', (bytes, milliseconds, pays) => {
  expect(archivePays(bytes, milliseconds).do).toBe(pays);
});

describe('a list of files', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9_./ é-]{1,40}$/);
  const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, hex), { maxLength: 20 }), (entries) => {
        const list = new Map(entries);
        expect([...parseList(formatList(list))]).toEqual([...list]);
      }),
    );
  });

  test('that is anything else is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(formatList(parseList(text))).toBe(
            text
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => `${line}\n`)
              .join(''),
          );
        } catch (error) {
          expect(error).toMatchObject({ code: 'ARCHIVE_INVALID' });
        }
      }),
    );
  });
});

test.each([
  ['_go.mod', 'go.mod'],
  ['src/_go.mod', 'src/go.mod'],
  ['src/my_go.mod', 'src/my_go.mod'],
  ['src/_go.mod/x', 'src/_go.mod/x'],
])('the module calls %s what is %s on disk', (inModule, onDisk) => {
  expect(diskName(inModule)).toBe(onDisk);
});

test('a slim SDK lacks by the names on disk', () => {
  expect([isKept('src/x_test.go', 'slim'), isKept('src/x_test.go', 'full')]).toEqual([false, true]);
  expect(isKept('misc/_go.mod', 'slim')).toBe(true);
});
