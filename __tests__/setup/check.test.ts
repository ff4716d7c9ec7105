import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import type { Processes } from '../../src/host/ports.ts';
import type { ArchiveOffer } from '../../src/release/types.ts';
import { checkGo, goProgram } from '../../src/setup/check.ts';
import { triedStages } from '../../src/setup/trial.ts';
import { temporaryFolder } from '../support/temp.ts';
import { fakeGo, hostWith, linux, machineWith } from './host.ts';

const sdk = (version: string, platform = linux, root = '/go root') => ({
  root,
  version: parseGoVersion(version)!,
  platform,
});

describe('trying a Go', () => {
  test('runs it once, as later steps will: with its own root and as itself', async () => {
    const go = fakeGo('1.26.8');
    const said = await checkGo(sdk('1.26.8'), '/w', hostWith({}, go), true);
    expect(said.GOROOT).toBe('/go root');
    expect(go.commands).toEqual([
      expect.objectContaining({
        program: '/go root/bin/go',
        cwd: '/w',
        env: { GOROOT: undefined, GOTOOLCHAIN: 'local' },
      }),
    ]);
  });

  test('of Windows has its name', () => {
    const platform = { os: 'windows', arch: 'amd64' };
    expect(goProgram(sdk('1.26.8', platform, 'C:\\go'), machineWith({ platform }))).toBe(
      'C:\\go\\bin\\go.exe',
    );
  });

  test.each([
    ['another version than was proved is refused', '1.26.8', '1.26.7', true, 'GO_UNUSABLE'],
    ['an experiment in its name is no other version', '1.26.8', '1.26.8 X:jsonv2', true, undefined],
    ["where it is a folder's word only, its own word counts", '1.26.8', '1.26.7', false, undefined],
    ["a vendor's build may not know its mark", '1.26.8-1', '1.26.8', true, undefined],
  ])('%s', async (_, version, says, told, code) => {
    const outcome = await checkGo(sdk(version), '/w', hostWith({}, fakeGo(says)), told).then(
      () => undefined,
      (error: UserError) => error.code,
    );
    expect(outcome).toBe(code);
  });
});

describe('an archive’s Go', () => {
  const offer = (platform = linux): ArchiveOffer => ({
    ...{ kind: 'archive', version: parseGoVersion('1.26.8')!, platform, source: 'mirror', why: '' },
    archive: { url: 'https://m.test/x.tar.gz', format: 'tar.gz', prefix: 'go/' },
  });
  const refusing: Processes = {
    ...fakeGo('1.26.8'),
    run: async ({ program }) => {
      throw new UserError('COMMAND_FAILED', `${program} is a program for riscv64, and this machine is amd64`);
    },
  };
  async function publish(processes: Processes, platform = linux) {
    const destination = join(await temporaryFolder(), 'go');
    const stages = triedStages(offer(platform), { workingDirectory: '/' }, hostWith({}, processes));
    const stage = await stages.open(destination);
    stage.directory('bin');
    stage.file('bin/go', Buffer.from('x'), { executable: true, mtime: 0 });
    stage.link('bin/gofmt', 'go');
    try {
      return { destination, published: await stage.publish(false) };
    } catch (error) {
      await stage.discard();
      return { destination, error: error as UserError };
    }
  }

  test('that runs is published', async () => {
    const { destination, published } = await publish(fakeGo('1.26.8'));
    expect(published).toBe('published');
    expect((await readdir(join(destination, 'bin'))).sort()).toEqual(['go', 'gofmt']);
  });

  test('that does not run is not, and the folder that is gone is not named', async () => {
    const { destination, error } = await publish(refusing);
    expect(error).toMatchObject({
      code: 'GO_UNUSABLE',
      message: expect.stringMatching(/^Go 1\.26\.8 from mirror does not run here: its go .*riscv64/),
      hint: expect.stringContaining('architecture'),
    });
    expect(error?.message).not.toContain(dirname(destination));
    expect(await readdir(dirname(destination))).toEqual([]);
  });

  test('that is another version is not', async () => {
    expect((await publish(fakeGo('1.26.7'))).error).toMatchObject({ code: 'GO_UNUSABLE' });
  });

  test.each([
    ['CPU', { os: 'linux', arch: 'arm64' }],
    ['system', { os: 'windows', arch: 'amd64' }],
  ])('for another %s is not tried', async (_, platform) => {
    expect((await publish(refusing, platform)).published).toBe('published');
  });
});
