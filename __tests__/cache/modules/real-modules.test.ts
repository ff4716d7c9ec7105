import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ModulesMode } from '../../../src/cache/keys/modules.ts';
import { moduleFilter, moduleNames } from '../../../src/cache/modules/filter.ts';
import { parseSums } from '../../../src/cache/modules/go-sum.ts';
import { layoutsOf } from '../../../src/cache/modules/layout.ts';
import type { MinimalUse } from '../../../src/cache/modules/minimal.ts';
import { type ModulesSaveFacts, planModulesSave } from '../../../src/cache/modules/plan-save.ts';
import { scanModules } from '../../../src/cache/modules/scan.ts';
import { usedPackages } from '../../../src/cache/modules/used-packages.ts';
import { verifyModules } from '../../../src/cache/modules/verify.ts';
import { zipDigest } from '../../../src/cache/modules/zip-digest.ts';
import type { FileDigest } from '../../../src/cache/pack/ports.ts';
import type { PackFile } from '../../../src/cache/pack/types.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import { must, run } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const tree = nodeTree();
const machine = nodeMachine();
const host = { tree, machine, files: nodeFiles(), processes: nodeProcesses(machine) };

const goSum = `github.com/BurntSushi/toml v1.5.0 h1:W5quZX/G/csjUnuI8SUYlsHs9M38FC7znL0lIO+DvMg=
github.com/BurntSushi/toml v1.5.0/go.mod h1:ukJfTF/6rtPPRCnwkur4qwRxa8vTRFBF0uk2lLoLwho=
github.com/creack/pty v1.1.9/go.mod h1:oKZEueFk5CKHvIhNR5MUki03XCEU+Q6VDXinZuGJ33E=
github.com/kr/pretty v0.3.1 h1:flRD4NNwYAUpkphVc1HcthR4KEIFJ65n8Mw5qdRn3LE=
github.com/kr/pretty v0.3.1/go.mod h1:hoEshYVHaxMs3cyo3Yncou5ZscifuDolrwPKZanG3xk=
github.com/kr/text v0.2.0 h1:5Nx0Ya0ZqY2ygV366QzturHI13Jq95ApcVaJBhpS+AY=
github.com/kr/text v0.2.0/go.mod h1:eLer722TekiGuMkidMxC/pM04lWEeraHUUmBw8l2grE=
github.com/pkg/diff v0.0.0-20210226163009-20ebb0f2a09e/go.mod h1:pJLUxLENpZxwdsKMEsNbx1VGcRFpLqf3715MtcvvzbA=
github.com/rogpeppe/go-internal v1.9.0 h1:73kH8U+JUqXU8lRuOHeVHaa/SZPifC7BkcraZVejAe8=
github.com/rogpeppe/go-internal v1.9.0/go.mod h1:WtVeX8xhTBvf0smdhujwtBcq4Qrzq/fJaraNFVN+nFs=
`;
const goMod = `module example.com/app

go 1.24

require (
	github.com/BurntSushi/toml v1.5.0
	github.com/kr/pretty v0.3.1
)

require (
	github.com/kr/text v0.2.0 // indirect
	github.com/rogpeppe/go-internal v1.9.0 // indirect
)
`;
const appGo = `package app

import (
	"github.com/BurntSushi/toml"
	"github.com/kr/pretty"
)

func Show(text string) string {
	var v map[string]any
	if _, err := toml.Decode(text, &v); err != nil {
		return err.Error()
	}
	return pretty.Sprint(v)
}
`;
const layouts = layoutsOf(parseSums([goSum]));
let root: string;
let gomodcache: string;
let use: MinimalUse | undefined;

beforeAll(async () => {
  root = await project({ 'go.mod': goMod, 'go.sum': goSum, 'app.go': appGo });
  gomodcache = join(await temporaryFolder(), 'pkg mod');
  const online = { GOMODCACHE: gomodcache, GOPROXY: 'https://proxy.golang.org', GOSUMDB: 'off' };
  await must('go', ['mod', 'download'], root, online);
  const env = { GOMODCACHE: gomodcache, GOFLAGS: '', GOPROXY: 'off', GOENV: 'off' };
  use = await usedPackages({ go: 'go', folder: root, gomodcache, targets: [env], tools: false }, host);
}, 120_000);

