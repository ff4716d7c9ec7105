import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { closing } from '../fakes/closing.ts';
import { type Fault, startGoDev } from '../fakes/go-dev.ts';
import { listen, stop } from '../fakes/listen.ts';
import { startProxy } from '../fakes/proxy.ts';
import { jobToken, startRunner } from '../support/runner.ts';
import { expectNoSecret, expectRefused, expectSetUp } from './expectations.ts';
import { platform, sdk, startWorld, toolchain } from './world.ts';

const archive = sdk('1.26.8');
const reset = Math.floor(Date.UTC(2027, 0, 2, 3, 4, 5) / 1000);
const github = createServer((_, response) =>
  response
    .writeHead(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) })
    .end('{"message":"API rate limit exceeded"}'),
);
const world = await startWorld([archive], toolchain('1.26.8'), await listen(github));
closing({ close: () => stop(github) });
const exact = { 'go-version': '1.26.8' };

// What is tried again waits a little in between; these wait together.
describe('a mirror in trouble', () => {
  const rows: [string, 'list' | 'archive', Fault, Parameters<typeof expectRefused>[2]][] = [
    [
      'answers 404 for the archive',
      'archive',
      { status: 404 },
      { says: ['No source has Go 1.26.8', 'answered 404 Not Found'], hint: 'Check the version' },
    ],
    [
      'answers 403',
      'archive',
      { status: 403 },
      { says: ['answered 403 Forbidden'], hint: 'No token was sent' },
    ],
    [
      'answers 429 until a known time',
      'archive',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } },
      { says: ['answered 429', 'until 2027-01-02T03:04:05.000Z'], hint: 'token' },
    ],
    [
      'answers 503 each time',
      'archive',
      { status: 503 },
      { says: ['answered 503 Service Unavailable'], hint: 'try again later' },
    ],
    [
      'cuts the body each time',
      'archive',
      { cut: 1000, noRange: true },
      { says: [`of ${archive.bytes.length} bytes`], hint: 'cuts downloads off' },
    ],
    [
      'promises more bytes than come',
      'archive',
      { length: 500, noRange: true },
      {
        says: [`gave ${archive.bytes.length} of ${archive.bytes.length + 500} bytes`],
        hint: 'cuts downloads off',
      },
    ],
    [
      'redirects in a circle',
      'archive',
      { redirect: `/dl/${archive.name}` },
      { says: ['redirects more than 10 times'], hint: 'network' },
    ],
    [
      'has a list that is no list',
      'list',
      { replace: Buffer.from('') },
      { says: ['list'], hint: 'Check the address' },
    ],
  ];
  test.concurrent.each(rows)('%s', async (_, what, fault, refusal) => {
    const server = closing(await startGoDev([archive]));
    if (what === 'list') server.list = '{"message":"sign in first"}';
    else server.fault(archive.name, fault);
    const runner = await startRunner();
    const inputs = { ...exact, 'go-download-base-url': server.base };
    await expectRefused(await runner.run({ inputs }), runner, refusal);
  });

  test.concurrent.each<[string, Fault]>([
    ['is unwell for a moment', { status: 502, times: 1 }],
    ['cuts the body once', { cut: 1000, times: 1 }],
    ['cuts it and knows no ranges', { cut: 1000, times: 1, noRange: true }],
  ])('that %s delivers all the same', async (_, fault) => {
    const server = closing(await startGoDev([archive]));
    server.fault(archive.name, fault);
    const runner = await startRunner();
    const outcome = await runner.run({ inputs: { ...exact, 'go-download-base-url': server.base } });
    expectSetUp(outcome, '1.26.8', { source: 'mirror' });
  });

  test.concurrent('gives way to the next mirror, and that to a source that is named', async () => {
    const broken = closing(await startGoDev([archive]));
    broken.fault(archive.name, { status: 404 });
    const good = closing(await startGoDev([archive]));
    const bases = `http://127.0.0.1:1/dl\n${broken.base}`;
    const runner = await startRunner();
    const two = { ...exact, 'go-download-base-url': `${bases}\n${good.base}` };
    const outcome = await runner.run({ inputs: two });
    expectSetUp(outcome, '1.26.8', { source: 'mirror' });
    expect(outcome.outputs['go-why']).toContain(good.host);
    const other = await startRunner();
    const named = { ...exact, 'go-download-base-url': bases, sources: 'mirror goproxy' };
    expectSetUp(await other.run({ inputs: named, env: world.env }), '1.26.8', { source: 'goproxy' });
  });
});

