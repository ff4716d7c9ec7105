import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { loadSpdxParser, parseExpression } from '../../src/policy/licences/expression.ts';
import { judgeLicence } from '../../src/policy/licences/judge.ts';
import { parseLicenceExceptions, parseLicences } from '../../src/policy/licences/parse.ts';

const refuse = (problem: string, hint: string) => new UserError('INPUT_INVALID', problem, { hint });
const parse = await loadSpdxParser();

async function verdict(
  expression: string,
  { allow = '', deny = '', except = '' },
  path = 'github.com/acme/lib',
): Promise<string> {
  const split = (text: string) => text.split('\n').filter((line) => line !== '');
  return judgeLicence(path, parseExpression(expression, parse), {
    allow: await parseLicences(split(allow), refuse),
    deny: await parseLicences(split(deny), refuse),
    exceptions: await parseLicenceExceptions(split(except), refuse),
  });
}

describe('an allow list', () => {
  test.each([
    ['MIT', 'MIT', 'accepted'],
    ['MIT', 'MIT, Apache-2.0', 'accepted'],
    ['ISC', 'MIT, Apache-2.0', 'not-allowed'],
    ['MIT OR GPL-3.0-only', 'MIT', 'accepted'],
    ['MIT AND GPL-3.0-only', 'MIT', 'not-allowed'],
    ['(MIT OR GPL-3.0-only) AND (ISC OR Zlib)', 'MIT, Zlib', 'accepted'],
    ['(MIT OR GPL-3.0-only) AND (ISC OR Zlib)', 'MIT, BSL-1.0', 'not-allowed'],
    ['BSD-3-Clause', 'BSD-*', 'accepted'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', 'accepted'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0', 'accepted'],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', 'not-allowed'],
    ['GPL-2.0-or-later', 'GPL-2.0-only', 'accepted'],
    ['GPL-2.0-only', 'GPL-2.0-or-later', 'not-allowed'],
    ['GPL-2.0', 'GPL-2.0-only', 'accepted'],
    ['GPL-2.0+', 'GPL-2.0-or-later', 'accepted'],
    ['EPL-1.0+', 'EPL-1.0', 'accepted'],
    ['EPL-1.0+', 'EPL-1.0+', 'accepted'],
    ['LicenseRef-Acme', 'LicenseRef-Acme', 'accepted'],
    ['NOASSERTION', 'MIT', 'unknown'],
    ['NOASSERTION', 'MIT, unknown', 'accepted'],
    ['MIT AND NOASSERTION', 'MIT', 'unknown'],
    ['MIT OR NOASSERTION', 'MIT', 'accepted'],
    ['ISC AND NOASSERTION', 'MIT', 'not-allowed'],
    ['The Licence of Acme', 'MIT', 'unknown'],
    ['', 'MIT', 'unknown'],
  ])('says of `%s` with `%s`: %s', async (expression, allow, expected) => {
    expect(await verdict(expression, { allow })).toBe(expected);
  });
});

describe('a deny list', () => {
  test.each([
    ['MIT', 'AGPL-*', 'accepted'],
    ['AGPL-3.0-only', 'AGPL-*', 'denied'],
    ['AGPL-3.0', 'AGPL-3.0-only', 'denied'],
    ['AGPL-3.0-only OR MIT', 'AGPL-*', 'accepted'],
    ['AGPL-3.0-only AND MIT', 'AGPL-*', 'denied'],
    // Whoever denies version 2 has not agreed to "version 2 or later".
    ['GPL-2.0-or-later', 'GPL-2.0-only', 'denied'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-*', 'denied'],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', 'accepted'],
    ['NOASSERTION', 'AGPL-*', 'unknown'],
    ['NOASSERTION', 'unknown', 'denied'],
  ])('says of `%s` with `%s`: %s', async (expression, deny, expected) => {
    expect(await verdict(expression, { deny })).toBe(expected);
  });

  test('wins over the allow list, but for a licence that is allowed with its very exception', async () => {
    expect(await verdict('GPL-3.0-only', { allow: 'GPL-3.0-only', deny: 'GPL-*' })).toBe('denied');
    const allow = 'GPL-2.0-only WITH Classpath-exception-2.0';
    expect(await verdict(allow, { allow, deny: 'GPL-*' })).toBe('accepted');
    expect(await verdict('GPL-2.0-only', { allow, deny: 'GPL-*' })).toBe('denied');
  });
});

describe('exceptions', () => {
  const policy = {
    allow: 'MIT',
    deny: 'MPL-2.0',
    except: 'github.com/acme/* MPL-2.0, unknown\ngit.corp.example',
  };
  test.each([
    ['github.com/acme/lib', 'MPL-2.0', 'accepted'],
    ['github.com/acme/lib/v2', 'NOASSERTION', 'accepted'],
    ['github.com/acme/lib', 'ISC', 'not-allowed'],
    ['github.com/other/lib', 'MPL-2.0', 'denied'],
    ['git.corp.example/team/secret', 'NOASSERTION', 'accepted'],
    ['git.corp.example.evil.org/x', 'NOASSERTION', 'unknown'],
  ])('%s under %s: %s', async (path, expression, expected) => {
    expect(await verdict(expression, policy, path)).toBe(expected);
  });
});

describe('a list of licences', () => {
  test.each([
    ['mit', 'Did you mean MIT?'],
    ['Apache 2', 'Did you mean Apache-2.0?'],
    ['apache2', 'Did you mean Apache-2.0?'],
    ['GPLv3', 'Did you mean GPL-3.0-only, GPL-3.0-or-later?'],
    ['BSD', 'Did you mean BSD-3-Clause'],
    ['NoSuch-1.0', 'Write SPDX ids'],
    ['MIT OR ISC', 'one by one'],
    ['*', 'Write SPDX ids'],
    ['*-2.0', 'Write SPDX ids'],
  ])('refuses `%s`', async (text, hint) => {
    await expect(parseLicences([text], refuse)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining(hint),
    });
  });
});

const term = fc.constantFrom('MIT', 'ISC', 'AGPL-3.0-only', 'NOASSERTION', 'GPL-2.0-or-later');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    term,
    fc
      .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
}));
const ORDER = ['accepted', 'unknown', 'not-allowed', 'denied'];

test('AND is as bad as its worse side, and OR as good as its better one', async () => {
  await fc.assert(
    fc.asyncProperty(expression, expression, async (a, b) => {
      const policy = { allow: 'MIT, GPL-2.0-only', deny: 'AGPL-*' };
      const [first, second, and, or] = await Promise.all(
        [a, b, `(${a}) AND (${b})`, `(${a}) OR (${b})`].map(async (text) =>
          ORDER.indexOf(await verdict(text, policy)),
        ),
      );
      expect(and).toBe(Math.max(first!, second!));
      expect(or).toBe(Math.min(first!, second!));
    }),
    { numRuns: 60 },
  );
});
