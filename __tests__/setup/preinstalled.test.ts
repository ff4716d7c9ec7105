import { describe, expect, test } from '@jest/globals';
import { preinstalledGo } from '../../src/setup/preinstalled.ts';
import { fakeGo, hostWith } from './host.ts';

describe("the machine's own Go", () => {
  test('is used with a warning, and nobody has verified it', async () => {
    const go = fakeGo('1.26.7', '/usr/local/go/bin/go');
    const host = hostWith({}, go);
    const found = await preinstalledGo(host);
    expect(found).toMatchObject({
      asked: { value: { kind: 'exact', version: { text: '1.26.7' } }, why: 'no version was asked for' },
      sdk: { root: '/usr/local/go', platform: { os: 'linux', arch: 'amd64' }, record: undefined },
      offerWhy: 'so the Go on PATH, /usr/local/go/bin/go',
    });
    expect(host.log.lines).toEqual([
      expect.stringMatching(/No Go version is asked for.*go1\.26\.7.*Add go-version/),
    ]);
    expect(go.commands).toHaveLength(1);
    expect(go.commands[0]?.env).toEqual({ GOROOT: undefined, GOTOOLCHAIN: 'local' });
  });

  test('is none where there is none on PATH', async () => {
    expect(await preinstalledGo(hostWith({}, fakeGo('1.26.7')))).toBeUndefined();
  });

  test('is none where it does not say which it is', async () => {
    const go = fakeGo('1.26.7', '/bin/go', { GOVERSION: 'devel' });
    expect(await preinstalledGo(hostWith({}, go))).toBeUndefined();
  });
});