describe('no network', () => {
  test.concurrent('lists every source and what it said', async () => {
    const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.26.8\n' });
    const inputs = { 'go-download-base-url': 'http://127.0.0.1:1/dl', sources: 'tool-cache mirror goproxy' };
    const outcome = await runner.run({ inputs, env: { GOPROXY: 'http://127.0.0.1:1' } });
    const says = [
      'No source could deliver Go 1.26.8',
      'tool-cache: has no Go 1.26.8',
      /mirror: cannot reach 127\.0\.0\.1:1: .*connection refused/,
      /goproxy: cannot reach/,
      '1.26.8 from go.mod line 3',
    ];
    await expectRefused(outcome, runner, { says, hint: /network/ });
    expect(outcome.annotations[0]).toMatchObject({ file: 'go.mod', line: 3 });
  });

  test.concurrent('tells a name that does not resolve from a host that is down', async () => {
    const runner = await startRunner();
    const inputs = { ...exact, 'go-download-base-url': 'http://no-such-host.invalid/dl' };
    const says = ['no address is known for no-such-host.invalid'];
    await expectRefused(await runner.run({ inputs }), runner, { says, hint: 'HTTP_PROXY' });
  });

  test.concurrent("GitHub's rate limit is named with the time of its end", async () => {
    const runner = await startRunner();
    const inputs = { ...exact, sources: 'manifest', verify: 'off' };
    const outcome = await runner.run({ inputs, env: world.env });
    const says = ['answered 403: the rate limit for this token is used up until 2027-01-02T03:04:05.000Z'];
    await expectRefused(outcome, runner, { says, hint: 'mirror' });
  });
});

describe('an unknown version', () => {
  test.concurrent('is not found anywhere, and the error says where it was asked for', async () => {
    const runner = await startRunner({ 'sub/go.mod': 'module m\n\ngo 1.99.9\n' });
    const inputs = { 'working-directory': 'sub', sources: 'tool-cache go.dev goproxy' };
    const outcome = await runner.run({ inputs, env: world.env });
    const name = `${platform.os}/${platform.arch}`;
    const says = [
      `No source has Go 1.99.9 for ${name}.`,
      "go.dev: go.dev's list has no go1.99.9",
      /goproxy: .* answered 404/,
      /Asked for: 1\.99\.9 from .*go\.mod line 3/,
    ];
    await expectRefused(outcome, runner, { says, hint: 'https://go.dev/dl' });
    expect(outcome.annotations[0]).toMatchObject({ file: expect.stringMatching(/sub\/go\.mod$/), line: 3 });
  });

  test.concurrent('of a range too', async () => {
    const runner = await startRunner();
    const inputs = { 'go-version': '>=1.99', sources: 'go.dev goproxy' };
    const says = ['No source has Go >=1.99', 'Asked for: >=1.99 from input go-version.'];
    await expectRefused(await runner.run({ inputs, env: world.env }), runner, { says, hint: 'go.dev/dl' });
  });
});

describe('the proxy variables', () => {
  const behind = { ...exact, 'go-download-base-url': 'http://go.example.test/dl' };

  test.concurrent('lead through the proxy, with its password, which is not shown', async () => {
    const server = closing(await startGoDev([archive]));
    const authorization = `Basic ${btoa('me:pr0xy-s3cret')}`;
    const hosts = { 'go.example.test': Number(new URL(server.base).port) };
    const proxy = closing(await startProxy({ hosts, authorization }));
    const runner = await startRunner();
    const HTTP_PROXY = proxy.url.replace('http://', 'http://me:pr0xy-s3cret@');
    const outcome = await runner.run({ inputs: behind, env: { HTTP_PROXY } });
    expectSetUp(outcome, '1.26.8', { source: 'mirror' });
    expect(proxy.requests.length).toBeGreaterThan(0);
    expectNoSecret(outcome, 'pr0xy-s3cret', jobToken);
  });

  test.concurrent('name a proxy that refuses', async () => {
    const proxy = closing(await startProxy({ refuse: 407 }));
    const runner = await startRunner();
    const inputs = { ...exact, sources: 'go.dev' };
    const outcome = await runner.run({ inputs, env: { HTTPS_PROXY: proxy.url } });
    const says = [`through the proxy ${new URL(proxy.url).host}`, 'refused with 407'];
    await expectRefused(outcome, runner, { says, hint: 'user name and password' });
  });

  test.concurrent('are not obeyed for what NO_PROXY names', async () => {
    const proxy = closing(await startProxy());
    const runner = await startRunner();
    const env = { HTTP_PROXY: proxy.url, NO_PROXY: '.example.test' };
    const outcome = await runner.run({ inputs: behind, env });
    await expectRefused(outcome, runner, { says: ['go.example.test'], hint: 'HTTP_PROXY' });
    expect(proxy.requests).toEqual([]);
  });

  test.concurrent('that make no sense are named, and not what is in them', async () => {
    const runner = await startRunner();
    const outcome = await runner.run({ inputs: behind, env: { HTTP_PROXY: 'socks5://me:s0cks-p4ss@h:1' } });
    await expectRefused(outcome, runner, { says: ['HTTP_PROXY'], hint: 'http://' });
    expectNoSecret(outcome, 's0cks-p4ss');
  });

  test.concurrent('a TLS inspecting proxy whose authority is unknown is explained', async () => {
    const runner = await startRunner();
    const { HTTPS_PROXY } = world.env;
    const outcome = await runner.run({ inputs: { ...exact, sources: 'go.dev' }, env: { HTTPS_PROXY } });
    await expectRefused(outcome, runner, { says: ['certificate'], hint: 'NODE_EXTRA_CA_CERTS' });
  });
});
