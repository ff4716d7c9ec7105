import { describe, expect, test } from '@jest/globals';
import type { Platform } from '../../../src/go/platform.ts';
import { parseSpec } from '../../../src/go/spec.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import { createGoDev } from '../../../src/release/sources/go-dev.ts';
import type { ArchiveOffer, Offer } from '../../../src/release/types.ts';
import { githubCredentials } from '../../../src/transfer/credential.ts';
import { createTransfer } from '../../../src/transfer/transfer.ts';
import { makeSdkArchive } from '../../fakes/archives.ts';
import { closing } from '../../fakes/closing.ts';
import { type FakeGoDevOptions, startGoDev } from '../../fakes/go-dev.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';

const linux: Platform = { os: 'linux', arch: 'amd64' };
const archives = [
  makeSdkArchive('1.25.9', linux),
  makeSdkArchive('1.26.2', linux),
  makeSdkArchive('1.26.10', linux),
  makeSdkArchive('1.26.10', { os: 'windows', arch: 'amd64' }),
  makeSdkArchive('1.26.10', { os: 'linux', arch: 'arm' }),
  makeSdkArchive('1.27rc1', linux),
];

async function open(options: FakeGoDevOptions = {}) {
  const host = closing(await startGoDev(archives, options));
  const transfer = createTransfer(createHttp({ env: () => undefined }), fakeClock(), fakeLog(), {
    credentials: githubCredentials('ghs_s3cret'),
  });
  const source = createGoDev(transfer, { base: `${host.base}/` });
  return {
    host,
    source,
    find: (spec: string, platform = linux) => source.find({ spec: parseSpec(spec, 'test'), platform }),
  };
}

function archiveOffer(offer: Offer | undefined): ArchiveOffer {
  if (offer?.kind !== 'archive') throw new Error('no archive was offered');
  return offer;
}

describe('go.dev', () => {
  test('offers an exact version without a request', async () => {
    const { host, find } = await open();
    const offer = archiveOffer(await find('1.26.2'));
    expect(offer).toMatchObject({
      source: 'go.dev',
      version: { text: '1.26.2' },
      archive: { url: `${host.base}/go1.26.2.linux-amd64.tar.gz`, format: 'tar.gz', prefix: 'go/' },
    });
    expect(host.requests).toEqual([]);
  });

  test.each([
    ['1.26', linux, 'go1.26.10.linux-amd64.tar.gz'],
    ['stable', linux, 'go1.26.10.linux-amd64.tar.gz'],
    ['oldstable', linux, 'go1.25.9.linux-amd64.tar.gz'],
    ['>=1.27.0-rc.1', linux, 'go1.27rc1.linux-amd64.tar.gz'],
    ['1.26', { os: 'windows', arch: 'amd64' }, 'go1.26.10.windows-amd64.zip'],
    ['1.26', { os: 'linux', arch: 'arm' }, 'go1.26.10.linux-armv6l.tar.gz'],
  ])('offers for %s on %j %s, with its size, and proves it by the list', async (spec, platform, name) => {
    const { host, source, find } = await open();
    const offer = archiveOffer(await find(spec, platform));
    const archive = archives.find((candidate) => candidate.name === name)!;
    expect(offer.archive).toMatchObject({ url: `${host.base}/${name}`, size: archive.bytes.length });
    expect(await source.prove(offer)).toEqual({
      kind: 'sha256',
      hex: archive.sha256,
      from: `${host.host}'s list`,
    });
    expect(host.requests.map((request) => request.path)).toEqual(['/dl/?mode=json&include=all']);
  });

  test.each(['1.24', 'tip', '1.26.2-1'])('has nothing for %s', async (spec) => {
    const { find } = await open();
    expect(await find(spec)).toBeUndefined();
  });

  test.each([
    ['1.99.0', linux, 'VERSION_NOT_FOUND'],
    ['1.26.2', { os: 'plan9', arch: 'arm' }, 'PLATFORM_UNAVAILABLE'],
  ])('an exact %s on %j that does not exist is told by the proof', async (spec, platform, code) => {
    const { source, find } = await open();
    await expect(source.prove(archiveOffer(await find(spec, platform)))).rejects.toMatchObject({ code });
  });

  test('asks once for the list, however often it is needed', async () => {
    const { host, source, find } = await open();
    const offers = await Promise.all([find('1.26'), find('1.25'), find('stable')]);
    await Promise.all(offers.map((offer) => source.prove(archiveOffer(offer))));
    expect(host.requests).toHaveLength(1);
  });

  test('asks again after a failure', async () => {
    const { host, find } = await open();
    host.fault('list', { status: 404, times: 1 });
    await expect(find('1.26')).rejects.toMatchObject({ code: 'HTTP_STATUS' });
    expect(await find('1.26')).toBeDefined();
  });

  test.each([
    ['a sign-in page', '<html>', 'RESPONSE_INVALID'],
    ['an object', '{}', 'RESPONSE_INVALID'],
  ])('that answers with %s says so', async (_, list, code) => {
    const { host, find } = await open();
    host.list = list;
    await expect(find('1.26')).rejects.toMatchObject({ code, hint: expect.stringContaining('sign-in page') });
  });

  test('a release without a digest is INTEGRITY_MISSING', async () => {
    const { host, source, find } = await open();
    host.list = host.list.replaceAll(/"sha256":"[^"]*"/g, '"sha256":""');
    await expect(source.prove(archiveOffer(await find('1.26')))).rejects.toMatchObject({
      code: 'INTEGRITY_MISSING',
    });
  });

  test('does not prove a file by another one’s digest', async () => {
    const { source, find } = await open();
    const offer = archiveOffer(await find('1.26'));
    const other = {
      ...offer,
      archive: { ...offer.archive, url: offer.archive.url.replace('1.26.10', '1.26.2') },
    };
    await expect(source.prove(other)).rejects.toMatchObject({ code: 'RESPONSE_INVALID' });
  });

  test('the job’s GitHub token is never sent', async () => {
    const { host, source, find } = await open();
    await source.prove(archiveOffer(await find('1.26')));
    expect(host.requests.map((request) => request.headers.authorization)).toEqual([undefined]);
  });
});