function facts(mode: ModulesMode, more: Partial<ModulesSaveFacts> = {}): ModulesSaveFacts {
  const modules = scanModules(gomodcache, layouts, host);
  return { mode, match: 'none', modules, restored: [], chain: [], use, ...more };
}

function filesFor(mode: ModulesMode): readonly PackFile[] {
  const save = planModulesSave(facts(mode));
  if (save.kind === 'nothing') throw new Error(save.why);
  return save.files;
}

async function restore(files: readonly PackFile[]): Promise<string> {
  const to = join(await temporaryFolder(), 'mod');
  for (const { name } of files) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    copyFileSync(join(gomodcache, name), join(to, name));
    chmodSync(join(to, name), 0o644);
  }
  return to;
}

const offline = (cache: string) => ({
  GOMODCACHE: cache,
  GOPROXY: 'off',
  GOFLAGS: '-mod=mod',
  GOSUMDB: 'off',
});

describe('a build without network works from what is packed in mode', () => {
  test.each<[ModulesMode, boolean, boolean]>([
    ['auto', true, false],
    ['zips', true, true],
    ['minimal', false, false],
  ])('%s (go mod verify: %s, zips: %s)', async (mode, verifies, zips) => {
    const files = filesFor(mode);
    expect(files.some(({ name }) => name.endsWith('.zip'))).toBe(zips);
    expect(files.some(({ name }) => /\.(?:lock|partial)$/.test(name))).toBe(false);
    const filter = moduleFilter(moduleNames(layouts));
    expect(files.filter(({ name }) => !filter(name))).toEqual([]);
    const cache = await restore(files);
    await must('go', ['build', './...'], root, offline(cache));
    const { code } = await run('go', ['mod', 'verify'], root, offline(cache));
    expect(code === 0).toBe(verifies);
  });
});

test('a minimal cache is a fraction of the whole', () => {
  const bytes = (files: readonly PackFile[]) => files.reduce((sum, { size }) => sum + size, 0);
  expect(bytes(filesFor('minimal'))).toBeLessThan(bytes(filesFor('auto')) / 3);
});

test('of modules of which only go.mod is needed only that is packed', () => {
  const names = filesFor('auto').map(({ name }) => name);
  expect(names).toContain('cache/download/github.com/creack/pty/@v/v1.1.9.mod');
  expect(names.filter((name) => name.includes('creack'))).toHaveLength(1);
  expect(names).toContain('github.com/!burnt!sushi/toml@v1.5.0/decode.go');
});

test('folders that Go did not finish, and those without their hash, are left out', async () => {
  const cache = await restore(filesFor('auto'));
  writeFileSync(join(cache, 'cache/download/github.com/kr/text/@v/v0.2.0.partial'), '');
  await host.files.remove(join(cache, 'cache/download/github.com/kr/pretty/@v/v0.3.1.ziphash'));
  const save = planModulesSave({ ...facts('auto'), modules: scanModules(cache, layouts, host) });
  if (save.kind === 'nothing') throw new Error(save.why);
  const folders = new Set(save.files.map(({ name }) => name.split('@')[0]));
  expect(folders).toContain('github.com/!burnt!sushi/toml');
  expect(folders).not.toContain('github.com/kr/text');
  expect(folders).not.toContain('github.com/kr/pretty');
});

test('over what was restored comes a layer of what is new, by whole modules', () => {
  const all = filesFor('auto');
  // A file that is missing from a restored folder, such as one that a test has made there, does not make it new.
  const restored = all.filter(({ name }) => !name.includes('kr/') && !name.endsWith('decode.go'));
  const chain = [{ key: 'old', bytes: restored.reduce((sum, { size }) => sum + size, 0) }];
  const names = restored.map(({ name }) => name);
  const layer = planModulesSave(facts('auto', { match: 'partial', restored: names, chain }));
  expect(layer).toMatchObject({ kind: 'layer', parents: ['old'] });
  if (layer.kind !== 'nothing') expect(layer.files.every(({ name }) => name.includes('kr/'))).toBe(true);
});

