import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseSpec } from '../../../src/go/spec.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import { ModuleHash } from '../../../src/release/module/dirhash.ts';
import { parseGoproxy } from '../../../src/release/module/goproxy.ts';
import { goproxySource, parseToolchainList } from '../../../src/release/sources/goproxy.ts';
import { checksumDatabase } from '../../../src/release/sumdb/client.ts';
import { parseVerifier } from '../../../src/release/sumdb/note.ts';
import type { ArchiveOffer, Offer, Source } from '../../../src/release/types.ts';
import { createTransfer } from '../../../src/transfer/transfer.ts';
import { hashOf } from '../../fakes/checksum-database.ts';
import { type FakeGoproxy, startGoproxy, type Toolchains, writeGoproxyFolder } from '../../fakes/goproxy.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';

const LINUX = { os: 'linux', arch: 'amd64' };
const TOOLCHAINS: Toolchains = {
  'go1.25.9.linux-amd64': { VERSION: 'go1.25.9\n' },
  'go1.26.8.linux-amd64': { VERSION: 'go1.26.8\n', 'bin/go': 'an ELF', 'src/a b/é.go': 'package a\n' },
  'go1.26.10.linux-amd64': { VERSION: 'go1.26.10\n' },
  'go1.27rc1.linux-amd64': { VERSION: 'go1.27rc1\n' },
  'go1.26.11.linux-arm64': { VERSION: 'go1.26.11\n' },
  'go1.26.12.windows-amd64': { VERSION: 'go1.26.12\r\n' },
  'go1.20.linux-arm': { VERSION: 'go1.20' },
};

const running: FakeGoproxy[] = [];
afterEach(async () => {
  for (const proxy of running.splice(0)) await proxy.close();
});

async function start(...parameters: Parameters<typeof startGoproxy>): Promise<FakeGoproxy> {
  const proxy = await startGoproxy(...parameters);
  running.push(proxy);
  return proxy;
}

function sourceOf(goproxy: string, env: Record<string, string> = {}) {
  const warnings: string[] = [];
  const { credentials } = parseGoproxy(goproxy);
  const http = createHttp({ env: (name) => process.env[name] });
  const transfer = createTransfer(http, fakeClock(), fakeLog(), { credentials });
  const warn = (message: string) => void warnings.push(message);
  return { warnings, transfer, source: goproxySource({ goproxy, transfer, env: (name) => env[name], warn }) };
}

const find = (source: Source, spec: string, platform = LINUX) =>
  source.find({ spec: parseSpec(spec, 'test'), platform });

function archiveOf(offer: Offer | undefined): ArchiveOffer {
  if (offer?.kind !== 'archive') throw new Error('no archive was offered');
  return offer;
}

const withCode = (code: string) => expect.objectContaining({ code });

