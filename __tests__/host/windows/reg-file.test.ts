import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRegFile, type RegistryValue, renderRegFile } from '../../../src/host/windows/reg-file.ts';

const key = 'HKEY_CURRENT_USER\\Environment';
const utf16 = (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');
const file = (body: string) => utf16(`Windows Registry Editor Version 5.00\n\n${body}`);

describe('what reg export writes', () => {
  test.each<[string, string, Record<string, RegistryValue>]>([
    ['a text', '"A"="b c"', { A: { kind: 'REG_SZ', text: 'b c' } }],
    [
      'backslashes and quotes',
      '"a\\\\b\\"c"="C:\\\\x \\"y\\""',
      { 'a\\b"c': { kind: 'REG_SZ', text: 'C:\\x "y"' } },
    ],
    [
      'a text with a line break',
      '"A"="b\nc"\n"D"="e"',
      { A: { kind: 'REG_SZ', text: 'b\r\nc' }, D: { kind: 'REG_SZ', text: 'e' } },
    ],
    ['a line break as wine writes it', '"A"="b\\r\\nc\\\\r"', { A: { kind: 'REG_SZ', text: 'b\r\nc\\r' } }],
    ['a text with what looks like a key', '"A"="\n[X]\n"', { A: { kind: 'REG_SZ', text: '\r\n[X]\r\n' } }],
    ['an empty text', '"A"=""', { A: { kind: 'REG_SZ', text: '' } }],
    [
      'REG_EXPAND_SZ over lines',
      '"P"=hex(2):25,00,\\\n  41,00,25,00,00,00',
      { P: { kind: 'REG_EXPAND_SZ', text: '%A%' } },
    ],
    ['one without its last NUL', '"P"=hex(2):41,00', { P: { kind: 'REG_EXPAND_SZ', text: 'A' } }],
    ['an empty one', '"P"=hex(2):', { P: { kind: 'REG_EXPAND_SZ', text: '' } }],
    ['REG_BINARY', '"B"=hex:01,02', { B: { kind: 'other', type: 3 } }],
    ['REG_MULTI_SZ', '"M"=hex(7):41,00,00,00,00,00', { M: { kind: 'other', type: 7 } }],
    ['REG_DWORD', '"D"=dword:0000000a', { D: { kind: 'other', type: 4 } }],
    ['REG_QWORD', '"Q"=hex(b):00,00,00,00,00,00,00,00', { Q: { kind: 'other', type: 11 } }],
    ['the default value, which no variable is', '@="x"\n"A"="b"', { A: { kind: 'REG_SZ', text: 'b' } }],
    ['no value', '', {}],
  ])('%s', (_, body, values) => {
    expect(Object.fromEntries(parseRegFile(file(`[${key}]\n${body}\n\n`), key))).toEqual(values);
  });

  test('of the key alone, not of those below it', () => {
    const body = `[${key}]\n"A"="1"\n\n[${key}\\Below]\n"A"="2"\n"B"="3"\n`;
    expect([...parseRegFile(file(body), key.toUpperCase())]).toEqual([['A', { kind: 'REG_SZ', text: '1' }]]);
  });

  test.each([
    ['another header', utf16('REGEDIT4\n\n[X]\n')],
    ['a quote that is not closed', file(`[${key}]\n"A"="b\n`)],
    ['a line that is no value', file(`[${key}]\nA=b\n`)],
    ['data of an unknown form', file(`[${key}]\n"A"=float:1\n`)],
    ['half a character', file(`[${key}]\n"A"=hex(2):41\n`)],
    ['bytes that are no UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x01])],
  ])('%s is refused', (_, bytes) => {
    expect(() => parseRegFile(bytes, key)).toThrow(Error);
  });

  test('whatever the bytes are, it ends, and with an Error at the worst', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', '\\', '\n', '[', ']', '=', 'h', '(', '2', ')', ':', ',', '0', 'a'),
        }),
        (body) => {
          try {
            parseRegFile(file(`[${key}]\n${body}`), key);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        },
      ),
    );
  });
});

describe('what reg import is given', () => {
  test('reads back as what was meant, whatever is in names and texts', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\\', '"', '\r', '\n', '%', ';', '[', ']', '中', '\ud83d\ude00'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
      maxLength: 80,
    });
    const value = fc.record({ kind: fc.constantFrom('REG_SZ' as const, 'REG_EXPAND_SZ' as const), text });
    const name = text.filter((each) => each !== '' && !/[\r\n\0]/.test(each));
    fc.assert(
      fc.property(fc.dictionary(name, value), (values) => {
        const bytes = renderRegFile(key, new Map(Object.entries(values)));
        const expected = Object.entries(values).map(([each, { kind, text: written }]) => [
          each,
          { kind, text: written },
        ]);
        expect([...parseRegFile(bytes, key)]).toEqual(expected);
      }),
    );
  });

  test('null deletes', () => {
    const text = Buffer.from(renderRegFile(key, new Map([['A "b"', null]]))).toString('utf16le');
    expect(text).toBe(`\ufeffWindows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n"A \\"b\\""=-\r\n\r\n`);
  });

  test('what is no text is never written', () => {
    expect(() => renderRegFile(key, new Map([['A', { kind: 'other', type: 3 }]]))).toThrow('A is no text');
  });
});
