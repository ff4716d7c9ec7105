import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keptPrograms } from '../../../src/build/keep/kept-programs.ts';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import type { BuildFacts, BuildRow } from '../../../src/build/types.ts';
import { nodeCopies } from '../../../src/host/node/copies.ts';
import { temporaryFolder } from '../../support/temp.ts';
import {
  below,
  buildHost,
  environment,
  mustBuild,
  program,
  repository,
  requestFor,
  type TestBuildHost,
  tryBuild,
} from '../support.ts';

const two = { targets: parseTargets('linux/amd64 windows/arm64'), requireClean: false };
const one = { ...two, targets: parseTargets('linux/amd64') };
const gocache = execFileSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).trim();

/** A program that no other test has: they all keep theirs in the same GOCACHE. */
function own(): string {
  return program.replace('dev', randomUUID());
}

type Outcome = Awaited<ReturnType<typeof mustBuild>>;

function linked({ record }: Outcome): (boolean | undefined)[] {
  return record.results.map(({ cached }) => cached?.linked);
}

function digests({ record }: Outcome): string[] {
  return record.artifacts.filter(({ kind }) => kind === 'binary').map(({ sha256 }) => sha256);
}

/** Where programs of the machine's GOCACHE have this content. */
function keptIn(cache: string, sha256: string): Promise<string[]> {
  return below(cache).then((files) => files.filter((file) => file.includes(`${sha256}-`)));
}

/** These tests may run on a runner themselves. */
function on(runner: 'github-hosted' | 'self-hosted'): (host: TestBuildHost) => TestBuildHost {
  return (host) => {
    const env = (name: string) => (name === 'RUNNER_ENVIRONMENT' ? runner : host.machine.env(name));
    return { ...host, machine: { ...host.machine, env } };
  };
}

function built(request: Parameters<typeof mustBuild>[0], change = (host: TestBuildHost) => host) {
  return mustBuild(request, {}, (host) => change(on('self-hosted')(host)));
}

