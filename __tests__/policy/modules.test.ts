import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { isForbidden } from '../../src/policy/modules/match.ts';
import { parseForbidden } from '../../src/policy/modules/parse.ts';

const refuse = (problem: string, hint: string) => new UserError('INPUT_INVALID', problem, { hint });

describe('a forbidden module', () => {
  test.each([
    ['github.com/dgrijalva/jwt-go', 'github.com/dgrijalva/jwt-go', 'v3.2.0+incompatible', 'yes'],
    // As in GOPRIVATE: a pattern is a leading part.
    ['github.com/dgrijalva/jwt-go', 'github.com/dgrijalva/jwt-go/v4', 'v4.0.0', 'yes'],
    ['github.com/dgrijalva/jwt-go', 'github.com/dgrijalva/jwt-go-fork', 'v1.0.0', 'no'],
    ['github.com/*/old', 'github.com/acme/old', 'v1.0.0', 'yes'],
    ['golang.org/x/text <v0.3.8', 'golang.org/x/text', 'v0.3.7', 'yes'],
    ['golang.org/x/text <v0.3.8', 'golang.org/x/text', 'v0.3.8', 'no'],
    ['golang.org/x/text <v0.3.8', 'golang.org/x/text', 'v0.10.0', 'no'],
    // A pseudo-version is before the tag that it counts to, and after the one before.
    ['example.com/m <v1.2.4', 'example.com/m', 'v1.2.4-0.20240102030405-abcdef123456', 'yes'],
    ['example.com/m <=v1.2.3', 'example.com/m', 'v1.2.4-0.20240102030405-abcdef123456', 'no'],
    [
      'example.com/m <v0.0.0-20220906165146-f3363e06e74c',
      'example.com/m',
      'v0.0.0-20210101000000-000000000000',
      'yes',
    ],
    ['example.com/m >= v1.2.0 <v1.4.1 || =v2.0.0', 'example.com/m', 'v1.3.0', 'yes'],
    ['example.com/m >= v1.2.0 <v1.4.1 || =v2.0.0', 'example.com/m', 'v2.0.0+incompatible', 'yes'],
    ['example.com/m >= v1.2.0 <v1.4.1 || =v2.0.0', 'example.com/m', 'v1.4.1', 'no'],
    ['example.com/m v1.2', 'example.com/m', 'v1.2.0', 'yes'],
    ['example.com/m <v2', 'example.com/m', 'v1.99.0', 'yes'],
    ['example.com/m <v2', 'example.com/m', '(devel)', 'unknown-version'],
    ['example.com/m <v2', 'example.com/m', null, 'unknown-version'],
    ['example.com/m', 'example.com/m', null, 'yes'],
  ])('`%s` and %s %s: %s', (line, path, version, expected) => {
    expect(isForbidden({ path, version }, parseForbidden([line], refuse)[0]!)).toBe(expected);
  });

  test('may come with a reason, and a line may be a comment', () => {
    expect(parseForbidden(['# old ones', 'a.example/m <v2  # corrupts files'], refuse)).toEqual([
      {
        modules: 'a.example/m',
        versions: [[{ operator: '<', version: 'v2.0.0' }]],
        range: '<v2',
        reason: 'corrupts files',
      },
    ]);
  });

  test.each([
    '<v1.2.3',
    'v1.2.3',
    'a.example/m new',
    'a.example/m <v1.2.3 ||',
    'a.example/m ^1.2.3',
    'a,b',
    'a.example/m <v1.2.3.4',
  ])('refuses `%s`', (line) => {
    expect(() => parseForbidden([line], refuse)).toThrow(UserError);
  });
});