describe('a module proxy offers', () => {
  test.each([
    ['~1.26', LINUX, '1.26.10'],
    ['1.25', LINUX, '1.25.9'],
    ['stable', LINUX, '1.26.10'],
    ['oldstable', LINUX, '1.25.9'],
    ['>=1.27.0-rc.1', LINUX, '1.27rc1'],
    ['stable', { os: 'linux', arch: 'arm64' }, '1.26.11'],
    ['stable', { os: 'windows', arch: 'amd64' }, '1.26.12'],
    ['*', { os: 'linux', arch: 'arm' }, '1.20'],
    ['stable', { os: 'darwin', arch: 'arm64' }, undefined],
    ['1.24', LINUX, undefined],
    ['tip', LINUX, undefined],
  ])('for %s on %j the newest of its list, %s', async (spec, platform, version) => {
    const proxy = await start(TOOLCHAINS);
    const offer = await find(sourceOf(proxy.url).source, spec, platform);
    expect(offer?.version.text).toBe(version);
    if (offer === undefined) return;
    const name = `v0.0.1-go${version}.${platform.os}-${platform.arch}`;
    expect(offer).toMatchObject({
      kind: 'archive',
      platform,
      source: 'goproxy',
      archive: {
        url: `${proxy.url}/golang.org/toolchain/@v/${name}.zip`,
        format: 'module-zip',
        prefix: `golang.org/toolchain@${name}/`,
      },
    });
  });

  test('an exact version without asking', async () => {
    const proxy = await start(TOOLCHAINS);
    const offer = await find(sourceOf(`${proxy.url},direct`).source, '1.26.8');
    expect(offer).toMatchObject({ version: { text: '1.26.8' }, archive: { format: 'module-zip' } });
    expect(proxy.requests).toEqual([]);
  });

  test('an archive whose bytes can be had and hash to what the database says', async () => {
    const proxy = await start(TOOLCHAINS);
    const { source, transfer } = sourceOf(proxy.url, { GOSUMDB: proxy.gosumdb });
    const offer = archiveOf(await find(source, '1.26.8'));
    const zip = Buffer.from((await transfer.bytes(offer.archive.url))!);
    const hash = new ModuleHash();
    for (const [name, content] of unzip(zip)) {
      expect(name.startsWith(offer.archive.prefix)).toBe(true);
      hash.add(name, content);
    }
    expect(await source.prove(offer)).toEqual({
      kind: 'h1',
      hash: hash.digest(),
      from: 'sum.example.test, tree of 300 records',
    });
  });
});

describe('of two proxies', () => {
  test('the second is offered where the first has no such version, exact or not', async () => {
    const [old, recent] = [await start({ 'go1.22.1.linux-amd64': {} }), await start(TOOLCHAINS)];
    const { source } = sourceOf(`${old.url},${recent.url}`);
    for (const spec of ['1.26.8', '~1.26']) {
      expect(archiveOf(await find(source, spec)).archive.url).toContain(recent.url);
    }
    expect(archiveOf(await find(source, '1.22.1')).archive.url).toContain(old.url);
    expect(await find(source, '1.21.0')).toBeUndefined();
  });

  test.each([
    [',', 403, 'HTTP_STATUS'],
    [',', 500, 'HTTP_STATUS'],
    [',', 404, 'offered'],
    [',', 410, 'offered'],
    ['|', 403, 'offered'],
    ['|', 503, 'offered'],
  ])('joined by %s, the first answers %i: %s', async (separator, status, outcome) => {
    const [first, second] = [await start(TOOLCHAINS), await start(TOOLCHAINS)];
    first.faults.fail = { path: '@v/', status, times: 100 };
    const { source } = sourceOf(`${first.url}${separator}${second.url}`);
    for (const spec of ['1.26.8', '~1.26']) {
      const found = find(source, spec);
      if (outcome === 'offered') expect(archiveOf(await found).archive.url).toContain(second.url);
      else await expect(found).rejects.toEqual(withCode(outcome));
    }
  });

  test('one that nobody answers at is passed over after a bar only', async () => {
    const gone = await startGoproxy();
    await gone.close();
    const proxy = await start(TOOLCHAINS);
    expect(await find(sourceOf(`${gone.url}|${proxy.url}`).source, '~1.26')).toBeDefined();
    await expect(find(sourceOf(`${gone.url},${proxy.url}`).source, '~1.26')).rejects.toEqual(
      withCode('HTTP_UNREACHABLE'),
    );
  });

  test.each(['off', 'direct'])('none, and %s: the source says that it cannot answer', async (goproxy) => {
    await expect(find(sourceOf(goproxy).source, 'stable')).rejects.toEqual(withCode('SOURCES_EXHAUSTED'));
  });
});

test('credentials go to the proxy and its database, and are in no offer', async () => {
  const proxy = await start(TOOLCHAINS);
  const { source } = sourceOf(proxy.url.replace('://', '://me:secret@'), { GOSUMDB: proxy.gosumdb });
  const offer = archiveOf(await find(source, '~1.26'));
  const proof = await source.prove(offer);
  expect(JSON.stringify([offer, proof])).not.toMatch(/secret|me:/);
  const expected = `Basic ${Buffer.from('me:secret').toString('base64')}`;
  expect(new Set(proxy.requests.map((request) => request.authorization))).toEqual(new Set([expected]));
});

