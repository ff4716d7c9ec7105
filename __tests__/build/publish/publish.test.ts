import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findExtraFiles } from '../../../src/build/publish/archive-files.ts';
import { planChecksumFiles } from '../../../src/build/publish/checksum-files.ts';
import { clearEarlier, foreignFiles, readEarlier } from '../../../src/build/publish/earlier.ts';
import { askIgnored, ignoreFile } from '../../../src/build/publish/ignore.ts';
import { packRow } from '../../../src/build/publish/pack.ts';
import type { Artifact } from '../../../src/build/types.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { project } from '../../support/temp.ts';
import { below, buildHost, git } from '../support.ts';

const host = await buildHost();
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const artifact = (file: string, text: string, kind: Artifact['kind'] = 'binary'): Artifact => ({
  file,
  kind,
  target: null,
  package: null,
  size: text.length,
  sha256: digest(text),
});
const none = { artifacts: [], ours: true };

describe('what an earlier build left', () => {
  test('goes where it is still what that build made', async () => {
    const folder = await project({
      'artifacts.json': '{}',
      SHA256SUMS: '',
      'kept/hello': 'new',
      'gone/deep/hello': 'x',
      'mine.txt': '',
    });
    const artifacts = [
      artifact('kept/hello', 'old'),
      artifact('gone/deep/hello', 'x'),
      artifact('never', ''),
      artifact('SHA256SUMS', 'other', 'checksums'),
    ];
    await clearEarlier({ artifacts, ours: false }, ['kept/hello'], folder, host);
    expect(await below(folder)).toEqual(['kept/hello', 'mine.txt']);
    expect((await host.files.list(folder))!.map(({ name }) => name)).toEqual(['kept', 'mine.txt']);
  });

  test.each([
    ['another size', 'longer'],
    ['other bytes', 'y'],
  ])('stays where it has %s now', async (_, now) => {
    const folder = await project({ a: now });
    await clearEarlier({ artifacts: [artifact('a', 'x')], ours: true }, [], folder, host);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(now);
    expect(host.log.lines.at(-1)).toMatch(/^a is left of an earlier build, but has been changed/);
  });

  test('is not looked for behind links', async () => {
    const outside = await project({ hello: 'x' });
    const folder = await project({});
    symlinkSync(outside, join(folder, 'link'));
    symlinkSync(join(outside, 'hello'), join(folder, 'file'));
    mkdirSync(join(folder, 'folder'));
    const artifacts = ['link/hello', 'file', 'folder'].map((file) => artifact(file, 'x'));
    await clearEarlier({ artifacts, ours: true }, [], folder, host);
    expect(await below(outside)).toEqual(['hello']);
    expect(await below(folder)).toEqual(['file', 'link']);
  });

  test('is nobody’s where its record is none', async () => {
    expect(await readEarlier(join(await project({}), 'no'), host)).toEqual(none);
    expect(await readEarlier(await project({ 'artifacts.json': '[{"name":"x"}]' }), host)).toEqual({
      artifacts: [],
      ours: false,
    });
    expect(host.log.lines.at(-1)).toMatch(/is no record of a build: .* It is written over\.$/);
    expect(await readEarlier(await project({ other: '' }), host)).toEqual({ artifacts: [], ours: false });
  });

  test('is told from what others put there, and from a build that is gathering', async () => {
    const folder = await project({ a: '', 'b/c': '', 'b/d': '', '.output.sgp-0-1-2/x': '' });
    expect(await foreignFiles(folder, ['a', 'b/c'], host)).toEqual(['b/d']);
  });
});

