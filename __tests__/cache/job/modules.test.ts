import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Entry, Store } from '../../../src/cache/stores/types.ts';
import { must } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { bulk, download, type SyntheticModule, syntheticModule } from '../modules/synthetic.ts';
import { packOf } from '../pack/support.ts';
import { type JobOptions, Runner } from './runner.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Two packages each, of which the application uses one. */
const modules = letters.map((letter) =>
  syntheticModule(`example.org/${letter}`, {
    'used/used.go': `package used\n\nconst Name = "${letter}"\n`,
    'other/other.go': `package other\n\n${bulk(letter, 700_000)}`,
  }),
);
const imports = letters.map((letter) => `import ${letter} "example.org/${letter}/used"`).join('\n');
const app = `package main\n\n${imports}\n\nfunc main() { println(${letters.map((l) => `${l}.Name`).join(', ')}) }\n`;
const goMod = `module example.com/app\n\ngo 1.24\n\nrequire (\n${letters.map((l) => `\texample.org/${l} v1.0.0\n`).join('')})\n`;
const goSum = modules.map(({ sums }) => sums).join('');

async function newRunner(files: Record<string, string> = {}): Promise<Runner> {
  const workspace = await project({ 'go.mod': goMod, 'go.sum': goSum, 'main.go': app, ...files });
  return new Runner(await temporaryFolder(), workspace);
}

/** What Go would do: it downloads what this job needs and is not there. */
const needs =
  (runner: Runner, ...wanted: readonly SyntheticModule[]) =>
  () => {
    for (const module of wanted)
      if (!existsSync(join(runner.gomodcache, `${module.path}@${module.version}`)))
        download(module, runner.gomodcache);
  };
const all = (runner: Runner, options: JobOptions = {}) => runner.job(needs(runner, ...modules), options);
const unpacked = (runner: Runner) => readdirSync(join(runner.gomodcache, 'example.org')).sort();

describe('the module cache over a series of jobs', () => {
  test('a job that needs two modules does not keep the others from being saved, and nothing is uploaded twice', async () => {
    const runner = await newRunner();
    const lint = await runner.job(needs(runner, ...modules.slice(0, 2)));
    expect(lint.savedModules).toEqual([expect.objectContaining({ kind: 'saved', layer: false })]);
    const again = await runner.job(needs(runner, ...modules.slice(0, 2)));
    expect(again.modules.match).toBe('exact');
    expect(again.savedModules).toMatchObject([{ kind: 'not saved', why: 'this job brought no new modules' }]);

    const full = await all(runner);
    expect(full.modules.match).toBe('exact');
    expect(full.savedModules).toMatchObject([
      { kind: 'saved', layer: true, key: expect.stringMatching(/^sgp2-mod-[0-9a-f]{40}-all$/) },
    ]);
    const [first, layer] = [...lint.savedModules, ...full.savedModules].map((one) =>
      one.kind === 'saved' ? one.size : 0,
    );
    // Four modules over two.
    expect(layer! / first!).toBeCloseTo(2, 1);

    const last = await runner.job(() => expect(unpacked(runner)).toEqual(letters.map((l) => `${l}@v1.0.0`)));
    expect(last.modules).toMatchObject({ match: 'exact', note: null });
    expect(last.modules.chain).toHaveLength(2);
    expect(last.savedModules).toMatchObject([{ kind: 'not saved' }]);
  });

  test('a new go.sum begins from the nearest, without the versions that it gave up', async () => {
    const runner = await newRunner();
    await all(runner);
    const next = syntheticModule('example.org/f', modules[5]!.files, 'v1.1.0');
    await writeFile(join(runner.workspace, 'go.sum'), goSum.replace(modules[5]!.sums, next.sums));
    const job = await runner.job(() => {
      expect(unpacked(runner)).toEqual(['a@v1.0.0', 'b@v1.0.0', 'c@v1.0.0', 'd@v1.0.0', 'e@v1.0.0']);
      needs(runner, next)();
    });
    expect(job.modules.match).toBe('partial');
    expect(job.lines[0]).toMatch(/files that go\.sum does not name left out/);
    expect(job.savedModules).toMatchObject([{ kind: 'saved', layer: true }]);
  });

  test('the nearest is left alone where it is that of another project altogether', async () => {
    const runner = await newRunner();
    const others = Array.from({ length: 4 }, (_, i) =>
      syntheticModule(`example.org/x${i}`, { 'x.go': `package x\n\n${bulk(`x${i}`, 6_000_000)}` }),
    );
    await writeFile(join(runner.workspace, 'go.sum'), others.map(({ sums }) => sums).join(''));
    await runner.job(needs(runner, ...others));
    await writeFile(join(runner.workspace, 'go.sum'), goSum);
    const job = await all(runner);
    expect(job.modules).toMatchObject({ match: 'none', note: expect.stringContaining('only 0 B of 24') });
    expect(job.savedModules).toMatchObject([{ kind: 'saved', layer: false }]);
    expect((await runner.job(() => {})).modules.match).toBe('exact');
  });

  test('a vendor folder needs none', async () => {
    const runner = await newRunner({ 'vendor/modules.txt': '# example.org/a v1.0.0\n' });
    const job = await all(runner);
    expect(job.modules.note).toBe('Go builds from the vendor folder');
    const used = await all(runner, { env: { GOFLAGS: '-v -mod=mod' } });
    expect(used.savedModules).toMatchObject([{ kind: 'saved' }]);
  });
});