describe('a build for the second time', () => {
  test('links nothing, gives the same bytes, and says so', async () => {
    const folder = await repository({ 'cmd/tool/main.go': program });
    const request = requestFor(folder, { ...two, packages: ['./...'] });
    const first = await built(request);
    expect(linked(first)).toEqual([true, true]);
    const output = join(await temporaryFolder(), 'elsewhere');
    const second = await built({ ...request, output });
    expect(linked(second)).toEqual([false, false]);
    expect(digests(second)).toEqual(digests(first));
    for (const { file, sha256, kind } of second.record.artifacts)
      if (kind === 'binary')
        expect(
          createHash('sha256')
            .update(readFileSync(join(output, file)))
            .digest('hex'),
        ).toBe(sha256);
    expect(execFileSync(join(output, 'hello_linux_amd64/hello'), { stdio: 'pipe' }).toString()).toBe('');
  });

  test('links what was changed since, and of what it has linked keeps the newest only', async () => {
    const before = own();
    const folder = await repository({ 'main.go': before });
    const request = requestFor(folder, two);
    const first = await built(request);
    writeFileSync(join(folder, 'main.go'), own());
    const changed = await built(request);
    expect(linked(changed)).toEqual([true, true]);
    expect(digests(changed)).not.toEqual(digests(first));
    writeFileSync(join(folder, 'main.go'), before);
    const back = await built(request);
    expect(linked(back)).toEqual([true, true]);
    expect(digests(back)).toEqual(digests(first));
    for (const sha256 of digests(changed)) expect(await keptIn(gocache, sha256)).toEqual([]);
    for (const sha256 of digests(back)) expect(await keptIn(gocache, sha256)).toHaveLength(1);
  });

  test('links what has other flags', async () => {
    const request = requestFor(await repository({ 'main.go': own() }), one);
    const first = await built(request);
    const other = await built({ ...request, ldflags: '-X main.version=2' });
    expect(linked(other)).toEqual([true]);
    expect(digests(other)).not.toEqual(digests(first));
    expect(linked(await built({ ...request, ldflags: '-X main.version=2', flags: ['-a'] }))).toEqual([true]);
  });

  test('uses no program that somebody has changed, neither where it was published nor where it is kept', async () => {
    const folder = await repository({ 'main.go': own() });
    const request = requestFor(folder, two);
    const first = await built(request);
    // As signing in place does; a kept program may be another name of the same file.
    appendFileSync(join(request.output, 'hello_linux_amd64/hello'), 'signed');
    const [kept] = await keptIn(gocache, digests(first)[1]!);
    appendFileSync(join(gocache, kept!), 'an attacker’s');
    const second = await built(request);
    expect(linked(second)).toEqual([true, true]);
    expect(digests(second)).toEqual(digests(first));
    expect(linked(await built(request))).toEqual([false, false]);
  });

  test('links what was refused before', async () => {
    const request = requestFor(await repository({ 'main.go': own() }));
    const refused = await tryBuild(
      { ...request, expect: { linkage: 'dynamic' }, onFailure: 'finish' },
      {},
      on('self-hosted'),
    );
    expect(refused.error).toMatchObject({ code: 'EXPECTATION_FAILED' });
    expect(linked(await built(request))).toEqual([true]);
  });

  test('links everything where the machine ends with the job', async () => {
    const request = requestFor(await repository({ 'main.go': own() }), one);
    const first = await built(request, on('github-hosted'));
    expect(linked(await built(request))).toEqual([true]);
    expect(linked(await built(request, on('github-hosted')))).toEqual([true]);
    expect(digests(first)).toHaveLength(1);
  });

  test('has nothing after go clean -cache', async () => {
    const other = join(await temporaryFolder(), 'gocache');
    const from = join(await temporaryFolder(), 'hello');
    writeFileSync(from, 'program');
    const packages = [{ importPath: 'example.com/hello', name: 'hello', file: 'hello' }];
    const row = {
      id: 'linux/amd64',
      args: [],
      env: { CGO_ENABLED: '0' },
      target: { buildmode: null },
      packages,
    };
    const facts = { gocache: other, goVersion: '1.26.8', module: { dir: '/m' } as BuildFacts['module'] };
    const kept = keptPrograms(facts, await buildHost());
    await kept.keep(row as unknown as BuildRow, [{ path: from, sha256: 'ab'.repeat(32) }]);
    expect(await below(other)).toEqual([expect.stringMatching(/-d.(?:ab){32}-hello$/)]);
    execFileSync('go', ['clean', '-cache'], { env: { ...environment, GOCACHE: other } });
    expect((await below(other)).filter((file) => file.endsWith('-hello'))).toEqual([]);
  });

  test.each<[string, (copies: TestBuildHost['copies']) => Partial<TestBuildHost['copies']>]>([
    ['nothing can be kept', () => ({ link: () => Promise.reject(new Error('ENOSPC')) })],
    [
      'half of it can be read',
      ({ copy }) => ({
        async copy(from, to) {
          await copy(from, to);
          writeFileSync(to, readFileSync(to).subarray(0, 100_000));
          throw new Error('EIO');
        },
      }),
    ],
    [
      'half of it is there',
      ({ copy }) => ({
        async copy(from, to) {
          await copy(from, to);
          writeFileSync(to, readFileSync(to).subarray(0, 100_000));
        },
      }),
    ],
  ])('links and fails nothing where %s', async (_, faults) => {
    const request = requestFor(await repository({ 'main.go': own() }), one);
    const faulty = (host: TestBuildHost): TestBuildHost => ({
      ...host,
      copies: { ...host.copies, ...faults(host.copies) },
    });
    const first = await built(request, faulty);
    const second = await built(request, faulty);
    expect(linked(second)).toEqual([true]);
    expect(digests(second)).toEqual(digests(first));
  });
});

describe('a second name', () => {
  test('is one of the same file, a copy where there can be none, and nothing where there is one', async () => {
    const folder = await temporaryFolder();
    const from = join(folder, 'a');
    writeFileSync(from, 'bytes', { mode: 0o755 });
    await nodeCopies().link(from, join(folder, 'below', 'b'));
    expect(statSync(join(folder, 'below', 'b')).ino).toBe(statSync(from).ino);
    const elsewhere = nodeCopies(() => Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV' })));
    await elsewhere.link(from, join(folder, 'below', 'c'));
    expect(statSync(join(folder, 'below', 'c'))).toMatchObject({ nlink: 1, size: 5 });
    expect(statSync(join(folder, 'below', 'c')).mode & 0o777).toBe(0o755);
    expect(await below(join(folder, 'below'))).toEqual(['b', 'c']);
    writeFileSync(join(folder, 'd'), 'others');
    await nodeCopies().link(from, join(folder, 'd'));
    expect(readFileSync(join(folder, 'd'), 'utf8')).toBe('others');
    await expect(elsewhere.link(join(folder, 'none'), join(folder, 'below', 'e'))).rejects.toThrow('ENOENT');
    expect(existsSync(join(folder, 'below', 'e'))).toBe(false);
    expect(await below(join(folder, 'below'))).toEqual(['b', 'c']);
  });
});
