import { describe, expect, test } from '@jest/globals';
import { chooseStore, type StoreRequest } from '../../../src/cache/stores/choose.ts';
import { detectService, mayRead, mayWrite } from '../../../src/cache/stores/service.ts';

const v2 = {
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_RUNTIME_TOKEN: 'token',
};
const v1 = { ACTIONS_CACHE_URL: 'https://cache.example/', ACTIONS_RUNTIME_TOKEN: 'token' };

function detect(env: Readonly<Record<string, string>>) {
  return detectService((name) => env[name]);
}

describe('the service of this job', () => {
  test.each<[string, Record<string, string>, string]>([
    ['is v2 where the runner says so', v2, 'v2'],
    ['is v2 also where v1 is there too', { ...v1, ...v2 }, 'v2'],
    ['is v2 on github.com', { ...v2, GITHUB_SERVER_URL: 'https://github.com' }, 'v2'],
    ['is v2 on a company’s ghe.com', { ...v2, GITHUB_SERVER_URL: 'https://acme.ghe.com' }, 'v2'],
    [
      'is v1 on GHES, whatever it says',
      { ...v1, ...v2, GITHUB_SERVER_URL: 'https://git.acme.example' },
      'v1',
    ],
    ['is v1 with act', { ...v1, GITHUB_SERVER_URL: 'https://github.com' }, 'v1'],
    ['is v1 with Gitea', { ...v1, GITHUB_SERVER_URL: 'http://gitea.localhost:3000' }, 'v1'],
    ['is none in a run: step', {}, 'none'],
    ['is none on a laptop whose server is no URL', { GITHUB_SERVER_URL: 'nowhere' }, 'none'],
    ['is none without a token', { ...v2, ACTIONS_RUNTIME_TOKEN: '' }, 'none'],
    ['is v1 also without a token, which nektos/act does not set', { ...v1, ACTIONS_RUNTIME_TOKEN: '' }, 'v1'],
    ['is none where its address is none', { ...v2, ACTIONS_RESULTS_URL: 'results' }, 'none'],
    ['is none on GHES without v1', { ...v2, GITHUB_SERVER_URL: 'https://git.acme.example' }, 'none'],
  ])('%s', (_, env, protocol) => {
    expect(detect(env).protocol).toBe(protocol);
  });

  test.each([
    ['', true, true],
    ['none', false, false],
    ['read', true, false],
    ['write', true, true],
    ['write-only', false, true],
    ['something new', true, true],
  ])('mode %j reads %p and writes %p', (mode, reads, writes) => {
    const service = detect({ ...v2, ACTIONS_CACHE_MODE: ` ${mode.toUpperCase()} ` });
    expect(service).toMatchObject({ mode });
    expect([mayRead(mode), mayWrite(mode)]).toEqual([reads, writes]);
  });
});

describe('the store', () => {
  const none: Record<string, string> = {};
  const off = { ...v2, ACTIONS_CACHE_MODE: 'none' };
  const directory = '/cache';
  test.each<[Record<string, string>, StoreRequest['store'], string | undefined, string]>([
    [v2, 'auto', undefined, 'actions'],
    [v2, 'auto', directory, 'actions'],
    [v1, 'auto', directory, 'actions-v1'],
    [none, 'auto', directory, 'directory'],
    [none, 'auto', undefined, 'none: this runner has no cache service'],
    [v2, 'directory', directory, 'directory'],
    [v2, 'directory', undefined, 'none: the store is to be a directory, and none is named'],
    [v2, 'actions', directory, 'actions'],
    [v2, 'actions-v1', undefined, 'actions-v1'],
    [v1, 'actions-v1', undefined, 'actions-v1'],
    [
      v1,
      'actions',
      directory,
      'none: the store is to be actions, and this runner’s cache service speaks only v1',
    ],
    [none, 'actions', directory, 'none: this runner has no cache service'],
    [none, 'actions-v1', directory, 'none: this runner has no cache service'],
    [off, 'auto', undefined, 'none: ACTIONS_CACHE_MODE is none'],
    [off, 'directory', directory, 'directory'],
  ])('for %j and %s with directory %j is %s', (env, store, where, expected) => {
    const choice = chooseStore(detect(env), { store, directory: where });
    expect(choice.kind === 'none' ? `none: ${choice.why}` : choice.kind).toBe(expected);
  });

  test('gets what it needs from the environment', () => {
    expect(chooseStore(detect(v2), { store: 'auto', directory: undefined })).toEqual({
      kind: 'actions',
      url: 'https://results.example/',
      token: 'token',
      mode: '',
    });
  });
});
