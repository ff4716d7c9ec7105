import { getExecOutput } from '@actions/exec';
import { describe, expect, test } from '@jest/globals';
import { startRunner } from '../support/runner.ts';
import { expectSetUp } from './expectations.ts';
import { platform, sdk, startWorld } from './world.ts';

const world = await startWorld(['1.25.9', '1.26.7', '1.26.8', '1.27rc1'].map((version) => sdk(version)));
const { env } = world;
type Texts = Readonly<Record<string, string>>;

describe('go-version', () => {
  test.each([
    ['an exact version', '1.26.7', '1.26.7'],
    ['one with the prefix that Go itself writes', 'go1.26.7', '1.26.7'],
    ['a minor line: its newest patch', '1.25', '1.25.9'],
    ['a range: its newest', '^1.25.0', '1.26.8'],
    ['the newest release', 'stable', '1.26.8'],
    ['the newest of the line before', 'oldstable', '1.25.9'],
    ["a release candidate in Go's words", '1.27rc1', '1.27rc1'],
    ["a release candidate in semver's words", '1.27.0-rc.1', '1.27rc1'],
  ])('%s (%s)', async (_, spec, version) => {
    const runner = await startRunner();
    const outcome = await runner.run({ inputs: { 'go-version': spec }, env });
    expectSetUp(outcome, version, { source: 'go.dev' });
    expect(outcome.outputs['go-why']).toContain('from input go-version');
    const { stdout } = await getExecOutput(`"${outcome.path[0]}/go"`, ['version'], { silent: true });
    expect(stdout).toBe(`go version go${version} ${platform.os}/${platform.arch}\n`);
  });
});

describe('a version file', () => {
  const mod = 'module example.test/m\n\n';
  const rows: [string, Texts, Texts, string, string][] = [
    ['go.mod: the newest patch of its line', { 'go.mod': `${mod}go 1.26\n` }, {}, '1.26.8', 'go.mod line 3'],
    [
      'go.mod with a toolchain line',
      { 'go.mod': `${mod}go 1.25.0\r\ntoolchain go1.26.7\r\n` },
      {},
      '1.26.7',
      'go.mod line 4',
    ],
    [
      'go.work above go.mod',
      { 'go.work': 'go 1.25.9\n', 'go.mod': `${mod}go 1.20\n` },
      {},
      '1.25.9',
      'go.work',
    ],
    ['.go-version', { '.go-version': '# ours\ngo1.26.7\n' }, {}, '1.26.7', '.go-version'],
    ['.tool-versions', { '.tool-versions': 'nodejs 24\ngolang 1.25.9\n' }, {}, '1.25.9', '.tool-versions'],
    ['mise.toml', { 'mise.toml': '[tools]\ngo = "1.26.7"\n' }, {}, '1.26.7', 'mise.toml'],
    [
      'a Dockerfile, when it is named',
      { Dockerfile: 'FROM golang:1.26.7-alpine AS build\n' },
      { 'go-version-file': 'Dockerfile' },
      '1.26.7',
      'Dockerfile',
    ],
    [
      'devcontainer.json, when it is named',
      { '.devcontainer/devcontainer.json': '{ "image": "mcr.microsoft.com/devcontainers/go:1.25.9" }' },
      { 'go-version-file': '.devcontainer/devcontainer.json' },
      '1.25.9',
      'devcontainer.json',
    ],
    [
      'a file in another folder, relative to the working directory',
      { 'süb dir/v.txt': '1.25.9' },
      { 'working-directory': 'süb dir', 'go-version-file': 'v.txt' },
      '1.25.9',
      'v.txt',
    ],
    [
      'the nearest above the working directory',
      { 'go.mod': `${mod}go 1.26.7\n`, 'a/b/x.go': '' },
      { 'working-directory': 'a/b' },
      '1.26.7',
      'go.mod',
    ],
    [
      'go.mod as a minimum',
      { 'go.mod': `${mod}go 1.25.0\n` },
      { 'go-version-file-policy': 'minimum' },
      '1.26.8',
      'go.mod',
    ],
    [
      'go.mod for the newest patch',
      { 'go.mod': `${mod}go 1.26.0\n` },
      { 'go-version-file-policy': 'latest-patch' },
      '1.26.8',
      'go.mod',
    ],
  ];
  test.each(rows)('%s', async (_, files, inputs, version, where) => {
    const runner = await startRunner(files);
    const outcome = await runner.run({ inputs, env });
    expectSetUp(outcome, version);
    expect(outcome.outputs['go-why']).toContain(where);
    expect(outcome.annotations).toEqual([]);
  });

  test('go-version wins over it, and that is said', async () => {
    const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.25.9\n' });
    const inputs = { 'go-version': '1.26.7', 'go-version-file': 'go.mod' };
    const outcome = await runner.run({ inputs, env });
    expectSetUp(outcome, '1.26.7');
    expect(outcome.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('go-version wins') },
    ]);
  });
});

describe('the config', () => {
  const config = 'go:\n  version: "1.25"\n  sdk: slim\n  gotoolchain: auto\ncache:\n  enabled: false\n';

  test('stands in for inputs that the workflow does not give', async () => {
    const runner = await startRunner({ '.setup-go-plus/config.yaml': config });
    const outcome = await runner.run({ env });
    expectSetUp(outcome, '1.25.9');
    expect(outcome.env.GOTOOLCHAIN).toBe('auto');
    expect(outcome.log).toMatch(/^No caches?: the input cache is false\.$/m);
    expect(outcome.outputs['go-why']).toMatch(/config\.yaml:2/);
    expect(await runner.held()).toContain('go-slim/1.25.9');
  });

  test('gives way to them', async () => {
    const runner = await startRunner({ 'my config.yaml': config });
    const inputs = { config: 'my config.yaml', 'go-version': '1.26.7', sdk: 'full', gotoolchain: 'local' };
    const outcome = await runner.run({ inputs, env });
    expectSetUp(outcome, '1.26.7');
    expect(outcome.env.GOTOOLCHAIN).toBe('local');
    expect(outcome.outputs['go-root']).toBe(runner.goroot('1.26.7'));
  });
});

describe('without any version', () => {
  test("the machine's Go is used, and that is said", async () => {
    const runner = await startRunner();
    const other = await startRunner();
    const brought = await other.run({ inputs: { 'go-version': '1.26.7' }, env });
    const [bin = ''] = brought.path;
    const outcome = await runner.run({ env: { PATH: `${bin}:/usr/bin:/bin` } });
    expectSetUp(outcome, '1.26.7', { source: 'tool-cache' });
    expect(outcome.outputs).toMatchObject({
      'go-integrity': 'machine',
      'go-root': brought.outputs['go-root'],
    });
    expect(outcome.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/one on PATH is used, go1\.26\.7.*Add go-version/) },
    ]);
    expect(await runner.held()).toEqual([]);
  });
});
