import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inlineInfo } from '../binary/bytes.ts';
import { makeElf } from '../binary/elf/make.ts';
import { makeMachO, makeSignature, makeUniversal } from '../binary/mach-o/make.ts';
import { makePe } from '../binary/pe/make.ts';
import { project } from '../support/temp.ts';
import { cli } from './cli.ts';

const info = [
  'path\texample.com/app',
  'mod\texample.com/app\tv1.2.3\th1:abc=',
  'dep\texample.com/dep\tv0.1.0\th1:dep=',
  'build\tGOOS=linux',
  'build\tGOARCH=amd64',
  'build\tGOAMD64=v3',
  'build\tvcs.revision=1234567890abcdef1234567890abcdef12345678',
  'build\tvcs.modified=true',
  '',
].join('\n');
const system = [[0xc, '/usr/lib/libSystem.B.dylib']] as const;
const files = {
  'dist/app': makeElf({
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libc.so.6'],
    versions: { 'libc.so.6': ['GLIBC_2.34'] },
    stack: 6,
    data: inlineInfo('go1.26.8', info),
  }),
  'dist/app.exe': makePe({ imports: ['kernel32.dll'], symbols: { count: 3 } }),
  'dist/app.mac': makeUniversal([
    makeMachO({ cpu: 0x01000007, libraries: system, build: [1, 0x000c0000] }),
    makeMachO({ libraries: system, build: [1, 0x000c0000], signature: makeSignature(2) }),
  ]),
  'text.txt': 'no binary at all',
};

async function inspect(...args: string[]) {
  return cli(['inspect', ...args], { cwd: await project(files) });
}

describe('inspect', () => {
  test('of one file is a page', async () => {
    const { code, stdout, stderr } = await inspect('dist/app');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`dist/app
  size          ${files['dist/app'].length} bytes
  format        ELF, 64 bits, little-endian, executable
  platform      linux/amd64/v3
  linkage       dynamic
  interpreter   /lib64/ld-linux-x86-64.so.2
  C library     glibc
  libraries     libc.so.6
  needs         GLIBC_2.34 of libc.so.6
  symbols       no
  DWARF         no
  hardening     NX
  missing       PIE/ASLR, RELRO, canary
  Go            go1.26.8
  package       example.com/app
  module        example.com/app v1.2.3 h1:abc=
  dependencies  example.com/dep v0.1.0 h1:dep=
  settings      GOOS=linux
                GOARCH=amd64
                GOAMD64=v3
                vcs.revision=1234567890abcdef1234567890abcdef12345678
                vcs.modified=true
`);
  });

  test('of several is a table, with a row for each image', async () => {
    const { code, stdout } = await inspect('dist/app', 'dist/app.exe', 'dist/app.mac');
    expect(code).toBe(0);
    expect(stdout).toBe(
      `FILE          PLATFORM        LINKAGE         NEEDS       SYMBOLS   HARDENING             GO      REVISION
dist/app      linux/amd64/v3  dynamic         glibc 2.34  stripped  NX                    1.26.8  1234567890ab+dirty
dist/app.exe  windows/amd64   system-dynamic  1 library   symbols   ASLR,DEP              -       -
dist/app.mac  darwin/amd64    system-dynamic  macOS 12.0  stripped  PIE,NX                -       -
dist/app.mac  darwin/arm64    system-dynamic  macOS 12.0  stripped  PIE,NX,signed:ad-hoc  -       -
`,
    );
  });

  test('with --json is one document', async () => {
    const { code, stdout } = await inspect('dist/app', 'dist/app.mac', '--json');
    const { ok, files: found } = JSON.parse(stdout);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(found).toMatchObject([
      {
        path: 'dist/app',
        violations: [],
        error: null,
        inspection: { format: 'elf', images: [{ linkage: 'dynamic' }] },
      },
      {
        path: 'dist/app.mac',
        inspection: { format: 'universal', images: [{ arch: 'amd64' }, { arch: 'arm64' }] },
      },
    ]);
  });

  test('of a file that is no binary fails, and shows the others all the same', async () => {
    const { code, stdout, stderr } = await inspect('text.txt', 'absent', 'dist/app.exe');
    expect(code).toBe(1);
    expect(stdout).toContain('dist/app.exe');
    expect(stderr).toContain(
      'error: text.txt: expected an ELF, PE, Mach-O or WebAssembly file at offset 0x0, found 6e 6f 20 62',
    );
    expect(stderr).toContain('cannot be read: there is no such file.');
    const json = JSON.parse((await inspect('text.txt', '--json')).stdout);
    expect(json).toMatchObject({
      ok: false,
      files: [{ inspection: null, error: { code: 'BINARY_INVALID' } }],
    });
  });

  test('shows no control characters of a file: a terminal would obey them', async () => {
    const cwd = await project({
      app: makeElf({
        needed: [Buffer.from('lib\u001b]0;title\u0007\u202e.so').toString('latin1')],
        interpreter: '/ld\r\n',
      }),
    });
    const { stdout } = await cli(['inspect', 'app'], { cwd });
    expect(stdout).toContain('lib\\u001b]0;title\\u0007\\u202e.so');
    expect(stdout).toContain('/ld\\u000d\\u000a');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\u202e]/);
  });

  test('takes paths with spaces and other letters', async () => {
    const cwd = await project({});
    await mkdir(join(cwd, 'ä b'));
    await writeFile(join(cwd, 'ä b', 'ö.exe'), files['dist/app.exe']);
    expect((await cli(['inspect', 'ä b/ö.exe'], { cwd })).stdout).toContain('ä b/ö.exe\n  size');
  });
});

