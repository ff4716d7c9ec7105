import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import { createDescriber, type DescribeOptions, describeBinary } from '../../src/sbom/describe.ts';
import type { Completion } from '../../src/sbom/gather/listing.ts';
import type { Bom } from '../../src/sbom/types.ts';
import { onPath } from '../binary/corpus.ts';
import { fakeLog } from '../fakes/observers.ts';
import { must } from '../support/go-command.ts';
import { temporaryFolder } from '../support/temp.ts';
import { checkout, linkedModules, modules, serveModules } from './modules.ts';

let settings: Record<string, string>;
let source: string;
let out: string;
beforeAll(async () => {
  settings = await serveModules(modules);
  source = await checkout(settings);
  out = await temporaryFolder();
});

const host = () => {
  const machine = nodeMachine();
  const processes = nodeProcesses(machine, { ...process.env, ...settings });
  return { ...nodeHost(fakeLog()), machine, processes, open: openBytes };
};
const completion = (more: Partial<Completion> = {}): Completion => ({
  go: 'go',
  directory: source,
  packages: ['example.com/app'],
  env: { CGO_ENABLED: '0', GOWORK: null },
  flags: [],
  ...more,
});
const nothing: DescribeOptions = { record: null, source: null, moduleCache: null };
const fileOf = (path: string) => ({ path, name: 'app', file: 'dist/app' });

async function build(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = source,
) {
  const path = join(out, name);
  await must('go', ['build', '-o', path, ...args], cwd, { ...settings, ...env });
  return path;
}

const named = ({ main, modules }: Bom) =>
  [main!, ...modules]
    .map(({ path, version, replaces, local }) =>
      [
        local ? 'local' : `${path} ${version}`,
        ...(replaces === null ? [] : [`${replaces.path} ${replaces.version}`]),
      ].join(' <= '),
    )
    .sort();

describe('modules and versions are those that go version -m prints', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['of a build', ['.'], {}],
    ['of one that is trimmed, with tags', ['-trimpath', '-tags=extra', '.'], {}],
    ['for Windows', ['.'], { GOOS: 'windows' }],
    ['for macOS', ['.'], { GOOS: 'darwin', GOARCH: 'arm64' }],
    ['of another program of the module', ['./cmd/small'], {}],
  ])('%s', async (name, args, env) => {
    const path = await build(name, args, env);
    const without = await describeBinary(fileOf(path), nothing, host());
    expect(named(without)).toEqual(await linkedModules(path));
    const target = { CGO_ENABLED: '0', GOWORK: null, ...env };
    const packages = [args.at(-1) === '.' ? 'example.com/app' : 'example.com/app/cmd/small'];
    const flags = args.filter((arg) => arg.startsWith('-tags'));
    const given = { ...nothing, source: completion({ env: target, packages, flags }) };
    const complete = await describeBinary(fileOf(path), given, host());
    expect(named(complete)).toEqual(named(without));
    expect(complete.graph).toBe('modules');
    expect(complete.modules.filter(({ packages: linked }) => linked === null)).toEqual([]);
  });

  test('of a vendored one, whose licences are in vendor', async () => {
    const folder = await checkout(settings);
    await must('go', ['mod', 'vendor'], folder, settings);
    const path = await build('vendored', ['-mod=vendor', '.'], {}, folder);
    const given = { ...nothing, source: completion({ directory: folder, flags: ['-mod=vendor'] }) };
    const bom = await describeBinary(fileOf(path), given, host());
    expect(named(bom)).toEqual(await linkedModules(path));
    expect(bom.graph).toBe('modules');
    expect(licences(bom)).toMatchObject({ 'dep.example/outer': 'BSD-3-Clause', 'dep.example/inner': 'MIT' });
  });

  test('of one in a workspace, where other modules are main modules too', async () => {
    const folder = await checkout(settings, { 'go.work': 'go 1.21\n\nuse (\n\t.\n\t./local-dir\n)\n' });
    const path = await build('workspace', ['.'], {}, folder);
    const given = { ...nothing, source: completion({ directory: folder }) };
    const bom = await describeBinary(fileOf(path), given, host());
    expect(named(bom)).toEqual(await linkedModules(path));
    expect(bom.main!.packages).toEqual(['example.com/app', 'example.com/app/own']);
    expect(bom.edges).toContainEqual({
      from: 'example.com/app',
      to: ['dep.example/big', 'dep.example/fork', 'dep.example/local', 'dep.example/outer', 'std'],
    });
  });

  test('of WebAssembly, in which go version finds nothing', async () => {
    const wasm = { GOOS: 'wasip1', GOARCH: 'wasm' };
    const bom = await describeBinary(fileOf(await build('wasm', ['.'], wasm)), nothing, host());
    expect(named(bom)).toEqual(await linkedModules(await build('native', ['.'])));
    expect(bom.subject).toMatchObject({ format: 'wasm', target: { goos: 'wasip1', goarch: 'wasm' } });
  });
});

