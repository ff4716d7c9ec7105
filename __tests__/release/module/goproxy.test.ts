import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { parseGoproxy, tryProxies } from '../../../src/release/module/goproxy.ts';

const proxy = (url: string, fallBackOnError = false) => ({ kind: 'proxy', url, fallBackOnError });
const direct = { kind: 'direct' };
const off = { kind: 'off' };

describe('GOPROXY', () => {
  test.each([
    [undefined, [proxy('https://proxy.golang.org'), direct]],
    ['', [proxy('https://proxy.golang.org'), direct]],
    ['off', [off]],
    ['direct', [direct]],
    ['https://a.test,https://b.test', [proxy('https://a.test'), proxy('https://b.test')]],
    ['https://a.test|https://b.test,off', [proxy('https://a.test', true), proxy('https://b.test'), off]],
    [' https://a.test/x// , ,| direct ,https://c.test', [proxy('https://a.test/x'), direct]],
    ['off,https://a.test', [off]],
    ['goproxy.example.test/path', [proxy('https://goproxy.example.test/path')]],
    ['localhost:8081|direct', [proxy('https://localhost:8081', true), direct]],
    ['http://127.0.0.1:8081|direct', [proxy('http://127.0.0.1:8081', true), direct]],
    ['file:///srv/my proxy', [proxy('file:///srv/my%20proxy')]],
    ['file:///C:/proxy', [proxy('file:///C:/proxy')]],
    [' ', 'refused'],
    [',|,', 'refused'],
    ['ftp://a.test', 'refused'],
    ['/srv/proxy', 'refused'],
    ['none', 'refused'],
    ['https://a.test/?token=secret', 'refused'],
    ['https://a.test/#secret', 'refused'],
    ['http://me:secret@a.test', 'refused'],
    ['https://me:secret@a b', 'refused'],
  ])('%j', (text, expected) => {
    if (expected === 'refused') {
      expect(() => parseGoproxy(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
      expect(() => parseGoproxy(text)).not.toThrow(/secret/);
    } else {
      expect(parseGoproxy(text).entries).toEqual(expected);
    }
  });

  test('gives up its credentials, each with its host', () => {
    const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;
    const text =
      'https://me:p%40ss@A.test:8443/go|https://token@b.test,http://u:p@127.0.0.1:81,https://c.test';
    expect(parseGoproxy(text)).toEqual({
      entries: [
        proxy('https://a.test:8443/go', true),
        proxy('https://b.test'),
        proxy('http://127.0.0.1:81'),
        proxy('https://c.test'),
      ],
      credentials: [
        { host: 'a.test:8443', header: 'authorization', value: basic('me:p@ss') },
        { host: 'b.test', header: 'authorization', value: basic('token:') },
        { host: '127.0.0.1:81', header: 'authorization', value: basic('u:p') },
      ],
      text: 'https://a.test:8443/go|https://b.test,http://127.0.0.1:81,https://c.test',
    });
  });

  test('written out again means the same, and nothing secret is in it', () => {
    const entry = fc.constantFrom(
      ...['direct', 'off', '', ' ', 'a.test', 'https://u:secret@b.test/x/', 'file:///p', 'http://c.test:1'],
    );
    const list = fc.array(fc.tuple(entry, fc.constantFrom(',', '|')), { minLength: 1 });
    fc.assert(
      fc.property(list, (parts) => {
        const text = parts.flat().join('');
        if (/^[ ,|]*$/.test(text)) return;
        const parsed = parseGoproxy(text);
        expect(parsed.text).not.toContain('secret');
        const again = parseGoproxy(parsed.text);
        const last = (entries: readonly object[]) => ({ ...entries.at(-1), fallBackOnError: false });
        expect(again.entries.slice(0, -1)).toEqual(parsed.entries.slice(0, -1));
        expect(last(again.entries)).toEqual(last(parsed.entries));
        expect(again.credentials).toEqual([]);
      }),
    );
  });
});

describe('proxies are tried in order', () => {
  const says = (answers: Record<string, string | undefined>) => {
    const asked: string[] = [];
    const ask = async (url: string): Promise<string | undefined> => {
      const host = new URL(url).host;
      asked.push(host);
      const answer = answers[host];
      if (answer === 'fails') throw new UserError('HTTP_STATUS', `${host} said 500`);
      return answer;
    };
    return { asked, ask };
  };

  test.each([
    ['the first that has it is the last asked', 'a.test,b.test', { 'a.test': 'found' }, ['a.test'], 'found'],
    [
      'after a comma, a proxy without it leads on',
      'a.test,b.test',
      { 'b.test': 'found' },
      ['a.test', 'b.test'],
      'found',
    ],
    ['after a bar as well', 'a.test|b.test', { 'b.test': 'found' }, ['a.test', 'b.test'], 'found'],
    [
      'after a comma, a failure is the end',
      'a.test,b.test',
      { 'a.test': 'fails', 'b.test': 'found' },
      ['a.test'],
      'a.test said 500',
    ],
    [
      'after a bar, a failure leads on',
      'a.test|b.test',
      { 'a.test': 'fails', 'b.test': 'found' },
      ['a.test', 'b.test'],
      'found',
    ],
    [
      'a failure is told where the others have none',
      'a.test|b.test',
      { 'a.test': 'fails' },
      ['a.test', 'b.test'],
      'a.test said 500',
    ],
    [
      'of two failures the last is told',
      'a.test|b.test|direct',
      { 'a.test': 'fails', 'b.test': 'fails' },
      ['a.test', 'b.test'],
      'b.test said 500',
    ],
    ['none has it', 'a.test,b.test,direct', {}, ['a.test', 'b.test'], undefined],
    [
      'what stands after direct is not asked',
      'a.test,direct,b.test',
      { 'b.test': 'found' },
      ['a.test'],
      undefined,
    ],
    ['off forbids', 'off', {}, [], 'GOPROXY=off allows no module download'],
    ['direct has no toolchains', 'direct', {}, [], 'GOPROXY=direct names no proxy'],
  ])('%s', async (_, list, answers: Record<string, string>, order, outcome) => {
    const { asked, ask } = says(answers);
    const got = await tryProxies(parseGoproxy(list).entries, ask).catch((error: Error) => error.message);
    expect(asked).toEqual(order);
    if (outcome === undefined) expect(got).toBeUndefined();
    else expect(got).toContain(outcome);
  });

  test('a bug is no failure of a proxy', async () => {
    const { entries } = parseGoproxy('a.test|b.test');
    const bug = async () => {
      throw new TypeError('a bug');
    };
    await expect(tryProxies(entries, bug)).rejects.toThrow(TypeError);
  });
});
