import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { parseSpec } from '../../src/go/spec.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import type { ArchiveOffer, InstalledOffer, Offer, Source, SourceName } from '../../src/release/types.ts';
import type { Sdk } from '../../src/sdk/types.ts';
import { acquire, type Delivery } from '../../src/setup/acquire.ts';

const platform = { os: 'linux', arch: 'amd64' };
const query = (spec: string) => ({ spec: parseSpec(spec, 'test'), platform });
const version = (text: string) => parseGoVersion(text)!;

const archive = (source: SourceName, text: string): ArchiveOffer => ({
  kind: 'archive',
  version: version(text),
  platform,
  source,
  why: `newest in ${source}`,
  archive: { url: `https://example.test/${text}.tar.gz`, format: 'tar.gz', prefix: 'go/' },
});
const installed = (text: string): InstalledOffer => ({
  kind: 'installed',
  version: version(text),
  platform,
  source: 'tool-cache',
  why: 'installed before',
  root: `/tc/${text}`,
});
const source = (name: SourceName, find: Source['find']): Source => ({
  name,
  find,
  prove: async () => ({ kind: 'none', why: 'test' }),
});
const sdk = (offer: Offer): Sdk => ({
  root: '/sdk',
  version: offer.version,
  platform,
  source: offer.source,
  record: undefined,
});

const delivery = (fails: Partial<Record<SourceName, UserError>> = {}) => {
  const failed: string[] = [];
  const value: Delivery = {
    installed: async (offer) => sdk(offer),
    async archive(offer) {
      const error = fails[offer.source];
      if (error !== undefined) throw error;
      return sdk(offer);
    },
    failed: (attempt) => failed.push(`${attempt.source}: ${attempt.said}`),
  };
  return { value, failed };
};

const has = (name: SourceName, text: string) => source(name, async () => archive(name, text));
const none = (name: SourceName) => source(name, async () => undefined);
const broken = (name: SourceName) =>
  source(name, async () => {
    throw new UserError('HTTP_UNREACHABLE', `${name} does not answer`);
  });
const cacheWith = (...texts: string[]) =>
  source('tool-cache', async ({ spec }) => {
    const text = spec.kind === 'exact' ? texts.find((each) => each === spec.version.text) : texts[0];
    return text === undefined ? undefined : installed(text);
  });

