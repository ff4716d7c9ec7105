import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCredentials, secretsIn } from '../../src/private/parse.ts';
import { parseScope } from '../../src/private/scope.ts';
import { readPrivateKey } from '../../src/private/ssh-key.ts';
import type { Credential } from '../../src/private/types.ts';

const facts = { label: 'input private-credentials', withheld: undefined };
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
}) as string;
const one = (text: string) => parseCredentials(text, facts).credentials[0] as Credential;

describe('a line of private-credentials', () => {
  test.each([
    ['github.com/acme token T', { host: 'github.com', path: 'acme' }, 'x-access-token', 'T'],
    ['https://GitHub.com/acme/ token T', { host: 'github.com', path: 'acme' }, 'x-access-token', 'T'],
    ['gitlab.com/a/b\ttoken\tT', { host: 'gitlab.com', path: 'a/b' }, 'oauth2', 'T'],
    ['gitlab.corp.example token T', { host: 'gitlab.corp.example', path: '' }, 'oauth2', 'T'],
    ['bitbucket.org/team token T', { host: 'bitbucket.org', path: 'team' }, 'x-token-auth', 'T'],
    ['dev.azure.com/org token T', { host: 'dev.azure.com', path: 'org' }, 'pat', 'T'],
    ['codeberg.org/me token T', { host: 'codeberg.org', path: 'me' }, 'oauth2', 'T'],
    ['git.corp.example:8443 gitea T', { host: 'git.corp.example:8443', path: '' }, 'oauth2', 'T'],
    ['git.corp.example:443 gitlab T', { host: 'git.corp.example', path: '' }, 'oauth2', 'T'],
    ['ghe.corp.example/x github T', { host: 'ghe.corp.example', path: 'x' }, 'x-access-token', 'T'],
    [
      'art.corp.example/api/go basic me:a: b #c',
      { host: 'art.corp.example', path: 'api/go' },
      'me',
      'a: b #c',
    ],
  ])('%s', (line, scope, username, password) => {
    expect(one(line)).toEqual({ kind: 'login', scope, username, password });
  });

  test('may be a comment or empty, and lines end as they like', () => {
    const text = '# of acme\r\n\r\n  github.com/a token A  \r\ngithub.com/b inherit\r\n';
    expect(parseCredentials(text, facts).credentials).toMatchObject([{ password: 'A' }, { kind: 'inherit' }]);
  });

  test('may hold a key over many lines, with a server of its own', () => {
    const text = `git.corp.example/team ssh ssh://deploy@ssh.corp.example:2222\n`;
    expect(one(`${text.trimEnd()} ${key.replaceAll('\n', '\r\n')}`)).toEqual({
      kind: 'ssh',
      scope: { host: 'git.corp.example', path: 'team' },
      server: { user: 'deploy', host: 'ssh.corp.example', port: 2222 },
      privateKey: key,
    });
    expect(one(`git.corp.example:8443 ssh ${key}`)).toMatchObject({
      server: { user: 'git', host: 'git.corp.example', port: 22 },
    });
  });

  test.each([
    ['ghp_secret', 'begins with something that is not a host'],
    ['github.com', 'after github.com stands none of token,'],
    ['github.com/acme ghp_secret', 'after github.com/acme stands none of token,'],
    ['github.com/acme password ghp_secret', 'stands none of'],
    ['github.com/acme token', 'the value for github.com/acme is empty'],
    ['github.com/acme token ghp_secret more', 'a token holds no blanks'],
    ['github.com/acme basic ghp_secret', '`basic` takes user:password'],
    ['github.com/acme basic :ghp_secret', '`basic` takes user:password'],
    ['github.com/acme basic me:ghp_\0secret', 'control character'],
    ['github.com/acme inherit ghp_secret', 'takes no value'],
    ['http://github.com/acme token ghp_secret', 'not a host'],
    ['https://me:ghp_secret@github.com/acme token T', 'not a host'],
    ['*.corp.example token ghp_secret', 'not a host'],
    ['github.com/../acme token ghp_secret', 'not a host'],
    ["github.com/ac'me token ghp_secret", 'not a host'],
    ['github.com/a?b token ghp_secret', 'not a host'],
    ['github.com:0 token ghp_secret', 'not a host'],
    ['github.com/acme ssh ghp_secret', 'no private key'],
    ['github.com/acme ssh ssh://-oProxyCommand=x@h ghp_secret', 'the address is not'],
    ['github.com/acme ssh ssh://git@h:99999 ghp_secret', 'the address is not'],
    [
      'github.com/acme ssh -----BEGIN RSA PRIVATE KEY-----\nghp_secret!\n-----END RSA PRIVATE KEY-----',
      'something else than base64',
    ],
    ['github.com/a token A\ngithub.com/a token ghp_secret', 'line 2: github.com/a has a credential already'],
    ['github.com token A\ngithub.com/b inherit', 'github.com/b cannot be inherited within github.com'],
  ])('is refused, and what could be a secret is not quoted: %j', (line, problem) => {
    const act = () => parseCredentials(line, facts);
    expect(act).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(problem) }),
    );
    expect(act).toThrow(expect.objectContaining({ message: expect.not.stringContaining('ghp_') }));
  });

  test('may be without its value in a run that is given no secrets', () => {
    const text = 'github.com/acme token \ngithub.com/other ssh\ngithub.com/third inherit';
    expect(parseCredentials(text, { ...facts, withheld: 'a fork' })).toMatchObject({
      credentials: [{ kind: 'inherit' }],
      missing: [{ path: 'acme' }, { path: 'other' }],
    });
  });

  test('has its secret masked however the rest is written', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{9,30}$/);
    const lines = (text: string) => [
      `github.com/a token ${text}`,
      `github.com/a ${text}`,
      `${text}/: token x`,
    ];
    fc.assert(
      fc.property(secret, (text) => {
        for (const line of lines(text)) expect(secretsIn(line).join(' ')).toContain(text);
      }),
    );
    expect(secretsIn(`github.com/a ssh ${key}`)).toEqual(
      key.split('\n').filter((each) => /^[^-]{16}/.test(each)),
    );
    expect(secretsIn('github.com/a inherit')).toEqual([]);
  });

  test('never breaks out of what a scope becomes a part of', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        const scope = parseScope(text);
        expect(
          scope === undefined ||
            /^[a-z0-9.:-]+(\/[\w.~+@-]+)*$/.test(`${scope.host}${scope.path && `/${scope.path}`}`),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a private key', () => {
  const openssh = (cipher: string) => {
    const name = Buffer.from(cipher);
    const length = Buffer.from([0, 0, 0, name.length]);
    const body = Buffer.concat([Buffer.from('openssh-key-v1\0'), length, name, Buffer.alloc(60)]).toString(
      'base64',
    );
    return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
  };

  test.each([
    ['as it is', key],
    ['without its last line end', key.trimEnd()],
    ['with Windows’ line ends', key.replaceAll('\n', '\r\n')],
    ['indented', key.replaceAll('\n', '\n    ')],
    ['with \\n for line ends', key.replaceAll('\n', '\\n')],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in base64, folded', Buffer.from(key).toString('base64').replace(/.{76}/g, '$&\n')],
  ])('is read %s', (_, pasted) => {
    expect(readPrivateKey(pasted)).toEqual({ kind: 'key', text: key });
  });

  test.each([
    [
      'a public one',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
      'no private key',
    ],
    ['half of one', key.slice(0, 300), 'no private key'],
    ['one with a passphrase', openssh('aes256-ctr'), 'passphrase'],
    [
      'an old one with a passphrase',
      key.replace('\n', '\nProc-Type: 4,ENCRYPTED\nDEK-Info: x\n\n'),
      'passphrase',
    ],
    ['a PKCS 8 one with a passphrase', key.replaceAll('RSA PRIVATE', 'ENCRYPTED PRIVATE'), 'passphrase'],
  ])('is not %s', (_, pasted, why) => {
    expect(readPrivateKey(pasted)).toEqual({ kind: 'wrong', why: expect.stringContaining(why) });
  });

  test('in the new form is read', () => {
    expect(readPrivateKey(openssh('none'))).toMatchObject({ kind: 'key' });
  });
});
