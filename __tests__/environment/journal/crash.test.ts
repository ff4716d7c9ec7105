import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyToTarget, readLog, undo } from '../../../src/environment/journal/session.ts';
import type { LayerTarget } from '../../../src/environment/layers/types.ts';
import { createWorld, type ProcessOptions, planOf, type World } from '../world.ts';

interface Kind {
  readonly target: LayerTarget;
  readonly options: ProcessOptions;
  /** What the layer holds, to the byte. */
  readonly state: (world: World) => unknown;
  readonly prepare: (world: World) => void;
}

const file = '/home/zoë/.config/go/env';
const rc = '/home/zoë/.bashrc';
const kinds: Record<string, Kind> = {
  goenv: {
    target: { layer: 'goenv', file },
    options: {},
    prepare: (world) =>
      world.files.set(file, Buffer.from('# by hand\r\nGOFLAGS=-x\nGOPROXY=direct\n\nGOBIN=/b')),
    state: (world) => world.files.get(file)?.toString(),
  },
  shell: {
    target: { layer: 'shell', shell: 'bash', file: rc },
    options: {},
    prepare: (world) => world.files.set(rc, Buffer.from('alias ll="ls -l"\n# end')),
    state: (world) => world.files.get(rc)?.toString(),
  },
  user: {
    target: { layer: 'user', key: 'HKEY_CURRENT_USER\\Environment' },
    options: { os: 'windows' },
    prepare: (world) => {
      world.registry.set('Path', { kind: 'REG_EXPAND_SZ', text: '%USERPROFILE%\\bin;C:\\größe 中' });
      world.registry.set('GOPROXY', { kind: 'REG_SZ', text: 'direct' });
      world.registry.set('Blob', { kind: 'other', type: 3 });
    },
    state: (world) => [...world.registry].sort(([a], [b]) => (a < b ? -1 : 1)),
  },
};

const value = fc.option(
  fc.stringMatching(/^[ -~äö中]{1,12}$/).filter((text) => text.trim() !== ''),
  { nil: null },
);
const wantedFor = (kind: string) =>
  fc.dictionary(
    fc.constantFrom('GOFLAGS', 'GOPROXY', 'GOBIN', 'GOSUMDB', ...(kind === 'goenv' ? [] : ['MY_NAME'])),
    value,
    { minKeys: 1 },
  );

async function apply(
  world: World,
  kind: Kind,
  wanted: Record<string, string | null>,
  more: ProcessOptions = {},
) {
  const host = world.start({ ...kind.options, ...more });
  return applyToTarget(kind.target, ({ values }) => planOf(wanted, values), {}, host);
}

describe.each(Object.keys(kinds))('the layer %s', (name) => {
  const kind = kinds[name]!;

  test('is as it was after apply and undo, and a second apply changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wantedFor(name), { minLength: 1, maxLength: 3 }), async (rounds) => {
        const world = createWorld();
        kind.prepare(world);
        const before = kind.state(world);
        for (const wanted of rounds) {
          await apply(world, kind, wanted);
          const after = kind.state(world);
          const again = await apply(world, kind, wanted);
          expect([again.id, kind.state(world)]).toEqual([undefined, after]);
        }
        const undone = await undo('all', world.start(kind.options));
        expect(undone.flatMap(({ conflicts }) => conflicts)).toEqual([]);
        expect(kind.state(world)).toEqual(before);
        expect((await readLog(world.start(kind.options))).every(({ state }) => state === 'undone')).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('killed at any step of apply or undo, is mended by the next command', async () => {
    await fc.assert(
      fc.asyncProperty(wantedFor(name), wantedFor(name), fc.boolean(), async (first, second, effect) => {
        for (let dieAt = 1; ; dieAt++) {
          const world = createWorld();
          kind.prepare(world);
          const before = kind.state(world);
          const ended = await apply(world, kind, first, { dieAt, effect }).then(
            () => true,
            () => false,
          );
          await apply(world, kind, second);
          for (let at = 1; ; at++) {
            const host = world.start({ ...kind.options, dieAt: at, effect });
            const done = await undo('all', host).then(
              () => true,
              () => false,
            );
            if (done) break;
            // The next process goes further before it is killed too.
          }
          expect(kind.state(world)).toEqual(before);
          if (ended) break;
        }
      }),
      { numRuns: 15 },
    );
  });

  test('killed at any step of apply, has all of it or nothing after the next command', async () => {
    const wanted = { GOFLAGS: '-mod=mod', GOPROXY: null, GOSUMDB: 'off' };
    for (const effect of [false, true]) {
      for (let dieAt = 1; ; dieAt++) {
        const world = createWorld();
        kind.prepare(world);
        const before = kind.state(world);
        const whole = createWorld();
        kind.prepare(whole);
        await apply(whole, kind, wanted);
        const ended = await apply(world, kind, wanted, { dieAt, effect }).then(
          () => true,
          () => false,
        );
        await apply(world, kind, {});
        expect([before, kind.state(whole)]).toContainEqual(kind.state(world));
        const [entry] = await readLog(world.start(kind.options));
        const applied = JSON.stringify(kind.state(world)) === JSON.stringify(kind.state(whole));
        expect(entry?.state ?? 'undone').toBe(applied ? 'applied' : 'undone');
        if (ended) break;
      }
    }
  });
});