describe('the .gitignore of an output folder', () => {
  async function repository(): Promise<string> {
    const folder = await project({ '.gitignore': 'ignored/\n' });
    git(folder, 'init', '-q');
    return folder;
  }

  test('is for one that git sees', async () => {
    const folder = await repository();
    const advice = (name: string) => askIgnored(join(folder, name), folder, host);
    expect([await advice('ignored'), await advice('dist'), await advice('../out')]).toEqual([
      'ignored',
      'seen',
      'outside',
    ]);
    const file = await ignoreFile('seen', none, join(folder, 'dist'), host);
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', file!.name), file!.text);
    writeFileSync(join(folder, 'dist/hello'), '');
    expect(git(folder, 'status', '--porcelain', '--', 'dist')).toBe('');
    expect(await advice('dist')).toBe('ignored');
  });

  test('is not written where others have files, who are told instead', async () => {
    const folder = await project({ theirs: '' });
    expect(await ignoreFile('seen', { artifacts: [], ours: false }, folder, host)).toBeUndefined();
    expect(host.log.lines.at(-1)).toMatch(/Add it to \.gitignore/);
    expect(await ignoreFile('ignored', none, folder, host)).toBeUndefined();
    expect(await ignoreFile('outside', none, folder, host)).toBeUndefined();
  });
});

describe('archives', () => {
  test('hold what the globs match, and no links', async () => {
    const folder = await project({
      LICENSE: '',
      'README.md': '',
      'main.go': '',
      'docs/a.md': '',
      'docs/b/c.md': '',
      '.git/x.md': '',
    });
    symlinkSync('/etc/passwd', join(folder, 'README.link'));
    const find = async (...globs: string[]) =>
      (await findExtraFiles(globs, folder, host)).map(({ name }) => name);
    expect(await find('LICENSE*', 'README*')).toEqual(['LICENSE', 'README.md']);
    expect(host.log.lines.at(-1)).toBe('README.link is a link and is not put into archives.');
    expect(await find('docs/**/*.md', '!docs/a.md')).toEqual(['docs/b/c.md']);
    expect(await find('**/*.md')).toEqual(['README.md', 'docs/a.md', 'docs/b/c.md']);
    expect(await find('../*', 'nothing')).toEqual([]);
  });

  test.each(['tar.gz', 'zip'] as const)('of format %s keep what is executable', async (format) => {
    const folder = await project({ hello: 'x', 'run.sh': '#!/bin/sh\n', LICENSE: 'MIT' });
    const path = (name: string) => join(folder, name);
    const files = [
      { name: 'hello', path: path('hello'), executable: true },
      { name: 'run.sh', path: path('run.sh'), executable: null },
      { name: 'LICENSE', path: path('LICENSE'), executable: null },
    ];
    const parts: Uint8Array[] = [];
    await packRow({ file: '', folder: 'top', format }, files, 1_700_000_000, openBytes, async (bytes) => {
      for await (const part of bytes) parts.push(part);
    });
    writeFileSync(path('archive'), Buffer.concat(parts));
    const script = {
      'tar.gz':
        'import sys,tarfile\nfor m in tarfile.open(sys.argv[1]): print(oct(m.mode)[-3:], m.name, m.mtime)',
      zip: 'import sys,zipfile\nfor m in zipfile.ZipFile(sys.argv[1]).infolist(): print(oct(m.external_attr >> 16)[-3:], m.filename, 1700000000)',
    }[format];
    const listed = execFileSync('python3', ['-c', script, path('archive')], { encoding: 'utf8' });
    expect(listed.trim().split('\n')).toEqual([
      '644 top/LICENSE 1700000000',
      '755 top/hello 1700000000',
      '755 top/run.sh 1700000000',
    ]);
  });
});

test('checksum files are one for all, and one beside each', () => {
  const digests = [
    { file: 'b/hello', sha256: '1'.repeat(64), sha512: '2'.repeat(128) },
    { file: 'a.zip', sha256: '3'.repeat(64), sha512: '4'.repeat(128) },
  ];
  const made = planChecksumFiles(digests, ['sha256', 'sha512', 'files']);
  expect(Object.fromEntries(made)).toEqual({
    'b/hello.sha256': `${'1'.repeat(64)}  hello\n`,
    'a.zip.sha256': `${'3'.repeat(64)}  a.zip\n`,
    SHA256SUMS: `${'3'.repeat(64)}  a.zip\n${'1'.repeat(64)}  b/hello\n`,
    SHA512SUMS: `${'4'.repeat(128)}  a.zip\n${'2'.repeat(128)}  b/hello\n`,
  });
  // What describes the others comes after them.
  expect([...made.keys()].slice(-2)).toEqual(['SHA256SUMS', 'SHA512SUMS']);
  expect(planChecksumFiles(digests, []).size).toBe(0);
});
