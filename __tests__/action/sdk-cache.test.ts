import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import type { InputName } from '../../src/inputs.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { startCacheService } from '../fakes/cache-service.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { startGoproxy } from '../fakes/goproxy.ts';
import { fakeGo, hostWith, linux } from '../setup/host.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { fakeJob } from './job.ts';

const runtime = { 'src/runtime/proc.go': 'package runtime\n' };
const archive = makeSdkArchive('1.26.8', linux, runtime);
const toolchain = {
  VERSION: 'go1.26.8\ntime 2026-01-02T03:04:06Z\n',
  'bin/go': '#!/bin/sh\n',
  'pkg/tool/linux_amd64/compile': '#!/bin/sh\n',
  'pkg/tool/linux_amd64/link': '#!/bin/sh\n',
  'src/_go.mod': 'module std\n',
  'src/fmt/print_test.go': 'package fmt_test\n',
  ...runtime,
};

async function world() {
  const mirror = closing(await startGoDev([archive]));
  const proxy = closing(await startGoproxy({ 'go1.26.8.linux-amd64': toolchain }));
  const service = closing(await startCacheService());
  const cwd = await project({ 'go.mod': 'module m\n\ngo 1.26.8\n' });
  /** A job on a machine that is new, unless a tool cache is given. */
  async function job(inputs: Partial<Record<InputName, string>>, toolCache?: string) {
    const home = await temporaryFolder();
    const temp = join(home, 'temp');
    await mkdir(temp);
    const env = {
      ...service.environment('v2'),
      GITHUB_WORKSPACE: cwd,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GOSUMDB: proxy.gosumdb,
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_TOOL_CACHE: toolCache ?? join(home, 'tools'),
      RUNNER_TEMP: temp,
    };
    const real = hostWith({ cwd, env }, fakeGo('1.26.8'));
    const host = { ...real, machine: { ...real.machine, home, temp } };
    const main = fakeJob(inputs);
    await runMain(host, main);
    const post = fakeJob({ 'job-status': 'success' }, main.states[0] ?? '');
    await runPost(host, post);
    const sdkLines = host.log.lines.filter((line) => line.startsWith('SDK cache'));
    return { main, temp, sdkLines, toolCache: env.RUNNER_TOOL_CACHE };
  }
  return { mirror, proxy, service, job };
}

const keysOfSdk = (keys: readonly string[]) => keys.filter((key) => key.includes('-sdk-'));

describe.each<
  [string, (at: Awaited<ReturnType<typeof world>>) => Partial<Record<InputName, string>>, string]
>([
  ['a mirror', ({ mirror }) => ({ 'go-download-base-url': mirror.base, sdk: 'slim' }), 'mirror'],
  [
    'a module proxy',
    ({ proxy }) => ({ sources: 'tool-cache goproxy', goproxy: proxy.url, sdk: 'slim' }),
    'goproxy',
  ],
])('Go from %s', (_, inputsFor, source) => {
  test('comes from the cache in the next job, verified, and is said to', async () => {
    const at = await world();
    const inputs = { ...inputsFor(at), 'cache-sdk': 'true' };
    const first = await at.job(inputs);
    expect(first.sdkLines).toEqual([
      expect.stringMatching(/^SDK cache: none found for sgp2-sdk-/),
      expect.stringMatching(/^SDK cache saved: .* as sgp2-sdk-linux-amd64-go1\.26\.8-/),
    ]);
    const [key] = keysOfSdk(at.service.keys());
    expect(first.main.written).toMatchObject({
      'cache-sdk-key': key,
      'cache-sdk-match': 'none',
      'cache-sdk-size': '0',
    });
    const downloads = () =>
      [...at.mirror.requests, ...at.proxy.requests].filter(({ path }) => /\.(tar\.gz|zip)$/.test(path))
        .length;
    const before = downloads();

    const second = await at.job(inputs);
    expect(downloads()).toBe(before);
    expect(second.sdkLines).toEqual([expect.stringContaining(`from ${key}`)]);
    expect(second.main.written).toMatchObject({
      'cache-sdk-key': key,
      'cache-sdk-match': 'exact',
      'cache-hit': 'false',
      'go-source': source,
      'go-version': '1.26.8',
    });
    expect(Number(second.main.written['cache-sdk-size'])).toBeGreaterThan(100);
    expect(second.main.summaries[0]).toContain('sdk: exact');
    for (const { temp } of [first, second]) expect(await readdir(temp)).toEqual([]);
  });

  test('that is in the tool cache is not looked for in any other', async () => {
    const at = await world();
    const inputs = { ...inputsFor(at), 'cache-sdk': 'true' };
    const { toolCache } = await at.job(inputs);
    const saved = keysOfSdk(at.service.keys());
    const again = await at.job(inputs, toolCache);
    expect(again.sdkLines).toEqual([]);
    expect(again.main.written).toMatchObject({ 'cache-sdk-key': '', 'cache-sdk-match': 'none' });
    expect(keysOfSdk(at.service.keys())).toEqual(saved);
  });

  test('is not looked for where the user wants none', async () => {
    const at = await world();
    const { sdkLines } = await at.job({ ...inputsFor(at), 'cache-sdk': 'false' });
    expect([sdkLines, keysOfSdk(at.service.keys())]).toEqual([[], []]);
  });

  test('is looked for in vain where the entry was evicted', async () => {
    const at = await world();
    const inputs = { ...inputsFor(at), 'cache-sdk': 'true' };
    await at.job(inputs);
    for (const key of keysOfSdk(at.service.keys())) at.service.evict(key);
    expect((await at.job(inputs)).sdkLines).toHaveLength(2);
    expect(keysOfSdk(at.service.keys())).toHaveLength(1);
  });
});

test('a mistyped cache-sdk is an error before anything is done', async () => {
  const at = await world();
  await expect(at.job({ 'cache-sdk': 'yes' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
