import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Digests, planChecksumFiles } from '../../../src/build/publish/checksum-files.ts';
import { temporaryFolder } from '../../support/temp.ts';

const names = ['b.tar.gz', 'app_linux_amd64/app', 'app_windows_amd64/my app.exe', 'größe/back\\slash', 'Z'];
const dataOf = (file: string) => `data of ${file}`;
const digests = names.map((file): Digests => {
  const hash = (algorithm: string) => createHash(algorithm).update(dataOf(file)).digest('hex');
  return { file, sha256: hash('sha256'), sha512: hash('sha512') };
});

test('sha256sum, sha512sum and shasum find every file as the checksum files say', async () => {
  const folder = await temporaryFolder();
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const file of names) put(file, dataOf(file));
  const files = planChecksumFiles(digests, ['sha256', 'sha512', 'files']);
  for (const [name, text] of files) put(name, text);
  const check = (program: string, args: readonly string[], name: string) =>
    execFileSync(program, [...args, '-c', name.slice(name.lastIndexOf('/') + 1)], {
      cwd: dirname(join(folder, name)),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    }).match(/: OK$/gm)?.length;
  expect([...files.keys()]).toHaveLength(names.length + 2);
  expect(check('sha256sum', ['--strict'], 'SHA256SUMS')).toBe(names.length);
  expect(check('sha512sum', ['--strict'], 'SHA512SUMS')).toBe(names.length);
  // Perl's, which macOS has.
  expect(check('shasum', ['-a', '256'], 'SHA256SUMS')).toBe(names.length);
  for (const name of files.keys()) {
    if (name.endsWith('.sha256')) expect(check('sha256sum', ['--strict'], name)).toBe(1);
  }
});

test('only those that are asked for are made, and each has only what is known', () => {
  expect([...planChecksumFiles(digests, []).keys()]).toEqual([]);
  expect([...planChecksumFiles(digests, ['files']).keys()]).toEqual(names.map((file) => `${file}.sha256`));
  const some = digests.map(({ file, sha256 }) => ({ file, sha256 }));
  expect(planChecksumFiles(some, ['sha512']).get('SHA512SUMS')).toBe('');
});

test('what actions/attest reads: a digest, a blank, a mark and a name in every line', () => {
  const plain = digests.filter(({ file }) => !file.includes('\\'));
  for (const [name, digits] of [
    ['SHA256SUMS', 64],
    ['SHA512SUMS', 128],
  ] as const) {
    const text = planChecksumFiles(plain, ['sha256', 'sha512']).get(name)!;
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(new RegExp(`^[0-9a-f]{${digits}} [ *]\\S`));
  }
});
