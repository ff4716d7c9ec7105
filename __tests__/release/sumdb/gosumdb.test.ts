import { describe, expect, test } from '@jest/globals';
import { parseGosumdb } from '../../../src/release/sumdb/gosumdb.ts';
import { checksumPolicy } from '../../../src/release/sumdb/policy.ts';
import { FakeChecksumDatabase } from '../../fakes/checksum-database.ts';

const own = new FakeChecksumDatabase('sum.example.test/path').key;

describe('GOSUMDB', () => {
  test.each([
    [undefined, 'sum.golang.org', undefined],
    ['', 'sum.golang.org', undefined],
    ['sum.golang.org', 'sum.golang.org', undefined],
    ['sum.golang.google.cn', 'sum.golang.org', 'https://sum.golang.google.cn'],
    ['sum.golang.org https://mirror.example.test/sum/', 'sum.golang.org', 'https://mirror.example.test/sum'],
    [own, 'sum.example.test/path', undefined],
    [`  ${own}   http://127.0.0.1:8080/db `, 'sum.example.test/path', 'http://127.0.0.1:8080/db'],
    [`${own} file:///srv/sumdb`, 'sum.example.test/path', 'file:///srv/sumdb'],
  ])('%j is the database %s', (text, name, url) => {
    expect(parseGosumdb(text)).toMatchObject({ kind: 'database', verifier: { name }, url, credentials: [] });
  });

  test('off is no database', () => {
    expect(parseGosumdb('off')).toEqual({ kind: 'off' });
  });

  test('gives up the credentials in its URL', () => {
    expect(parseGosumdb(`${own} https://me:s%20cret@db.example.test/`)).toMatchObject({
      url: 'https://db.example.test',
      credentials: [
        {
          host: 'db.example.test',
          header: 'authorization',
          value: `Basic ${Buffer.from('me:s cret').toString('base64')}`,
        },
      ],
    });
  });

  test.each([
    ' ',
    'sum.example.test',
    'OFF',
    `${own} https://a.test https://b.test`,
    `${own} ftp://a.test`,
    `${own} not-a-url`,
    `${own} https://a.test/?token=secret`,
    `${own} http://me:secret@a.test/`,
    ...['a b', 'a/../b', '/a', 'a/', 'https://a', 'a?b', 'a#b', 'me@a', 'a\\b', ''].map(
      (name) => new FakeChecksumDatabase(name).key,
    ),
  ])('%j is refused, and no secret in it is repeated', (text) => {
    expect(() => parseGosumdb(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(() => parseGosumdb(text)).not.toThrow(/secret/);
  });
});

describe('the checksum database is passed by', () => {
  const policy = (env: Record<string, string>) => checksumPolicy('golang.org/toolchain', (name) => env[name]);

  test.each([
    [{ GOSUMDB: 'off' }, 'GOSUMDB=off'],
    [{ GONOSUMDB: 'golang.org/toolchain' }, 'GONOSUMDB=golang.org/toolchain'],
    [{ GONOSUMDB: 'example.test,*' }, 'GONOSUMDB=example.test,*'],
    [{ GOPRIVATE: '*.org' }, 'GOPRIVATE=*.org'],
    [{ GONOSUMDB: '', GOPRIVATE: '*.org' }, 'GOPRIVATE=*.org'],
    [{ GONOSUMCHECK: '1' }, 'GONOSUMCHECK=1'],
    [{ GOFLAGS: '-mod=mod -insecure' }, 'GOFLAGS=-insecure'],
    [{ GOFLAGS: "'--insecure=true' -v" }, 'GOFLAGS=-insecure'],
  ])('with %j, and the warning says so', (env, why) => {
    const found = policy(env);
    expect(found).toMatchObject({ kind: 'skip', why });
    expect(found.kind === 'skip' && found.warning).toContain(why);
  });

  test.each([
    [{}],
    [{ GONOSUMDB: 'example.test', GOPRIVATE: '*' }],
    [{ GOPRIVATE: 'github.com/me/*' }],
    [{ GONOPROXY: '*' }],
    [{ GOINSECURE: '*' }],
    [{ GONOSUMCHECK: '0' }],
    [{ GOFLAGS: '-insecure=false -ldflags=-insecured' }],
  ])('not with %j', (env) => {
    expect(policy(env)).toMatchObject({ kind: 'ask', verifier: { name: 'sum.golang.org' }, url: undefined });
  });
});
