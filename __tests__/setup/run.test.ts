import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/inputs.ts';
import { planSetup } from '../../src/setup/plan.ts';
import { setup } from '../../src/setup/run.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { type FakeGo, fakeGo, hostWith, linux, requestOf } from './host.ts';

const runtime = { 'src/runtime/proc.go': 'package runtime\n' };
const windows = { os: 'windows', arch: 'amd64' };
const archives = [
  makeSdkArchive('1.25.9', linux, runtime),
  makeSdkArchive('1.26.8', linux, runtime),
  makeSdkArchive('1.26.8', windows, runtime),
];
const mirror = closing(await startGoDev(archives));

interface Given {
  readonly files?: Record<string, string>;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Record<string, string>;
  readonly go?: FakeGo;
}

async function bench({ files = {}, inputs = {}, env = {}, go = fakeGo('1.26.8') }: Given) {
  const cwd = await project(files);
  const toolCache = await temporaryFolder();
  // Only the test's folder is looked through, whatever is above it on this machine.
  const host = hostWith({ cwd, env: { GITHUB_WORKSPACE: cwd, ...env } }, go);
  const request = requestOf({ 'go-download-base-url': mirror.base, ...inputs }, host.machine, toolCache);
  return { host, request, toolCache, left: () => readdir(toolCache) };
}

const goMod = { 'go.mod': 'module m\n\ngo 1.26\n' };

describe('the main job', () => {
  test('brings what a file asks for, tries it, and says what must change', async () => {
    const { host, request, toolCache } = await bench({ files: goMod, env: { GOROOT: '/old' } });
    const result = await setup(request, host);
    const root = `${toolCache}/go/1.26.8/x64`;
    expect(result).toMatchObject({
      sdk: { root, version: { text: '1.26.8' }, source: 'mirror' },
      source: 'mirror',
      asked: { line: 3 },
      go: { GOVERSION: 'go1.26.8', GOROOT: root },
      attempts: [{ source: 'tool-cache' }],
    });
    expect(result.sentence).toMatch(/^1\.26\.8 — ~1\.26 from go\.mod line 3, newest in /);
    expect(result.environment.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'unset GOROOT',
      'set GOTOOLCHAIN',
      'prepend PATH',
      'prepend PATH',
    ]);
    expect(result.environment.changes.at(-1)).toMatchObject({ value: `${root}/bin` });
    expect(result.timings.map(({ step }) => step)).toEqual(['bring', 'check']);
  });

  test('finds it in the tool cache the next time, and asks nobody', async () => {
    const { host, request } = await bench({ files: goMod });
    await setup(request, host);
    const before = mirror.requests.length;
    expect(await setup(request, host)).toMatchObject({
      source: 'tool-cache',
      sdk: { record: { source: 'mirror' } },
    });
    expect(mirror.requests).toHaveLength(before);
  });

  test('says where in PATH `go install` puts things: GOBIN, else the first GOPATH', async () => {
    const go = (more: Record<string, string>) => fakeGo('1.26.8', undefined, more);
    for (const [more, folder] of [
      [{ GOBIN: '/my bin' }, '/my bin'],
      [{ GOPATH: '/one:/two' }, '/one/bin'],
    ] as const) {
      const { host, request } = await bench({ files: goMod, go: go(more) });
      const { changes } = (await setup(request, host)).environment;
      expect(changes.filter(({ name }) => name === 'PATH')[0]).toMatchObject({ value: folder });
    }
    const { host, request } = await bench({ files: goMod, go: go({ GOPATH: '' }) });
    expect(
      (await setup(request, host)).environment.changes.filter(({ name }) => name === 'PATH'),
    ).toHaveLength(1);
  });

  test('brings Go for another system without trying it', async () => {
    const go = fakeGo('1.26.8');
    const { host, request } = await bench({ files: goMod, go });
    const result = await setup({ ...request, platform: windows }, host);
    expect(result).toMatchObject({ go: undefined, environment: { changes: [] }, sdk: { platform: windows } });
    expect(go.commands).toEqual([]);
  });

  test('takes the Go on PATH where nobody asks for any', async () => {
    const go = fakeGo('1.26.7', '/usr/local/go/bin/go');
    const { host, request, left } = await bench({ go });
    const result = await setup(request, host);
    expect(result).toMatchObject({ source: 'tool-cache', sdk: { root: '/usr/local/go', record: undefined } });
    expect(await left()).toEqual([]);
  });

  test.each<[string, Given, string]>([
    ['nobody asks for any, and there is none', {}, 'VERSION_FILE_MISSING'],
    ['a file makes no sense', { files: { 'go.mod': 'go one\n' } }, 'VERSION_FILE_INVALID'],
    ['no source has it', { inputs: { 'go-version': '1.99.9' } }, 'VERSION_NOT_FOUND'],
    ['its Go is another', { files: goMod, go: fakeGo('1.26.7') }, 'SOURCES_EXHAUSTED'],
    ['no source is left to ask', { files: goMod, inputs: { sources: 'directory' } }, 'SOURCES_EXHAUSTED'],
  ])('leaves nothing where %s', async (_, given, code) => {
    const { host, request, left } = await bench(given);
    await expect(setup(request, host)).rejects.toMatchObject({ code, hint: expect.stringMatching(/./) });
    expect(await left()).toEqual([]);
  });

  test('an error about a version names the file that asked for it', async () => {
    const { host, request } = await bench({ files: { 'go.mod': 'module m\n\ngo 1.99.9\n' } });
    await expect(setup(request, host)).rejects.toMatchObject({
      at: { path: expect.stringContaining('go.mod'), line: 3 },
      message: expect.stringContaining('Asked for: 1.99.9 from'),
    });
  });

  test('an input and a file that disagree are worth a warning', async () => {
    const inputs = { 'go-version': '1.26.8', 'go-version-file': 'go.mod' };
    const { host, request } = await bench({ files: { 'go.mod': 'module m\n\ngo 1.25\n' }, inputs });
    expect((await setup(request, host)).sdk.version.text).toBe('1.26.8');
    expect(host.log.lines).toContainEqual(expect.stringContaining('go-version wins'));
  });
});

describe('a dry run', () => {
  test('says what would be chosen and what would prove it, and changes nothing', async () => {
    const { host, request, left } = await bench({ files: goMod });
    expect(await planSetup(request, host)).toMatchObject({
      offer: { kind: 'archive', version: { text: '1.26.8' }, source: 'mirror' },
      integrity: `sha256:${archives[1]!.sha256}`,
      sentence: expect.stringMatching(/^1\.26\.8 — /),
    });
    expect(await left()).toEqual([]);
  });

  test('chooses what the run then chooses', async () => {
    const { host, request } = await bench({ files: goMod });
    const plan = await planSetup(request, host);
    const result = await setup(request, host);
    expect(plan.sentence).toBe(result.sentence);
    expect(await planSetup(request, host)).toMatchObject({
      offer: { kind: 'installed', root: result.sdk.root },
    });
  });

  test('fails as the run would', async () => {
    const { host, request } = await bench({ inputs: { 'go-version': '1.99.9' } });
    await expect(planSetup(request, host)).rejects.toMatchObject({ code: 'VERSION_NOT_FOUND' });
  });
});