describe('inspect --expect', () => {
  test('ends with 1 and says what was expected and what was found', async () => {
    const { code, stderr, stdout } = await inspect(
      'dist/app',
      '-e',
      'linkage=static',
      '--expect',
      'cleanVcs=true',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('linkage       dynamic');
    expect(stderr).toBe(`error: dist/app: linkage: expected static, found dynamic (libc.so.6)
error: dist/app: cleanVcs: expected vcs.modified=false, found vcs.modified=true
`);
  });

  test('ends with 0 where all is as expected', async () => {
    const { code, stderr } = await inspect(
      'dist/app',
      '-e',
      'maxGlibc=2.34',
      '-e',
      'go=1.26',
      '-e',
      'contains=go1.26.8',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('takes a file, over which the command line wins', async () => {
    const cwd = await project({ ...files, 'expect.yaml': 'linkage: static\nmaxGlibc: 2.17\n' });
    const { code, stderr } = await cli(
      ['inspect', 'dist/app', '--expect', 'linkage=dynamic', '--expect', 'expect.yaml'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'error: dist/app: maxGlibc: expected glibc 2.17 or older to do, found GLIBC_2.34 of libc.so.6\n',
    });
  });

  test('has its place in the table and in the document', async () => {
    const { stdout } = await inspect('dist/app', 'dist/app.exe', '-e', 'stripped=true');
    expect(stdout).toMatch(/REVISION +EXPECTED\n/);
    expect(stdout).toMatch(/dirty {2}yes\n.* no: stripped\n/);
    const json = JSON.parse((await inspect('dist/app.exe', '-e', 'stripped=true', '--json')).stdout);
    expect(json).toMatchObject({
      ok: false,
      files: [{ violations: [{ key: 'stripped', actual: 'symbols and no DWARF' }] }],
    });
  });

  test('searches for the paths of this machine', async () => {
    const cwd = await project({});
    await writeFile(join(cwd, 'app'), makeElf({ data: Buffer.from(`${cwd}/main.go\0`) }));
    const { code, stderr } = await cli(['inspect', 'app', '-e', 'localPaths=false'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('localPaths: expected no local paths, found 1: ');
    const shown = await cli(['inspect', 'app', '--local-paths'], { cwd });
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringMatching(/local paths +1\n/) });
  });

  test.each([
    [['-e', 'linkag=static'], '`linkag` is nothing that can be expected of a binary. Did you mean linkage?'],
    [['-e', 'absent.yaml'], 'The file of expectations absent.yaml does not exist.'],
    [['-e', 'maxGlibc=new'], 'expected a version such as 2.28'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await inspect('dist/app', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test('without a file is wrong usage', async () => {
    expect(await inspect()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("missing required argument 'files'"),
    });
  });

  test('has a help with examples', async () => {
    const { code, stdout } = await inspect('--help');
    expect(code).toBe(0);
    for (const part of ['--expect <key=value|file>', 'Examples:', 'Exit code 1'])
      expect(stdout).toContain(part);
  });
});
