import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startCacheService } from '../fakes/cache-service.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { type Outcome, type Runner, startRunner } from '../support/runner.ts';
import { expectNoSecret, expectSetUp } from './expectations.ts';
import { sdk } from './world.ts';

const mirror = closing(await startGoDev([sdk('1.26.8')]));
const inputs = { 'cache-sdk': 'false', 'go-download-base-url': mirror.base };
const project = { 'go.mod': 'module m\n\ngo 1.26\n', 'go.sum': 'example.test/x v1.0.0 h1:x=\n' };
type Env = Readonly<Record<string, string>>;

/** What `go build` leaves: an action and its output, large enough to be worth a save. @returns the output's file */
async function build({ home }: Runner): Promise<{ readonly file: string; readonly content: Buffer }> {
  const content = randomBytes(3 * 2 ** 20);
  const hash = (data: Buffer) => createHash('sha256').update(data).digest('hex');
  const [action, output] = [hash(content.subarray(1)), hash(content)];
  const at = (id: string, kind: string) => join(home, '.cache', 'go-build', id.slice(0, 2), `${id}-${kind}`);
  const line = [
    'v1',
    action,
    output,
    ...[content.length, Date.now() * 1e6].map((n) => String(n).padStart(20)),
  ];
  for (const [file, data] of [
    [at(action, 'a'), `${line.join(' ')}\n`],
    [at(output, 'd'), content],
  ] as const) {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, data);
  }
  return { file: at(output, 'd'), content };
}

const post = (runner: Runner, main: Outcome, env: Env) =>
  runner.run({ step: 'post', inputs, state: main.state, env });
const levels = ({ annotations }: Outcome) => annotations.map(({ level }) => level);

async function serve(protocol: 'v1' | 'v2' = 'v2') {
  const service = closing(await startCacheService());
  return { service, env: service.environment(protocol) };
}

describe('the build cache', () => {
  test.each(['v1', 'v2'] as const)('is saved once and restored in the next job (%s)', async (protocol) => {
    const { service, env } = await serve(protocol);
    const runner = await startRunner(project);
    const main = await runner.run({ inputs, env });
    expectSetUp(main, '1.26.8');
    expect(main.outputs).toMatchObject({ 'cache-hit': 'false', 'cache-build-match': 'none' });
    const key = main.outputs['cache-build-key']!;
    const { file, content } = await build(runner);

    const saved = await post(runner, main, env);
    expect(saved).toMatchObject({ code: 0, annotations: [], env: {}, path: [], outputs: {} });
    expect(saved.log).toMatch(new RegExp(`^Build cache saved: .* as ${key}\\.$`, 'm'));
    expect(service.keys()).toEqual([key]);
    const again = await post(runner, main, env);
    expect(again).toMatchObject({ code: 0, annotations: [] });
    expect(again.log).toMatch(/^Build cache not saved: /m);
    expect(service.keys()).toEqual([key]);

    await rm(join(runner.home, '.cache'), { recursive: true });
    const next = await runner.run({ inputs, env });
    expectSetUp(next, '1.26.8');
    expect(next.outputs['cache-build-match']).toBe('partial');
    expect(next.log).toMatch(/^Build cache restored: .* from /m);
    expect(next.summary).toMatch(/^\| Cache \| .*build: partial/m);
    expect((await readFile(file)).equals(content)).toBe(true);
    expect((await post(runner, next, env)).log).toMatch(/^Build cache not saved: /m);
    expect(service.keys()).toEqual([key]);
    expectNoSecret(next, env.ACTIONS_RUNTIME_TOKEN!);
  });

  test('is not saved where nothing was built', async () => {
    const { service, env } = await serve();
    const runner = await startRunner(project);
    const main = await runner.run({ inputs, env });
    const outcome = await post(runner, main, env);
    expect(outcome).toMatchObject({ code: 0, annotations: [] });
    expect(outcome.log).toMatch(/^Build cache not saved: GOCACHE has no entries/m);
    expect(service.keys()).toEqual([]);
  });
});

describe('no job fails', () => {
  test.each([
    ['the cache service knows no such request', { status: 400 }],
    ['the cache service denies', 'denied'],
  ] as const)('when %s', async (_, fault) => {
    const { service, env } = await serve();
    const runner = await startRunner(project);
    for (const route of ['lookup', 'reserve'] as const) service.fail(route, fault);
    const main = await runner.run({ inputs, env });
    expectSetUp(main, '1.26.8');
    expect(main.outputs['cache-hit']).toBe('false');
    await build(runner);
    const outcome = await post(runner, main, env);
    expect(outcome.code).toBe(0);
    expect(levels(outcome)).not.toContain('error');
    expect(outcome.written).toMatch(/Build cache not saved: /);
    expect(service.keys()).toEqual([]);
  });

  test('when the post step has no cache service any more', async () => {
    const { env } = await serve();
    const runner = await startRunner(project);
    const main = await runner.run({ inputs, env });
    await build(runner);
    const outcome = await post(runner, main, {});
    expect(outcome).toMatchObject({ code: 0, annotations: [] });
    expect(outcome.log).toContain('not saved: this runner has no cache service');
  });

  test('when the main step did, and the post step after it is quiet', async () => {
    const { service, env } = await serve();
    const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.99.9\n' });
    const main = await runner.run({ inputs, env });
    expect(main).toMatchObject({ code: 1, env: {}, path: [], outputs: {}, state: {}, summary: '' });
    expect(levels(main)).toEqual(['error']);
    const outcome = await post(runner, main, env);
    expect(outcome).toMatchObject({ code: 0, annotations: [] });
    expect(outcome.log.trim()).toMatch(/^Nothing to save: .*$/);
    expect(service.keys()).toEqual([]);
  });

  test.each([
    ['broken', '{'],
    ["another version's", '{"plan":{"kind":"on"},"matched":null}'],
    ['nonsense', '{"store":{"store":"actions"},"job":{"build":{"folder":7}}}'],
  ])('when the state is %s', async (_, text) => {
    const { service, env } = await serve();
    const runner = await startRunner(project);
    const outcome = await runner.run({ step: 'post', state: { 'setup-go-plus': text }, env });
    expect(outcome).toMatchObject({ code: 0, env: {}, path: [], outputs: {}, summary: '' });
    expect(levels(outcome)).not.toContain('error');
    expect(service.keys()).toEqual([]);
  });
});
