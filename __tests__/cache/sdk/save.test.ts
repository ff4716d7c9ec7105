import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SdkState } from '../../../src/cache/sdk/types.ts';
import { UserError } from '../../../src/errors.ts';
import { startCacheService } from '../../fakes/cache-service.ts';
import { closing } from '../../fakes/closing.ts';
import { h1Of, writeZip } from '../../fakes/goproxy.ts';
import { asArchive, asModule, type Job, job, moduleFiles, type Offered, storeOf } from './job.ts';

const service = async () => {
  const fake = closing(await startCacheService());
  return { fake, store: storeOf(fake) };
};
const keptOf = ({ outcome }: Job) => outcome!.state!.kept as NonNullable<SdkState['kept']>;
const pathOf = (one: Job) => {
  const kept = keptOf(one);
  return kept.form === 'archive' ? kept.path : kept.list;
};

describe.each<[string, () => Offered]>([
  ['an archive', asArchive],
  ['files', asModule],
])('saving %s', (_, offered) => {
  test('reads nothing where the key is taken, refused or denied', async () => {
    for (const [prepare, why] of [
      ['denied', /read-only/],
      [{ status: 429 }, /429/],
      [{ answer: { ok: false } }, /meantime/],
    ] as const) {
      const { fake, store } = await service();
      const one = await job(offered(), store);
      rmSync(one.sdk.root, { recursive: true });
      fake.fail('reserve', prepare);
      expect(await one.end()).toMatchObject({ kind: 'not saved', why: expect.stringMatching(why) });
      expect(existsSync(pathOf(one))).toBe(false);
    }
  });

  test.each(['upload', 'finalize', 'lookup'] as const)('is one line where the %s fails', async (route) => {
    const { fake, store } = await service();
    const one = await job(offered(), store);
    fake.fail(route, { status: 500 });
    expect(await one.end()).toMatchObject({ kind: 'not saved', why: expect.stringMatching(/500/) });
    expect(fake.keys()).toEqual([]);
    expect(readdirSync(one.temp)).toEqual(['tool cache']);
  });

  test('is not done of what a later step has removed or changed, and nobody can see any of it', async () => {
    const { fake, store } = await service();
    const changes: ((one: Job) => void)[] = [
      (one) => rmSync(pathOf(one)),
      (one) => appendFileSync(pathOf(one), 'x'),
      (one) => writeFileSync(pathOf(one), ''),
      (one) => writeFileSync(pathOf(one), readFileSync(pathOf(one)).subarray(0, -70)),
    ];
    for (const change of changes) {
      const one = await job(offered(), store);
      change(one);
      expect(await one.end()).toMatchObject({ kind: 'not saved' });
      expect(fake.keys()).toEqual([]);
    }
  });

  test('gives the key back where it cannot go on', async () => {
    let abandoned = 0;
    const { store } = await service();
    const one = await job(offered(), {
      ...store,
      reserve: async () => ({
        kind: 'reserved',
        write: () => Promise.reject(new UserError('HTTP_UNREACHABLE', 'gone')),
        abandon: async () => void abandoned++,
      }),
    });
    expect(await one.end()).toMatchObject({ kind: 'not saved', why: 'gone' });
    expect(abandoned).toBe(1);
  });
});

describe('an SDK whose files', () => {
  test.each<[string, (root: string) => void]>([
    ['were changed', (root) => writeFileSync(join(root, 'src/fmt/print.go'), 'package fmt\r')],
    ['grew', (root) => appendFileSync(join(root, 'bin/go'), 'evil')],
    ['are missing', (root) => rmSync(join(root, 'src/fmt/print.go'))],
    ['have no VERSION', (root) => rmSync(join(root, 'VERSION'))],
    ['are gone altogether', (root) => rmSync(root, { recursive: true })],
  ])('%s is not saved', async (_, change) => {
    const { fake, store } = await service();
    const one = await job(asModule(), store);
    change(one.sdk.root);
    expect(await one.end()).toMatchObject({ kind: 'not saved', why: expect.stringMatching(/changed|gone/) });
    expect(fake.keys()).toEqual([]);
  });

  test('have company, other modes and other times is saved as it was', async () => {
    const { store } = await service();
    const one = await job(asModule(), store);
    writeFileSync(join(one.sdk.root, 'pkg', 'extra.a'), 'built later');
    chmodSync(join(one.sdk.root, 'VERSION'), 0o777);
    utimesSync(join(one.sdk.root, 'VERSION'), 1, 1);
    expect(await one.end()).toMatchObject({ kind: 'saved' });
    const two = await job(asModule(), store);
    expect(two.downloads).toBe(0);
    expect(existsSync(join(two.sdk.root, 'pkg', 'extra.a'))).toBe(false);
  });
});

test('a module without times is not kept: its files would have others each time', async () => {
  const { prefix } = asModule().offer.archive;
  const files = Object.fromEntries(
    Object.entries({ ...moduleFiles(), VERSION: 'go1.26.8\n' }).map(([name, data]) => [prefix + name, data]),
  );
  const { store } = await service();
  const one = await job(
    { ...asModule(), bytes: writeZip(files), proof: { kind: 'h1', hash: h1Of(files), from: 'test' } },
    store,
  );
  expect(await one.end()).toMatchObject({ kind: 'not saved', why: 'its VERSION file has no time' });
});