const licences = ({ main, modules }: Bom) =>
  Object.fromEntries([main!, ...modules].map(({ path, licence }) => [path, licence?.expression ?? null]));

test('with its source all is known: packages, who needs whom, licences, the standard library', async () => {
  const path = await build('complete', ['.']);
  const bom = await describeBinary(
    fileOf(path),
    { ...nothing, source: completion(), moduleCache: settings.GOMODCACHE! },
    host(),
  );
  const bytes = await readFile(path);
  expect(bom.subject).toMatchObject({
    name: 'app',
    file: 'dist/app',
    size: bytes.length,
    format: 'elf',
    linkage: 'static',
  });
  expect(bom.edges).toEqual([
    { from: 'dep.example/outer', to: ['dep.example/inner'] },
    {
      from: 'example.com/app',
      to: ['dep.example/big', 'dep.example/fork', 'dep.example/local', 'dep.example/outer', 'std'],
    },
  ]);
  expect(Object.fromEntries(bom.modules.map(({ path, packages }) => [path, packages]))).toEqual({
    'dep.example/big': ['dep.example/big'],
    'dep.example/fork': ['dep.example/old'],
    'dep.example/inner': ['dep.example/inner/deep'],
    'dep.example/local': ['dep.example/local'],
    'dep.example/outer': ['dep.example/outer'],
  });
  expect(licences(bom)).toEqual({
    'dep.example/big': 'BSD-3-Clause',
    'dep.example/fork': 'BSD-3-Clause',
    'dep.example/inner': 'MIT',
    'dep.example/local': 'ISC',
    'dep.example/outer': 'BSD-3-Clause',
    'example.com/app': 'Apache-2.0',
  });
  expect(bom.main!.copyright).toEqual(['Copyright 2026 App']);
  expect(bom.std!.version).toMatch(/^go1\.\d+/);
  expect(bom.std!.packages).toContain('runtime');
  expect(JSON.stringify(bom)).not.toContain(source);
  expect(JSON.stringify(bom)).not.toContain(settings.GOMODCACHE);
});

test('without its source the module cache tells the licences', async () => {
  const path = await build('cached', ['.']);
  const bom = await describeBinary(fileOf(path), { ...nothing, moduleCache: settings.GOMODCACHE! }, host());
  expect(licences(bom)).toMatchObject({ 'dep.example/outer': 'BSD-3-Clause', 'dep.example/local': null });
  expect(bom.graph).toBe('flat');
  expect(bom.unknown).toEqual(
    expect.arrayContaining([
      'Which packages of the modules are linked: the source was not there.',
      'The licence of example.com/app, dep.example/local: no licence file was there.',
    ]),
  );
});

test('where packages cannot be loaded, go.mod tells who needs whom', async () => {
  const path = await build('graph', ['.']);
  const folder = await checkout(settings, {
    'own/own.go': 'package own\n\nimport _ "dep.example/not-there"\n',
  });
  const bom = await describeBinary(
    fileOf(path),
    { ...nothing, source: completion({ directory: folder }) },
    host(),
  );
  expect(bom.graph).toBe('modules');
  expect(bom.edges).toContainEqual({ from: 'dep.example/outer', to: ['dep.example/inner', 'std'] });
  expect(bom.main!.packages).toBeNull();
});

