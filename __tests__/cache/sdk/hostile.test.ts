import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatList, LACKING } from '../../../src/cache/sdk/module-list.ts';
import type { Store } from '../../../src/cache/stores/types.ts';
import { UserError } from '../../../src/errors.ts';
import type { SdkContents } from '../../../src/sdk/types.ts';
import { sdkFiles } from '../../sdk/archives.ts';
import { sha256, tree } from '../../sdk/trees.ts';
import { type Content, handMade, headerOf, packOf } from '../pack/support.ts';
import { collect } from '../stores/bytes.ts';
import { asArchive, asModule, job, moduleFiles, type Offered, storeWith } from './job.ts';

/** What one job saved: its key and bytes. */
async function saved(offered: Offered, contents: SdkContents = 'full') {
  const entry = { key: '', bytes: Buffer.alloc(0) };
  const { store } = storeWith('', Buffer.alloc(0), {
    find: async () => undefined,
    reserve: async (key) => ({
      kind: 'reserved',
      async write(body) {
        Object.assign(entry, { key, bytes: await collect(body) });
        return { size: entry.bytes.length };
      },
      abandon: async () => {},
    }),
  });
  const first = await job(offered, store, { request: { contents } });
  expect(await first.end()).toMatchObject({ kind: 'saved' });
  return entry;
}

/** The next job came to a whole, genuine SDK by the network, said one line about the entry, and left nothing else. */
async function expectCold(
  offered: Offered,
  key: string,
  bytes: Uint8Array,
  line: RegExp,
  contents: SdkContents = 'full',
  more: Partial<Store> = {},
): Promise<{ removed: readonly string[] }> {
  const { store, removed } = storeWith(key, bytes, more);
  const got = await job(offered, store, { mode: 'read', request: { contents } });
  expect(got.downloads).toBe(1);
  expect(got.outcome?.restored).toMatchObject({ match: 'none', matched: null });
  expect(got.log.lines).toEqual([expect.stringMatching(line)]);
  expect(got.log.lines[0]).toMatch(/^SDK cache not restored: .*[^.]\.$/);
  expect(existsSync(join(got.sdk.root, 'evil'))).toBe(false);
  const files = Object.keys(tree(got.sdk.root)).filter((name) => name !== '.setup-go-plus.json');
  if (contents === 'full') expect(files.sort()).toEqual(Object.keys(sdkFiles('1.26.8')).sort());
  // Neither a stage nor anything outside of the SDK's own folder.
  expect(readdirSync(dirname(got.sdk.root)).sort()).toEqual(['x64', 'x64.complete']);
  expect(readdirSync(got.temp)).toEqual(['tool cache']);
  return { removed };
}

const offers: [string, () => Offered][] = [
  ['an archive', asArchive],
  ['files', asModule],
];

describe.each(offers)('an entry of %s', (_, offered) => {
  let entry: { key: string; bytes: Buffer };
  beforeAll(async () => {
    entry = await saved(offered());
  });

  test('with a byte flipped, wherever it is, is refused and removed', async () => {
    const step = Math.ceil(entry.bytes.length / 60);
    for (let at = 0; at < entry.bytes.length; at += step) {
      const bytes = Buffer.from(entry.bytes);
      bytes[at]! ^= 0x20;
      const { removed } = await expectCold(offered(), entry.key, bytes, /./);
      expect(removed).toEqual([entry.key]);
    }
  });

  test.each([0, 0.01, 0.5, 0.999])('cut after %d of it is refused', async (part) => {
    const bytes = entry.bytes.subarray(0, Math.floor(entry.bytes.length * part));
    await expectCold(offered(), entry.key, bytes, /./);
  });

  test('with more behind it is refused', async () => {
    const bytes = Buffer.concat([entry.bytes, Buffer.from('more')]);
    await expectCold(offered(), entry.key, bytes, /./);
  });

  test('of another version under this key is refused', async () => {
    const { bytes } = await saved({ ...asModule('1.26.7'), ...(_ === 'files' ? {} : asArchive('1.26.7')) });
    await expectCold(offered(), entry.key, bytes, /./);
  });

  test('of anything else is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await expectCold(offered(), entry.key, bytes, /./);
      }),
      { numRuns: 10 },
    );
  });

  test.each<[string, Partial<Store>, RegExp]>([
    [
      'evicted between the look and the download',
      { open: () => failing(new UserError('HTTP_STATUS', 'it is no longer in the cache')) },
      /no longer in the cache/,
    ],
    [
      'whose store has no disk left for it',
      { open: () => failing(new UserError('DISK_FULL', 'No space left for the pack')) },
      /No space left for the pack/,
    ],
    [
      'whose store fails in the middle',
      {
        async *open() {
          yield entry.bytes.subarray(0, 3000);
          throw new UserError('HTTP_TRUNCATED', 'the connection broke');
        },
      },
      /the connection broke/,
    ],
    [
      'that the service does not find any more',
      { find: () => Promise.reject(new UserError('HTTP_UNREACHABLE', 'no answer')) },
      /no answer/,
    ],
    [
      'whose store has a bug',
      { find: () => Promise.reject(new TypeError('x is not a function')) },
      /x is not a function/,
    ],
    [
      'that cannot be removed',
      {
        open: () => failing(new UserError('ARCHIVE_INVALID', 'rubbish')),
        remove: () => Promise.reject(new UserError('DISK_DENIED', 'read-only')),
      },
      /rubbish/,
    ],
  ])('%s is one line, and the network brings it', async (_, more, line) => {
    await expectCold(offered(), entry.key, entry.bytes, line, 'full', more);
  });
});

