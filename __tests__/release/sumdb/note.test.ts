import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { openNote, parseVerifier } from '../../../src/release/sumdb/note.ts';
import { FakeChecksumDatabase } from '../../fakes/checksum-database.ts';

const KEY = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
const TEXT = 'go.sum database tree\n71848828\nKknkYm4hx0y71VQ4E6FoF3fdumxzXU5QwTwo+kVX+2I=\n';
/** A head that sum.golang.org signed. */
const NOTE = `${TEXT}
— sum.golang.org Az3grmKW8+LoW5bY5ihjzgt5Sd07aM7qJWz+4sVUNugEROoYXrHoTxqWhSAEUaEh/w1GoBxXuq1GTToTtgsitxYzMgE=
`;

const golang = parseVerifier(KEY);
const database = new FakeChecksumDatabase();
const own = parseVerifier(database.key);

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
    return 'no error';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.code;
  }
};

describe('a signed note', () => {
  test('of sum.golang.org is opened with its published key', () => {
    expect(golang).toMatchObject({ name: 'sum.golang.org', hash: 0x033de0ae });
    expect(openNote(NOTE, [golang])).toBe(TEXT);
  });

  test('is refused when any one byte is another', () => {
    const bytes = Buffer.from(NOTE);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const mask of [1, 0x20, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= mask;
        expect([at, mask, codeOf(() => openNote(changed.toString('utf8'), [golang]))]).toEqual([
          at,
          mask,
          'SUMDB_INVALID',
        ]);
      }
    }
  });

  test('is refused when cut off anywhere, or when something is added', () => {
    for (let end = 0; end < NOTE.length; end += 1) {
      expect(codeOf(() => openNote(NOTE.slice(0, end), [golang]))).toBe('SUMDB_INVALID');
    }
    for (const extra of ['\n', 'x', 'x\n', '\n\n', '\u0000']) {
      expect(codeOf(() => openNote(NOTE + extra, [golang]))).toBe('SUMDB_INVALID');
      expect(codeOf(() => openNote(extra + NOTE, [golang]))).toBe('SUMDB_INVALID');
    }
  });

  test('may carry signatures of keys that are not known', () => {
    const other = new FakeChecksumDatabase('other.example.test').sign('hello\n').split('\n')[2];
    const note = database.sign('hello\n');
    expect(openNote(`${note}${other}\n`, [own])).toBe('hello\n');
    expect(openNote(`hello\n\n${other}\n${note.split('\n')[2]}\n`, [own])).toBe('hello\n');
    expect(codeOf(() => openNote(`hello\n\n${other}\n`, [own]))).toBe('SUMDB_INVALID');
    expect(codeOf(() => openNote(note, []))).toBe('SUMDB_INVALID');
  });

  test('is refused for a bad signature of a known key beside a good one', () => {
    const bad = database.sign('another text\n').split('\n')[2];
    expect(codeOf(() => openNote(`${database.sign('hello\n')}${bad}\n`, [own]))).toBe('SUMDB_INVALID');
  });

  test('is refused with more than a hundred signatures', () => {
    const line = database.sign('hello\n').split('\n')[2];
    expect(openNote(`hello\n\n${`${line}\n`.repeat(100)}`, [own])).toBe('hello\n');
    expect(codeOf(() => openNote(`hello\n\n${`${line}\n`.repeat(101)}`, [own]))).toBe('SUMDB_INVALID');
  });

  test('keeps every letter of a text with empty lines and letters of all kinds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const text = `${lines.join('\n').replace(/[\x00-\x09\x0b-\x1f]/g, '')}\n`;
        expect(openNote(database.sign(text), [own])).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('made of anything never does more than be refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codeOf(() => openNote(text, [own]))).toBe('SUMDB_INVALID');
        expect(codeOf(() => openNote(`a\n\n— ${text}\n`, [own]))).toBe('SUMDB_INVALID');
      }),
    );
  });
});

describe('a verifier key', () => {
  test.each([
    ['is empty', ''],
    ['is a name alone', 'sum.golang.org'],
    ['has another hash', KEY.replace('033de0ae', '033de0af')],
    ['has a short hash', KEY.replace('033de0ae', '33de0ae')],
    ['lost a letter', KEY.slice(0, -1)],
    ['has one other letter', KEY.replace('Ac4z', 'Ac4y')],
    ['belongs to another name', KEY.replace('golang', 'golanq')],
    ['has a space in its name', KEY.replace('sum.', 'sum .')],
    ['is of an unknown algorithm', keyOf(2, 32)],
    ['is too short', keyOf(1, 31)],
    ['is too long', keyOf(1, 33)],
  ])('that %s is refused', (_, key) => {
    expect(codeOf(() => parseVerifier(key))).toBe('INPUT_INVALID');
  });
});

function keyOf(algorithm: number, length: number): string {
  const key = Buffer.concat([Buffer.of(algorithm), Buffer.alloc(length, 7)]);
  for (let hash = 0; ; ) {
    const text = `x+${hash.toString(16).padStart(8, '0')}+${key.toString('base64')}`;
    try {
      parseVerifier(text);
      return text;
    } catch (error) {
      // The message tells the true hash, with which only the key itself is left to be wrong.
      const told = /hash to ([0-9a-f]{8})/.exec(String(error))?.[1];
      if (told === undefined) return text;
      hash = Number.parseInt(told, 16);
    }
  }
}
