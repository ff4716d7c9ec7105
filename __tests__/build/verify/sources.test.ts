import { createHash } from 'node:crypto';
import { appendFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path, { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planChecksumFiles } from '../../../src/build/publish/checksum-files.ts';
import type { Artifact, BuildRecord, BuildRequest } from '../../../src/build/types.ts';
import { verifyFolder } from '../../../src/build/verify/folder.ts';
import { UserError } from '../../../src/errors.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { project } from '../../support/temp.ts';
import { planOf } from '../matrix/plans.ts';

const host = { files: nodeFiles(), open: openBytes, machine: { path: path.posix } };
const hash = (algorithm: string, data: string) => createHash(algorithm).update(data).digest('hex');
const data = { 'app_linux/app': 'ELF', 'app windows/app.exe': 'MZ', 'app_1.0.tar.gz': 'gzip' };

/** As `build` leaves a folder. */
async function built(checksums: BuildRequest['checksums']): Promise<string> {
  const digests = Object.entries(data).map(([file, text]) => ({
    file,
    sha256: hash('sha256', text),
    sha512: hash('sha512', text),
  }));
  const sums = Object.fromEntries(planChecksumFiles(digests, checksums));
  const all: Record<string, string> = { ...data, ...sums };
  const artifacts = Object.entries(all).map(
    ([file, text]): Artifact => ({
      file,
      kind: file in sums ? 'checksums' : 'binary',
      target: null,
      package: null,
      size: text.length,
      sha256: hash('sha256', text),
    }),
  );
  const plan = planOf(['linux/amd64']);
  const record: BuildRecord = { schema: 1, plan, results: [], artifacts, runs: [], reproduced: [] };
  return project({ ...all, 'artifacts.json': JSON.stringify(record), '.gitignore': '*\n' });
}

const found = async (folder: string) =>
  (await verifyFolder(folder, host)).findings.map(({ kind, file }) => `${kind} ${file}`);

describe('what a build leaves', () => {
  test.each<[BuildRequest['checksums'], string[]]>([
    [[], ['artifacts.json']],
    [['sha256'], ['SHA256SUMS', 'artifacts.json']],
    [['sha512'], ['SHA512SUMS', 'artifacts.json']],
    [
      ['sha256', 'sha512', 'files'],
      [
        'SHA256SUMS',
        'SHA512SUMS',
        'artifacts.json',
        'app windows/app.exe.sha256',
        'app_1.0.tar.gz.sha256',
        'app_linux/app.sha256',
      ],
    ],
  ])('with %j is verified by all that it has', async (checksums, by) => {
    const verified = await verifyFolder(await built(checksums), host);
    expect({ by: verified.by, findings: verified.findings }).toEqual({ by, findings: [] });
    expect(verified.intact).toEqual(expect.arrayContaining(Object.keys(data)));
  });

  test('is found altered by each alone, and once', async () => {
    const folder = await built(['sha256', 'sha512', 'files']);
    appendFileSync(join(folder, 'app_linux/app'), '!');
    const { findings, intact } = await verifyFolder(folder, host);
    expect(findings).toEqual([
      {
        kind: 'altered',
        file: 'app_linux/app',
        message: `app_linux/app has sha256 ${hash('sha256', 'ELF!')}, and SHA256SUMS, artifacts.json and app_linux/app.sha256 say ${hash('sha256', 'ELF')}`,
      },
    ]);
    expect(intact).not.toContain('app_linux/app');
    for (const name of ['SHA256SUMS', 'SHA512SUMS', 'artifacts.json'])
      renameSync(join(folder, name), join(folder, `old ${name}`));
    expect(await found(folder)).toContain('altered app_linux/app');
  });

  test('names an altered checksum file: the record knows it', async () => {
    const folder = await built(['sha256']);
    appendFileSync(join(folder, 'SHA256SUMS'), `${hash('sha256', 'evil')}  evil\n`);
    writeFileSync(join(folder, 'evil'), 'evil');
    expect(await found(folder)).toEqual(['altered SHA256SUMS']);
  });

  test('may come without its record and .gitignore, as a release does', async () => {
    const folder = await built(['sha256', 'files']);
    rmSync(join(folder, 'artifacts.json'));
    expect(await found(folder)).toEqual(['extra .gitignore']);
    rmSync(join(folder, '.gitignore'));
    expect(await found(folder)).toEqual([]);
  });

  test('is not complete without what the record names', async () => {
    const folder = await built(['sha256', 'files']);
    rmSync(join(folder, 'app_1.0.tar.gz.sha256'));
    expect(await found(folder)).toEqual(['missing app_1.0.tar.gz.sha256']);
  });
});

describe('checksum files beside others', () => {
  const sha256 = hash('sha256', 'x');

  test.each([
    ['as sha256sum writes them', { 'a/x.sha256': `${sha256}  x\n` }],
    ['with the digest alone', { 'a/x.sha256': `${sha256.toUpperCase()}\n` }],
    ['of sha512', { 'a/x.sha512': `${hash('sha512', 'x')} *x\r\n` }],
  ])('%s', async (_, sums: Record<string, string>) => {
    const folder = await project({ 'a/x': 'x', ...sums });
    expect(await verifyFolder(folder, host)).toEqual({
      by: Object.keys(sums),
      intact: ['a/x'],
      findings: [],
    });
    writeFileSync(join(folder, 'a/x'), 'y');
    expect(await found(folder)).toEqual(['altered a/x']);
  });

  test.each([
    ['that lead elsewhere', `${sha256}  ../../x\n`, 'outside'],
    ['of what is not there', `${sha256}  z\n`, 'missing'],
  ])('%s', async (_, text, kind) => {
    const folder = await project({ 'a/x.sha256': text });
    expect((await verifyFolder(folder, host)).findings).toMatchObject([{ kind }]);
  });

  test('that are none are refused, unless another checksum is theirs', async () => {
    const folder = await project({ x: 'x', 'key.sha256': 'no digest' });
    await expect(verifyFolder(folder, host)).rejects.toMatchObject({
      code: 'CHECKSUMS_INVALID',
      at: { path: 'key.sha256', line: 1 },
    });
    writeFileSync(join(folder, 'SHA256SUMS'), `${sha256}  x\n${hash('sha256', 'no digest')}  key.sha256\n`);
    expect(await found(folder)).toEqual([]);
  });
});

describe('what only looks like a source', () => {
  test.each([
    ['another program’s artifacts.json', '[{"name":"x"}]'],
    ['a damaged record', '{"schema":1,"plan"'],
  ])('%s is a file as all others', async (_, text) => {
    const folder = await project({ SHA256SUMS: '', 'artifacts.json': text });
    expect(await found(folder)).toEqual(['extra artifacts.json']);
    writeFileSync(join(folder, 'SHA256SUMS'), `${hash('sha256', text)}  artifacts.json\n`);
    expect(await found(folder)).toEqual([]);
  });

  test('links are not followed: /dev/zero has no end', async () => {
    const folder = await project({ SHA256SUMS: '' });
    for (const name of ['SHA512SUMS', 'artifacts.json', 'x.sha256'])
      symlinkSync('/dev/zero', join(folder, name));
    expect(await found(folder)).toEqual(['extra SHA512SUMS', 'extra artifacts.json', 'extra x.sha256']);
    rmSync(join(folder, 'SHA256SUMS'));
    await expect(verifyFolder(folder, host)).rejects.toMatchObject({ code: 'CHECKSUMS_INVALID' });
  });

  test('and what is larger than any checksum file is not read', async () => {
    const folder = await project({ SHA256SUMS: '' });
    truncateSync(join(folder, 'SHA256SUMS'), 2 ** 40);
    await expect(verifyFolder(folder, host)).rejects.toMatchObject({
      code: 'CHECKSUMS_INVALID',
      message: `SHA256SUMS has ${2 ** 40} bytes, and a checksum file has never so many.`,
    });
  });
});

test('a file that cannot be read is a failure, never an intact file', async () => {
  const folder = await built(['sha256']);
  const broken = new UserError('INPUT_INVALID', 'app cannot be read');
  const open: typeof openBytes = (name, work) =>
    name.endsWith('app') ? Promise.reject(broken) : openBytes(name, work);
  await expect(verifyFolder(folder, { ...host, open })).rejects.toBe(broken);
});
