import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChecksums, renderChecksums } from '../../../src/build/checksums/format.ts';
import { UserError } from '../../../src/errors.ts';
import { project } from '../../support/temp.ts';

const hash = (algorithm: string, data: string) => createHash(algorithm).update(data).digest('hex');
const odd = [
  'a',
  'b c',
  'größe',
  '-n',
  'x*y',
  'back\\slash',
  'new\nline',
  'carriage\rreturn',
  'd/e/f',
  ' lead',
];

test.each(['sha256', 'sha512'] as const)(
  '%ssum -c reads what is written, whatever the names',
  async (algorithm) => {
    const folder = await project(Object.fromEntries(odd.map((name) => [name, `data of ${name}`])));
    const text = renderChecksums(odd.map((file) => ({ file, digest: hash(algorithm, `data of ${file}`) })));
    writeFileSync(join(folder, 'SUMS'), text);
    const said = execFileSync(`${algorithm}sum`, ['--strict', '-c', 'SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.match(/: OK$/gm)).toHaveLength(odd.length);
  },
);

test('what sha256sum writes is read, in text and binary mode', async () => {
  const folder = await project(Object.fromEntries(odd.map((name) => [name, `data of ${name}`])));
  for (const mode of ['--text', '--binary']) {
    const text = execFileSync('sha256sum', [mode, '--', ...odd], { cwd: folder, encoding: 'utf8' });
    expect(parseChecksums(text, 'sha256', 'SHA256SUMS')).toEqual(
      odd.map((file) => ({ file, digest: hash('sha256', `data of ${file}`) })),
    );
  }
});

test('lines are sorted bytewise, whatever the language of the machine', () => {
  const digest = '0'.repeat(64);
  const text = renderChecksums(['b', 'Z', 'ä', 'a', 'a.b', 'a-b'].map((file) => ({ file, digest })));
  expect(text.split('\n').map((line) => line.slice(66))).toEqual(['Z', 'a', 'a-b', 'a.b', 'b', 'ä', '']);
});

test.each([
  ['only words', 'hello world', /line 1: a digest, two blanks and a file name/],
  ['another algorithm', `${'0'.repeat(40)}  x`, /sha256 has 64 hex digits, and here are 40/],
  ['one blank', `${'0'.repeat(64)} x`, /line 1/],
  ['a file twice', `${'0'.repeat(64)}  x\n\n${'1'.repeat(64)}  x`, /line 3: "x" is named twice/],
])('a checksum file with %s is refused', (_, text, message) => {
  expect(() => parseChecksums(text, 'sha256', 'SHA256SUMS')).toThrow(message);
  expect(() => parseChecksums(text, 'sha256', 'SHA256SUMS')).toThrow(UserError);
});

test('for all names, reading gives back what was written, also with CRLF', () => {
  const name = fc.string({ unit: fc.constantFrom(...'ab\\\n\r /*é'), minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
      const checksums = names.map((file) => ({ file, digest: hash('sha256', file) }));
      const read = parseChecksums(renderChecksums(checksums), 'sha256', 'x');
      expect(new Map(read.map(({ file, digest }) => [file, digest]))).toEqual(
        new Map(checksums.map(({ file, digest }) => [file, digest])),
      );
      const windows = renderChecksums(checksums).replaceAll('\n', '\r\n');
      expect(parseChecksums(windows, 'sha256', 'x')).toEqual(read);
    }),
  );
});
