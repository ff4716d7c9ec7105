import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSpec } from '../../../src/go/spec.ts';
import type { Source } from '../../../src/release/types.ts';
import { formatChange } from '../../../src/sdk/lock/diff.ts';
import { formatLock } from '../../../src/sdk/lock/format.ts';
import { type LockOptions, planLock, requireUnchanged } from '../../../src/sdk/lock/plan.ts';
import { parseLock } from '../../../src/sdk/lock/read.ts';
import type { Lock } from '../../../src/sdk/lock/types.ts';
import { failingSource, goDevLike, platformOf, proxyLike, type Releases } from './fake-sources.ts';

const releases: Releases = {
  '1.25.12': ['linux/amd64', 'windows/amd64'],
  '1.26.7': ['linux/amd64', 'windows/amd64', 'linux/arm64'],
  '1.26.8': ['linux/amd64', 'windows/amd64', 'linux/arm64'],
  '1.27rc1': ['linux/amd64'],
};
const both = () => [goDevLike(releases), proxyLike(releases)];

const plan = (
  requests: readonly string[],
  platforms: readonly string[],
  sources: readonly Source[] = both(),
  old?: Lock,
  options?: LockOptions,
) =>
  planLock(
    old,
    requests.map((text) => parseSpec(text, { source: 'test', at: { path: 'x' } })),
    platforms.map(platformOf),
    sources,
    options,
  );

describe('a new lock', () => {
  test('says what a range means and what its archives hash to on each platform', async () => {
    const { lock, changes, notes } = await plan(['1.26'], ['linux/amd64', 'windows/amd64']);
    expect(lock).toEqual({
      schema: 1,
      requests: { '~1.26': '1.26.8' },
      versions: {
        '1.26.8': {
          'linux/amd64': {
            archive: {
              file: 'go1.26.8.linux-amd64.tar.gz',
              url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
              sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
              size: 1026,
            },
            module: { h1: expect.stringMatching(/^h1:.{43}=$/) },
          },
          'windows/amd64': expect.objectContaining({
            archive: expect.objectContaining({ file: 'go1.26.8.windows-amd64.zip' }),
          }),
        },
      },
    });
    expect(notes).toEqual([]);
    expect(changes.map(({ what, key }) => `${what} ${key}`)).toEqual([
      'request ~1.26',
      'sdk 1.26.8 linux/amd64',
      'sdk 1.26.8 windows/amd64',
    ]);
  });

  test('an exact version needs no request line; two requests may mean one version', async () => {
    const { lock } = await plan(['1.26.8', '1.26', 'stable', '1.27rc1'], ['linux/amd64']);
    expect(lock.requests).toEqual({ '~1.26': '1.26.8', stable: '1.26.8' });
    expect(Object.keys(lock.versions).sort()).toEqual(['1.26.8', '1.27rc1']);
  });

  test('holds what one source knows where the other fails, and says so', async () => {
    const sources = [goDevLike(releases), failingSource('goproxy', 'proxy.golang.org does not answer')];
    const { lock, notes } = await plan(['1.26.8'], ['linux/amd64'], sources);
    expect(lock.versions['1.26.8']?.['linux/amd64']?.module).toBeUndefined();
    expect(notes).toEqual([
      '1.26.8 for linux/amd64: no digest from goproxy: proxy.golang.org does not answer',
    ]);
    const offline = await plan(
      ['1.26'],
      ['linux/amd64'],
      [failingSource('go.dev', 'no route'), proxyLike(releases)],
    );
    expect(offline.lock.versions['1.26.8']?.['linux/amd64']).toEqual({ module: expect.anything() });
  });

  test('takes no digest of a repackaged archive, none of an unverified one, and none from this machine', async () => {
    const repackaged: Source = {
      name: 'manifest',
      find: async (query) => {
        const offer = await goDevLike(releases).find(query);
        return offer?.kind === 'archive'
          ? { ...offer, source: 'manifest', archive: { ...offer.archive, prefix: '' } }
          : offer;
      },
      prove: async () => ({ kind: 'sha256', hex: 'f'.repeat(64), from: 'nowhere' }),
    };
    const unverified: Source = { ...goDevLike(releases), prove: async () => ({ kind: 'none', why: 'off' }) };
    const installed: Source = {
      name: 'tool-cache',
      find: async ({ platform }) => ({
        kind: 'installed',
        version: { text: '1.26.1', major: 1, minor: 26, patch: 1, prerelease: undefined, suffix: undefined },
        platform,
        source: 'tool-cache',
        why: '',
        root: '/x',
      }),
      prove: () => Promise.reject(new Error('never asked')),
    };
    const { lock } = await plan(['1.26'], ['linux/amd64'], [installed, repackaged, unverified, ...both()]);
    expect(lock.requests).toEqual({ '~1.26': '1.26.8' });
    const { lock: clean } = await plan(['1.26'], ['linux/amd64']);
    expect(lock).toEqual(clean);
  });

  test('a URL with a secret in it is written without', async () => {
    const signed: Source = {
      ...goDevLike(releases),
      find: async (query) => {
        const offer = await goDevLike(releases).find(query);
        if (offer?.kind !== 'archive') return offer;
        const url = offer.archive.url.replace('https://', 'https://me:hunter2@').concat('?sig=hunter2#x');
        return { ...offer, archive: { ...offer.archive, url } };
      },
    };
    const { lock } = await plan(['1.26.8'], ['linux/amd64'], [signed]);
    expect(formatLock(lock)).not.toContain('hunter2');
    expect(lock.versions['1.26.8']?.['linux/amd64']?.archive?.url).toBe(
      'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
    );
  });
});

