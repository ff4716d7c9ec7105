import { expect, test } from '@jest/globals';
import { parseExpression } from '../../../src/sbom/spdx/expression.ts';

test.each([
  ['MIT', 'MIT', 'MIT', []],
  ['Apache-2.0 and MIT', 'Apache-2.0 AND MIT', null, []],
  ['(MIT)', 'MIT', 'MIT', []],
  ['MIT AND (Apache-2.0 OR BSD-3-Clause)', 'MIT AND (Apache-2.0 OR BSD-3-Clause)', null, []],
  ['(MIT AND ISC) AND Zlib', 'MIT AND ISC AND Zlib', null, []],
  ['(MIT AND ISC) OR Zlib', '(MIT AND ISC) OR Zlib', null, []],
  ['GPL-2.0+', 'GPL-2.0+', null, []],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0', null, []],
  ['LicenseRef-a AND LicenseRef-a', 'LicenseRef-a AND LicenseRef-a', null, ['LicenseRef-a']],
])('%s is %s', (text, formatted, id, references) => {
  expect(parseExpression(text)).toEqual({ text: formatted, id, references });
});

test.each([
  ...['', 'NOASSERTION', 'NONE', 'mit', 'MIT AND', 'MIT AND (', 'Unknown-1.0', 'MIT\nPackageName: x'],
  ...['DocumentRef-a:LicenseRef-b', `${'('.repeat(1500)}MIT${')'.repeat(1500)}`, '('.repeat(1999)],
])('%j is no expression that may be written', (text) => {
  expect(parseExpression(text)).toBeNull();
});