/** A store whose modules somebody else has written. */
const poisoned =
  (contents: readonly { name: string; data: string }[]) =>
  (store: Store): Store => ({
    ...store,
    find: async (key, prefixes) => {
      if (!key.startsWith('sgp2-mod')) return store.find(key, prefixes);
      return { key, size: 1000, handle: '' } satisfies Entry;
    },
    async *open(entry) {
      if (entry.key.startsWith('sgp2-mod')) yield await packOf(contents, { kind: 'modules' });
      else yield* store.open(entry);
    },
  });

describe('modules that somebody else has written', () => {
  const honest = async () => {
    const folder = await temporaryFolder();
    for (const module of modules) download(module, folder);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return names.map(({ parentPath, name }) => ({
      name: join(parentPath, name).slice(folder.length + 1),
      data: readFileSync(join(parentPath, name), 'utf8'),
    }));
  };

  test('create no module version that go.sum does not name: one line, and they are not written', async () => {
    const runner = await newRunner();
    const toolchain = 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64';
    const files = [...(await honest()), { name: `${toolchain}/bin/go`, data: 'evil' }];
    const job = await runner.job(
      () => {
        expect(existsSync(join(runner.gomodcache, toolchain))).toBe(false);
        expect(unpacked(runner)).toHaveLength(6);
      },
      { store: poisoned(files) },
    );
    expect(job.lines[0]).toContain(
      `1 file that go.sum does not name left out, such as "${toolchain}/bin/go".`,
    );
  });

  test('and that are not what go.sum says are left out on request, before anyone sees them, in one warning', async () => {
    const runner = await newRunner();
    const files = (await honest()).map((one) =>
      one.name.endsWith('c@v1.0.0/used/used.go') ? { ...one, data: 'package used // evil\n' } : one,
    );
    const found: string[][] = [];
    const look = () => {
      found.push(unpacked(runner));
      needs(runner, ...modules)();
    };
    const trusting = await runner.job(look, { store: poisoned(files) });
    expect(trusting.log).toEqual([]);
    const job = await runner.job(look, { store: poisoned(files), request: { verify: true } });
    expect(found[0]).toContain('c@v1.0.0');
    expect(found[1]).toEqual(['a@v1.0.0', 'b@v1.0.0', 'd@v1.0.0', 'e@v1.0.0', 'f@v1.0.0']);
    expect(job.log).toEqual([
      expect.stringMatching(
        /^warning: Module cache: 1 of 6 module versions from sgp2-mod-\S+ are not what go\.sum says .*example\.org\/c@v1\.0\.0: its folder has h1:/,
      ),
    ]);
  });

  test('and that are what go.sum says are said to be', async () => {
    const runner = await newRunner();
    const options = { store: poisoned(await honest()), request: { verify: true } };
    const job = await runner.job(() => expect(unpacked(runner)).toHaveLength(6), options);
    expect(job.log).toEqual(['info: Module cache verified: 6 module versions are what go.sum says.']);
  });
});

