import { describe, expect, test } from '@jest/globals';
import { inputs } from '../../src/inputs.ts';
import { machineWith, requestOf } from './host.ts';

const windows = { os: 'windows', arch: 'amd64' };
const refusing = (code: string, message: RegExp) =>
  expect.objectContaining({
    code,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/./),
  });

describe('without inputs', () => {
  test('the request is this machine’s, verified, from the public hosts', () => {
    expect(requestOf({}, machineWith({ cwd: '/w' }))).toEqual({
      version: undefined,
      versionFile: undefined,
      filePolicy: 'as-written',
      workingDirectory: '/w',
      checkLatest: false,
      platform: { os: 'linux', arch: 'amd64' },
      sources: ['tool-cache', 'go.dev', 'goproxy', 'manifest'],
      mirrors: [],
      sdkDirectory: undefined,
      goproxy: 'https://proxy.golang.org,direct',
      tipRepository: 'https://go.googlesource.com/go',
      credentials: [],
      verify: 'required',
      signingKeys: undefined,
      checksum: undefined,
      lockFile: { path: '/w/.setup-go-plus/go.lock.json', required: false },
      contents: 'full',
      gotoolchain: undefined,
      toolCache: '/tool cache',
    });
  });
});

describe('paths', () => {
  test.each([
    [
      'linux',
      machineWith({ cwd: '/w s' }),
      'sub',
      '/w s/sub',
      '/w s/sub/keys.asc',
      '/w s/sub/.setup-go-plus/go.lock.json',
    ],
    [
      'windows',
      machineWith({ platform: windows, cwd: 'D:\\a b' }),
      'sub',
      'D:\\a b\\sub',
      'D:\\a b\\sub\\keys.asc',
      'D:\\a b\\sub\\.setup-go-plus\\go.lock.json',
    ],
    [
      'linux',
      machineWith({ cwd: '/w' }),
      '/abs',
      '/abs',
      '/abs/keys.asc',
      '/abs/.setup-go-plus/go.lock.json',
    ],
  ])('are relative to the working directory (%s)', (_, machine, folder, directory, keys, lock) => {
    const request = requestOf(
      { 'working-directory': folder, 'signing-keys': 'keys.asc', 'sdk-directory': '.' },
      machine,
    );
    expect(request).toMatchObject({
      workingDirectory: directory,
      signingKeys: keys,
      sdkDirectory: directory,
      lockFile: { path: lock, required: false },
    });
  });

  test('of a lock file that is named must exist', () => {
    expect(requestOf({ 'lock-file': 'my.json' }).lockFile).toEqual({ path: '/my.json', required: true });
  });
});

describe('the version', () => {
  test('says who asks', () => {
    expect(requestOf({ 'go-version': '~1.26' }).version).toMatchObject({
      value: { kind: 'range', range: '~1.26' },
      source: 'input go-version',
      why: '~1.26 from input go-version',
    });
  });

  test.each(['1.2', '1.20.x.y', 'newest'])('%s is refused', (text) => {
    expect(() => requestOf({ 'go-version': text })).toThrow(refusing('VERSION_INVALID', /input go-version/));
  });
});

describe('the platform', () => {
  test.each([
    ['x64', 'amd64'],
    ['x86', '386'],
    ['aarch64', 'arm64'],
  ])('architecture %s is %s of this system', (architecture, arch) => {
    expect(requestOf({ architecture }, machineWith({ platform: windows })).platform).toEqual({
      os: 'windows',
      arch,
    });
  });
});

