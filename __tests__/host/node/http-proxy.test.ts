import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proxyAuthorization, proxyFor } from '../../../src/host/node/http-proxy.ts';

function proxy(url: string, env: Record<string, string>): string | undefined {
  return proxyFor(new URL(url), (name) => env[name])?.href;
}

describe('the proxy for a URL', () => {
  test.each([
    ['HTTPS_PROXY', 'https://go.dev/dl', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https_proxy', 'https://go.dev/dl', { https_proxy: 'http://p:1' }, 'http://p:1/'],
    [
      'lower case first',
      'https://go.dev',
      { https_proxy: 'http://low', HTTPS_PROXY: 'http://up' },
      'http://low/',
    ],
    ['HTTP_PROXY', 'http://go.dev', { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['ALL_PROXY for either', 'https://go.dev', { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['a name without a scheme', 'https://go.dev', { HTTPS_PROXY: 'p.corp:3128' }, 'http://p.corp:3128/'],
    ['a proxy that speaks TLS', 'https://go.dev', { HTTPS_PROXY: 'https://p:1' }, 'https://p:1/'],
    ['none', 'https://go.dev', {}, undefined],
    ['none for an empty value', 'https://go.dev', { HTTPS_PROXY: '' }, undefined],
    ['none for the other protocol', 'https://go.dev', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['none for localhost', 'http://localhost:8080', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['none for 127.0.0.0/8', 'http://127.0.0.2', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['none for [::1]', 'http://[::1]:80', { HTTP_PROXY: 'http://p:1' }, undefined],
  ])('is %s', (_, url, env, expected) => {
    expect(proxy(url, env as unknown as Record<string, string>)).toBe(expected);
  });

  test.each([
    ['*', 'https://go.dev', true],
    ['go.dev', 'https://go.dev', true],
    ['GO.DEV', 'https://go.dev', true],
    ['go.dev', 'https://dl.go.dev', true],
    ['.go.dev', 'https://dl.go.dev', true],
    ['.go.dev', 'https://go.dev', false],
    ['*.go.dev', 'https://dl.go.dev', true],
    ['go.dev', 'https://notgo.dev', false],
    ['o.dev', 'https://go.dev', false],
    ['go.dev:443', 'https://go.dev', true],
    ['go.dev:8443', 'https://go.dev', false],
    ['go.dev:8443', 'https://go.dev:8443', true],
    ['a.example, go.dev', 'https://go.dev', true],
    ['a.example go.dev', 'https://go.dev', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/99', 'https://10.1.2.3', false],
    ['10.0.0.0/8', 'https://go.dev', false],
    ['10.1.2.3', 'https://10.1.2.3', true],
    ['fd00::/8', 'https://[fd12::1]', true],
    ['[fd12::1]:443', 'https://[fd12::1]', true],
    ['fd12::1', 'https://[fd12::1]', true],
    [',, ,', 'https://go.dev', false],
    [':443', 'https://go.dev', false],
  ])('NO_PROXY=%s at %s exempts: %s', (list, url, exempt) => {
    expect(proxy(url, { HTTPS_PROXY: 'http://p:1', NO_PROXY: list }) === undefined).toBe(exempt);
  });

  test.each(['socks5://p:1', 'http://', 'ftp://u:hunter2@p'])('refuses %s without repeating it', (value) => {
    expect(() => proxy('https://go.dev', { HTTPS_PROXY: value })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.not.stringContaining('hunter2') }),
    );
  });

  test('any NO_PROXY is read without a crash', () => {
    fc.assert(
      fc.property(fc.string(), (list) => {
        proxy('https://10.1.2.3:8443', { HTTPS_PROXY: 'http://p:1', NO_PROXY: list });
      }),
    );
  });

  test('its user name and password are percent-decoded', () => {
    const header = proxyAuthorization(new URL('http://user:p%40ss%3A@p:1')) ?? '';
    expect(Buffer.from(header.slice('Basic '.length), 'base64').toString()).toBe('user:p@ss:');
    expect(proxyAuthorization(new URL('http://p:1'))).toBeUndefined();
  });
});