describe('a minimal module cache', () => {
  const minimal = { request: { modules: 'minimal' } } as const;
  /** Finds all packages and their imports, as a build does first. */
  const load = (runner: Runner) =>
    must('go', ['list', '-deps', '-test', './...'], runner.workspace, runner.variables);
  const build = async (runner: Runner) => {
    needs(runner, ...modules)();
    await load(runner);
  };

  test('holds the packages that the workspace imports, and serves as long as it imports the same', async () => {
    const runner = await newRunner({ 'app_test.go': 'package main\n' });
    const first = await runner.job(() => build(runner), minimal);
    expect(first.advice).toEqual([
      expect.stringMatching(
        /^Module cache: auto instead of minimal, since there is none for these imports \(sgp2-modmin-/,
      ),
    ]);
    expect(first.savedModules).toMatchObject([
      { kind: 'saved', key: expect.stringMatching(/^sgp2-mod-/) },
      { kind: 'saved', key: expect.stringMatching(/^sgp2-modmin-[0-9a-f]{40}$/) },
    ]);
    const [whole, part] = first.savedModules.map((one) => (one.kind === 'saved' ? one.size : 0));
    expect(part!).toBeLessThan(whole! / 10);

    // Code may change; go.mod, go.sum and the imports may not.
    await writeFile(join(runner.workspace, 'main.go'), `${app}\nfunc more() {}\n`);
    const second = await runner.job(async () => {
      expect(existsSync(join(runner.gomodcache, 'example.org/a@v1.0.0/used/used.go'))).toBe(true);
      expect(existsSync(join(runner.gomodcache, 'example.org/a@v1.0.0/other'))).toBe(false);
      await load(runner);
    }, minimal);
    expect(second.modules).toMatchObject({ match: 'exact', note: null });
    expect(second.advice).toEqual([]);
    expect(second.savedModules).toMatchObject([{ kind: 'not saved', why: 'it was restored as it is' }]);

    await writeFile(
      join(runner.workspace, 'main.go'),
      app.replace('a/used', 'a/other').replace('a.Name, ', ''),
    );
    const third = await runner.job(
      () => expect(existsSync(join(runner.gomodcache, 'example.org/a@v1.0.0/other'))).toBe(true),
      minimal,
    );
    expect(third.modules.keys.key).toMatch(/^sgp2-mod-/);
    expect(third.modules.match).toBe('exact');
    expect(third.advice).toHaveLength(1);
  });

  test.each<[string, Record<string, string>, JobOptions, RegExp]>([
    [
      'on a machine that may keep its modules',
      {},
      { ...minimal, env: { RUNNER_ENVIRONMENT: 'self-hosted' } },
      /may keep its module cache/,
    ],
    [
      'where modules are to be verified',
      {},
      { request: { modules: 'minimal', verify: true } },
      /cache-verify/,
    ],
    ['where the version of Go is not known', {}, { ...minimal, versions: [] }, /the version of Go/],
    [
      'where a module is replaced by a folder outside',
      { 'go.mod': `${goMod}\nreplace example.org/z => ../z\n` },
      minimal,
      /outside of the workspace/,
    ],
  ])('%s is one of whole modules, and says so', async (_, files, options, why) => {
    const runner = await newRunner(files);
    const job = await all(runner, options);
    expect(job.advice).toEqual([expect.stringMatching(why)]);
    expect(job.savedModules).toMatchObject([{ kind: 'saved', key: expect.stringMatching(/^sgp2-mod-/) }]);
  });

  test('is not made by a job that brought a part of the modules, nor by one that changed its sources', async () => {
    const runner = await newRunner();
    const part = await runner.job(needs(runner, ...modules.slice(0, 4)), minimal);
    expect(part.savedLines).toContainEqual(expect.stringContaining('`go list` does not tell'));
    const changed = await runner.job(() => {
      needs(runner, ...modules)();
      writeFileSync(join(runner.workspace, 'main.go'), app.replace('a/used', 'a/other'));
    }, minimal);
    expect(changed.savedLines).toContainEqual(expect.stringContaining('the job has changed its own sources'));
    for (const { savedModules } of [part, changed])
      expect(savedModules.some((one) => one.kind === 'saved' && one.key.includes('modmin'))).toBe(false);
  });
});
