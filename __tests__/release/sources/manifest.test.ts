import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { parseSpec } from '../../../src/go/spec.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import type { Http } from '../../../src/host/ports.ts';
import { createManifest } from '../../../src/release/sources/manifest.ts';
import type { ArchiveOffer } from '../../../src/release/types.ts';
import { githubCredentials } from '../../../src/transfer/credential.ts';
import { createTransfer } from '../../../src/transfer/transfer.ts';
import { closing } from '../../fakes/closing.ts';
import { listen, stop } from '../../fakes/listen.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';

const linux = { os: 'linux', arch: 'amd64' };
const sha = 'c'.repeat(40);

function row(version: string, files: readonly (readonly [string, string, string])[]): object {
  return {
    version,
    stable: true,
    release_url: 'https://github.com/actions/go-versions/releases',
    files: files.map(([platform, arch, extension]) => ({
      filename: `go-${version}-${platform}-${arch}.${extension}`,
      arch,
      platform,
      download_url: `https://github.com/actions/go-versions/releases/download/x/go-${version}-${platform}-${arch}.${extension}`,
    })),
  };
}

const manifest = JSON.stringify([
  row('1.25.9', [['linux', 'x64', 'tar.gz']]),
  row('1.26.10', [
    ['linux', 'x64', 'tar.gz'],
    ['win32', 'x64', 'zip'],
    ['darwin', 'arm64', 'tar.gz'],
  ]),
  row('1.20.0', [['linux', 'x64', 'tar.gz']]),
  row('1.26.9', [['linux', 'x64', 'tar.gz']]),
]);

/** raw.githubusercontent.com and api.github.com in one. */
async function open(answers: Readonly<Record<string, string | number>>) {
  const requests: { path: string; accept: string | undefined }[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', accept: request.headers.accept });
    const answer = answers[request.url ?? ''] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(answer);
  });
  closing({ close: () => stop(server) });
  const base = `http://127.0.0.1:${await listen(server)}`;
  const transfer = createTransfer(createHttp({ env: () => undefined }), fakeClock(), fakeLog(), {
    credentials: [],
  });
  const source = createManifest(transfer, { url: `${base}/raw`, api: `${base}/api/` });
  const find = (spec: string, platform = linux) => source.find({ spec: parseSpec(spec, 'test'), platform });
  return { requests, source, find };
}

