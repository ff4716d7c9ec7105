import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LicenceScanner, openScanner } from '../../../src/sbom/licences/scan.ts';

const list = createRequire(import.meta.url)('spdx-license-list/spdx-full.json') as Record<
  string,
  { readonly licenseText: string }
>;
const textOf = (id: string) => list[id]!.licenseText;
let scan: LicenceScanner;
beforeAll(async () => {
  scan = await openScanner();
});
const ids = async (text: string) => (await scan(text)).found.map(({ id }) => id);
const mit = textOf('MIT').replace('<year> <copyright holders>', '2015 A. Person');
const apache = textOf('Apache-2.0');
const bsd = textOf('BSD-3-Clause').replace('<year> <owner>', '2015 Someone');
const header = /Licensed under the Apache License[\s\S]*limitations under the License\./.exec(apache)![0];
const notice = /This program is free software;[\s\S]*?for more details\./.exec(textOf('GPL-2.0-only'))![0];

describe('a licence file holds', () => {
  test.each<[string, string, readonly string[]]>([
    ['one licence', mit, ['MIT']],
    ['it without its title', mit.replace(/^MIT License\s+/, ''), ['MIT']],
    ['it with another line length', mit.replaceAll(/(?<=\S)\n(?=\S)/g, ' '), ['MIT']],
    ['it as a comment', mit.replaceAll(/^/gm, ' * '), ['MIT']],
    ['it with line ends of Windows', mit.replaceAll('\n', '\r\n'), ['MIT']],
    [
      'it with names of its own',
      bsd.replaceAll(/the copyright holder/gi, 'Some Very Long Company Name GmbH'),
      ['BSD-3-Clause'],
    ],
    ['the shorter of two that are alike', textOf('BSD-2-Clause'), ['BSD-2-Clause']],
    ['the longer of two that are alike', textOf('BSD-4-Clause'), ['BSD-4-Clause']],
    ['a word more that makes another licence', textOf('JSON'), ['JSON']],
    ['a sentence less that makes another licence', textOf('MIT-0'), ['MIT-0']],
    ['one that few have', textOf('BSD-3-Clause-LBNL'), ['BSD-3-Clause-LBNL']],
    ['a licence without its appendix', apache.slice(0, apache.indexOf('APPENDIX')), ['Apache-2.0']],
    ['only the notice of a licence', `Copyright 2020 A\n\n${header}`, ['Apache-2.0']],
    ['two, one after the other', `${apache}\n\n-----\n\n${mit}`, ['Apache-2.0', 'MIT']],
    [
      'two and words between',
      `Parts are under MIT:\n\n${mit}\n\nAnd the rest:\n\n${header}`,
      ['MIT', 'Apache-2.0'],
    ],
    ['the same twice', `${mit}\n\nlibfoo:\n\n${mit}`, ['MIT']],
    ['the GPL, whose text does not say "or later"', textOf('GPL-2.0-only'), ['GPL-2.0-only']],
    ['the GPL and its notice, which says it', `${notice}\n\n${textOf('GPL-2.0-only')}`, ['GPL-2.0-or-later']],
    ['an identifier', 'SPDX-License-Identifier: MIT OR Apache-2.0', ['MIT OR Apache-2.0']],
    ['no identifier that is none', 'SPDX-License-Identifier: ${{ MIT }}', []],
    ['no identifier that SPDX has not', 'SPDX-License-Identifier: Proprietary', []],
    ['an identifier of ones own', 'SPDX-License-Identifier: LicenseRef-Acme', ['LicenseRef-Acme']],
    ['nothing that is known', 'You may use this on Sundays, and on other days with a letter of my aunt.', []],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await ids(text)).toEqual(expected);
  });
});

test.each(
  Object.keys(list).filter((id) =>
    [
      'MIT',
      'ISC',
      'Zlib',
      'MPL-2.0',
      'EPL-2.0',
      'CC0-1.0',
      'Unlicense',
      'BSL-1.0',
      'OFL-1.1',
      'LGPL-2.1-only',
      'AGPL-3.0-only',
      'EUPL-1.2',
      'SSPL-1.0',
      'BUSL-1.1',
      'OLDAP-2.8',
      'Ruby',
      'PHP-3.01',
    ].includes(id),
  ),
)('the text of %s is found as what it is, and all of it is known', async (id) => {
  const scanned = await scan(textOf(id));
  expect(scanned).toMatchObject({ found: [{ id }], unknown: false });
  expect(scanned.found[0]!.confidence).toBeGreaterThan(0.97);
});

describe('what is not known is said', () => {
  test('with how near it comes to a licence', async () => {
    const words = mit.split(' ').map((word, at) => (at % 9 === 0 ? 'xyzzy' : word));
    const scanned = await scan(words.join(' '));
    expect(scanned).toMatchObject({ found: [], unknown: true });
    expect(scanned.nearest).toBeGreaterThan(0.6);
    expect(scanned.nearest).toBeLessThan(0.9);
  });

  test('of a licence with a text of its own beside it', async () => {
    const own =
      'Furthermore every user of this work shall send one postcard with a view of their town to us. '.repeat(
        6,
      );
    expect(await scan(`${mit}\n\n${own}`)).toMatchObject({ found: [{ id: 'MIT' }], unknown: true });
  });

  test('of a rider that takes the right to sell away', async () => {
    const rider = '"Commons Clause" License Condition v1.0';
    expect(await scan(`${rider}\n\n${mit}`)).toMatchObject({ found: [{ id: 'MIT' }], unknown: true });
  });

  test('but not of a title and an introduction', async () => {
    expect(await scan(`# The licence of foo\n\nfoo is free software.\n\n${mit}`)).toMatchObject({
      unknown: false,
    });
  });
});

test('the copyright of a licence text is not that of the module', async () => {
  expect((await scan(`Copyright 2020 Me\n\n${textOf('GPL-3.0-only')}`)).copyright).toEqual([
    'Copyright 2020 Me',
  ]);
});

test('a text that is made to take long does not', async () => {
  const hostile = Array.from(
    { length: 100_000 },
    (_, at) => ['the', 'software', 'is', 'provided', 'as'][at % 5],
  );
  expect((await scan(hostile.join(' '))).found).toEqual([]);
});

test('any part of any text is judged', async () => {
  const sources = [mit, apache, bsd, readFileSync(import.meta.filename, 'utf8')];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sources), fc.nat(4000), fc.nat(4000), async (text, from, length) => {
      const { found, nearest } = await scan(text.slice(from, from + length));
      for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(1);
      expect(nearest).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});
