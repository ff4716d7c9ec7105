import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agesOf } from '../../../src/cache/inventory/ages.ts';
import type { BuildItem, BuildItems } from '../../../src/cache/inventory/build-items.ts';
import { buildStats } from '../../../src/cache/inventory/build-stats.ts';
import type { ModuleItem, ModuleItems } from '../../../src/cache/inventory/module-items.ts';
import { moduleStats } from '../../../src/cache/inventory/module-stats.ts';
import { planBuildPrune } from '../../../src/cache/inventory/prune-build.ts';
import { planModulePrune } from '../../../src/cache/inventory/prune-modules.ts';
import { storeStats } from '../../../src/cache/inventory/store-stats.ts';
import { parseUnusedSince } from '../../../src/cache/inventory/unused-since.ts';
import { UserError } from '../../../src/errors.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 10, 21, 12);

function item(name: string, bytes: number, age: number, more: Partial<BuildItem> = {}): BuildItem {
  return { names: [`${name}-d`, `${name}-a`], bytes, used: now - age, content: { kind: 'other' }, ...more };
}

function cache(items: readonly BuildItem[], more: Partial<BuildItems> = {}): BuildItems {
  return { items, lone: [], others: [], broken: 0, ...more };
}

describe('prune of a build cache', () => {
  const all = cache([item('new', 10, HOUR), item('old', 20, 5 * DAY), item('older', 30, 5 * DAY + 2 * HOUR)]);

  test('takes what was not used for so long, an hour allowed for as Go does', () => {
    expect(planBuildPrune(all, { unusedSince: now - 5 * DAY, maxBytes: undefined })).toEqual({
      remove: ['older-d', 'older-a'],
      files: 2,
      bytes: 30,
      kept: { files: 4, bytes: 30 },
    });
  });

  test('takes what was not used for longest until the rest fits', () => {
    const { remove, kept } = planBuildPrune(all, { unusedSince: undefined, maxBytes: 25 });
    expect(remove).toEqual(['old-d', 'old-a', 'older-d', 'older-a']);
    expect(kept.bytes).toBe(10);
  });

  test('takes actions whose output is gone at any age, and never a fuzz input', () => {
    const lone = [{ name: 'lone-a', bytes: 175, used: now }];
    const others = [{ name: 'fuzz/p/F/1', bytes: 5 }];
    expect(planBuildPrune(cache([], { lone, others }), { unusedSince: 0, maxBytes: 0 })).toMatchObject({
      remove: ['lone-a'],
      bytes: 175,
      kept: { files: 0 },
    });
  });

  const items = fc
    .array(fc.record({ bytes: fc.nat(1000), age: fc.nat(20 * DAY) }), { maxLength: 40 })
    .map((list) => list.map(({ bytes, age }, index) => item(`i${index}`, bytes, age)));

  test('property: what stays fits, was used later than what goes, and nothing is lost or counted twice', () => {
    fc.assert(
      fc.property(items, fc.nat(20_000), fc.option(fc.nat(20 * DAY)), (list, maxBytes, age) => {
        const unusedSince = age === null ? undefined : now - age;
        const plan = planBuildPrune(cache(list), { unusedSince, maxBytes });
        const going = new Set(plan.remove);
        const stays = list.filter(({ names }) => !going.has(names[0]!));
        const goes = list.filter(({ names }) => going.has(names[0]!));
        expect(plan.kept.bytes).toBeLessThanOrEqual(maxBytes);
        expect(plan.bytes + plan.kept.bytes).toBe(list.reduce((sum, { bytes }) => sum + bytes, 0));
        expect(plan.remove).toHaveLength(2 * goes.length);
        expect(Math.max(0, ...goes.map(({ used }) => used))).toBeLessThanOrEqual(
          Math.min(now, ...stays.map(({ used }) => used)),
        );
      }),
    );
  });

  test('property: the order of the facts means nothing', () => {
    fc.assert(
      fc.property(items, fc.nat(20_000), (list, maxBytes) => {
        const plan = (order: readonly BuildItem[]) =>
          [...planBuildPrune(cache(order), { unusedSince: now - 5 * DAY, maxBytes }).remove].sort();
        expect(plan([...list].reverse())).toEqual(plan(list));
      }),
    );
  });
});