describe('the actions/go-versions manifest', () => {
  test.each([
    ['1.26', linux, '1.26.10', 'go-1.26.10-linux-x64.tar.gz', 'tar.gz'],
    ['1.26', { os: 'windows', arch: 'amd64' }, '1.26.10', 'go-1.26.10-win32-x64.zip', 'zip'],
    ['stable', { os: 'darwin', arch: 'arm64' }, '1.26.10', 'go-1.26.10-darwin-arm64.tar.gz', 'tar.gz'],
    ['oldstable', linux, '1.25.9', 'go-1.25.9-linux-x64.tar.gz', 'tar.gz'],
    ['1.20', linux, '1.20', 'go-1.20.0-linux-x64.tar.gz', 'tar.gz'],
  ])('offers for %s on %j go%s', async (spec, platform, version, name, format) => {
    const { find } = await open({ '/raw': manifest });
    expect(await find(spec === '1.20' ? '1.20.0' : spec, platform)).toMatchObject({
      source: 'manifest',
      version: { text: version },
      archive: { url: expect.stringMatching(new RegExp(`/${name}$`)), format, prefix: '' },
    });
  });

  test.each([
    ['1.24', linux],
    ['tip', linux],
    ['1.26', { os: 'linux', arch: 'riscv64' }],
  ])('has nothing for %s on %j', async (spec, platform) => {
    const { find } = await open({ '/raw': manifest });
    expect(await find(spec, platform)).toBeUndefined();
  });

  test('cannot prove its archives, and says why', async () => {
    const { source, find } = await open({ '/raw': manifest });
    const offer = (await find('1.26')) as ArchiveOffer;
    await expect(source.prove(offer)).rejects.toMatchObject({
      code: 'INTEGRITY_MISSING',
      message: expect.stringContaining('repackaged'),
      hint: expect.stringContaining('checksum'),
    });
  });

  test('comes from the API where the file itself is not to be had', async () => {
    const git = '/api/repos/actions/go-versions/git';
    const tree = JSON.stringify({
      tree: [
        { path: 'README.md', sha: 'd'.repeat(40) },
        { path: 'versions-manifest.json', sha, url: 'https://evil.example/steal' },
      ],
    });
    const { requests, find } = await open({
      '/raw': 503,
      [`${git}/trees/main`]: tree,
      [`${git}/blobs/${sha}`]: manifest,
    });
    expect(await find('1.26')).toMatchObject({ version: { text: '1.26.10' } });
    expect(requests.slice(-2)).toEqual([
      { path: `${git}/trees/main`, accept: undefined },
      { path: `${git}/blobs/${sha}`, accept: 'application/vnd.github.raw+json' },
    ]);
  });

  test('that is nowhere to be had names both places', async () => {
    const { find } = await open({});
    await expect(find('1.26')).rejects.toMatchObject({
      code: 'HTTP_STATUS',
      message: expect.stringMatching(/\/raw answered 404.*; .*\/trees\/main answered 404/),
    });
  });

  test.each(['<html>', '{}', '7'])('that is %j is refused', async (text) => {
    const { find } = await open({ '/raw': text });
    await expect(find('1.26')).rejects.toMatchObject({ code: 'RESPONSE_INVALID' });
  });

  test.each([{ tree: [{ path: 'versions-manifest.json', sha: '../../x' }] }, { tree: 7 }, null, []])(
    'a tree like %j is refused',
    async (tree) => {
      const { find } = await open({ '/api/repos/actions/go-versions/git/trees/main': JSON.stringify(tree) });
      await expect(find('1.26')).rejects.toMatchObject({ code: 'RESPONSE_INVALID' });
    },
  );

  test('rows that make no sense are left out', async () => {
    const files = [
      { arch: 'x64', platform: 'linux', download_url: 'file:///etc/passwd.tar.gz' },
      { arch: 'x64', platform: 'linux', download_url: 'https://host/x.exe' },
      { arch: 'toString', platform: 'linux', download_url: 'https://host/x.zip' },
      7,
      null,
    ];
    const rows = [{ version: '1.26.99', files }, { version: 7, files: [] }, { version: '1.26.98' }, null];
    const { find } = await open({ '/raw': JSON.stringify(rows) });
    expect(await find('1.26')).toBeUndefined();
  });

  test('the token reaches GitHub’s own hosts and nothing else', async () => {
    const seen: string[] = [];
    const http: Pick<Http, 'get'> = {
      get: async ({ url, headers }) => {
        if (headers?.authorization !== undefined) seen.push(new URL(url).host);
        const raw = url.startsWith('https://raw.');
        const text = raw ? '' : JSON.stringify({ tree: [{ path: 'versions-manifest.json', sha }] });
        const body = (async function* () {
          yield Buffer.from(url.includes('/blobs/') ? manifest : text);
        })();
        return { status: raw ? 404 : 200, headers: {}, url, body, cancel: () => {} };
      },
    };
    const transfer = createTransfer(http, fakeClock(), fakeLog(), {
      credentials: githubCredentials('ghs_s3cret'),
    });
    const query = { spec: parseSpec('1.26', 'test'), platform: linux };
    expect(await createManifest(transfer).find(query)).toBeDefined();
    expect(seen).toEqual(['raw.githubusercontent.com', 'api.github.com', 'api.github.com']);
    seen.length = 0;
    await createManifest(transfer, { url: 'https://ghes.example/manifest.json' })
      .find(query)
      .catch(() => {});
    expect(seen).toEqual([]);
  });
});
