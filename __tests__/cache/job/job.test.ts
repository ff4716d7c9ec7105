import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { project, temporaryFolder } from '../../support/temp.ts';
import { Runner } from './runner.ts';

/** Big enough that a save is worth it: the compiler's output for it is over 1 MiB. */
const bigPackage = (name: string) =>
  `package ${name}\n\nvar Table = [...]string{\n${Array.from({ length: 24_000 }, (_, i) => `\t"${name} entry number ${i}, of some length",`).join('\n')}\n}\n`;

let runner: Runner;
beforeAll(async () => {
  const workspace = await project({
    'go.mod': 'module example.com/x\n\ngo 1.26\n',
    'a/a.go': bigPackage('a'),
    'main.go': 'package main\n\nimport "example.com/x/a"\n\nfunc main() { println(len(a.Table)) }\n',
  });
  runner = new Runner(await temporaryFolder(), workspace);
});

describe('the build cache over a series of jobs', () => {
  const build = () => {
    const env = { PATH: process.env.PATH, ...runner.variables };
    execFileSync('go', ['build', '-o', '/dev/null', './...'], { cwd: runner.workspace, stdio: 'pipe', env });
  };

  test('the first finds nothing and saves a base', async () => {
    const { build: restored, saved } = await runner.job(build);
    expect(restored).toMatchObject({ match: 'none', chain: [] });
    expect(saved).toMatchObject({ kind: 'saved', layer: false });
  });

  test('the next restores it, compiles nothing, and has nothing worth saving', async () => {
    const asked: string[] = [];
    const {
      build: restored,
      saved,
      lines,
    } = await runner.job(build, {
      store: (store) => ({
        ...store,
        reserve: (key) => {
          asked.push(key);
          return store.reserve(key);
        },
      }),
    });
    expect(asked).toEqual([]);
    expect(restored).toMatchObject({ match: 'partial', note: null });
    expect(restored.chain).toHaveLength(1);
    expect(lines[1]).toMatch(/^Build cache restored: .* MB .* from sgp2-build-/);
    expect(saved).toMatchObject({ kind: 'not saved' });
  });

  test('a cache that cannot be looked through takes no key for good, and is told of', async () => {
    const work = async () => {
      build();
      await writeFile(join(runner.gocache, 'aa', `${'aa'.repeat(32)}-d`), Buffer.alloc(2 ** 21));
    };
    let reserved = 0;
    let abandoned = 0;
    const { saved } = await runner.job(work, {
      tree: (tree) => ({
        ...tree,
        walk: (folder, enters, limit, known) => {
          // With a limit it is the look at actions, after the names alone.
          if (limit !== undefined && reserved > 0) throw new Error('EIO: i/o error');
          return tree.walk(folder, enters, limit, known);
        },
      }),
      store: (store) => ({
        ...store,
        reserve: async (key) => {
          reserved++;
          const reservation = await store.reserve(key);
          if (reservation.kind !== 'reserved') return reservation;
          const abandon = () => {
            abandoned++;
            return reservation.abandon();
          };
          return { ...reservation, abandon };
        },
      }),
    });
    expect(saved).toMatchObject({ kind: 'not saved', why: 'EIO: i/o error' });
    expect([reserved, abandoned]).toEqual([1, 1]);
  });

  test('what is new and of no use takes no key for good', async () => {
    const garbage = async () => {
      build();
      await writeFile(join(runner.gocache, 'aa', `${'aa'.repeat(32)}-d`), Buffer.alloc(2 ** 21));
    };
    const { saved } = await runner.job(garbage);
    expect(saved).toMatchObject({
      kind: 'not saved',
      why: expect.stringContaining('less than a save is worth'),
    });
    expect((await readdir(runner.storeFolder)).filter((name) => name.includes('claim'))).toEqual([]);
  });

  test('a new package becomes a layer over it, which comes back together with the base', async () => {
    await mkdir(join(runner.workspace, 'b'));
    await writeFile(join(runner.workspace, 'b', 'b.go'), bigPackage('b'));
    const { saved } = await runner.job(build);
    expect(saved).toMatchObject({ kind: 'saved', layer: true });
    const { build: restored } = await runner.job(() => {});
    expect(restored.chain).toHaveLength(2);
  });

  test('a base that was evicted means fewer hits, not an error', async () => {
    const entries = (await readdir(runner.storeFolder)).sort();
    const base = entries.find((name) => name.includes('-1.1'));
    await rm(join(runner.storeFolder, base!));
    const { build: restored } = await runner.job(() => {});
    expect(restored).toMatchObject({ match: 'partial', note: '1 of 2 packs were gone' });
    expect(restored.chain).toHaveLength(1);
  });

  test('a pack that is damaged is one line, a cold job, and is saved anew', async () => {
    for (const name of await readdir(runner.storeFolder)) {
      const path = join(runner.storeFolder, name);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined || bytes.length < 4096) continue;
      bytes[bytes.length >> 1]! ^= 0xff;
      await writeFile(path, bytes);
    }
    const { build: restored, lines, saved } = await runner.job(build);
    expect(restored.match).toBe('none');
    expect(lines[1]).toMatch(/^Build cache not restored: .+\.$/);
    expect(saved).toMatchObject({ kind: 'saved', layer: false });
  });

  test("a fork's pull request restores and saves nothing", async () => {
    const { build: restored, saved } = await runner.job(build, {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' },
    });
    expect(restored.match).toBe('partial');
    expect(saved).toMatchObject({ kind: 'not saved', why: 'the pull request comes from a fork' });
  });
});

test('what was restored for one version of Go is not saved as that of another', async () => {
  const { build, saved } = await runner.job(() => {}, { versions: ['1.26.8', '1.26.8', '1.25.3'] });
  expect(build.keys.key).toContain('-go1.26.8-');
  expect(saved).toMatchObject({ kind: 'not saved', why: 'it is for Go 1.26.8, and Go 1.25.3 was set up' });
});

test('without a marker of the last clean-up Go would look for old entries at once; a restored GOCACHE has one', async () => {
  let marker = '';
  await runner.job(async () => {
    marker = await readFile(join(runner.gocache, 'trim.txt'), 'utf8');
  });
  expect(Math.abs(Number(marker) - Date.now() / 1000)).toBeLessThan(600);
});