describe('an entry of files that someone made', () => {
  const offered = asModule();
  const own = moduleFiles();
  const contentsOf = (files: Readonly<Record<string, string>>): Content[] => {
    const { VERSION, ...others } = files;
    return [...(VERSION === undefined ? [] : [{ name: 'VERSION', data: VERSION }]), ...ofAll(others)];
  };
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(own).filter(([name]) => !names.includes(name)));
  let key: string;
  beforeAll(async () => {
    ({ key } = await saved(offered));
  });

  test('as we make them is taken', async () => {
    const { store } = storeWith(key, await packOf(contentsOf(own), { kind: 'sdk' }));
    expect((await job(offered, store)).downloads).toBe(0);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['with an extra file', { ...own, evil: '#!/bin/sh\n' }, /h1:/],
    ['with an extra file in a folder that has others', { ...own, 'bin/evil': '#!/bin/sh\n' }, /h1:/],
    ['without a file', without('src/fmt/print.go'), /h1:/],
    ['without an empty file', without('test/empty.go'), /h1:/],
    ['with a compiler that is another', { ...own, 'pkg/tool/linux_amd64/compile': 'evil' }, /h1:/],
    [
      'with two files that changed places',
      { ...own, 'bin/go': own['bin/gofmt']!, 'bin/gofmt': own['bin/go']! },
      /h1:/,
    ],
    ['without VERSION', without('VERSION'), /does not begin with VERSION/],
    ['with a VERSION without time', { ...own, VERSION: 'go1.26.8\n' }, /has no time/],
    ['with our record', { ...own, '.setup-go-plus.json': '{"schema":1}' }, /setup-go-plus\.json.* twice/],
    ['with go.mod under two names', { ...own, 'src/go.mod': 'module std\n' }, /twice/],
    [
      'with a list of what is lacking, though nothing may',
      { ...without('src/fmt/print.go'), [LACKING]: listOf(own, 'src/fmt/print.go') },
      /as lacking, which belongs to it/,
    ],
  ])('%s is refused', async (_, files, line) => {
    const bytes = await packOf(contentsOf(files), { kind: 'sdk' });
    expect((await expectCold(offered, key, bytes, line)).removed).toEqual([key]);
  });

  test.each([
    '../evil',
    '/evil',
    'a/../../evil',
    'C:evil',
    'a\\..\\evil',
    'bin/go/evil',
    'a//b',
    './../evil',
    'evil\0',
  ])('with the name %j is refused', async (name) => {
    // Past our own writer, which leaves such names out.
    const header = JSON.stringify(headerOf([], { kind: 'sdk' }));
    const entries = [...Object.entries(own), [name, 'evil'] as const].map(([name, data]) => ({ name, data }));
    await expectCold(offered, key, handMade({ header, entries }), /refused|h1:|damaged/);
  });

  test('that says other modes and times gets those that the names and VERSION say', async () => {
    const lies = contentsOf(own).map((file) => ({
      ...file,
      executable: !file.name.startsWith('bin/'),
      mtime: 7,
    }));
    const { store } = storeWith(key, await packOf(lies, { kind: 'sdk' }));
    const { sdk, downloads } = await job(offered, store);
    expect(downloads).toBe(0);
    const facts = (name: string) => {
      const { mode, mtime } = statSync(join(sdk.root, name));
      return `${(mode & 0o111) !== 0} ${mtime.toISOString()}`;
    };
    expect(facts('bin/go')).toBe('true 2026-08-28T16:20:06.000Z');
    expect(facts('src/fmt/print.go')).toBe('false 2026-08-28T16:20:06.000Z');
    expect(facts('pkg/tool/linux_amd64/compile')).toContain('true');
  });

  test.each<[string, Content[], RegExp]>([
    ['of another kind', contentsOf(own), /of kind build, not sdk/],
    ['of nothing', [], /of kind build/],
  ])('%s is refused', async (_, files, line) => {
    await expectCold(offered, key, await packOf(files, { kind: 'build' }), line);
  });

  test('with a file that its maker cut is refused', async () => {
    const header = JSON.stringify(headerOf([], { kind: 'sdk' }));
    const entries = Object.entries(own).map(([name, data]) => ({
      name,
      data,
      ...(name === 'bin/go' ? { status: 0 } : {}),
    }));
    const bytes = handMade({ header, entries });
    await expectCold(offered, key, bytes, /was not whole|damaged/);
  });

  test('that says that a file has 300 MB is refused before there is memory for it', async () => {
    const header = JSON.stringify(headerOf([], { kind: 'sdk' }));
    const bytes = handMade({ header, entries: [{ name: 'VERSION', size: 300 * 2 ** 20, data: 'x' }] });
    await expectCold(offered, key, bytes, /bytes/);
  });

  describe('of a slim SDK', () => {
    const kept = without('src/fmt/print_test.go', 'src/go/testdata/a.go', 'test/empty.go');
    const lacking = ['src/fmt/print_test.go', 'src/go/testdata/a.go', 'test/empty.go'];
    const listed = listOf(own, ...lacking);
    let slim: string;
    beforeAll(async () => {
      slim = (await saved(offered, 'slim')).key;
    });

    test('as we make them is taken', async () => {
      const pack = await packOf(contentsOf({ ...kept, [LACKING]: listed }), { kind: 'sdk' });
      const { sdk, downloads } = await job(offered, storeWith(slim, pack).store, {
        request: { contents: 'slim' },
      });
      expect(downloads).toBe(0);
      expect(existsSync(join(sdk.root, LACKING))).toBe(false);
      expect(sdk.root).toContain('go-slim');
    });

    test.each<[string, Record<string, string>, RegExp]>([
      ['without the list', kept, /h1:/],
      [
        'with the list of another version',
        { ...kept, [LACKING]: listed.replace(/^./, 'f').replace(/^f(?=f)/, '0') },
        /h1:/,
      ],
      [
        'with a list that lacks a line',
        { ...kept, [LACKING]: listed.split('\n').slice(1).join('\n') },
        /h1:/,
      ],
      [
        'with a line of a file that must be there',
        { ...dropped(kept, 'bin/go'), [LACKING]: `${listed}${listOf(own, 'bin/go')}` },
        /as lacking, which belongs to it/,
      ],
      [
        'with a file that slim lacks',
        { ...kept, 'test/empty.go': '', [LACKING]: listOf(own, lacking[0]!, lacking[1]!) },
        /which a slim SDK lacks/,
      ],
      ['with a line twice', { ...kept, [LACKING]: `${listed}${listed}` }, /twice/],
      ['with a line that is none', { ...kept, [LACKING]: `${listed}evil\n` }, /a line that is none/],
      ['with a name in capital digits', { ...kept, [LACKING]: listed.toUpperCase() }, /a line that is none/],
    ])('%s is refused', async (_, files, line) => {
      await expectCold(offered, slim, await packOf(contentsOf(files), { kind: 'sdk' }), line, 'slim');
    });
  });
});

function ofAll(files: Readonly<Record<string, string>>): Content[] {
  return Object.entries(files).map(([name, data]) => ({ name, data }));
}

function dropped(files: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
}

function listOf(files: Readonly<Record<string, string>>, ...names: string[]): string {
  return formatList(new Map(names.map((name) => [name, sha256(Buffer.from(files[name]!))])));
}

function failing(error: Error): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}