describe('statistics of a build cache', () => {
  const object = (path: string | undefined, module: string | undefined, platform = 'linux/amd64') =>
    ({ kind: 'package', platform, go: '1.26.8', package: path, module }) as const;
  const stats = buildStats(
    '/c',
    cache(
      [
        item('a', 100, 0, { content: object('fmt', 'std') }),
        item('b', 50, DAY, { content: object('fmt', 'std', 'windows/amd64') }),
        item('c', 300, 9 * DAY, { content: object('example.com/m', 'main') }),
        item('d', 5, 0, { content: { kind: 'test', package: 'example.com/m' } }),
        item('e', 40, 0, { content: object(undefined, undefined) }),
        item('f', 5, 0, { content: { kind: 'program', name: 'stringer' } }),
      ],
      { others: [{ name: 'fuzz/p/F/1', bytes: 7 }], broken: 2 },
    ),
    now,
  );

  test('go by package, module and platform, the largest first', () => {
    expect(stats.packages).toEqual([
      { package: 'example.com/m', module: 'main', files: 2, bytes: 300 },
      { package: 'fmt', module: 'std', files: 4, bytes: 150 },
      { package: 'example.com/m', module: null, files: 2, bytes: 5 },
    ]);
    expect(stats.modules.map(({ module, bytes }) => [module, bytes])).toEqual([
      ['main', 300],
      ['std', 150],
    ]);
    expect(stats.platforms.map(({ platform, bytes }) => [platform, bytes])).toEqual([
      ['linux/amd64', 440],
      ['windows/amd64', 50],
    ]);
  });

  test('say what belongs to nobody, and leave fuzz inputs out of the sum', () => {
    expect(stats.unattributed).toEqual({ files: 4, bytes: 45, share: 45 / 500 });
    expect(stats).toMatchObject({
      bytes: 500,
      files: 12,
      fuzz: { files: 1, bytes: 7 },
      unusable: { broken: 2 },
    });
  });

  test('of an empty cache are zeros', () => {
    expect(buildStats('/c', cache([]), now)).toMatchObject({
      bytes: 0,
      unattributed: { share: 0 },
      packages: [],
    });
  });
});

test('property: ages add up, whatever the clock of the machine that wrote says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ files: fc.nat(9), bytes: fc.nat(99), used: fc.double({ noNaN: true }) })),
      (list) => {
        const shares = agesOf(list, now);
        expect(shares.map(({ within }) => within)).toEqual(['2 h', '1 d', '2 d', '5 d', '30 d', 'older']);
        expect(shares.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(
          list.reduce((sum, { bytes }) => sum + bytes, 0),
        );
      },
    ),
  );
});

const h1 = `h1:${'a'.repeat(43)}=`;
const file = (name: string, bytes: number) => ({ name, bytes });

function module(path: string, version: string, more: Partial<ModuleItem> = {}): ModuleItem {
  const download = `cache/download/${path}/@v/${version}`;
  return {
    path,
    version,
    folder: { name: `${path}@${version}`, files: 3, bytes: 300 },
    downloads: {
      mod: file(`${download}.mod`, 1),
      info: file(`${download}.info`, 2),
      zip: file(`${download}.zip`, 100),
      ziphash: file(`${download}.ziphash`, 4),
      lock: file(`${download}.lock`, 0),
    },
    brought: now,
    ...more,
  };
}

function modules(items: readonly ModuleItem[], more: Partial<ModuleItems> = {}): ModuleItems {
  const none = { files: 0, bytes: 0 };
  return {
    items,
    vcs: { name: 'cache/vcs', ...none },
    rest: { name: 'cache', ...none },
    leftOver: [],
    foreign: 0,
    ...more,
  };
}

