import { describe, expect, test } from '@jest/globals';
import { applyToTarget } from '../../../src/environment/journal/session.ts';
import { userKey, userLayer } from '../../../src/environment/layers/user.ts';
import type { RegistryValue } from '../../../src/host/windows/reg-file.ts';
import { createWorld, planOf } from '../world.ts';

async function apply(
  held: Record<string, RegistryValue>,
  wanted: Record<string, string | null>,
  env: Record<string, string> = {},
) {
  const world = createWorld();
  for (const [name, value] of Object.entries(held)) world.registry.set(name, value);
  const told: number[] = [];
  const host = { ...world.start({ os: 'windows', env }), broadcast: async () => told.push(1) > 0 };
  const plan = ({ values }: Parameters<Parameters<typeof applyToTarget>[1]>[0]) => planOf(wanted, values);
  await applyToTarget({ layer: 'user', key: userKey }, plan, {}, host);
  return { values: Object.fromEntries(world.registry), told };
}

const sz = (text: string): RegistryValue => ({ kind: 'REG_SZ', text });
const expand = (text: string): RegistryValue => ({ kind: 'REG_EXPAND_SZ', text });

describe("the user's variables on Windows", () => {
  test.each<[string, Record<string, RegistryValue>, string, RegistryValue]>([
    ['a new one', {}, 'C:\\x', sz('C:\\x')],
    ['a new one with %NAME%', {}, '%USERPROFILE%\\x', expand('%USERPROFILE%\\x')],
    ['a lone percent sign', {}, '100%', sz('100%')],
    ['REG_SZ stays REG_SZ', { Path: sz('C:\\a') }, 'C:\\b', sz('C:\\b')],
    ['REG_EXPAND_SZ stays REG_EXPAND_SZ', { Path: expand('%A%') }, 'C:\\b', expand('C:\\b')],
    ['a %NAME% that comes in', { Path: sz('C:\\a') }, '%HOME%;C:\\a', expand('%HOME%;C:\\a')],
    ['a %NAME% that was never filled in', { Path: sz('%A%;x') }, 'y;%A%;x', sz('y;%A%;x')],
  ])('%s', async (_, held, text, expected) => {
    expect((await apply(held, { Path: text })).values).toEqual({ Path: expected });
  });

  test('are found under any spelling of the name, which stays', async () => {
    expect((await apply({ gOpRoXy: sz('a') }, { GOPROXY: 'b' })).values).toEqual({ gOpRoXy: sz('b') });
  });

  test('are told to running programs once, but not in CI', async () => {
    expect((await apply({}, { A: '1', B: '2' })).told).toHaveLength(1);
    expect((await apply({}, { A: '1' }, { CI: 'true' })).told).toHaveLength(0);
    expect((await apply({ A: sz('1') }, { A: '1' })).told).toHaveLength(0);
  });

  test.each([
    ['a line break', 'a\nb', /line break/],
    ['a NUL', 'a\0b', /NUL/],
    ['a secret', 'https://u:pw@x.example', /secret/],
  ])('with %s are refused', async (_, text, message) => {
    await expect(apply({}, { A: text })).rejects.toMatchObject({
      code: 'LAYER_REFUSED',
      message: expect.stringMatching(message),
    });
  });

  test.each(['C:\\Windows\\system32\\config\\systemprofile', 'C:\\WINDOWS\\ServiceProfiles\\NetworkService'])(
    'of the account of a service (%s) are refused',
    (USERPROFILE) => {
      const host = createWorld().start({ os: 'windows', env: { USERPROFILE } });
      expect(() => userLayer(host)).toThrow(
        expect.objectContaining({ code: 'LAYER_REFUSED', message: expect.stringContaining('service') }),
      );
    },
  );

  test.each(['linux', 'darwin'] as const)('are not there on %s', (os) => {
    expect(() => userLayer(createWorld().start({ os }))).toThrow(
      expect.objectContaining({ code: 'LAYER_REFUSED', hint: expect.stringContaining('--layer shell') }),
    );
  });
});
