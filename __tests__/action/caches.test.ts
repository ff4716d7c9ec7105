import { expect, test } from '@jest/globals';
import { useFastDrive } from '../../src/action/caches.ts';
import { inputValues } from '../../src/setup/values.ts';
import { hostWith } from '../setup/host.ts';

const windows = {
  platform: { os: 'windows', arch: 'amd64' },
  cwd: 'D:\\a\\repo',
  env: {
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: 'D:\\a\\_temp',
    LocalAppData: 'C:\\Users\\me\\AppData\\Local',
  },
};

async function drive(wish: string) {
  const made: string[] = [];
  const host = hostWith(windows);
  const files = {
    ...host.files,
    read: async () => undefined,
    makeDirectory: async (path: string) => void made.push(path),
  };
  const values = inputValues(
    (name) => (name === 'cache-drive' ? wish : undefined),
    new Map(),
    (name) => `input ${name}`,
  );
  const outcome = await useFastDrive(values, { ...host, files });
  return { ...outcome, made, lines: host.log.lines };
}

test('the step on a fast drive says so, makes the folder that Go does not make, and works there itself', async () => {
  const { host, changes, made, lines } = await drive('');
  expect(changes.map(({ name }) => name)).toEqual(['GOCACHE', 'GOTMPDIR']);
  expect(made).toEqual(['D:\\a\\_temp\\go\\tmp']);
  expect(lines).toEqual([expect.stringContaining('GOCACHE=D:\\a\\_temp\\go\\build')]);
  expect(host.machine.env('GOCACHE')).toBe('D:\\a\\_temp\\go\\build');
});

test('a step that is to keep the folders does nothing', async () => {
  const { host, changes, made, lines } = await drive('keep');
  expect([changes, made, lines]).toEqual([[], [], []]);
  expect(host.machine.env('GOCACHE')).toBeUndefined();
});
