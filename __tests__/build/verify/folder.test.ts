import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path, { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { verifyFolder } from '../../../src/build/verify/folder.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { project } from '../../support/temp.ts';

const host = { files: nodeFiles(), open: openBytes, machine: { path: path.posix } };

async function release(): Promise<string> {
  const folder = await project({
    'hello_linux/hello': 'x'.repeat(3_000_000),
    'hello windows/hello.exe': 'MZ',
    'größe.tar.gz': '',
  });
  for (const algorithm of ['sha256', 'sha512']) {
    const names = ['hello_linux/hello', 'hello windows/hello.exe', 'größe.tar.gz'];
    const sums = execFileSync(`${algorithm}sum`, names, { cwd: folder, encoding: 'utf8' });
    writeFileSync(join(folder, `${algorithm.toUpperCase()}SUMS`), sums);
  }
  return folder;
}

test('a folder that is as it was written has no findings', async () => {
  expect(await verifyFolder(await release(), host)).toEqual({
    by: ['SHA256SUMS', 'SHA512SUMS'],
    intact: ['größe.tar.gz', 'hello windows/hello.exe', 'hello_linux/hello'],
    findings: [],
  });
});

test.each<[string, (folder: string) => void, string[]]>([
  [
    'one byte more',
    (folder) => appendFileSync(join(folder, 'hello_linux/hello'), '!'),
    ['altered hello_linux/hello'],
  ],
  [
    'a flipped bit',
    (folder) => {
      const file = join(folder, 'hello_linux/hello');
      const data = readFileSync(file);
      data[2_999_999]! ^= 1;
      writeFileSync(file, data);
    },
    ['altered hello_linux/hello'],
  ],
  ['a file gone', (folder) => rmSync(join(folder, 'größe.tar.gz')), ['missing größe.tar.gz']],
  [
    'a file more',
    (folder) => writeFileSync(join(folder, 'hello_linux/evil'), ''),
    ['extra hello_linux/evil'],
  ],
  [
    'two files swapped',
    (folder) => {
      const [a, b, c] = ['hello_linux/hello', 'hello windows/hello.exe', 'swap'].map((name) =>
        join(folder, name),
      );
      renameSync(a!, c!);
      renameSync(b!, a!);
      renameSync(c!, b!);
    },
    ['altered hello windows/hello.exe', 'altered hello_linux/hello'],
  ],
  [
    'a link in place of a file',
    (folder) => {
      rmSync(join(folder, 'größe.tar.gz'));
      symlinkSync('/dev/null', join(folder, 'größe.tar.gz'));
    },
    ['not-a-file größe.tar.gz'],
  ],
  [
    'a folder in place of a file',
    (folder) => {
      rmSync(join(folder, 'größe.tar.gz'));
      mkdirSync(join(folder, 'größe.tar.gz'));
    },
    ['missing größe.tar.gz'],
  ],
  [
    'a checksum for a file elsewhere',
    (folder) => appendFileSync(join(folder, 'SHA512SUMS'), `${'0'.repeat(128)}  ../outside\n`),
    ['outside ../outside'],
  ],
  [
    'a checksum altered',
    (folder) => {
      const file = join(folder, 'SHA512SUMS');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      );
    },
    ['altered hello_linux/hello'],
  ],
])('%s is found', async (_, tamper, expected) => {
  const folder = await release();
  tamper(folder);
  const { findings, intact } = await verifyFolder(folder, host);
  expect(findings.map(({ kind, file }) => `${kind} ${file}`)).toEqual(expected);
  for (const { file, message } of findings) {
    expect(intact).not.toContain(file);
    expect(message).toContain(file);
  }
});

test.each(['/etc/passwd', 'a/../../b', 'C:x', 'a\\\\..\\\\b', './x', 'a//b'])(
  '%s is no name in a folder',
  async (name) => {
    const folder = await project({
      SHA256SUMS: `${name.includes('\\') ? '\\' : ''}${'0'.repeat(64)}  ${name}\n`,
    });
    expect((await verifyFolder(folder, host)).findings.map(({ kind }) => kind)).toEqual(['outside']);
  },
);

test('a folder without checksums is refused, and so is a damaged checksum file', async () => {
  await expect(verifyFolder(await project({ x: '' }), host)).rejects.toMatchObject({
    code: 'CHECKSUMS_INVALID',
  });
  await expect(verifyFolder(await project({ SHA256SUMS: 'zz' }), host)).rejects.toMatchObject({
    code: 'CHECKSUMS_INVALID',
    at: { path: 'SHA256SUMS', line: 1 },
  });
});