describe('prune of a module cache', () => {
  const named = { path: 'a.b/m', version: 'v1.0.0', content: h1, mod: h1 };

  test('takes zips of what is unpacked, and what no go.sum names but its lock', () => {
    const plan = planModulePrune(modules([module('a.b/m', 'v1.0.0'), module('a.b/m', 'v0.9.0')]), [named]);
    expect(plan.zips.map(({ name }) => name)).toEqual(['cache/download/a.b/m/@v/v1.0.0.zip']);
    expect(plan.versions).toEqual([
      {
        module: 'a.b/m@v0.9.0',
        folder: { name: 'a.b/m@v0.9.0', files: 3, bytes: 300 },
        downloads: ['zip', 'ziphash', 'mod', 'info'].map((kind) =>
          expect.objectContaining({ name: `cache/download/a.b/m/@v/v0.9.0.${kind}` }),
        ),
      },
    ]);
    expect(plan).toMatchObject({ files: 8, bytes: 507, kept: { versions: 1, bytes: 307 }, partial: [] });
  });

  test.each([
    ['that is not unpacked', { folder: undefined }],
    ['whose hash is missing', { downloads: { zip: file('cache/download/a.b/m/@v/v1.0.0.zip', 100) } }],
  ])('leaves the zip of a version %s', (_, more) => {
    expect(planModulePrune(modules([module('a.b/m', 'v1.0.0', more)]), [named])).toMatchObject({ files: 0 });
  });

  test('leaves the go.mod of a version of which go.sum names only that', () => {
    const plan = planModulePrune(modules([module('a.b/m', 'v1.0.0')]), [{ ...named, content: undefined }]);
    expect(plan.versions[0]?.downloads.map(({ name }) => name.split('.').at(-1))).toEqual(['zip', 'ziphash']);
    expect(plan.kept.bytes).toBe(3);
  });

  test('leaves what is being unpacked, and toolchains, which no go.sum names', () => {
    const partial = module('a.b/x', 'v1.0.0');
    const items = [
      {
        ...partial,
        downloads: { ...partial.downloads, partial: file('cache/download/a.b/x/@v/v1.0.0.partial', 0) },
      },
      module('golang.org/toolchain', 'v0.0.1-go1.26.8.linux-amd64'),
    ];
    expect(planModulePrune(modules(items), [named])).toMatchObject({ files: 0, partial: ['a.b/x@v1.0.0'] });
  });

  test('takes what a killed removal left', () => {
    const leftOver = [{ name: 'a.b/.sgp-removed-00ff', files: 2, bytes: 9 }];
    expect(planModulePrune(modules([], { leftOver }), [])).toMatchObject({ files: 2, bytes: 9, leftOver });
  });
});

test('statistics of a module cache go by version', () => {
  const stats = moduleStats(
    '/m',
    modules([module('a.b/m', 'v1.0.0'), module('c.d/n', 'v2.0.0', { folder: undefined })]),
    now,
  );
  expect(stats).toMatchObject({
    bytes: 514,
    zips: { files: 2, bytes: 200 },
    extracted: { files: 3, bytes: 300 },
  });
  expect(stats.modules.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['a.b/m', 407],
    ['c.d/n', 107],
  ]);
});

test('statistics of a cache folder go by kind, the entry used last first', () => {
  const entry = (key: string | undefined, size: number, used: number) => ({
    path: '/s/e',
    key,
    parents: [],
    size,
    created: 1,
    used,
  });
  const stats = storeStats(
    '/s',
    [entry('sgp2-build-x', 10, now - DAY), entry('sgp2-modzips-y', 20, now), entry(undefined, 1, 0)],
    100,
    now,
  );
  expect(stats.kinds.map(({ kind }) => kind)).toEqual(['modules', 'build', 'unusable']);
  expect(stats.entries.map(({ key }) => key)).toEqual(['sgp2-modzips-y', 'sgp2-build-x', null]);
});

describe('an age or a day', () => {
  test.each([
    ['90m', now - 90 * 60_000],
    ['12h', now - 12 * HOUR],
    [' 1.5 D ', now - 1.5 * DAY],
    ['2w', now - 14 * DAY],
    ['2026-11-01', Date.UTC(2026, 10, 1)],
    ['2026-11-01T06:30:00+01:00', Date.UTC(2026, 10, 1, 5, 30)],
  ])('%s', (text, time) => {
    expect(parseUnusedSince(text, '--older-than', now)).toBe(time);
  });

  test.each(['', '5', 'd', '5 years', '-5d', '2026-13-01', 'yesterday', '11/01/2026'])('not %j', (text) => {
    expect(() => parseUnusedSince(text, '--older-than', now)).toThrow(UserError);
  });
});
