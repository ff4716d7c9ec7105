import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readScan } from '../../../src/policy/vulnerabilities/read.ts';

const config = { config: { protocol_version: 'v1.0.0', scanner_name: 'govulncheck', scan_mode: 'binary' } };
const osv = (id: string) => ({ osv: { schema_version: '1.3.1', id, aliases: ['CVE-1'], summary: 'Bad' } });
const found = (id: string, frame: Record<string, string>, fixed = 'v0.3.7') => ({
  finding: {
    osv: id,
    fixed_version: fixed,
    trace: [{ module: 'golang.org/x/text', version: 'v0.3.5', ...frame }],
  },
});
/** As Go's encoder writes them. */
const stream = (messages: readonly unknown[]) =>
  messages.map((message) => `${JSON.stringify(message, undefined, 2)}\n`).join('');

const messages = [
  osv('GO-2020-0015'),
  osv('GO-2021-0113'),
  { progress: { message: 'Checking }\n the binary' } },
  found('GO-2021-0113', {}),
  found('GO-2021-0113', { package: 'golang.org/x/text/language' }),
  found('GO-2021-0113', { package: 'golang.org/x/text/language', function: 'Parse' }),
  found('GO-2021-0113', { package: 'golang.org/x/text/language', receiver: '*Tag', function: 'Set' }),
  found('GO-2020-0015', {}, ''),
];

const expected = [
  {
    file: 'app',
    id: 'GO-2020-0015',
    aliases: ['CVE-1'],
    summary: 'Bad',
    module: 'golang.org/x/text',
    version: 'v0.3.5',
    fixed: null,
    reach: 'module',
    symbols: [],
    packages: [],
    guessed: false,
  },
  {
    file: 'app',
    id: 'GO-2021-0113',
    aliases: ['CVE-1'],
    summary: 'Bad',
    module: 'golang.org/x/text',
    version: 'v0.3.5',
    fixed: 'v0.3.7',
    reach: 'symbol',
    symbols: ['golang.org/x/text/language.Parse', 'golang.org/x/text/language.Tag.Set'],
    packages: ['golang.org/x/text/language'],
    guessed: false,
  },
];

describe('what govulncheck says', () => {
  test('is the same in whatever order it says it: the protocol promises none', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(messages, { minLength: messages.length }), (shuffled) => {
        const read = readScan(stream([config, ...shuffled]), 'app').sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(read).toEqual(expected);
      }),
    );
  });

  test('comes with the line ends of Windows, too', () => {
    expect(readScan(stream([config, ...messages]).replaceAll('\n', '\r\n'), 'app')).toHaveLength(2);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'panic: runtime error'],
    ['another protocol', stream([{ config: { protocol_version: 'v2.0.0' } }])],
    ['a stream that begins in the middle', stream(messages)],
    ['a stream that ends too early', stream([config, ...messages]).slice(0, -30)],
    ['an id that is none', stream([config, osv('../../etc')])],
  ])('is not believed where it is %s', (_, text) => {
    expect(() => readScan(text, 'app')).toThrow();
  });
});