test('a folder that is no source tells nothing, and that is said', async () => {
  const path = await build('elsewhere', ['.']);
  const directory = await temporaryFolder();
  const bom = await describeBinary(fileOf(path), { ...nothing, source: completion({ directory }) }, host());
  expect(bom).toEqual(await describeBinary(fileOf(path), nothing, host()));
  expect(bom.graph).toBe('flat');
});

test('a program with cgo names its C libraries', async () => {
  if (!onPath('gcc')) return;
  const c =
    'package own\n\n// #include <stdlib.h>\nimport "C"\n\nconst Name = "own"\n\nfunc Free() { C.free(nil) }\n';
  const folder = await checkout(settings, { 'own/own.go': c });
  const path = await build('cgo', ['.'], { CGO_ENABLED: '1' }, folder);
  const env = { CGO_ENABLED: '1' };
  const bom = await describeBinary(
    fileOf(path),
    { ...nothing, source: completion({ directory: folder, env }) },
    host(),
  );
  expect(bom.libraries).toEqual([
    { name: 'libc.so.6', symbolVersions: [expect.stringMatching(/^GLIBC_2\./)], system: false },
  ]);
  expect(bom.std!.packages).toContain('runtime/cgo');
  expect(bom.unknown).toContain('C code: what is linked statically leaves no name in the file.');
});

test('several programs of one target ask the go command once', async () => {
  const asked: (readonly string[])[] = [];
  const real = host();
  const processes = {
    ...real.processes,
    run: (command: Parameters<typeof real.processes.run>[0]) => {
      asked.push(command.args);
      return real.processes.run(command);
    },
  };
  const describeOne = createDescriber({ ...real, processes });
  const packages = ['example.com/app', 'example.com/app/cmd/small'];
  const given = { ...nothing, source: completion({ packages }) };
  const [one, two] = await Promise.all([
    describeOne(fileOf(await build('one', ['.'])), given),
    describeOne(fileOf(await build('two', ['./cmd/small'])), given),
  ]);
  expect(asked.length).toBe(1);
  expect(one!.modules.length).toBe(5);
  expect(two!.modules).toEqual([]);
  expect(two!.main!.packages).toEqual(['example.com/app/cmd/small', 'example.com/app/own']);
});

describe('what is no Go program is refused', () => {
  test.each([
    ['a text', 'package main\n', 'BINARY_INVALID'],
    ['nothing', '', 'BINARY_INVALID'],
    ['a truncated program', '\x7fELF\x02\x01\x01', 'BINARY_INVALID'],
  ])('%s', async (name, content, code) => {
    const path = join(out, `${name}.txt`);
    await writeFile(path, content, 'latin1');
    const refused = describeBinary(fileOf(path), nothing, host());
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toMatchObject({ code });
  });

  test('a program of another language', async () => {
    const refused = describeBinary(fileOf('/bin/sh'), nothing, host());
    await expect(refused).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('dist/app'),
    });
  });

  test('a file that is not there', async () => {
    const refused = describeBinary(fileOf(join(out, 'missing')), nothing, host());
    await expect(refused).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('but a build’s record describes what cannot be read', async () => {
    const path = join(out, 'archive.a');
    await writeFile(path, '!<arch>\n');
    const record = {
      ...{ ldflags: '-s', tags: [], compiler: null, commit: null, created: 7, go: 'go1.26.8' },
      ...{ package: 'example.com/app', target: { goos: 'aix', goarch: 'ppc64', variant: null } },
    };
    const bom = await describeBinary(fileOf(path), { ...nothing, record, source: completion() }, host());
    expect(bom.subject).toMatchObject({
      format: 'other',
      target: { goos: 'aix' },
      created: 7,
      ldflags: '-s',
    });
    expect(named(bom)).toEqual(await linkedModules(await build('native', ['.'])));
  });
});
