import { expect, test } from '@jest/globals';
import { isKeepable, isWorthKeeping } from '../../../src/build/keep/keepable.ts';
import type { BuildRow, Target } from '../../../src/build/types.ts';

const args = ['build', '-trimpath', '-ldflags=-s -w -X main.version=1.0.0'];

test.each<[string, { args?: string[]; env?: object; buildmode?: string | null; go?: string }, boolean]>([
  ['a program of Go alone', {}, true],
  ['of Go with experiments', { go: '1.26.8 X:jsonv2' }, true],
  ['a position-independent one', { buildmode: 'pie' }, true],
  ['of Go whose clean-up does not take folders', { go: '1.23.12' }, false],
  ['of Go whose version cannot be told', { go: 'devel' }, false],
  ['with C in it, whose libraries Go does not look at', { env: { CGO_ENABLED: '1' } }, false],
  ['of which cgo is not known', { env: {} }, false],
  ['a library', { buildmode: 'c-shared' }, false],
  ['a plugin', { buildmode: 'plugin' }, false],
  ['by another linker', { args: [...args, '-ldflags=-linkmode=external'] }, false],
  ['by another linker, of all packages', { args: [...args, '-ldflags=all=-s -linkmode external'] }, false],
  ['with flags for another linker', { args: [...args, "-ldflags=-s '-extldflags=-static -lz'"] }, false],
  ['by a linker that is named', { args: [...args, '-ldflags=-extld=gold'] }, false],
  ['by a wrapper', { args: [...args, '-toolexec=garble'] }, false],
  ['by a wrapper that GOFLAGS name', { env: { CGO_ENABLED: '0', GOFLAGS: '-trimpath -toolexec=x' } }, false],
])('%s', (_, { go = '1.26.8', buildmode = null, ...given }, expected) => {
  const target = { buildmode } as Target;
  const row = { args, env: { CGO_ENABLED: '0' }, target, ...given } as unknown as BuildRow;
  expect(isKeepable(row, go)).toBe(expected);
});

const keepable = { args, env: { CGO_ENABLED: '0' }, target: { buildmode: null } } as unknown as BuildRow;
const withC = { ...keepable, env: { CGO_ENABLED: '1' } };

test.each<[string, BuildRow[], string, string | undefined, boolean]>([
  ['one row of several', [withC, keepable], '/c', undefined, true],
  ['on a machine that stays', [keepable], '/c', 'self-hosted', true],
  ['on one that ends with the job', [keepable], '/c', 'github-hosted', false],
  ['without a GOCACHE', [keepable], '', undefined, false],
  ['no row', [withC], '/c', undefined, false],
])('worth keeping: %s', (_, rows, gocache, runner, expected) => {
  const env = (name: string) => (name === 'RUNNER_ENVIRONMENT' ? runner : undefined);
  expect(isWorthKeeping(rows, { gocache, goVersion: '1.26.8' }, { env })).toBe(expected);
});
