import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import * as openpgp from 'openpgp';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { writeGoproxyFolder } from '../fakes/goproxy.ts';
import { listen, stop } from '../fakes/listen.ts';
import { jobToken, type Outcome, startRunner } from '../support/runner.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { expectNoSecret, expectRefused, expectSetUp } from './expectations.ts';
import { platform, sdk, startWorld, toolchain } from './world.ts';

const [older, archive] = [sdk('1.26.7'), sdk('1.26.8')];
const github: { url: string; authorization: string | undefined }[] = [];
const manifest = [
  {
    version: '1.26.8',
    stable: true,
    files: [
      { filename: 'x', platform: 'linux', arch: process.arch, download_url: 'https://github.com/a.tar.gz' },
    ],
  },
];
const githubServer = createServer(({ url = '', headers }, response) => {
  github.push({ url, authorization: headers.authorization });
  response.end(url.endsWith('.json') ? JSON.stringify(manifest) : Buffer.from(archive.bytes));
});
const world = await startWorld([older, archive], toolchain('1.26.8'), await listen(githubServer));
closing({ close: () => stop(githubServer) });
const mirror = closing(await startGoDev([older, archive]));
const pin = (outcome: Outcome) => outcome.outputs['go-integrity'];
const warnings = (outcome: Outcome) =>
  outcome.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('a private mirror', () => {
  const token = 'mirror-s3cret-0123456789';

  test.each([
    ['gets its token on the list and the archive', '~1.26.0', token, `Bearer ${token}`],
    ['may want another scheme', '1.26.7', `Basic ${btoa(`me:${token}`)}`, `Basic ${btoa(`me:${token}`)}`],
  ])('%s', async (_, spec, given, authorization) => {
    const guarded = closing(await startGoDev([older, archive], { authorization }));
    const runner = await startRunner();
    const inputs = { 'go-version': spec, 'go-download-base-url': guarded.base, 'mirror-token': given };
    const outcome = await runner.run({ inputs, env: world.env });
    expect(outcome.outputs['go-source']).toBe('mirror');
    expect(guarded.requests.length).toBeGreaterThan(1);
    expect(new Set(guarded.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set([authorization]),
    );
    expect(outcome.masks).toEqual(expect.arrayContaining([given]));
    expectNoSecret(outcome, token, given, jobToken);
  });

  test('user name and password may stand in its URL, and are not shown', async () => {
    const guarded = closing(await startGoDev([archive], { authorization: `Basic ${btoa(`me:${token}`)}` }));
    const runner = await startRunner();
    const base = guarded.base.replace('http://', `http://me:${token}@`);
    const outcome = await runner.run({ inputs: { 'go-version': 'stable', 'go-download-base-url': base } });
    expectSetUp(outcome, '1.26.8', { source: 'mirror' });
    expectNoSecret(outcome, token, `me:${token}`);
  });

  test('has no part in a token when it redirects to another host', async () => {
    const elsewhere = closing(await startGoDev([archive]));
    const guarded = closing(await startGoDev([archive], { authorization: `Bearer ${token}` }));
    guarded.fault(archive.name, { redirect: `${elsewhere.base}/${archive.name}` });
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26.8', 'go-download-base-url': guarded.base, 'mirror-token': token };
    const outcome = await runner.run({ inputs });
    expectSetUp(outcome, '1.26.8', { source: 'mirror' });
    expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expectNoSecret(outcome, token);
  });

  test("never sees the job's GitHub token, nor do go.dev and the module proxy", async () => {
    for (const sources of ['mirror', 'go.dev', 'goproxy']) {
      const runner = await startRunner();
      const inputs = { 'go-version': '1.26.8', sources, 'go-download-base-url': mirror.base };
      expectSetUp(await runner.run({ inputs, env: world.env }), '1.26.8', { source: sources });
    }
    const seen = [...mirror.requests, ...world.goDev.requests].map(({ headers }) => headers.authorization);
    expect([
      ...new Set([...seen, ...world.goproxy.requests.map(({ authorization }) => authorization)]),
    ]).toEqual([undefined]);
  });

  test('only GitHub sees it', async () => {
    const runner = await startRunner();
    const inputs = { 'go-version': '~1.26', sources: 'manifest', verify: 'off' };
    const outcome = await runner.run({ inputs, env: world.env });
    expect(github.length).toBeGreaterThan(0);
    expect([...new Set(github.map(({ authorization }) => authorization))]).toEqual([`Bearer ${jobToken}`]);
    expectNoSecret(outcome, jobToken);
  });
});

describe('what proves a Go', () => {
  const rows: [string, Record<string, string>, string | RegExp, string | RegExp][] = [
    ["go.dev's list", { sources: 'go.dev' }, `sha256:${archive.sha256}`, /matches go\.dev's list/],
    [
      'the checksum database',
      { sources: 'goproxy' },
      /^h1:.{44}$/,
      /proved by sum\.example\.test, tree of 300/,
    ],
    [
      'a SHA-256 in the workflow',
      { sources: 'go.dev', checksum: `sha256:${archive.sha256.toUpperCase()}` },
      `sha256:${archive.sha256}`,
      'matches input checksum',
    ],
  ];
  test.each(rows)('%s', async (_, inputs, integrity, said) => {
    const runner = await startRunner();
    const outcome = await runner.run({ inputs: { 'go-version': '1.26.8', ...inputs }, env: world.env });
    expectSetUp(outcome, '1.26.8', { source: inputs.sources! });
    expect(pin(outcome)).toMatch(integrity);
    expect(outcome.log).toMatch(said);
  });

  test('an h1 hash in the workflow passes over what has another kind of digest', async () => {
    const runner = await startRunner();
    const first = await runner.run({
      inputs: { 'go-version': '1.26.8', sources: 'goproxy' },
      env: world.env,
    });
    await rm(runner.toolCache, { recursive: true });
    const inputs = { 'go-version': '1.26.8', sources: 'go.dev goproxy', checksum: pin(first)! };
    const outcome = await runner.run({ inputs, env: world.env });
    expectSetUp(outcome, '1.26.8', { source: 'goproxy' });
    expect(outcome.log).toContain('proved by input checksum');
  });

  test('a module proxy may be a folder', async () => {
    const { url, gosumdb } = await writeGoproxyFolder(await temporaryFolder(), toolchain('1.26.8'));
    const runner = await startRunner();
    const inputs = { 'go-version': '~1.26', sources: 'goproxy', goproxy: url };
    expectSetUp(await runner.run({ inputs, env: { GOSUMDB: gosumdb } }), '1.26.8', { source: 'goproxy' });
  });

  test('so may a mirror: archives with SHA256SUMS beside them', async () => {
    const folder = await project({
      [archive.name]: archive.bytes,
      SHA256SUMS: `${archive.sha256}  ${archive.name}\n`,
    });
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26', 'sdk-directory': folder, sources: 'directory' };
    expectSetUp(await runner.run({ inputs }), '1.26.8', { source: 'directory' });
  });

  test("Google's signature, or that of a key that the workflow names", async () => {
    const signer = await openpgp.generateKey({ userIDs: [{ name: 'Ours' }], format: 'object' });
    const message = await openpgp.createMessage({ binary: new Uint8Array(archive.bytes) });
    const signature = await openpgp.sign({ message, signingKeys: signer.privateKey, detached: true });
    const signed = closing(await startGoDev([archive]));
    signed.publish(`${archive.name}.asc`, signature as string);
    const runner = await startRunner({ 'our keys.asc': signer.publicKey.armor() });
    const inputs = { 'go-version': '1.26.8', verify: 'signature', 'go-download-base-url': signed.base };
    const refused = await runner.run({ inputs });
    await expectRefused(refused, runner, { says: [/mirror: .*sign/], hint: /key|signature/i });
    const outcome = await runner.run({ inputs: { ...inputs, 'signing-keys': 'our keys.asc' } });
    expectSetUp(outcome, '1.26.8');
    expect(outcome.log).toMatch(/Verification: SHA-256 .*signed by Ours/);
  });

  test('nothing, where the user says so: with a warning, and kept apart', async () => {
    const bare = closing(await startGoDev([archive], { noList: true, noSums: true }));
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26.8', 'go-download-base-url': bare.base };
    const env = { ...world.env, HTTPS_PROXY: 'http://127.0.0.1:1' };
    const refused = await runner.run({ inputs, env });
    await expectRefused(refused, runner, { says: ['nothing says what'], hint: 'verify: off' });
    const outcome = await runner.run({ inputs: { ...inputs, verify: 'off' }, env });
    expectSetUp(outcome, '1.26.8');
    expect(pin(outcome)).toBe('none');
    expect(warnings(outcome)).toEqual([expect.stringContaining('not verified (verify: off)')]);
    expect(outcome.summary).toContain('NOT VERIFIED');
    expect(await runner.held()).not.toContain('go');
  });
});

describe('another archive than the proven one', () => {
  test('is refused with both digests, and nothing is left', async () => {
    const other = sdk('1.26.8', { 'src/backdoor.go': 'package main\n' });
    const server = closing(await startGoDev([archive]));
    server.publish(archive.name, other.bytes);
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26.8', 'go-download-base-url': server.base };
    const outcome = await runner.run({ inputs });
    await expectRefused(outcome, runner, { says: [archive.sha256, other.sha256], hint: 'another source' });
  });

  test('is refused when one byte of it differs', async () => {
    const server = closing(await startGoDev([archive]));
    server.fault(archive.name, { flip: archive.bytes.length - 300 });
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26.8', 'go-download-base-url': server.base };
    const outcome = await runner.run({ inputs });
    await expectRefused(outcome, runner, { says: [/mirror: /], hint: /damaged|another source/ });
  });

  test('is seen as a warning where another source delivers', async () => {
    const wrong = closing(await startGoDev([archive], { wrongDigests: true }));
    const runner = await startRunner();
    const inputs = {
      'go-version': '1.26.8',
      'go-download-base-url': wrong.base,
      sources: 'mirror goproxy',
    };
    const outcome = await runner.run({ inputs, env: world.env });
    expectSetUp(outcome, '1.26.8', { source: 'goproxy' });
    expect(warnings(outcome)).toEqual([expect.stringMatching(/SHA-256 [0-9a-f]{64}; .* says [0-9a-f]{64}/)]);
    expect(outcome.summary).toContain('asked before: mirror:');
  });

  test('is refused where the checksum database knows another', async () => {
    const { goproxy } = await startWorld([]);
    goproxy.publish(`go1.26.8.${platform.os}-${platform.arch}`, Object.values(toolchain('1.26.8'))[0]!, {
      h1: `h1:${'A'.repeat(43)}=`,
    });
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26.8', sources: 'goproxy', goproxy: goproxy.url };
    const outcome = await runner.run({ inputs, env: { GOSUMDB: goproxy.gosumdb } });
    await expectRefused(outcome, runner, { says: [`h1:${'A'.repeat(43)}=`], hint: 'another source' });
  });

  test('is refused where the workflow pins another, although the list agrees with it', async () => {
    const runner = await startRunner();
    const inputs = { 'go-version': '1.26.8', sources: 'go.dev', checksum: '0'.repeat(64) };
    const outcome = await runner.run({ inputs, env: world.env });
    await expectRefused(outcome, runner, { says: ['0'.repeat(64), archive.sha256], hint: 'another source' });
  });
});
