import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { type Runner, startRunner } from '../support/runner.ts';
import { expectRefused, expectSetUp } from './expectations.ts';
import { platform, sdk } from './world.ts';

const [older, archive] = [sdk('1.26.7'), sdk('1.26.8')];
const mirror = closing(await startGoDev([older, archive]));
const name = `${platform.os}/${platform.arch}`;

describe('a lock file', () => {
  const lock = (version: string, sha256: string) =>
    JSON.stringify({
      schema: 1,
      requests: { '~1.26': version },
      versions: {
        [version]: { [name]: { archive: { file: older.name, url: `${mirror.base}/${older.name}`, sha256 } } },
      },
    });
  const files = (text: string) => ({
    'go.mod': 'module m\n\ngo 1.26\n',
    '.setup-go-plus/go.lock.json': text,
  });
  const inputs = { 'go-download-base-url': mirror.base };

  test('makes of a range the version that it was locked to', async () => {
    const runner = await startRunner(files(lock('1.26.7', older.sha256)));
    const outcome = await runner.run({ inputs });
    expectSetUp(outcome, '1.26.7');
    expect(outcome.outputs['go-integrity']).toBe(`sha256:${older.sha256}`);
  });

  test('refuses an archive with another digest', async () => {
    const runner = await startRunner(files(lock('1.26.7', archive.sha256)));
    const outcome = await runner.run({ inputs });
    await expectRefused(outcome, runner, { says: [older.sha256, archive.sha256], hint: 'another source' });
  });

  test('does not take an SDK of the tool cache for it that others put there', async () => {
    const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.26.7\n' });
    await runner.run({ inputs });
    await rm(join(runner.goroot('1.26.7'), '.setup-go-plus.json'));
    await writeLock(runner, lock('1.26.7', older.sha256).replace('~1.26', '1.26.7'));
    const outcome = await runner.run({ inputs });
    expectSetUp(outcome, '1.26.7', { source: 'mirror' });
    expect(outcome.outputs['go-root']).not.toBe(runner.goroot('1.26.7'));
  });

  test('must exist where it is named, and hold what is asked for', async () => {
    const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.25\n' });
    const missing = await runner.run({ inputs: { ...inputs, 'lock-file': 'no.json' } });
    await expectRefused(missing, runner, { says: ['no.json does not exist'], hint: 'setup-go-plus lock' });
    await writeLock(runner, lock('1.26.7', older.sha256));
    const outcome = await runner.run({ inputs });
    await expectRefused(outcome, runner, { says: ['go.lock.json', '~1.25'], hint: 'setup-go-plus lock' });
  });
});

async function writeLock(runner: Runner, text: string): Promise<void> {
  const folder = join(runner.workspace, '.setup-go-plus');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'go.lock.json'), text);
}