describe('the proof', () => {
  async function prepare(env: (proxy: FakeGoproxy) => Record<string, string> = () => ({})) {
    const proxy = await start(TOOLCHAINS);
    const parts = sourceOf(proxy.url, { GOSUMDB: proxy.gosumdb, ...env(proxy) });
    const offer = archiveOf(await find(parts.source, '1.26.8'));
    return { proxy, offer, ...parts, prove: () => parts.source.prove(offer) };
  }

  test('is asked for through the proxy that supports it', async () => {
    const first = await start({});
    first.faults.noDatabase = true;
    const second = await start(TOOLCHAINS);
    const { source } = sourceOf(`${first.url},${second.url}`, { GOSUMDB: second.gosumdb });
    expect(await source.prove(archiveOf(await find(source, '1.26.8')))).toMatchObject({ kind: 'h1' });
    expect(first.requests.map(({ path }) => path)).toEqual([
      'golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.info',
      'sumdb/sum.example.test/supported',
    ]);
  });

  test('is asked for at the URL in GOSUMDB, past the proxies', async () => {
    const other = await start(TOOLCHAINS);
    const { prove, proxy } = await prepare(() => ({ GOSUMDB: `${other.gosumdb} ${other.databaseUrl}/` }));
    expect(await prove()).toMatchObject({ kind: 'h1' });
    expect(proxy.requests).toEqual([]);
  });

  test('is asked for directly where no proxy supports it', async () => {
    const urls: string[] = [];
    const source = goproxySource({
      goproxy: 'https://a.test|https://b.test,direct',
      env: () => undefined,
      warn: () => {},
      transfer: {
        bytes: async (url) => {
          urls.push(url);
          return undefined;
        },
      },
    });
    const offer = archiveOf(
      await sourceOf('https://a.test').source.find({ spec: parseSpec('1.26.8', 'test'), platform: LINUX }),
    );
    await expect(source.prove(offer)).rejects.toEqual(withCode('INTEGRITY_MISSING'));
    expect(urls.slice(0, 2).concat(urls.slice(2).sort())).toEqual([
      'https://a.test/sumdb/sum.golang.org/supported',
      'https://b.test/sumdb/sum.golang.org/supported',
      'https://sum.golang.org/latest',
      'https://sum.golang.org/lookup/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64',
    ]);
  });

  test('holds while the tree grows', async () => {
    const { proxy, source, prove, offer } = await prepare();
    const before = await prove();
    proxy.publish('go1.28.0.linux-amd64', { VERSION: 'go1.28.0\n' });
    proxy.database.fillTo(1000);
    expect(await prove()).toMatchObject({ hash: before.kind === 'h1' && before.hash });
    const newer = archiveOf(await find(source, '1.28.0'));
    expect(await source.prove(newer)).toMatchObject({ from: 'sum.example.test, tree of 1000 records' });
    expect(await source.prove(offer)).toMatchObject({ from: 'sum.example.test, tree of 1000 records' });
  });

  test('holds where partial tiles are gone and answers are slow', async () => {
    const { proxy, prove } = await prepare();
    proxy.database.fillTo(65_536);
    proxy.faults.noPartialTiles = true;
    proxy.faults.delay = 5;
    proxy.faults.lookupSize = 300;
    proxy.faults.change = (path, answer) => {
      if (path.endsWith('/latest')) answer.status = 404;
    };
    expect(await prove()).toMatchObject({ kind: 'h1', from: 'sum.example.test, tree of 300 records' });
    expect(proxy.requests.map(({ path }) => path)).toContain('sumdb/sum.example.test/tile/8/0/001');
  });

  test.each(['supported', 'lookup/', 'latest', 'tile/'])('holds after three failures of %s', async (path) => {
    const { proxy, prove } = await prepare();
    proxy.faults.fail = { path, status: 503, times: 3 };
    expect(await prove()).toMatchObject({ kind: 'h1' });
  });

  test('tells another hash where another hash is recorded: the archive then does not fit', async () => {
    const { proxy, source } = await prepare();
    proxy.publish('go1.28.0.linux-amd64', { VERSION: 'go1.28.0\n' }, { h1: hashOf('wrong') });
    const offer = archiveOf(await find(source, '1.28.0'));
    expect(await source.prove(offer)).toMatchObject({ hash: hashOf('wrong') });
  });

  test.each<[string, string, (proxy: FakeGoproxy) => void]>([
    ['a forged signature', 'SUMDB_INVALID', ({ faults }) => Object.assign(faults, { forgeSignature: true })],
    [
      'a forked tree',
      'SUMDB_INVALID',
      ({ faults, database }) => {
        faults.latestFrom = database.fork(100);
        faults.latestFrom.append('example.test/evil v1.0.0 h1:x\n');
        faults.latestFrom.fillTo(500);
      },
    ],
    [
      'a tampered tile',
      'SUMDB_INVALID',
      ({ faults }) => {
        faults.change = (path, { body }) => {
          if (path.includes('/tile/')) body[17]! ^= 1;
        };
      },
    ],
    [
      'a truncated tile',
      'SUMDB_INVALID',
      ({ faults }) => {
        faults.change = (path, answer) => {
          if (path.includes('/tile/')) answer.body = answer.body.subarray(0, -32);
        };
      },
    ],
    [
      'an endless tile',
      'RESPONSE_INVALID',
      ({ faults }) => {
        faults.change = (path, answer) => {
          if (path.includes('/tile/')) answer.body = Buffer.alloc(100_000);
        };
      },
    ],
    [
      'a missing tile',
      'SUMDB_INVALID',
      ({ faults }) => {
        faults.change = (path, answer) => {
          if (path.includes('/tile/')) answer.status = 404;
        };
      },
    ],
    [
      'a hash changed on the way',
      'SUMDB_INVALID',
      ({ faults }) => {
        faults.change = (path, answer) => {
          if (path.includes('/lookup/')) {
            answer.body = Buffer.from(answer.body.toString().replace(/h1:\S+/, hashOf('evil')));
          }
        };
      },
    ],
    [
      'a lookup that is refused',
      'HTTP_STATUS',
      ({ faults }) => {
        faults.fail = { path: 'lookup', status: 403, times: 100 };
      },
    ],
    [
      'a lookup that never works',
      'HTTP_STATUS',
      ({ faults }) => {
        faults.fail = { path: 'lookup', status: 502, times: 100 };
      },
    ],
    [
      'no record',
      'INTEGRITY_MISSING',
      ({ faults }) => {
        faults.fail = { path: 'lookup', status: 404, times: 100 };
      },
    ],
  ])('fails for %s: %s', async (_, code, spoil) => {
    const { proxy, prove } = await prepare();
    spoil(proxy);
    await expect(prove()).rejects.toEqual(withCode(code));
  });

  test('is missing where the record has no h1: hash', async () => {
    const { proxy, source } = await prepare();
    proxy.publish('go1.28.0.linux-amd64', {}, { h1: 'h2:AAAA' });
    await expect(source.prove(archiveOf(await find(source, '1.28.0')))).rejects.toEqual(
      withCode('INTEGRITY_MISSING'),
    );
  });

  test('fails with another key of the same name', async () => {
    const { prove } = await prepare(({ database }) => ({
      GOSUMDB: new (Object.getPrototypeOf(database).constructor)(database.name, 'another seed').key,
    }));
    await expect(prove()).rejects.toEqual(withCode('SUMDB_INVALID'));
  });

  test.each([
    [{ GOSUMDB: 'off' }, 'GOSUMDB=off'],
    [{ GONOSUMDB: 'golang.org' }, 'GONOSUMDB=golang.org'],
    [{ GOPRIVATE: '*' }, 'GOPRIVATE=*'],
    [{ GOFLAGS: '-insecure' }, 'GOFLAGS=-insecure'],
  ])('is left out with %j, with a warning and no request', async (env, why) => {
    const { proxy, prove, warnings } = await prepare(() => env);
    expect(await prove()).toEqual({ kind: 'none', why });
    expect(warnings).toEqual([expect.stringContaining(why)]);
    expect(proxy.requests).toEqual([]);
  });
});

