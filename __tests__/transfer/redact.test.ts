import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { querySecrets, redactUrl } from '../../src/transfer/redact.ts';

describe('redaction of URLs', () => {
  test.each([
    ['https://user:hunter2@host/x', 'https://***@host/x'],
    ['https://ghp_abc@host/x', 'https://***@host/x'],
    ['https://user:p@ss@host/x', 'https://***@host/x'],
    ['HTTPS://U:P@HOST', 'HTTPS://***@HOST'],
    ['GET https://u:p@a/ then git+ssh://v:w@b/c failed', 'GET https://***@a/ then git+ssh://***@b/c failed'],
    ['https://h/x?sig=abc&v=1', 'https://h/x?sig=***&v=1'],
    ['https://h/x?X-Amz-Signature=abc%2F&y', 'https://h/x?X-Amz-Signature=***&y'],
    ['https://h/x?%73ig=abc', 'https://h/x?%73ig=***'],
    ['https://h/x#access_token=abc', 'https://h/x#access_token=***'],
    ['https://h/x;key=abc?y=1', 'https://h/x;key=***'],
    ['"https://h/?token=abc" is', '"https://h/?token=***" is'],
  ])('%s becomes %s', (text, expected) => {
    expect(redactUrl(text)).toBe(expected);
  });

  test.each([
    'https://go.dev/dl/?mode=json&include=all',
    'https://host:8443/a@b/c',
    'file:///C:/Go%20SDKs/go1.26.5.zip',
    'no URL at all, a@b.example',
  ])('%s stays as it is', (text) => {
    expect(redactUrl(text)).toBe(text);
  });

  const secret = fc.stringMatching(/^[A-Za-z0-9_~-]{12,40}$/);
  const around = fc.string().filter((text) => !text.includes('S3CRET'));

  test('no password or token in a URL ever comes through, whatever is around it', () => {
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        const marked = `S3CRET${value}`;
        for (const url of [
          `https://user:${marked}@host.example/path`,
          `https://${marked}@host.example:444`,
          `https://host.example/path?a=1&access_token=${marked}&b=2`,
          `https://host.example/path?X-Goog-Signature=${marked}`,
        ]) {
          expect(redactUrl(`${before} ${url} ${after}`)).not.toContain('S3CRET');
        }
      }),
    );
  });

  test('redacting twice changes nothing more', () => {
    const parts = [
      'https://',
      'user',
      ':',
      '@',
      '/',
      '?',
      '&',
      ';',
      '#',
      '=',
      'sig',
      'token',
      '%73',
      'x',
      ' ',
      '"',
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), text), (given) => {
        expect(redactUrl(redactUrl(given))).toBe(redactUrl(given));
      }),
      { numRuns: 500 },
    );
  });
});

test.each<[string, string[]]>([
  ['https://h.test/?token=abc&x=1&X-Amz-Signature=d%2Fe#key=f', ['abc', 'd%2Fe', 'f']],
  ['https://h.test/?x=1', []],
])('the secrets in the query of %s are %j', (text, secrets) => expect(querySecrets(text)).toEqual(secrets));
