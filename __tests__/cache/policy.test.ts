import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeEvent } from '../../src/cache/event.ts';
import {
  modulesModeFor,
  modulesPay,
  type PolicyFacts,
  parseCacheMode,
  planPolicy,
} from '../../src/cache/policy.ts';

const facts: PolicyFacts = {
  mode: undefined,
  serviceMode: '',
  event: { untrusted: undefined },
  hosted: true,
  modules: { mode: 'auto', folder: '/m', present: false, versions: 9, sums: 1, vendored: false },
  build: { folder: '/c', present: false, program: false, unread: false },
};
const yes = { do: true };

test('usually both are restored and saved', () => {
  const both = { restore: yes, save: yes };
  expect(planPolicy(facts)).toEqual({ modules: both, build: both });
});

describe('the mode decides: ', () => {
  const untrusted = { event: { untrusted: 'the pull request comes from a fork' } };
  test.each<[Partial<PolicyFacts>, boolean, boolean]>([
    [{ mode: 'read' }, true, false],
    [{ mode: 'write' }, false, true],
    [{ mode: 'read-write' }, true, true],
    [{ mode: 'none' }, false, false],
    [{ serviceMode: 'read' }, true, false],
    [{ serviceMode: 'WRITE' }, true, true],
    [{ serviceMode: 'write-only' }, false, true],
    [{ serviceMode: 'none' }, false, false],
    [{ serviceMode: 'something new' }, true, true],
    [{ mode: 'read-write', serviceMode: 'read' }, true, false],
    [untrusted, true, false],
    [{ ...untrusted, mode: 'read-write' }, true, true],
    [{ ...untrusted, mode: 'read-write', serviceMode: 'read' }, true, false],
  ])('%j: restore %j, save %j', (more, restore, save) => {
    for (const policy of Object.values(planPolicy({ ...facts, ...more }))) {
      expect(policy).toMatchObject({ restore: { do: restore }, save: { do: save } });
    }
  });
});

describe('one of them is left out, and says why, where', () => {
  test.each<[string, Partial<PolicyFacts>, 'modules' | 'build', string]>([
    ['there is no go.sum', { modules: { ...facts.modules, sums: 0 } }, 'modules', 'no go.sum'],
    ['go.sum is empty', { modules: { ...facts.modules, versions: 0 } }, 'modules', 'names no modules'],
    ['modules are downloaded', { modules: { ...facts.modules, mode: 'download' } }, 'modules', 'download'],
    ['Go builds from vendor', { modules: { ...facts.modules, vendored: true } }, 'modules', 'vendor folder'],
    ['GOMODCACHE is unknown', { modules: { ...facts.modules, folder: '' } }, 'modules', 'not known'],
    [
      'the machine keeps its modules',
      { hosted: false, modules: { ...facts.modules, present: true } },
      'modules',
      '/m is kept',
    ],
    [
      'the machine keeps its build cache',
      { hosted: false, build: { ...facts.build, present: true } },
      'build',
      '/c is kept',
    ],
    ['GOCACHE is off', { build: { ...facts.build, folder: 'off' } }, 'build', 'GOCACHE is off'],
    ['GOCACHE is unknown', { build: { ...facts.build, folder: '' } }, 'build', 'not known'],
    ['Go reads none of it', { build: { ...facts.build, unread: true } }, 'build', 'GOFLAGS has -a'],
    ['GOCACHEPROG is set', { build: { ...facts.build, program: true } }, 'build', 'GOCACHEPROG'],
  ])('%s', (_, more, name, why) => {
    const { [name]: one, ...others } = planPolicy({ ...facts, ...more });
    const no = { do: false, why: expect.stringContaining(why) };
    expect(one).toEqual({ restore: no, save: no });
    for (const other of Object.values(others)) expect(other).toEqual({ restore: yes, save: yes });
  });

  test('… but on a hosted machine, where another step has used Go before, they are restored all the same', () => {
    const present = {
      modules: { ...facts.modules, present: true },
      build: { ...facts.build, present: true },
    };
    expect(planPolicy({ ...facts, ...present }).modules).toEqual({ restore: yes, save: yes });
  });
});

describe('what a run has built is not saved by default after', () => {
  const pull = (head: unknown) => ({
    pull_request: { base: { repo: { full_name: 'o/r' } }, head: { repo: head } },
  });
  const ended = (head: string) => ({
    repository: { full_name: 'o/r' },
    workflow_run: { head_repository: { full_name: head } },
  });
  const main = 'refs/heads/main';
  test.each<[string, string, unknown, boolean]>([
    ['push', main, {}, true],
    ['schedule', main, undefined, true],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', {}, true],
    ['workflow_dispatch', main, {}, true],
    ['pull_request', 'refs/pull/1/merge', pull({ full_name: 'o/r' }), true],
    ['workflow_run', main, ended('o/r'), true],
    ['', '', undefined, true],
    ['pull_request', 'refs/pull/1/merge', pull({ full_name: 'evil/r' }), false],
    ['pull_request', 'refs/pull/1/merge', pull(null), false],
    ['pull_request', 'refs/pull/1/merge', undefined, false],
    ['pull_request', 'refs/pull/1/merge', { pull_request: 'x' }, false],
    ['pull_request_review', 'refs/pull/1/merge', pull({ full_name: 'evil/r' }), false],
    ['pull_request_target', main, pull({ full_name: 'o/r' }), false],
    ['issue_comment', main, {}, false],
    ['workflow_run', main, ended('evil/r'), false],
    ['workflow_run', main, {}, false],
    ['release', 'refs/tags/v1', {}, false],
    ['push', 'refs/tags/v1', {}, false],
    ['workflow_dispatch', 'refs/tags/v1', {}, false],
  ])('%s on %s %j: saved %j', (name, ref, payload, saved) => {
    expect(judgeEvent(name, ref, payload).untrusted === undefined).toBe(saved);
  });

  test('whatever the payload is, there is an answer', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.jsonValue(),
        (name, ref, payload) => void judgeEvent(name, ref, payload),
      ),
    );
  });
});

test.each<[string, string | undefined]>([
  ['', undefined],
  [' Read-Write ', 'read-write'],
  ['none', 'none'],
])('cache-mode %j is %j', (text, mode) => expect(parseCacheMode(text)).toBe(mode));

test('another cache-mode is refused', () => {
  expect(() => parseCacheMode('sometimes')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});

test.each<[string, ReturnType<typeof modulesModeFor>, boolean, boolean, ReturnType<typeof modulesModeFor>]>([
  ['minimal is for machines that are gone after the job', 'minimal', true, false, 'minimal'],
  ['on others a later job would find packages missing', 'minimal', false, false, 'auto'],
  ['and of a part of a module there is no h1 hash', 'minimal', true, true, 'auto'],
  ['the other modes work everywhere', 'zips', false, true, 'zips'],
])('%s (%s, hosted: %j, verified: %j: %s)', (_, asked, hosted, verify, mode) => {
  expect(modulesModeFor(asked, { hosted, verify })).toBe(mode);
});

test.each<[number, number, boolean]>([
  [1, 1000, false],
  [3, 2 ** 21 - 1, false],
  [3, 2 ** 21, true],
  [4, 1000, true],
])('%i modules of %i bytes are worth an entry: %j', (versions, bytes, pays) => {
  expect(modulesPay({ versions, bytes }).do).toBe(pays);
});
