import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { project } from '../support/temp.ts';
import { makeSdkArchive } from './archives.ts';

describe('the fake archives', () => {
  test('are what tar reads, and their go runs', async () => {
    const archive = makeSdkArchive(
      '1.26.8',
      { os: 'linux', arch: 'amd64' },
      { [`src/${'long/'.repeat(40)}x.go`]: 'x' },
    );
    const root = await project({ [archive.name]: archive.bytes });
    // Relative names: GNU tar takes `C:` in an absolute one for a host.
    execFileSync('tar', ['-xzf', archive.name], { cwd: root });
    const listed = execFileSync('tar', ['-tzf', archive.name], { cwd: root })
      .toString()
      .trim()
      .split(/\r?\n/);
    expect(listed).toEqual(archive.files);
    if (process.platform === 'win32') return;
    const out = execFileSync(join(root, 'go', 'bin', 'go'), ['version']).toString();
    expect(out).toBe('go version go1.26.8 linux/amd64\n');
  });

  test('are the same bytes each time', () => {
    const make = () => makeSdkArchive('1.26.8', { os: 'windows', arch: 'amd64' });
    expect(make().sha256).toBe(make().sha256);
  });
});