describe('acquiring an SDK', () => {
  test('the first source that has one delivers', async () => {
    const got = await acquire(
      query('1.26'),
      [none('mirror'), has('go.dev', '1.26.8')],
      false,
      delivery().value,
    );
    expect(got.sdk.version.text).toBe('1.26.8');
    expect(got.attempts).toEqual([{ source: 'mirror', said: expect.stringContaining('linux/amd64') }]);
  });

  test('a source that cannot answer or deliver gives way to the next, and is heard', async () => {
    const fails = { 'go.dev': new UserError('INTEGRITY_MISMATCH', 'wrong digest') };
    const { value, failed } = delivery(fails);
    const sources = [broken('mirror'), has('go.dev', '1.26.8'), has('goproxy', '1.26.8')];
    const got = await acquire(query('1.26'), sources, false, value);
    expect(got.sdk.source).toBe('goproxy');
    expect(failed).toEqual(['mirror: mirror does not answer', 'go.dev: wrong digest']);
  });

  test('the tool cache answers a range before anything is asked', async () => {
    const got = await acquire(
      query('1.26'),
      [cacheWith('1.26.3'), broken('go.dev')],
      false,
      delivery().value,
    );
    expect(got.offer).toMatchObject({ kind: 'installed', version: { text: '1.26.3' } });
  });

  test('for the freshest it is asked last, but serves the very version that a list names', async () => {
    const sources = [cacheWith('1.26.3', '1.26.8'), has('go.dev', '1.26.8')];
    const got = await acquire(query('1.26'), sources, true, delivery().value);
    expect(got.offer).toMatchObject({
      kind: 'installed',
      version: { text: '1.26.8' },
      why: 'newest in go.dev, already in the tool cache',
    });
  });

  test('offline, the freshest is the newest of the tool cache', async () => {
    const got = await acquire(query('1.26'), [cacheWith('1.26.3'), broken('go.dev')], true, delivery().value);
    expect(got.sdk.version.text).toBe('1.26.3');
    expect(got.attempts).toEqual([{ source: 'go.dev', said: 'go.dev does not answer' }]);
  });

  test('where every source says that there is none, the version is not found', async () => {
    const error = await acquire(
      query('1.99'),
      [none('go.dev'), none('goproxy')],
      false,
      delivery().value,
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'VERSION_NOT_FOUND' });
    expect((error as Error).message).toMatch(/1\.99[\s\S]*go\.dev: has no[\s\S]*goproxy: has no/);
  });

  test('a 404 for an exact version is a source that has none', async () => {
    const gone = new UserError('HTTP_STATUS', 'GET … 404', { cause: { status: 404 } });
    const error = await acquire(
      query('1.26.99'),
      [has('go.dev', '1.26.99')],
      false,
      delivery({ 'go.dev': gone }).value,
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'VERSION_NOT_FOUND' });
  });

  test('where one could not answer, the error lists every source and what it said', async () => {
    const error = await acquire(
      query('1.26'),
      [none('mirror'), broken('go.dev')],
      false,
      delivery().value,
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'SOURCES_EXHAUSTED', hint: expect.stringContaining('sources') });
    expect((error as Error).message).toMatch(/mirror: has no[\s\S]*go\.dev: go\.dev does not answer/);
  });

  test('a bug is not mistaken for a source that fails', async () => {
    const bug = source('go.dev', async () => {
      throw new TypeError('x is not a function');
    });
    await expect(
      acquire(query('1.26'), [bug, has('goproxy', '1.26.8')], false, delivery().value),
    ).rejects.toThrow(TypeError);
  });

  test.each([
    ['a full disk', new UserError('DISK_FULL', 'No space left')],
    ['a tool cache that is read-only', new UserError('DISK_DENIED', 'Not allowed to write')],
  ])('%s is no fault of a source: no other is asked', async (_, error) => {
    const { value, failed } = delivery({ 'go.dev': error });
    const sources = [has('go.dev', '1.26.8'), has('goproxy', '1.26.8')];
    await expect(acquire(query('1.26'), sources, false, value)).rejects.toBe(error);
    expect(failed).toEqual([]);
  });

  test('a share that may not be read is one', async () => {
    const offer = archive('directory', '1.26.8');
    const share = source('directory', async () => ({
      ...offer,
      archive: { ...offer.archive, url: 'file:///share/go.tar.gz' },
    }));
    const { value } = delivery({ directory: new UserError('DISK_DENIED', 'cannot read') });
    const got = await acquire(query('1.26'), [share, has('goproxy', '1.26.8')], false, value);
    expect(got.sdk.source).toBe('goproxy');
  });

  test('a list that lacks the version has none, whatever words it uses', async () => {
    const fails = {
      'go.dev': new UserError('VERSION_NOT_FOUND', 'the list has no go1.26.99'),
      goproxy: new UserError('PLATFORM_UNAVAILABLE', 'not for this platform'),
    };
    const sources = [has('go.dev', '1.26.99'), has('goproxy', '1.26.99')];
    await expect(acquire(query('1.26.99'), sources, false, delivery(fails).value)).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
    });
  });

  test('what went wrong with one remedy has that remedy', async () => {
    const remedy = (code: 'HTTP_STATUS' | 'HTTP_RATE_LIMITED', hint: string) =>
      new UserError(code, 'x', { hint });
    const hintOf = async (fails: Partial<Record<SourceName, UserError>>) => {
      const sources = [none('mirror'), has('go.dev', '1.26.8'), has('goproxy', '1.26.8')];
      const error = await acquire(query('1.26'), sources, false, delivery(fails).value).catch(
        (thrown) => thrown,
      );
      return (error as UserError).hint;
    };
    const token = remedy('HTTP_STATUS', 'Pass a token.');
    expect(await hintOf({ 'go.dev': token, goproxy: token })).toBe('Pass a token.');
    expect(await hintOf({ 'go.dev': token, goproxy: remedy('HTTP_RATE_LIMITED', 'Wait.') })).toMatch(
      /sources/,
    );
  });

  test('the error is at the file that asked', async () => {
    const asked = {
      value: parseSpec('1.99', 'test'),
      source: 'go.mod',
      path: 'go.mod',
      line: 3,
      why: '1.99 from go.mod',
    };
    await expect(
      acquire(query('1.99'), [none('go.dev')], false, delivery().value, asked),
    ).rejects.toMatchObject({
      at: { path: 'go.mod', line: 3 },
      message: expect.stringContaining('Asked for: 1.99 from go.mod.'),
    });
  });
});