describe('the sources', () => {
  const mirror = 'https://mirror.test/go/';
  test.each([
    ['a mirror replaces the public hosts', { 'go-download-base-url': mirror }, ['tool-cache', 'mirror']],
    [
      'unless they are named',
      { 'go-download-base-url': mirror, sources: 'goproxy,mirror' },
      ['goproxy', 'mirror'],
    ],
    [
      'a folder is one more',
      { 'sdk-directory': '/sdk' },
      ['tool-cache', 'directory', 'go.dev', 'goproxy', 'manifest'],
    ],
    ['what is named without its address is left out', { sources: 'mirror directory go.dev' }, ['go.dev']],
  ])('%s', (_, given, expected) => {
    expect(requestOf(given).sources).toEqual(expected);
  });

  test('GO_DOWNLOAD_BASE_URL is the mirror when no input names one', () => {
    const machine = machineWith({ env: { GO_DOWNLOAD_BASE_URL: ' https://env.test/dl ' } });
    expect(requestOf({}, machine).mirrors).toEqual(['https://env.test/dl']);
    expect(requestOf({ 'go-download-base-url': mirror }, machine).mirrors).toEqual([
      'https://mirror.test/go',
    ]);
  });

  test.each(['ftp://h/x', 'mirror.test', 'file:///srv/go', 'javascript:alert(1)'])(
    'no mirror is %s',
    (text) => {
      expect(() => requestOf({ 'go-download-base-url': text })).toThrow(
        refusing('INPUT_INVALID', /not an http/),
      );
    },
  );

  test('an unreadable GOPROXY hurts only those who use it', () => {
    const machine = machineWith({ env: { GOPROXY: 'ftp://h' } });
    expect(() => requestOf({}, machine)).toThrow(refusing('INPUT_INVALID', /GOPROXY/));
    expect(requestOf({ sources: 'go.dev' }, machine).goproxy).toBe('');
  });
});

describe('tokens', () => {
  const token = 'ghs_x';
  test('each is for its own hosts', () => {
    const { credentials } = requestOf({
      token,
      'mirror-token': 'm',
      'go-download-base-url': 'https://a.test/dl http://127.0.0.1:8080/dl',
    });
    expect(credentials.map(({ host, value }) => `${host} ${value}`)).toEqual([
      'a.test Bearer m',
      '127.0.0.1:8080 Bearer m',
      'github.com Bearer ghs_x',
      'api.github.com Bearer ghs_x',
      'raw.githubusercontent.com Bearer ghs_x',
    ]);
  });

  test('in URLs become credentials, and the URLs are printable', () => {
    const { mirrors, goproxy, credentials } = requestOf({
      'go-download-base-url': 'https://me:p%40ss@a.test/dl/',
      goproxy: 'https://you:word@b.test,direct',
      sources: 'mirror goproxy',
    });
    expect([mirrors, goproxy]).toEqual([['https://a.test/dl'], 'https://b.test,direct']);
    expect(credentials.map(({ host, value }) => [host, value])).toEqual([
      ['a.test', `Basic ${btoa('me:p@ss')}`],
      ['b.test', `Basic ${btoa('you:word')}`],
    ]);
  });

  test('a token for the mirror wins over the password in its URL', () => {
    const given = { 'go-download-base-url': 'https://me:pass@a.test', 'mirror-token': 't' };
    expect(requestOf(given).credentials.map(({ value }) => value)).toEqual(['Bearer t']);
  });
});

describe('checksum', () => {
  const hex = 'AB'.repeat(32);
  const h1 = `h1:${'a'.repeat(43)}=`;
  test.each([
    [hex, { kind: 'sha256', hex: hex.toLowerCase() }],
    [`sha256:${hex}`, { kind: 'sha256', hex: hex.toLowerCase() }],
    [`SHA256-${hex}`, { kind: 'sha256', hex: hex.toLowerCase() }],
    [h1, { kind: 'h1', hash: h1 }],
  ])('%s', (checksum, expected) => {
    expect(requestOf({ checksum }).checksum).toEqual({ ...expected, from: 'input checksum' });
  });

  test.each(['abc', `${hex}0`, 'h1:x', `sha512:${hex}`, `${h1} `.repeat(2)])('%s is refused', (checksum) => {
    expect(() => requestOf({ checksum })).toThrow(refusing('INPUT_INVALID', /neither a SHA-256 nor an h1/));
  });
});

test('every input of the table is read here, or by the action and the rooms that it leads to', () => {
  const elsewhere =
    /^(job-status|stable-mtimes|cache.*|problem-matchers|job-summary|config|env-patches|private.*|targets|build-.*|attest|policy-.*)$/;
  const asked = new Set<string>();
  requestOf(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  const missed = inputs.map(({ name }) => name).filter((name) => !asked.has(name) && !elsewhere.test(name));
  expect(missed).toEqual([]);
});
