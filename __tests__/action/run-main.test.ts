import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runMain } from '../../src/action/run-main.ts';
import { type InputName, outputs } from '../../src/inputs.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { fakeGo, hostWith, linux } from '../setup/host.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { fakeJob } from './job.ts';

const archive = makeSdkArchive('1.26.8', linux, { 'src/runtime/proc.go': 'package runtime\n' });
const mirror = closing(await startGoDev([archive]));

async function run(
  inputs: Partial<Record<InputName, string>> = {},
  files: Record<string, string> = { 'go.mod': 'module m\n\ngo 1.26\n' },
  go = fakeGo('1.26.8'),
) {
  const cwd = await project(files);
  const env = { GITHUB_WORKSPACE: cwd, RUNNER_TOOL_CACHE: await temporaryFolder() };
  const host = hostWith({ cwd, env }, go);
  const job = fakeJob({ 'go-download-base-url': mirror.base, ...inputs });
  const outcome = runMain(host, job);
  return { outcome, job, host };
}

describe('the main step', () => {
  test('tells later steps and people, in this order', async () => {
    const { outcome, job } = await run({ cache: 'false' });
    await outcome;
    expect([...new Set(job.calls)]).toEqual(['environment', 'addMatcher', 'outputs', 'summary']);
    expect(job.matchers.map((path) => basename(path))).toEqual(['vet.json', 'build.json', 'test.json']);
    expect(Object.keys(job.written).sort()).toEqual(outputs.map(({ name }) => name).sort());
    expect(job.written).toMatchObject({
      'go-version': '1.26.8',
      'cache-hit': 'false',
      'go-path': '/home/go',
    });
    expect(job.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'set GOTOOLCHAIN',
      'prepend PATH',
      'prepend PATH',
    ]);
    expect(job.summaries).toEqual([expect.stringContaining('**1.26.8**')]);
  });

  test('says why there is no cache, and needs none', async () => {
    const { outcome, host, job } = await run();
    await outcome;
    expect(host.log.lines).toContainEqual(expect.stringMatching(/^No caches?: /));
    expect(job.written['cache-hit']).toBe('false');
    const off = await run({ cache: 'false' });
    await off.outcome;
    expect(off.host.log.lines).toContainEqual(expect.stringContaining('the input cache is false'));
    expect(off.job.states).toEqual([]);
  });

  test('masks the tokens before anything else is done', async () => {
    const { outcome, host } = await run({ token: 'ghs_t', 'mirror-token': 'm-t', config: 'no.yaml' });
    await expect(outcome).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(host.log.secrets).toEqual(['ghs_t', 'm-t']);
  });

  test('shows what `go env` says, sorted, in a group', async () => {
    const { outcome, host } = await run();
    await outcome;
    const at = host.log.lines.indexOf('go env');
    const lines = host.log.lines.slice(at + 1);
    expect(lines).toContain('GOVERSION=go1.26.8');
    expect(lines).toEqual([...lines].sort());
  });

  test("reports the go command's own version, an experiment in it included", async () => {
    const { outcome, job } = await run({}, { 'go.mod': 'module m\n\ngo 1.26\n' }, fakeGo('1.26.8 X:jsonv2'));
    await outcome;
    expect(job.written['go-version']).toBe('1.26.8 X:jsonv2');
  });

  test('keeps silent where it is told to', async () => {
    const { outcome, job } = await run({ 'job-summary': 'false', 'problem-matchers': 'off' });
    await outcome;
    expect([job.summaries, job.matchers]).toEqual([[], []]);
  });

  test.each<[string, Partial<Record<InputName, string>>, Record<string, string>, string]>([
    ['a mistyped input', { cache: 'yes' }, {}, 'INPUT_INVALID'],
    ['a matcher that is none', { 'problem-matchers': 'lint' }, {}, 'INPUT_INVALID'],
    ['off beside others', { 'problem-matchers': 'off test' }, {}, 'INPUT_INVALID'],
    ['a config that is named and not there', { config: 'x.yaml' }, {}, 'CONFIG_INVALID'],
    ['a version that nobody has', { 'go-version': '1.99.9' }, {}, 'VERSION_NOT_FOUND'],
    ['no version and no Go', {}, {}, 'VERSION_FILE_MISSING'],
  ])('with %s does nothing for later steps', async (_, inputs, files, code) => {
    const { outcome, job } = await run(inputs, files);
    await expect(outcome).rejects.toMatchObject({ code });
    expect(job.calls).toEqual([]);
  });

  test('builds what the workflow asks for, and not what only the config does', async () => {
    const files = {
      'go.mod': 'module m\n\ngo 1.26\n',
      '.setup-go-plus/config.yaml': 'build:\n  targets: linux/nonsense\n',
    };
    const only = await run({ cache: 'false' }, files);
    await only.outcome;
    expect(only.job.written).toMatchObject({ artifacts: '', 'artifacts-folder': '', 'checksums-file': '' });
    for (const targets of ['config', 'linux/nonsense']) {
      const { outcome, job } = await run({ cache: 'false', targets }, files);
      await expect(outcome).rejects.toMatchObject({ code: 'TARGET_INVALID' });
      // Before a Go is brought.
      expect(job.calls).toEqual([]);
    }
  });
});