describe('an old lock', () => {
  test('that says it all is kept without a question to anyone', async () => {
    const { lock } = await plan(['1.26', '1.25.12'], ['linux/amd64', 'windows/amd64']);
    const sources = both();
    const again = await plan(['1.26', '1.25.12'], ['linux/amd64', 'windows/amd64'], sources, lock);
    expect(again.changes).toEqual([]);
    expect(again.lock).toEqual(lock);
    expect(sources.flatMap(({ asked }) => asked)).toEqual([]);
  });

  const older: Releases = { '1.26.7': releases['1.26.7']! };

  test('keeps its meaning of a range when a newer release comes, until it is updated', async () => {
    const { lock } = await plan(['1.26'], ['linux/amd64'], [goDevLike(older)]);
    expect((await plan(['1.26'], ['linux/amd64'], both(), lock)).lock.requests).toEqual({
      '~1.26': '1.26.7',
    });
    const updated = await plan(['1.26'], ['linux/amd64'], both(), lock, { update: true });
    expect(updated.lock.requests).toEqual({ '~1.26': '1.26.8' });
    expect(updated.changes.map(formatChange)).toEqual([
      '~ ~1.26: 1.26.7 → 1.26.8',
      expect.stringMatching(/^- 1\.26\.7 linux\/amd64: sha256:/),
      expect.stringMatching(/^\+ 1\.26\.8 linux\/amd64: sha256:/),
    ]);
  });

  test('gets what a new platform needs, for the version that it has', async () => {
    const { lock } = await plan(['1.26'], ['linux/amd64'], [goDevLike(older)]);
    const { changes } = await plan(['1.26'], ['linux/amd64', 'linux/arm64'], [goDevLike(releases)], lock);
    expect(changes.map(({ key }) => key)).toEqual(['1.26.7 linux/arm64']);
  });

  test('loses what is not asked for any more', async () => {
    const { lock } = await plan(['1.26', '1.25'], ['linux/amd64', 'windows/amd64']);
    const { changes } = await plan(['1.26'], ['linux/amd64'], both(), lock);
    expect(changes.map((change) => formatChange(change).split(':')[0])).toEqual([
      '- ~1.25',
      '- 1.25.12 linux/amd64',
      '- 1.25.12 windows/amd64',
      '- 1.26.8 windows/amd64',
    ]);
  });

  test('that was edited so that a range means something else is asked anew', async () => {
    const { lock } = await plan(['1.26', '1.25.12'], ['linux/amd64']);
    const edited: Lock = { ...lock, requests: { '~1.26': '1.25.12' } };
    const { lock: mended } = await plan(['1.26', '1.25.12'], ['linux/amd64'], both(), edited);
    expect(mended.requests).toEqual({ '~1.26': '1.26.8' });
  });

  test('keeps a digest that a source cannot give just now', async () => {
    const { lock } = await plan(['1.26.8'], ['linux/amd64']);
    const updated = await plan(['1.26.8'], ['linux/amd64'], [goDevLike(releases)], lock, { update: true });
    expect(updated.lock).toEqual(lock);
  });

  test('raises the alarm when a release is published with another digest', async () => {
    const { lock } = await plan(['1.26.8'], ['linux/amd64']);
    const changed = [goDevLike(releases, 'tampered')];
    await expect(plan(['1.26.8'], ['linux/amd64'], changed, lock, { update: true })).rejects.toMatchObject({
      code: 'INTEGRITY_MISMATCH',
      message: expect.stringMatching(/1\.26\.8 for linux\/amd64 is locked with [0-9a-f]{64}, and now/),
    });
  });

  test('fails a check when something would change, and says what', async () => {
    const made = await plan(['1.26'], ['linux/amd64']);
    expect(() => requireUnchanged(made, 'a/go.lock.json')).toThrow(
      expect.objectContaining({
        code: 'LOCK_MISMATCH',
        message: expect.stringMatching(/^a\/go\.lock\.json is not up to date:\n {2}\+ ~1\.26: 1\.26\.8\n/),
        hint: expect.stringContaining('setup-go-plus lock'),
      }),
    );
    const again = await plan(['1.26'], ['linux/amd64'], both(), made.lock);
    expect(() => requireUnchanged(again, 'x')).not.toThrow();
  });
});

