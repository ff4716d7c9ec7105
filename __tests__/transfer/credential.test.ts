import { describe, expect, test } from '@jest/globals';
import {
  credentialFor,
  credentialHeader,
  githubCredentials,
  liftUserinfo,
  secretsOf,
} from '../../src/transfer/credential.ts';

describe('a credential', () => {
  test.each([
    ['https://host/x', 'abc', { host: 'host', header: 'authorization', value: 'Bearer abc' }],
    ['https://HOST:8443/', ' abc\n', { host: 'host:8443', header: 'authorization', value: 'Bearer abc' }],
    ['https://host:443', 'token abc', { host: 'host', header: 'authorization', value: 'token abc' }],
    ['https://host', '', undefined],
    ['file:///x', 'abc', undefined],
    ['nonsense', 'abc', undefined],
  ])('for %s and %j', (url, token, expected) => {
    expect(credentialFor(url, token)).toEqual(expected);
  });

  test.each([
    ['https://host/x', true],
    ['https://host:443/x', true],
    ['http://host/x', false],
    ['https://host:8443/x', false],
    ['https://host.evil.example/x', false],
    ['https://evil.example/host', false],
    ['https://sub.host/x', false],
    ['https://host@evil.example/', false],
    ['file:///host', false],
  ])('for host is sent to %s: %s', (url, sent) => {
    const credentials = [{ host: 'host', header: 'authorization', value: 'Bearer abc' } as const];
    expect(credentialHeader(url, credentials)).toEqual(sent ? { authorization: 'Bearer abc' } : {});
  });

  test.each(['localhost:81', '127.0.0.1:81', '[::1]:81'])(
    'reaches %s without TLS: that is this machine',
    (host) => {
      const credentials = [{ host, header: 'authorization', value: 'Bearer abc' } as const];
      expect(credentialHeader(`http://${host}/`, credentials)).toEqual({ authorization: 'Bearer abc' });
    },
  );

  test('of GitHub is for its own three hosts, or those of a GHES or a data-residency server', () => {
    const hosts = (server?: string) =>
      githubCredentials('ghs_x', server).map((credential) => credential.host);
    expect(hosts()).toEqual(['github.com', 'api.github.com', 'raw.githubusercontent.com']);
    expect(hosts('https://octo.ghe.com')).toEqual(['octo.ghe.com', 'api.octo.ghe.com', 'raw.octo.ghe.com']);
    expect(githubCredentials('')).toEqual([]);
  });

  test('in a URL is lifted out of it', () => {
    const { url, credential } = liftUserinfo('https://user:p%40ss@host:1/x?y');
    expect(url).toBe('https://host:1/x?y');
    expect(credential?.host).toBe('host:1');
    expect(Buffer.from(credential?.value.slice(6) ?? '', 'base64').toString()).toBe('user:p@ss');
    expect(liftUserinfo('https://host/x')).toEqual({ url: 'https://host/x', credential: undefined });
    expect(liftUserinfo('https://100%@host/').credential).toBeDefined();
  });

  test('is masked whole, without its scheme, and as the password that a Basic pair holds', () => {
    expect(secretsOf(credentialFor('https://h', 'abc')!)).toEqual(['Bearer abc', 'abc']);
    const basic = `Basic ${Buffer.from('user:hunter2').toString('base64')}`;
    expect(secretsOf(credentialFor('https://h', basic)!)).toEqual([basic, basic.slice(6), 'hunter2']);
  });
});
