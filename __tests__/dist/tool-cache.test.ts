import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir, find, findAllVersions } from '@actions/tool-cache';
import { describe, expect, test } from '@jest/globals';
import { closing } from '../fakes/closing.ts';
import { type FakeGoDev, startGoDev } from '../fakes/go-dev.ts';
import { type Runner, startRunner } from '../support/runner.ts';
import { expectSetUp } from './expectations.ts';
import { sdk } from './world.ts';

const archives = ['1.26.7', '1.26.8', '1.27rc1'].map((version) => sdk(version));
const serve = async (): Promise<FakeGoDev> => closing(await startGoDev(archives));
const mirror = await serve();
const from = (server: FakeGoDev) => ({ 'go-download-base-url': server.base });
const inputs = from(mirror);

/** What other actions see: @actions/tool-cache reads these names when it is called. */
function judge(runner: Runner): void {
  process.env.RUNNER_TOOL_CACHE = runner.toolCache;
  process.env.RUNNER_TEMP = runner.temp;
}

describe('what is published in the tool cache', () => {
  test("is found by GitHub's own library", async () => {
    const runner = await startRunner();
    for (const version of ['1.26.7', '1.26.8', '1.27rc1'])
      expectSetUp(await runner.run({ inputs: { ...inputs, 'go-version': version } }), version);
    judge(runner);
    expect(findAllVersions('go').sort()).toEqual(['1.26.7', '1.26.8', '1.27.0-rc.1']);
    expect(find('go', '~1.26')).toBe(runner.goroot('1.26.8'));
    expect(find('go', '1.27.0-rc.1')).toBe(runner.goroot('1.27.0-rc.1'));
  });

  test.each([
    ['not all of Go', { sdk: 'slim' }],
    ['not verified', { verify: 'off' }],
  ])('is hidden from it where it is %s', async (_, more) => {
    const bare = closing(await startGoDev(archives, { noList: true, noSums: true }));
    const server = 'verify' in more ? bare : mirror;
    const runner = await startRunner();
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1' };
    const outcome = await runner.run({ inputs: { ...from(server), 'go-version': '1.26.8', ...more }, env });
    expectSetUp(outcome, '1.26.8');
    judge(runner);
    expect(findAllVersions('go')).toEqual([]);
  });

  test('is whole once, also when two jobs bring it at the same time', async () => {
    const runner = await startRunner();
    const job = () => runner.run({ inputs: { ...inputs, 'go-version': '1.26.8' } });
    for (const outcome of await Promise.all([job(), job()])) expectSetUp(outcome, '1.26.8');
    judge(runner);
    expect(find('go', '1.26.8')).toBe(runner.goroot('1.26.8'));
    const beside = (await runner.held()).filter((name) => /^go\/1\.26\.8\/[^/]+$/.test(name));
    expect(beside).toEqual([`go/1.26.8/${process.arch}`, `go/1.26.8/${process.arch}.complete`]);
  });
});

describe('what is there already', () => {
  test('put there by another action, is used without asking anyone', async () => {
    const server = await serve();
    const runner = await startRunner();
    const donor = await startRunner();
    await donor.run({ inputs: { ...inputs, 'go-version': '1.26.7' } });
    await rm(join(donor.goroot('1.26.7'), '.setup-go-plus.json'));
    judge(runner);
    const root = await cacheDir(donor.goroot('1.26.7'), 'go', '1.26.7');
    const outcome = await runner.run({ inputs: { ...from(server), 'go-version': '~1.26.0' } });
    expectSetUp(outcome, '1.26.7', { source: 'tool-cache' });
    expect(outcome.outputs).toMatchObject({ 'go-root': root, 'go-integrity': 'machine' });
    expect(outcome.outputs['go-why']).toContain('runner image or another action');
    expect(server.requests).toEqual([]);
  });

  test('brought by an earlier job, is used without asking anyone', async () => {
    const server = await serve();
    const runner = await startRunner();
    await runner.run({ inputs: { ...from(server), 'go-version': '1.26' } });
    const before = server.requests.length;
    const outcome = await runner.run({ inputs: { ...from(server), 'go-version': '1.26' } });
    expectSetUp(outcome, '1.26.8', { source: 'tool-cache' });
    expect(outcome.outputs['go-integrity']).toBe(`sha256:${archives[1]!.sha256}`);
    expect(server.requests).toHaveLength(before);
  });

  test('of an older patch serves a range, unless the latest is wanted', async () => {
    const server = await serve();
    const runner = await startRunner();
    await runner.run({ inputs: { ...from(server), 'go-version': '1.26.7' } });
    const range = { ...from(server), 'go-version': '~1.26' };
    expectSetUp(await runner.run({ inputs: range }), '1.26.7', { source: 'tool-cache' });
    const latest = { ...range, 'check-latest': 'true' };
    expectSetUp(await runner.run({ inputs: latest }), '1.26.8', { source: 'mirror' });
    const again = await runner.run({ inputs: latest });
    expectSetUp(again, '1.26.8', { source: 'tool-cache' });
    expect(again.outputs['go-why']).toContain('already in the tool cache');
    await server.close();
    await rm(runner.goroot('1.26.8'), { recursive: true });
    const offline = await runner.run({ inputs: latest });
    expectSetUp(offline, '1.26.7', { source: 'tool-cache' });
    expect(offline.log).toMatch(/^mirror: cannot reach/m);
  });

  test('left by a job that was killed, is replaced', async () => {
    const runner = await startRunner();
    await runner.run({ inputs: { ...inputs, 'go-version': '1.26.8' } });
    const root = runner.goroot('1.26.8');
    await rm(`${root}.complete`);
    for (const name of ['.setup-go-plus.json', 'bin']) await rm(join(root, name), { recursive: true });
    const outcome = await runner.run({ inputs: { ...inputs, 'go-version': '1.26.8' } });
    expectSetUp(outcome, '1.26.8', { source: 'mirror' });
    judge(runner);
    expect(find('go', '1.26.8')).toBe(root);
  });

  test('for another CPU, is not taken for this one', async () => {
    const runner = await startRunner();
    await runner.run({ inputs: { ...inputs, 'go-version': '1.26.8' } });
    const root = runner.goroot('1.26.8');
    await cp(root, join(root, '..', 'mips'), { recursive: true });
    const outcome = await runner.run({
      inputs: { ...inputs, 'go-version': '1.26.8', architecture: 'mips', sources: 'tool-cache' },
    });
    expect(outcome.code).toBe(1);
    expect(outcome.annotations[0]?.message).toContain('linux/mips');
  });
});