test('a folder is a proxy and a database, without a network', async () => {
  const root = await temporaryFolder();
  const { url, gosumdb } = await writeGoproxyFolder(root, TOOLCHAINS);
  const { source, transfer } = sourceOf(url, { GOSUMDB: gosumdb });
  const offer = archiveOf(await find(source, '~1.26'));
  expect(offer.version.text).toBe('1.26.10');
  expect((await transfer.bytes(offer.archive.url))?.length).toBeGreaterThan(100);
  expect(await source.prove(offer)).toMatchObject({ kind: 'h1' });
  expect(await find(sourceOf(`${url}/nothing-here`).source, '~1.26')).toBeUndefined();
});

test('lines of a list that are of other forms are passed over', () => {
  const list = [
    'v0.0.1-go1.26.8.linux-amd64\r',
    'v0.0.1-go1.26.7-custom.linux-amd64',
    'v0.0.1-gotip.linux-amd64',
    'v0.0.1-go1.26.9.linux-amd64p32',
    'v0.0.2-go1.26.9.linux-amd64',
    'v0.0.1-go1.26.9.xlinux-amd64',
    'v0.0.1-go.linux-amd64',
    'v0.0.1-go.linux-amd64.linux-amd64',
    '<html>',
    '',
  ].join('\n');
  expect(parseToolchainList(list, LINUX).map(({ text }) => text)).toEqual(['1.26.8', '1.26.7-custom']);
});

