import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { startRunner } from '../support/runner.ts';
import { expectRefused, expectSetUp } from './expectations.ts';
import { sdk, startWorld, toolchain } from './world.ts';

const archive = sdk('1.26.8', { 'src/large.go': randomBytes(400_000) });
const mirror = closing(await startGoDev([archive]));
const world = await startWorld([archive], toolchain('1.26.8'));
// Another source that would deliver: none of it may be asked for what is wrong with this machine.
const inputs = {
  'go-version': '1.26.8',
  'go-download-base-url': mirror.base,
  sources: 'tool-cache mirror goproxy',
};

/** No file may have more than 100 kB. Not sh: dash drops variables like INPUT_GO-VERSION. */
const limited = ['bash', '-c', 'ulimit -f 100; exec "$@"', 'bash'];

/** The tool cache is a volume of 200 kB that only the step and its children see; what is on it at the end is in ~/left. */
const mounted = (unshare: readonly string[]) => [
  ...unshare,
  'bash',
  '-c',
  'mount -t tmpfs -o size=200k tmpfs "$RUNNER_TOOL_CACHE"; "$@"; code=$?; find "$RUNNER_TOOL_CACHE" -mindepth 1 > "$HOME/left"; exit $code',
  'bash',
];

/** Where this machine lets a program have a volume of its own: as root, or in a user namespace. */
const smallVolume = [
  ['unshare', '-m'],
  ['unshare', '-Urm'],
].find(([program = '', ...args]) => {
  try {
    execFileSync(program, [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Root is stopped by rights only without the capability to override them. */
const obeying =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--'] : [];

test.each([
  ['a file that the system does not let grow', limited, false],
  [
    'a volume that is full',
    smallVolume === undefined ? limited : mounted(smallVolume),
    smallVolume !== undefined,
  ],
])('%s ends the step at once, and nothing is left on it', async (_, wrap, isMounted) => {
  const runner = await startRunner();
  const outcome = await runner.run({ inputs, env: world.env, wrap });
  const says = [`No space left for ${runner.toolCache}`];
  await expectRefused(outcome, runner, { says, hint: 'Free space on that disk' });
  if (isMounted) expect(await readFile(join(runner.home, 'left'), 'utf8')).toBe('');
  expect(world.goproxy.requests).toEqual([]);
});

test('a tool cache that may not be written to is named', async () => {
  const runner = await startRunner();
  await chmod(runner.toolCache, 0o555);
  const outcome = await runner.run({ inputs, env: world.env, wrap: obeying });
  const says = [`Not allowed to write ${runner.toolCache}`];
  await expectRefused(outcome, runner, { says, hint: 'write access' });
});

test('a tool cache that may not be written to serves what it has', async () => {
  const runner = await startRunner();
  expectSetUp(await runner.run({ inputs }), '1.26.8', { source: 'mirror' });
  await chmod(runner.toolCache, 0o555);
  expectSetUp(await runner.run({ inputs, wrap: obeying }), '1.26.8', { source: 'tool-cache' });
});

test('a file where the tool cache should be is named', async () => {
  const runner = await startRunner({ 'in the way': '' });
  const RUNNER_TOOL_CACHE = join(runner.workspace, 'in the way');
  const outcome = await runner.run({ inputs, env: { ...world.env, RUNNER_TOOL_CACHE } });
  await expectRefused(outcome, runner, { says: ['in the way'], hint: 'Remove what is there' });
});

test("without the runner's tool cache it is the user's own", async () => {
  const runner = await startRunner();
  const outcome = await runner.run({ inputs, env: { RUNNER_TOOL_CACHE: undefined } });
  expectSetUp(outcome, '1.26.8', { source: 'mirror' });
  expect(outcome.outputs['go-root']?.startsWith(join(runner.home, '.cache'))).toBe(true);
});