describe('verification', () => {
  let few: readonly PackFile[];
  beforeAll(() => {
    const zips = filesFor('zips').filter(({ name }) => name.endsWith('.zip'));
    few = [...filesFor('auto'), ...zips].filter(({ name }) => name.includes('kr/'));
  });

  test('finds nothing wrong with what Go has downloaded', async () => {
    expect(verifyModules(layouts, [await digestsOf(gomodcache)])).toEqual({ checked: 6, wrong: [] });
  });

  test.each<[string, (cache: string) => void | Promise<void>, RegExp]>([
    [
      'a changed file',
      (cache) => change(join(cache, 'github.com/kr/text@v0.2.0/doc.go')),
      /its folder has h1:/,
    ],
    [
      'a file too many',
      (cache) => writeFileSync(join(cache, 'github.com/kr/text@v0.2.0/evil.go'), 'x'),
      /its folder/,
    ],
    [
      'a missing file',
      (cache) => host.files.remove(join(cache, 'github.com/kr/text@v0.2.0/doc.go')),
      /its folder/,
    ],
    [
      'a changed go.mod',
      (cache) => change(join(cache, 'cache/download/github.com/kr/text/@v/v0.2.0.mod')),
      /go\.mod/,
    ],
    [
      'another hash',
      (cache) => change(join(cache, 'cache/download/github.com/kr/text/@v/v0.2.0.ziphash')),
      /beside it/,
    ],
    ['another zip', (cache) => swapZip(cache), /its zip/],
    [
      'no zip',
      (cache) => change(join(cache, 'cache/download/github.com/kr/text/@v/v0.2.0.zip')),
      /does not unpack/,
    ],
  ])('finds a module with %s, whole and alone', async (_, tamper, why) => {
    const cache = await restore(few);
    await tamper(cache);
    const { wrong } = verifyModules(layouts, [await digestsOf(cache)]);
    expect(wrong).toEqual([
      {
        module: 'github.com/kr/text@v0.2.0',
        why: expect.stringMatching(why),
        names: expect.arrayContaining([
          'github.com/kr/text@v0.2.0',
          'cache/download/github.com/kr/text/@v/v0.2.0.zip',
        ]),
      },
    ]);
  });

  test('judges the pack whose files become visible, as publishing does: the first, a module as a whole', async () => {
    const right = await digestsOf(await restore(few));
    const cache = await restore(few);
    change(join(cache, 'github.com/kr/text@v0.2.0/doc.go'));
    const wrong = await digestsOf(cache);
    const part = right.filter(([name]) => name.endsWith('text@v0.2.0/doc.go'));
    const count = (...packs: (readonly FileDigest[])[]) => verifyModules(layouts, packs).wrong.length;
    expect([count(right, wrong), count(wrong, right), count(part, right)]).toEqual([0, 1, 1]);
  });
});

test('where go list fails nobody knows what is used', async () => {
  const broken = await project({
    'go.mod': goMod,
    'go.sum': goSum,
    'app.go': 'package app\nimport "example.org/none"',
  });
  const targets = [{ GOMODCACHE: gomodcache, GOFLAGS: '', GOPROXY: 'off', GOENV: 'off' }];
  const request = { go: 'go', folder: broken, gomodcache, targets, tools: false };
  expect(await usedPackages(request, host)).toBeUndefined();
  expect(planModulesSave(facts('minimal', { use: undefined }))).toEqual({
    kind: 'nothing',
    why: 'it is not known which packages are used',
  });
});

/** As they are taken while a pack is unpacked. */
function digestsOf(cache: string): Promise<readonly FileDigest[]> {
  const files = (tree.walk(cache) ?? []).filter(({ kind }) => kind === 'file');
  return Promise.all(
    files.map(async ({ name }): Promise<FileDigest> => {
      const data = readFileSync(join(cache, name));
      if (name.endsWith('.zip')) return [name, await zipDigest(data)];
      return [name, createHash('sha256').update(data).digest('hex')];
    }),
  );
}

function change(path: string): void {
  chmodSync(path, 0o644);
  writeFileSync(path, 'changed');
}

function swapZip(cache: string): void {
  const folder = join(cache, 'cache/download/github.com/kr');
  copyFileSync(join(folder, 'pretty/@v/v0.3.1.zip'), join(folder, 'text/@v/v0.2.0.zip'));
}
