import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getExecOutput } from '@actions/exec';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { startCacheService } from '../fakes/cache-service.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { type Outcome, startRunner } from '../support/runner.ts';
import { expectNoSecret, expectRefused, expectSetUp } from './expectations.ts';
import { platform, sdk } from './world.ts';

const archive = sdk('1.26.8');
const mirror = closing(await startGoDev([sdk('1.20.14'), archive]));
// One machine for all: what a step leaves to later ones does not depend on where its Go came from.
const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.26\n' });
const base = { 'go-download-base-url': mirror.base };
const run = (inputs: Record<string, string> = {}, env: Record<string, string | undefined> = {}) =>
  runner.run({ inputs: { ...base, ...inputs }, env });

/** Runs `go` in the next step. */
async function later({ env, path }: Outcome, args: string[], inherited: Record<string, string> = {}) {
  const merged = { ...inherited, HOME: runner.home, ...env, PATH: [...path, '/usr/bin', '/bin'].join(':') };
  const line = `/usr/bin/env go ${args.join(' ')}`;
  return (await getExecOutput(line, [], { env: merged, silent: true, ignoreReturnCode: true })).stdout;
}

describe('later steps', () => {
  test('find this go first on PATH, then what `go install` puts there', async () => {
    const outcome = await run();
    expectSetUp(outcome, '1.26.8');
    expect(outcome.path).toEqual([`${runner.goroot('1.26.8')}/bin`, `${runner.home}/go/bin`]);
    expect(await later(outcome, ['version'])).toBe(`go version go1.26.8 ${platform.os}/${platform.arch}\n`);
  });

  const policies: [string, Record<string, string>, string | undefined, string | undefined][] = [
    ['only this Go may run', {}, undefined, 'local'],
    ['what the job sets is left alone', {}, 'go1.27.0', undefined],
    ['an empty value of the job is none', {}, '', 'local'],
    ['local is insisted on', { gotoolchain: 'local' }, 'auto', 'local'],
    ['auto allows another Go', { gotoolchain: 'auto' }, undefined, 'auto'],
    ['keep leaves it alone', { gotoolchain: 'keep' }, undefined, undefined],
    [
      'a Go before 1.21 knows no toolchains',
      { 'go-version': '1.20', gotoolchain: 'local' },
      undefined,
      undefined,
    ],
  ];
  test.each(policies)('GOTOOLCHAIN: %s', async (_, inputs, inherited, expected) => {
    const outcome = await run(inputs, { GOTOOLCHAIN: inherited });
    expect(outcome.code).toBe(0);
    expect(outcome.env.GOTOOLCHAIN).toBe(expected);
  });

  test('are not misled by the GOROOT of another Go', async () => {
    const GOROOT = '/opt/some old go';
    const outcome = await run({}, { GOROOT });
    expectSetUp(outcome, '1.26.8');
    expect(outcome.env).toHaveProperty('GOROOT', '');
    expect(outcome.summary).toContain(`unset GOROOT (it was ${GOROOT}`);
    const said = JSON.parse(await later(outcome, ['env', '-json'], { GOROOT }));
    expect(said.GOROOT).toBe(outcome.outputs['go-root']);
  });

  test('get the same from a runner that listens on stdout only', async () => {
    const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
    const service = closing(await startCacheService());
    const none = Object.fromEntries(files.map((name) => [name, undefined]));
    const outcome = await run({}, { ...none, ...service.environment('v1') });
    expect(outcome.code).toBe(0);
    const said = outcome.written.split('\n');
    expect(said).toContain('::set-env name=GOTOOLCHAIN::local');
    expect(said).toContain(`::add-path::${runner.goroot('1.26.8')}/bin`);
    expect(said).toContain('::set-output name=go-version::1.26.8');
    expect(said).toContainEqual(expect.stringMatching(/^::save-state name=setup-go-plus::\{/));
  });
});

describe('the step itself', () => {
  test('sets every output', async () => {
    const outcome = await run({}, { GOPATH: '/other/göpath', GOCACHE: '/other/cache' });
    const action = parse(await readFile(join(import.meta.dirname, '../../action.yml'), 'utf8'));
    expect(Object.keys(outcome.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(outcome.outputs).toMatchObject({
      'go-version': '1.26.8',
      'cache-hit': 'false',
      'go-root': runner.goroot('1.26.8'),
      'go-path': '/other/göpath',
      'go-cache': '/other/cache',
      'go-mod-cache': '/other/göpath/pkg/mod',
      'go-source': 'tool-cache',
      'go-integrity': `sha256:${archive.sha256}`,
      'go-why': '1.26.8 — ~1.26 from go.mod line 3, newest in the tool cache, installed before',
    });
  });

  test('writes a summary that a person can read', async () => {
    const { summary } = await run();
    const cells = [...summary.matchAll(/^\| ([^|]*) \| (.*) \|$/gm)].map(([, name, text]) => [name, text]);
    expect(cells.slice(1)).toEqual([
      ['Go', `**1.26.8** ${platform.os}/${platform.arch}`],
      ['Why', '~1.26 from go.mod line 3, newest in the tool cache, installed before'],
      ['Source', `tool-cache (${mirror.base}/${archive.name})`],
      ['Verification', expect.stringContaining(`SHA-256 ${archive.sha256.slice(0, 12)}… matches`)],
      ['Cache', expect.stringMatching(/^off/)],
      ['Time', expect.stringMatching(/^bring \d+\.\d+ s, check \d+\.\d+ s$/)],
    ]);
    expect(summary).toContain('### Go set up\n');
    expect(summary).toContain(`GOROOT ${runner.goroot('1.26.8')}\n`);
  });

  test('writes none when told so', async () => {
    expect((await run({ 'job-summary': 'false' })).summary).toBe('');
  });

  test.each([
    ['all problem matchers, the one asked first last', '', ['vet', 'build', 'test']],
    ['some', 'test, build', ['build', 'test']],
    ['none', 'off', []],
  ])('adds %s', async (_, given, names) => {
    const { matchers } = await run({ 'problem-matchers': given });
    expect(matchers.map((path) => path.replace(/^.*\/dist\/matchers\/(.*)\.json$/, '$1'))).toEqual(names);
  });

  test('unpacks the slim SDK where no other action looks', async () => {
    const fresh = await startRunner();
    const outcome = await fresh.run({ inputs: { ...base, 'go-version': '1.26', sdk: 'slim' } });
    expectSetUp(outcome, '1.26.8');
    const slim = (await fresh.held()).filter((name) => name.startsWith('go-slim/'));
    expect(slim).toContainEqual(expect.stringMatching(/\/src\/fmt\/print\.go$/));
    expect(slim.filter((name) => /_test\.go|\/test\/|\/doc\/|testdata/.test(name))).toEqual([]);
  });

  test('shows no secret of the environment, and lets nothing in it become a command', async () => {
    const outcome = await run(
      {},
      {
        GOPROXY: 'https://me:pr0xy-p4ss@proxy.example.test|https://h.test/?token=t0k3n-t0k3n',
        GOFLAGS: '-tags=a ##[add-matcher]/tmp/evil.json',
      },
    );
    expectSetUp(outcome, '1.26.8');
    expectNoSecret(outcome, 'pr0xy-p4ss');
    expect(outcome.log).toContain('GOPROXY=https://***@proxy.example.test');
    // What is part of the address stays there for the go command, as it was given; the log has only its mask.
    expect(outcome.env.GOPROXY).toBe('https://proxy.example.test|https://h.test/?token=t0k3n-t0k3n');
    expect(outcome.masks).toContain('t0k3n-t0k3n');
    expect(outcome.log).not.toContain('t0k3n-t0k3n');
    expect(outcome.matchers).toHaveLength(3);
  });
});

describe('inputs that make no sense', () => {
  test.each([
    ['cache', 'yes', 'expected true or false', 'true or false'],
    ['check-latest', '1', 'expected true or false', 'true or false'],
    ['verify', 'maybe', 'none of required, signature, off', 'Write one of'],
    ['problem-matchers', 'off build', 'not accepted', 'off alone'],
    ['sources', 'go.dev github', '`github` is not a source', 'Sources are:'],
    ['go-download-base-url', 'ftp://x.test/dl', 'not an http or https URL', 'https://'],
    ['checksum', 'md5:abc', 'neither a SHA-256 nor an h1 hash', 'sha256:'],
    ['architecture', 'vax', 'vax', /amd64|arm64/],
    ['go-version', '1.2O.3', '1.2O.3', /1\.26/],
    ['go-version', '1.2', '1.2', /quote|1\.20/],
    ['config', 'no such.yaml', 'no such.yaml does not exist', 'config'],
    ['signing-keys', 'no.asc', 'no file', 'public keys'],
  ])('%s: %s', async (name, value, problem, hint) => {
    const fresh = await startRunner({ 'go.mod': 'module m\n\ngo 1.26\n' });
    const verify: Record<string, string> = name === 'signing-keys' ? { verify: 'signature' } : {};
    const outcome = await fresh.run({ inputs: { ...base, ...verify, [name]: value } });
    await expectRefused(outcome, fresh, { says: [name, problem], hint });
  });
});
