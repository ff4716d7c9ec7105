import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inlineInfo } from '../binary/bytes.ts';
import { makeElf } from '../binary/elf/make.ts';
import { makePe } from '../binary/pe/make.ts';
import { project } from '../support/temp.ts';
import { cli } from './cli.ts';

const info = [
  'path\texample.com/app',
  'mod\texample.com/app\tv1.2.3\th1:abc=',
  'dep\tgithub.com/o/dep\tv0.1.0\th1:dep=',
  'build\tCGO_ENABLED=0',
  'build\tGOOS=linux',
  'build\tGOARCH=amd64',
  '',
].join('\n');
const app = makeElf({ data: inlineInfo('go1.26.8', info) });
const other = makeElf({
  data: inlineInfo('go1.26.8', info.replaceAll('example.com/app', 'example.com/\u001b[2Jother')),
});
const files = {
  'dist/linux/app': app,
  'dist/other.bin': other,
  'dist/readme.txt': 'no binary',
  'dist/notgo.exe': makePe({}),
  'dist/broken': app.subarray(0, 40),
  'copy/app': app,
  'text.txt': 'no binary at all',
  'mod/github.com/o/dep@v0.1.0/LICENSE': 'SPDX-License-Identifier: MIT\n',
};

async function sbom(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = await project(files);
  const result = await cli(['sbom', ...args], { cwd, env: { GOMODCACHE: join(cwd, 'mod'), ...env } });
  return { ...result, cwd };
}

describe('sbom', () => {
  test('writes one document to standard output, and says on standard error what is known', async () => {
    const { code, stdout, stderr } = await sbom(['dist/linux/app']);
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'app' } } });
    expect(stdout).toContain(createHash('sha256').update(app).digest('hex'));
    expect(stderr).toBe(`app: example.com/app v1.2.3, linux/amd64, go1.26.8, 1 module
  licences: 1 of 2 found (MIT 1)
  not known: Which packages of the modules are linked: the source was not there.
  not known: Which module needs which: only that the program needs them all.
  not known: The licence of example.com/app: no licence file was there.
  not known: The commit: the file does not name it.
`);
  });

  test('with --no-source reads nothing but the file', async () => {
    const { stderr } = await sbom(['dist/linux/app', '--no-source']);
    expect(stderr).toContain('licences: 0 of 2 found\n');
  });

  test('of a folder finds Go binaries by what they are, and writes a file for each and each format', async () => {
    const { code, cwd, stdout, stderr } = await sbom([
      'dist',
      '-f',
      'cyclonedx-xml,spdx-tag',
      '--out',
      'sböms',
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect((await readdir(join(cwd, 'sböms'), { recursive: true })).sort()).toEqual([
      'linux',
      'linux/app.cdx.xml',
      'linux/app.spdx',
      'other.bin.cdx.xml',
      'other.bin.spdx',
    ]);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('\\u001b[2Jother');
  });

  test('writes one document into a file of any name, or into a folder that is there', async () => {
    const { cwd } = await sbom(['dist/linux/app', '-f', 'spdx-json', '-o', 'a b.json']);
    expect(JSON.parse(await readFile(join(cwd, 'a b.json'), 'utf8'))).toMatchObject({
      spdxVersion: 'SPDX-2.3',
    });
    const inside = await sbom(['dist/linux/app', '-f', 'spdx-json', '-o', 'dist']);
    expect(await readdir(join(inside.cwd, 'dist'))).toContain('app.spdx.json');
  });

  test('of a release is one document', async () => {
    const { code, stdout } = await sbom(['dist', '--release', 'app@v1.2.3']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ metadata: { component: { name: 'app', version: 'v1.2.3' } } });
  });

  test('as JSON prints the models', async () => {
    const { stdout } = await sbom(['dist/linux/app', '--json'], { SOURCE_DATE_EPOCH: '77' });
    expect(JSON.parse(stdout)).toMatchObject({
      boms: [{ schema: 1, subject: { file: 'app', created: 77 }, modules: [{ path: 'github.com/o/dep' }] }],
      written: [],
    });
  });

  test('writes the same bytes twice', async () => {
    const [one, two] = await Promise.all([sbom(['dist/linux/app']), sbom(['dist/linux/app'])]);
    expect(one.stdout).toBe(two.stdout);
  });

  test.each<[string, readonly string[], number, string]>([
    [
      'a file that is no binary',
      ['text.txt'],
      1,
      'text.txt: expected an ELF, PE, Mach-O or WebAssembly file',
    ],
    ['a binary that is no Go program', ['dist/notgo.exe'], 1, 'notgo.exe is no Go program'],
    ['a damaged binary', ['dist/broken'], 1, 'broken: expected'],
    ['a file that is not there', ['nothing'], 1, 'nothing cannot be read: there is no such file.'],
    ['a folder without any', ['mod'], 1, 'There is no Go binary in these folders.'],
    ['two files with one name', ['dist/linux/app', 'copy/app'], 2, 'would have one document, app.'],
    ['several documents without a folder', ['dist'], 2, 'standard output is for one'],
    ['a format that there is not', ['dist/linux/app', '-f', 'spdx'], 2, '--format: "spdx" is no format.'],
    [
      'a release with a path for a name',
      ['dist', '--release', '../x@v1'],
      2,
      '"../x@v1" is no name of a release',
    ],
    [
      '--json to where the document goes',
      ['dist/linux/app', '--json', '-o', '-'],
      2,
      'both write to standard output',
    ],
    [
      'a source that is no folder',
      ['dist/linux/app', '--source', 'text.txt'],
      1,
      '--source: text.txt is no folder.',
    ],
    [
      'a source without a go command',
      ['dist/linux/app', '--source', '.', '--go-program', 'no-go'],
      1,
      'There is no program no-go',
    ],
  ])('refuses %s', async (_, args, code, message) => {
    const result = await sbom(args);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(message);
  });

  test('refuses a SOURCE_DATE_EPOCH that is no time', async () => {
    const { code, stderr } = await sbom(['dist/linux/app'], { SOURCE_DATE_EPOCH: 'yesterday' });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('SOURCE_DATE_EPOCH is "yesterday"'),
    });
  });

  test('writes nothing where one of the files that were named is none', async () => {
    const { code, cwd } = await sbom(['dist/linux/app', 'text.txt', '-o', 'out/']);
    expect(code).toBe(1);
    expect(await readdir(cwd)).not.toContain('out');
  });
});
