import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyToJobGoEnv } from '../../../src/environment/journal/job-go-env.ts';
import { applyToTarget, readLog, undo } from '../../../src/environment/journal/session.ts';
import { editGoEnv, parseGoEnv } from '../../../src/environment/layers/go-env-file.ts';
import { goenvFile } from '../../../src/environment/layers/goenv.ts';
import type { Held } from '../../../src/environment/layers/types.ts';
import { environmentHost } from '../../../src/host/node/environment-host.ts';
import { hostWith, machineWith } from '../../setup/host.ts';
import { must } from '../../support/go-command.ts';
import { parseBlocks } from '../../support/runner.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { planOf } from '../world.ts';

const bytes = (text: string) => Buffer.from(text);
const edit = (text: string, values: Record<string, Held>) =>
  Buffer.from(editGoEnv(bytes(text), new Map(Object.entries(values)), 'env')).toString();

describe("Go's env file", () => {
  test.each<[string, string, Record<string, string>]>([
    ['assignments', 'GOFLAGS=-x=y\nGOPROXY=\n', { GOFLAGS: '-x=y', GOPROXY: '' }],
    ['comments, blanks and words are nothing', '# GOFLAGS=-x\n\n GOBIN=/b\ngoproxy=x\nGOROOT\n', {}],
    ['a byte order mark hides the first line', '\ufeffGOFLAGS=-x\nGOBIN=/b', { GOBIN: '/b' }],
    ['a carriage return is part of the value', 'GOFLAGS=-x\r\n', { GOFLAGS: '-x\r' }],
  ])('%s', async (_, text, values) => {
    const found = parseGoEnv(bytes(text), 'env');
    expect(Object.fromEntries([...found].map(([name, held]) => [name, held.text]))).toEqual(values);
  });

  test.each<[string, string, Record<string, Held>, string]>([
    ['a new one at the end', '# a\nGOBIN=/b\n', { GOFLAGS: { text: '-v' } }, '# a\nGOBIN=/b\nGOFLAGS=-v\n'],
    ['into no file', '', { GOFLAGS: { text: '-v' } }, 'GOFLAGS=-v\n'],
    ['behind a line without its end', 'GOBIN=/b', { GOFLAGS: { text: '-v' } }, 'GOBIN=/b\nGOFLAGS=-v'],
    ['one in its place', 'GOFLAGS=-x\r\n# é\r\n', { GOFLAGS: { text: '-v' } }, 'GOFLAGS=-v\n# é\r\n'],
    ['one away', '\ufeff# a\nGOFLAGS=-x\nGOBIN=/b\n', { GOFLAGS: null }, '\ufeff# a\nGOBIN=/b\n'],
    ['one back where it was', 'A=1\nC=3\n', { B: { text: '2', line: 1 } }, 'A=1\nB=2\nC=3\n'],
  ])('%s', (_, text, values, expected) => {
    expect(edit(text, values)).toBe(expected);
  });

  test.each([
    ['a name that stands there twice', bytes('GOFLAGS=-x\n\nGOFLAGS=-v\n'), 'lines 1 and 3'],
    ['UTF-16', Buffer.from('\ufeffGOFLAGS=-x\n', 'utf16le'), 'not UTF-8'],
  ])('%s is refused', (_, content, message) => {
    expect(() => parseGoEnv(content, 'env')).toThrow(
      expect.objectContaining({ code: 'LAYER_UNREADABLE', message: expect.stringContaining(message) }),
    );
  });

  test('is to the byte as before when changes are taken back', () => {
    const name = fc.constantFrom('GOFLAGS', 'GOBIN', 'GOPROXY', 'GOSUMDB');
    const line = fc.oneof(
      fc.constantFrom('# é', '', '\r', 'noise', 'lower=1'),
      name.map((each) => `${each}=x${each}`),
    );
    const names = (text: string) => text.split('\n').map((each) => each.split('=')[0]!);
    const text = fc.array(line, { maxLength: 8 }).map((lines) => [...new Set(lines)].join('\n'));
    fc.assert(
      fc.property(
        text,
        fc.dictionary(name, fc.option(fc.constantFrom('a', 'b c'), { nil: null })),
        (before, wanted) => {
          const held = parseGoEnv(bytes(before), 'env');
          const after = edit(before, toHeld(wanted));
          const back = Object.fromEntries(Object.keys(wanted).map((each) => [each, held.get(each) ?? null]));
          const again = edit(after, back);
          // An empty file does not tell that the one before it lacked its last end of line.
          const whole = after === '' && !before.endsWith('\n') && before !== '' ? `${before}\n` : before;
          expect(names(again)).toEqual(names(whole));
          expect(again).toBe(whole);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function toHeld(wanted: Record<string, string | null>): Record<string, Held> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, text]) => [name, text === null ? null : { text }]),
  );
}

describe('the layer goenv', () => {
  test('is what the go command reads', async () => {
    const home = await project({ 'go/env': '# by hand\nGOSUMDB=off\n' });
    const host = environmentHost(hostWith({ cwd: home, env: { XDG_CONFIG_HOME: home } }), {});
    const file = goenvFile(host.machine);
    expect(file).toBe(join(home, 'go/env'));
    const apply = () =>
      applyToTarget(
        { layer: 'goenv', file },
        ({ values }) => planOf({ GOPROXY: 'https://a.example,direct', GOSUMDB: null }, values),
        {},
        host,
      );
    expect((await apply()).id).toBe('1');
    expect(await must('go', ['env', 'GOPROXY', 'GOSUMDB'], home, { GOENV: file })).toBe(
      'https://a.example,direct\nsum.golang.org\n',
    );
    expect((await apply()).id).toBeUndefined();
    await must('go', ['env', '-w', 'GOBIN=/b'], home, { GOENV: file });
    await undo('all', host);
    expect((await readFile(file, 'utf8')).split('\n').sort().join('\n')).toBe(
      '\n# by hand\nGOBIN=/b\nGOSUMDB=off'.replace('\n# by hand\n', '\n# by hand\n'),
    );
  });

  test('keeps links, modes, and makes what is not there; undone, it is not there again', async () => {
    const home = await project({ 'dotfiles/goenv': 'GOBIN=/b\n' });
    await mkdir(join(home, 'go'));
    await writeFile(join(home, 'dotfiles/goenv'), 'GOBIN=/b\n', { mode: 0o600 });
    await symlink('../dotfiles/goenv', join(home, 'go/env'));
    const host = environmentHost(hostWith({ cwd: home, env: { XDG_STATE_HOME: home } }), {});
    for (const file of [join(home, 'go/env'), join(home, 'new/folder/env')]) {
      await applyToTarget(
        { layer: 'goenv', file },
        ({ values }) => planOf({ GOFLAGS: '-v' }, values),
        {},
        host,
      );
    }
    expect(await readFile(join(home, 'dotfiles/goenv'), 'utf8')).toBe('GOBIN=/b\nGOFLAGS=-v\n');
    expect(await readFile(join(home, 'new/folder/env'), 'utf8')).toBe('GOFLAGS=-v\n');
    await undo('all', host);
    expect(await readFile(join(home, 'dotfiles/goenv'), 'utf8')).toBe('GOBIN=/b\n');
    await expect(stat(join(home, 'new/folder/env'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await readLog(host)).map(({ id, state }) => `${id} ${state}`)).toEqual(['1 undone', '2 undone']);
  });

  test.each([
    ['PATH', '/x', /no setting/],
    ['GOENV', '/x', /no setting/],
    ['GOVERSION', 'go1.2', /no setting/],
    ['GOROOT', '/x', /every other Go/],
    ['GOFLAGS', '-x\n-y', /line break/],
    ['GOPATH', 'relative', /absolute/],
    ['GOPROXY', 'https://u:pw@x.example', /secret/],
  ])('%s=%j is refused with its place in the patch', async (name, value, message) => {
    const file = join(await temporaryFolder(), 'env');
    const host = environmentHost(hostWith({ cwd: dirname(file) }), {});
    const applied = applyToTarget(
      { layer: 'goenv', file },
      ({ values }) => planOf({ GOBIN: '/b', [name]: value }, values),
      {},
      host,
    );
    await expect(applied).rejects.toMatchObject({
      code: 'LAYER_REFUSED',
      message: expect.stringMatching(message),
      at: { path: '.setup-go-plus/env/010-test.yaml', line: 5 },
    });
    await expect(applied).rejects.not.toMatchObject({ message: expect.stringContaining('pw') });
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a value of before that is a secret cannot be given back, so it is not replaced', async () => {
    const home = await project({ env: 'GOPROXY=https://u:pw@x.example\n' });
    const host = environmentHost(hostWith({ cwd: home }), {});
    const target = { layer: 'goenv', file: join(home, 'env') } as const;
    await expect(
      applyToTarget(target, ({ values }) => planOf({ GOPROXY: 'direct' }, values), {}, host),
    ).rejects.toMatchObject({ code: 'LAYER_REFUSED' });
    expect(await readFile(target.file, 'utf8')).toBe('GOPROXY=https://u:pw@x.example\n');
  });

  test.each([
    ['windows', { APPDATA: 'C:\\Users\\Zoë\\AppData\\Roaming' }, 'C:\\Users\\Zoë\\AppData\\Roaming\\go\\env'],
    ['darwin', {}, '/h/Library/Application Support/go/env'],
    ['linux', {}, '/h/.config/go/env'],
    ['linux', { XDG_CONFIG_HOME: '/c' }, '/c/go/env'],
    ['linux', { GOENV: '/other' }, '/other'],
  ])('on %s with %j it is %s', (os, env, path) => {
    const cwd = os === 'windows' ? 'C:\\Users\\Zoë' : '/h';
    expect(goenvFile(machineWith({ platform: { os, arch: 'amd64' }, cwd, env: env as never }))).toBe(path);
  });

  test.each(['off', 'relative/env'])('GOENV=%s is refused', (GOENV) => {
    expect(() => goenvFile(machineWith({ env: { GOENV } }))).toThrow(
      expect.objectContaining({ code: 'LAYER_REFUSED' }),
    );
  });
});

describe('the layer goenv of a job', () => {
  test("is a copy that GOENV names; the machine's own file is not touched", async () => {
    const home = await project({
      'go/env': 'GOPROXY=https://u:pw@x.example\n',
      GITHUB_ENV: '',
      GITHUB_PATH: '',
    });
    const env = {
      ...{ GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(home, 'temp'), XDG_CONFIG_HOME: home },
      ...{ GITHUB_ENV: join(home, 'GITHUB_ENV'), GITHUB_PATH: join(home, 'GITHUB_PATH') },
    };
    const host = environmentHost(hostWith({ cwd: home, env }), env);
    const apply = () => applyToJobGoEnv(({ values }) => planOf({ GOFLAGS: '-mod=mod' }, values), host);
    await apply();
    const copy = join(home, 'temp/setup-go-plus/environment/go-env');
    expect(await readFile(copy, 'utf8')).toBe('GOPROXY=https://u:pw@x.example\nGOFLAGS=-mod=mod\n');
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    expect(parseBlocks(await readFile(env.GITHUB_ENV, 'utf8'))).toEqual({ GOENV: copy });
    expect(await readFile(join(home, 'go/env'), 'utf8')).toBe('GOPROXY=https://u:pw@x.example\n');
    await apply();
    expect((await readLog(host)).map(({ id, target }) => `${id} ${target.layer}`)).toEqual([
      'job-1 goenv',
      'job-2 job',
    ]);
  });
});
