import { createHash } from 'node:crypto';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/terminal.ts';
import { project } from '../support/temp.ts';

async function cli(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(['verify', ...args], { stdout, stderr, env: {} } as unknown as Streams);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

const files = { 'app_linux/app': 'ELF', 'app windows/größe.exe': 'MZ' };

function release(more: Record<string, string> = {}): Promise<string> {
  const sums = Object.entries(files).map(
    ([name, data]) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`,
  );
  return project({ ...files, SHA256SUMS: sums.join(''), ...more });
}

describe('verify', () => {
  test('of a folder that is as it was written ends with 0', async () => {
    const folder = await release();
    expect(await cli(folder)).toEqual({
      code: 0,
      stdout: '2 files are as promised by SHA256SUMS.\n',
      stderr: '',
    });
    const { code, stdout } = await cli(folder, '--json');
    expect({ code, ...JSON.parse(stdout) }).toEqual({
      code: 0,
      ok: true,
      folder,
      by: ['SHA256SUMS'],
      intact: ['app windows/größe.exe', 'app_linux/app'],
      findings: [],
    });
  });

  test('names what is altered, missing and extra, and ends with 1', async () => {
    const folder = await release({ 'evil/run.sh': '' });
    appendFileSync(join(folder, 'app_linux/app'), '!');
    rmSync(join(folder, 'app windows/größe.exe'));
    const { code, stdout, stderr } = await cli(folder);
    expect(code).toBe(1);
    expect(stdout).toBe('0 files are as promised by SHA256SUMS, 3 not.\n');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'error: missing: app windows/größe.exe is in SHA256SUMS, but not in the folder',
      expect.stringMatching(/^error: altered: app_linux\/app has sha256 [0-9a-f]{64}, and SHA256SUMS says /),
      'error: extra: evil/run.sh (a file) is in the folder, but in no checksum file',
    ]);
    const json = await cli(folder, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      intact: [],
      findings: [
        { kind: 'missing', file: 'app windows/größe.exe' },
        { kind: 'altered', file: 'app_linux/app' },
        { kind: 'extra', file: 'evil/run.sh' },
      ],
    });
  });

  test('shows no control characters of a name: a terminal would obey them', async () => {
    const folder = await release({ 'x\u001b]0;title\u0007\u202e': '' });
    const { stderr } = await cli(folder);
    expect(stderr).toContain('extra: x\\u001b]0;title\\u0007\\u202e (a file)');
  });

  test('shortens a long list of checksum files', async () => {
    const digest = createHash('sha256').update('').digest('hex');
    const beside = Object.fromEntries(
      [...'abcdef'].flatMap((name) => [
        [name, ''],
        [`${name}.sha256`, digest],
      ]),
    );
    const { stdout } = await cli(await project(beside));
    expect(stdout).toBe('6 files are as promised by a.sha256, b.sha256, c.sha256 and 3 more.\n');
  });

  test.each<[string, (folder: string) => string, string]>([
    ['no folder', (folder) => join(folder, 'absent'), 'INPUT_INVALID'],
    ['a file', (folder) => join(folder, 'SHA256SUMS'), 'INPUT_INVALID'],
    ['a folder without checksums', (folder) => join(folder, 'app_linux'), 'CHECKSUMS_INVALID'],
    [
      'a damaged checksum file',
      (folder) => {
        writeFileSync(join(folder, 'SHA256SUMS'), 'zz  app\n');
        return folder;
      },
      'CHECKSUMS_INVALID',
    ],
  ])('of %s fails, with one document', async (_, prepare, expected) => {
    const { code, stdout } = await cli(prepare(await release()), '--json');
    expect({ code, error: JSON.parse(stdout).error.code }).toEqual({ code: 1, error: expected });
  });

  test('without a folder is wrong usage; its help has examples', async () => {
    expect(await cli()).toMatchObject({ code: 2, stderr: expect.stringContaining("argument 'folder'") });
    const { code, stdout } = await cli('--help');
    expect(code).toBe(0);
    for (const part of ['--json', 'Examples:', 'Exit code 1']) expect(stdout).toContain(part);
  });
});
