import { describe, expect, test } from '@jest/globals';
import { parseSpec } from '../../../src/go/spec.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import { createGoDev } from '../../../src/release/sources/go-dev.ts';
import { createMirror } from '../../../src/release/sources/mirror.ts';
import type { ArchiveOffer, Offer } from '../../../src/release/types.ts';
import { credentialFor, githubCredentials } from '../../../src/transfer/credential.ts';
import { createTransfer } from '../../../src/transfer/transfer.ts';
import { makeSdkArchive } from '../../fakes/archives.ts';
import { closing } from '../../fakes/closing.ts';
import { type FakeGoDevOptions, startGoDev } from '../../fakes/go-dev.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';

const linux = { os: 'linux', arch: 'amd64' };
const go1262 = makeSdkArchive('1.26.2', linux);
const go1269 = makeSdkArchive('1.26.9', linux);
const vendor = makeSdkArchive('1.25.0-1', linux);
const archives = [go1269, vendor, go1262];

async function open(options: FakeGoDevOptions = {}, official: FakeGoDevOptions | 'none' = {}) {
  const host = closing(await startGoDev(archives, options));
  const goDev = closing(
    await startGoDev([go1262, go1269], official === 'none' ? { noList: true } : official),
  );
  const token = credentialFor(host.base, 'mirror-s3cret');
  const transfer = createTransfer(createHttp({ env: () => undefined }), fakeClock(), fakeLog(), {
    credentials: [...githubCredentials('ghs_s3cret'), ...(token === undefined ? [] : [token])],
  });
  const source = createMirror(transfer, {
    base: `${host.base}/`,
    official: createGoDev(transfer, { base: goDev.base }).list,
  });
  const find = (spec: string, platform = linux) => source.find({ spec: parseSpec(spec, 'test'), platform });
  return { host, goDev, source, find, transfer };
}

function archiveOffer(offer: Offer | undefined): ArchiveOffer {
  if (offer?.kind !== 'archive') throw new Error('no archive was offered');
  return offer;
}

describe('a mirror with a list', () => {
  test.each([
    ['1.26', '1.26.9'],
    ['stable', '1.26.9'],
    ['1.26.2', '1.26.2'],
    ['1.25.0-1', '1.25.0-1'],
  ])('offers for %s go%s and proves it by its own list', async (spec, version) => {
    const { host, goDev, source, find } = await open();
    const offer = archiveOffer(await find(spec));
    const archive = archives.find((candidate) => candidate.version === version)!;
    expect(offer).toMatchObject({
      source: 'mirror',
      archive: { url: `${host.base}/${archive.name}`, size: archive.bytes.length },
    });
    expect(await source.prove(offer)).toEqual({
      kind: 'sha256',
      hex: archive.sha256,
      from: `${host.host}'s list`,
    });
    expect([host.requests.length, goDev.requests.length]).toEqual([1, 0]);
  });

  test.each(['1.24', '1.26.3', 'tip'])(
    'has nothing for %s, so that the next source is asked',
    async (spec) => {
      const { find } = await open();
      expect(await find(spec)).toBeUndefined();
    },
  );

  test('that is private gets its token on the list too, and that alone', async () => {
    const { host, goDev, source, find } = await open({ authorization: 'Bearer mirror-s3cret' });
    host.list = host.list.replaceAll(/"sha256":"[^"]*"/g, '"sha256":""');
    await source.prove(archiveOffer(await find('1.26')));
    expect(host.requests.map((request) => request.headers.authorization)).toEqual([
      'Bearer mirror-s3cret',
      'Bearer mirror-s3cret',
    ]);
    expect(goDev.requests).toEqual([]);
  });
});

describe('a mirror without a list', () => {
  test.each([
    ['404', { status: 404 }],
    ['403, as an object store says it', { status: 403 }],
    ['an index page', undefined],
  ])('(%s) offers exact versions by their name', async (_, fault) => {
    const { host, source, find } = await open();
    if (fault === undefined) host.list = '\n<!doctype html><title>Index of /dl</title>';
    else host.fault('list', fault);
    const offer = archiveOffer(await find('1.26.2'));
    expect(offer.archive).toEqual({ url: `${host.base}/${go1262.name}`, format: 'tar.gz', prefix: 'go/' });
    expect(await source.prove(offer)).toEqual({
      kind: 'sha256',
      hex: go1262.sha256,
      from: `${go1262.name}.sha256 at ${host.host}`,
    });
  });

  test.each(['1.26', 'stable', '^1.25'])('cannot look up %s, and says why', async (spec) => {
    const { host, find } = await open({ noList: true });
    await expect(find(spec)).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
      message: expect.stringContaining(`${host.host} answered 404 where the list would be`),
      hint: expect.stringContaining('exact version'),
    });
  });

  test('and without .sha256 files is proved by go.dev', async () => {
    const { goDev, source, find } = await open({ noList: true, noSums: true });
    const proof = await source.prove(archiveOffer(await find('1.26.2')));
    expect(proof).toEqual({ kind: 'sha256', hex: go1262.sha256, from: `${goDev.host}'s list` });
  });

  test.each([
    ['go.dev cannot be asked', '1.26.2', 'none' as const],
    ['it is a vendor’s build', '1.25.0-1', {}],
  ])('and without .sha256 files is INTEGRITY_MISSING where %s', async (_, spec, official) => {
    const { source, find } = await open({ noList: true, noSums: true }, official);
    await expect(source.prove(archiveOffer(await find(spec)))).rejects.toMatchObject({
      code: 'INTEGRITY_MISSING',
      hint: expect.stringContaining('checksum'),
    });
  });

  test('a 403 for the .sha256 means that there is none', async () => {
    const { host, goDev, source, find } = await open({ noList: true });
    host.fault(`${go1262.name}.sha256`, { status: 403 });
    const proof = await source.prove(archiveOffer(await find('1.26.2')));
    expect(proof).toMatchObject({ from: `${goDev.host}'s list` });
  });

  test('that is Microsoft’s short links is never asked for a list', async () => {
    const { transfer } = await open();
    const source = createMirror(transfer, { base: 'https://aka.ms/golang/release/latest' });
    const query = (spec: string) => source.find({ spec: parseSpec(spec, 'test'), platform: linux });
    expect(archiveOffer(await query('1.25.0-1')).archive.url).toBe(
      'https://aka.ms/golang/release/latest/go1.25.0-1.linux-amd64.tar.gz',
    );
    await expect(query('1.25')).rejects.toMatchObject({ code: 'VERSION_NOT_FOUND' });
  });
});

describe('a mirror in trouble', () => {
  test.each([
    ['503', { status: 503 }, 'HTTP_STATUS'],
    ['429', { status: 429 }, 'HTTP_RATE_LIMITED'],
    ['a cut connection', { cut: 20 }, 'HTTP_TRUNCATED'],
  ])('(%s) is an error of its own, not a missing list', async (_, fault, code) => {
    const { host, find } = await open();
    host.fault('list', fault);
    await expect(find('1.26.2')).rejects.toMatchObject({ code });
  });

  test('that answers JSON of another kind says so', async () => {
    const { host, find } = await open();
    host.list = '{"error":"no"}';
    await expect(find('1.26.2')).rejects.toMatchObject({ code: 'RESPONSE_INVALID' });
  });

  test('never gets the job’s GitHub token', async () => {
    const { host, source, find } = await open({ noList: true, noSums: true });
    await source.prove(archiveOffer(await find('1.26.2')));
    expect(JSON.stringify(host.requests)).not.toContain('ghs_s3cret');
  });
});