describe('the public proxy', () => {
  const goproxy = process.env.GOPROXY || 'https://proxy.golang.org,direct';

  test('lists toolchains, and its checksum database proves the one for go1.26.8', async () => {
    const { source } = sourceOf(goproxy);
    const newest = archiveOf(await find(source, '~1.26'));
    expect(newest.version.minor).toBe(26);
    const offer = archiveOf(await find(source, '1.26.8'));
    const proof = await source.prove(offer);
    expect(proof).toMatchObject({ kind: 'h1', hash: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=' });
    const [, name, size] = /^(\S+), tree of (\d+) records$/.exec(proof.kind === 'h1' ? proof.from : '') ?? [];
    expect(name).toBe('sum.golang.org');
    expect(Number(size)).toBeGreaterThan(60_000_000);
  });

  test('serves a module whose files hash to what its checksum database proves', async () => {
    const { transfer } = sourceOf(goproxy);
    const [entry] = parseGoproxy(goproxy).entries;
    const proxy = entry?.kind === 'proxy' ? entry.url : '';
    const key = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
    const database = checksumDatabase({
      verifier: parseVerifier(key),
      base: async () => `${proxy}/sumdb/sum.golang.org`,
      read: (url, limit) => transfer.bytes(url, { limit }),
    });
    const hash = new ModuleHash();
    const zip = await transfer.bytes(`${proxy}/rsc.io/quote/@v/v1.5.2.zip`);
    for (const [name, content] of unzip(Buffer.from(zip!))) hash.add(name, content);
    expect(await database.lookup('rsc.io/quote', 'v1.5.2')).toContain(`rsc.io/quote v1.5.2 ${hash.digest()}`);
  });
});

/** The files of a zip, by its central directory. */
function unzip(zip: Buffer): [string, Buffer][] {
  const end = zip.lastIndexOf('PK\x05\x06');
  const files: [string, Buffer][] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    files.push([
      zip.toString('utf8', at + 46, at + 46 + name),
      method === 8 ? inflateRawSync(packed) : packed,
    ]);
    at += 46 + name + extra + comment;
  }
  return files;
}
