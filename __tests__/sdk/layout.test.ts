import { expect, test } from '@jest/globals';
import { checkLayout } from '../../src/sdk/layout.ts';
import { readVersionFile } from '../../src/sdk/version-file.ts';
import { sdkFiles } from './archives.ts';
import { linux, version } from './hosts.ts';

const invalid = expect.objectContaining({ code: 'ARCHIVE_INVALID' });
const names = (os?: string, arch?: string) => new Set(Object.keys(sdkFiles('1.26.8', os, arch)));
const file = (text: string) => readVersionFile(Buffer.from(text));

test.each([
  ['1.26.8', 'go1.26.8\ntime 2026-08-28T16:20:06Z\n'],
  ['1.20', 'go1.20'],
  ['1.27rc1', 'go1.27rc1\n'],
  ['1.25.0-1', 'go1.25.0-1\n'],
  ['1.25.0-1', 'go1.25.0\n'],
  ['1.26.8', 'go1.26.8 X:boringcrypto\n'],
  ['1.26.8', 'go1.26.8\r\ntime 2026-08-28T16:20:06Z\r\n'],
])('Go %s is an SDK whose VERSION is %j', (text, content) => {
  expect(() =>
    checkLayout(names(), file(content), { version: version(text), platform: linux }),
  ).not.toThrow();
});

test.each(['go1.26.7\n', 'go1.26\n', 'go1.26.80\n', 'devel go1.26.8\n'])('%j is not Go 1.26.8', (content) => {
  expect(() => checkLayout(names(), file(content), { version: version('1.26.8'), platform: linux })).toThrow(
    invalid,
  );
});

test('an SDK has a VERSION', () => {
  expect(() => checkLayout(names(), undefined, { version: version('1.26.8'), platform: linux })).toThrow(
    /VERSION/,
  );
  expect(() => file('')).toThrow(invalid);
});

test.each(['bin/go', 'pkg/tool/linux_amd64/compile', 'pkg/tool/linux_amd64/link', 'src/runtime/proc.go'])(
  'an SDK has %s',
  (name) => {
    const without = names();
    without.delete(name);
    const offered = { version: version('1.26.8'), platform: linux };
    expect(() => checkLayout(without, file('go1.26.8'), offered)).toThrow(invalid);
  },
);

test('a Windows SDK has go.exe, and is not taken for another', () => {
  const platform = { os: 'windows', arch: 'arm64' };
  const offered = { version: version('1.26.8'), platform };
  expect(() => checkLayout(names('windows', 'arm64'), file('go1.26.8'), offered)).not.toThrow();
  expect(() => checkLayout(names('windows', 'amd64'), file('go1.26.8'), offered)).toThrow(invalid);
  expect(() => checkLayout(names('linux', 'arm64'), file('go1.26.8'), offered)).toThrow(invalid);
});

test.each([
  ['go1.26.8\ntime 2026-08-28T16:20:06Z\n', 1_787_934_006],
  ['go1.20', undefined],
  ['go1.26.8\ntime nonsense\n', undefined],
])('VERSION %j was made at %s', (text, time) => {
  expect(file(text).time).toBe(time);
});