describe('what goes wrong', () => {
  test.each<[string, string[], string[], readonly Source[], string, string]>([
    ['tip', ['tip'], ['linux/amd64'], both(), 'INPUT_INVALID', 'tip cannot be locked'],
    ['no platform', ['1.26'], [], both(), 'INPUT_INVALID', 'at least one platform'],
    ['no such version', ['1.99'], ['linux/amd64'], both(), 'VERSION_NOT_FOUND', '~1.99'],
    [
      'no source answers',
      ['1.26'],
      ['linux/amd64'],
      [failingSource('go.dev', 'no route'), failingSource('goproxy', 'no name')],
      'SOURCES_EXHAUSTED',
      'go.dev: no route; goproxy: no name',
    ],
    ['no source at all', ['1.26.8'], ['linux/amd64'], [], 'PLATFORM_UNAVAILABLE', '1.26.8 for linux/amd64'],
    [
      'a platform that the version was not made for',
      ['1.25'],
      ['linux/amd64', 'linux/arm64'],
      both(),
      'SOURCES_EXHAUSTED',
      'no 1.25.12 linux/arm64',
    ],
  ])('%s', async (_, requests, platforms, sources, code, words) => {
    await expect(plan(requests, platforms, sources)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  test('a bug in a source is not taken for an answer', async () => {
    const broken: Source = {
      ...goDevLike(releases),
      prove: () => Promise.reject(new TypeError('x is undefined')),
    };
    await expect(plan(['1.26.8'], ['linux/amd64'], [broken, ...both()])).rejects.toThrow(TypeError);
  });
});

test('planning twice changes nothing, also through the file', async () => {
  const requests = fc.uniqueArray(
    fc.constantFrom('1.26', '1.25', 'stable', 'oldstable', '1.26.7', '>=1.25', '1.27rc1'),
    {
      minLength: 1,
    },
  );
  const platforms = fc.uniqueArray(fc.constantFrom('linux/amd64', 'windows/amd64'), { minLength: 1 });
  const all: Releases = Object.fromEntries(
    Object.keys(releases).map((version) => [version, ['linux/amd64', 'windows/amd64']]),
  );
  await fc.assert(
    fc.asyncProperty(requests, platforms, platforms, fc.boolean(), async (asked, before, after, update) => {
      const sources = [goDevLike(all), proxyLike(all)];
      const { lock: old } = await plan(asked.slice(1), before, sources);
      const first = await plan(asked, after, sources, old, { update });
      const second = await plan(asked, after, sources, await parseLock(formatLock(first.lock), 'x'), {
        update,
      });
      expect(second.changes).toEqual([]);
      expect(formatLock(second.lock)).toBe(formatLock(first.lock));
    }),
    { numRuns: 50 },
  );
});
