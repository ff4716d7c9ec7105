import { posix, win32 } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Machine } from '../../src/host/ports.ts';
import { toolCacheRoot } from '../../src/setup/tool-cache-root.ts';

const machine = (os: string, home: string, env: Record<string, string>): Machine => ({
  platform: { os, arch: 'amd64' },
  path: os === 'windows' ? win32 : posix,
  cwd: home,
  home,
  temp: home,
  env: (name) => env[name],
});

test.each([
  [
    "a job uses the runner's",
    'linux',
    '/home/me',
    { RUNNER_TOOL_CACHE: '/opt/hosted tools', XDG_CACHE_HOME: '/x' },
    '/opt/hosted tools',
  ],
  ['an image may name it as Azure does', 'linux', '/home/me', { AGENT_TOOLSDIRECTORY: '/opt/t' }, '/opt/t'],
  [
    'a person may choose a folder',
    'linux',
    '/home/me',
    { SETUP_GO_PLUS_HOME: '/mnt/usb' },
    '/mnt/usb/tool-cache',
  ],
  [
    'XDG names the caches',
    'linux',
    '/home/me',
    { XDG_CACHE_HOME: '/var/c' },
    '/var/c/setup-go-plus/tool-cache',
  ],
  [
    'a relative XDG path is ignored',
    'linux',
    '/home/me',
    { XDG_CACHE_HOME: 'c' },
    '/home/me/.cache/setup-go-plus/tool-cache',
  ],
  [
    'macOS has a place for caches',
    'darwin',
    '/Users/me',
    {},
    '/Users/me/Library/Caches/setup-go-plus/tool-cache',
  ],
  [
    'Windows too',
    'windows',
    'C:\\Users\\Jö',
    { LOCALAPPDATA: 'D:\\Local' },
    'D:\\Local\\setup-go-plus\\tool-cache',
  ],
  [
    'a Windows service may lack it',
    'windows',
    'C:\\Users\\Jö',
    {},
    'C:\\Users\\Jö\\AppData\\Local\\setup-go-plus\\tool-cache',
  ],
])('%s', (_, os, home, env, expected) => {
  expect(toolCacheRoot(machine(os, home, env))).toBe(expected);
});
