import nodePath from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseRun } from '../../src/cli/run-command.ts';
import { changedVariables } from '../../src/environment/changed-host.ts';
import type { Machine } from '../../src/host/ports.ts';

function machine(os: string, env: Record<string, string> = {}): Machine {
  return {
    platform: { os, arch: 'amd64' },
    path: os === 'windows' ? nodePath.win32 : nodePath.posix,
    cwd: '/',
    home: '/',
    temp: '/',
    env: (name) => env[name],
  };
}
const linux = machine('linux', { PATH: '/usr/bin' });

describe('the command to run', () => {
  test('none', () => {
    expect(parseRun({}, undefined, linux)).toBeUndefined();
  });

  test('after -- it is taken as it is', () => {
    expect(parseRun({}, ['go', 'test', '$X | "y"', '--', '-v'], linux)).toEqual({
      program: 'go',
      args: ['test', '$X | "y"', '--', '-v'],
    });
  });

  test('of --run it is split', () => {
    expect(parseRun({ run: `go test -run 'A B'` }, undefined, linux)).toEqual({
      program: 'go',
      args: ['test', '-run', 'A B'],
    });
  });

  test.each([
    ['linux', { program: '/bin/sh', args: ['-c', 'a && b "c"'] }],
    ['windows', { program: 'D:\\W\\System32\\cmd.exe', args: ['/d', '/s', '/c', 'a && b "c"'] }],
  ])("with --shell the system's shell reads it on %s", (os, expected) => {
    expect(
      parseRun({ run: 'a && b "c"', shell: true }, undefined, machine(os, { SystemRoot: 'D:\\W' })),
    ).toEqual(expected);
  });

  test.each<[string, Parameters<typeof parseRun>[0], string[] | undefined]>([
    ['both ways at once', { run: 'a' }, ['b']],
    ['nothing after --', {}, []],
    ['an empty program', {}, ['']],
    ['an empty --run', { run: '' }, undefined],
    ['an empty --run for the shell', { run: ' ', shell: true }, undefined],
    ['--shell alone', { shell: true }, undefined],
  ])('%s is wrong usage', (_, options, rest) => {
    expect(() => parseRun(options, rest, linux)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});

describe('the environment of the command', () => {
  const why = '';

  test('the last folder put in front comes first', () => {
    const changes = [
      { kind: 'prepend', name: 'PATH', value: '/tools', why },
      { kind: 'set', name: 'GOTOOLCHAIN', value: 'local', why },
      { kind: 'unset', name: 'GOROOT', why },
      { kind: 'prepend', name: 'PATH', value: '/go/bin', why },
    ] as const;
    const env = changedVariables(changes, linux);
    expect(env).toEqual({ PATH: '/go/bin:/tools:/usr/bin', GOTOOLCHAIN: 'local', GOROOT: undefined });
    expect('GOROOT' in env).toBe(true);
  });

  test('an empty PATH gets no empty entry', () => {
    const changes = [{ kind: 'prepend', name: 'PATH', value: '/go/bin', why }] as const;
    expect(changedVariables(changes, machine('linux', { PATH: '' }))).toEqual({ PATH: '/go/bin' });
  });

  test('on Windows entries are separated by semicolons', () => {
    const changes = [{ kind: 'prepend', name: 'PATH', value: 'C:\\go\\bin', why }] as const;
    expect(changedVariables(changes, machine('windows', { PATH: 'C:\\x' }))).toEqual({
      PATH: 'C:\\go\\bin;C:\\x',
    });
  });
});
