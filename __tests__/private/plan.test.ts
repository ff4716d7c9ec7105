import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseGoVersion } from '../../src/go/version.ts';
import { liftGoproxy } from '../../src/private/goproxy.ts';
import { isKnownHostsLine, isPinned, pinnedHosts } from '../../src/private/known-hosts.ts';
import { variablesOf } from '../../src/private/open.ts';
import { parsePatterns, tooWide } from '../../src/private/patterns.ts';
import { planPrivate } from '../../src/private/plan.ts';
import { parsePrivate } from '../../src/private/request.ts';
import { formsOfText } from '../../src/private/secrets.ts';
import type { PrivateFacts, PrivatePlan } from '../../src/private/types.ts';
import { withheldSecrets } from '../../src/private/withheld.ts';

const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'A'.repeat(70)}\n-----END OPENSSH PRIVATE KEY-----`;
const linux: PrivateFacts = {
  os: 'linux',
  folder: '/tmp/a b/it’s mine',
  go: parseGoVersion('1.26.8'),
  git: { path: '/usr/bin/git', version: '2.39.5' },
  settings: { GOPRIVATE: '', GONOPROXY: '', GONOSUMDB: '', GOAUTH: '' },
  gitConfigCount: undefined,
  emptied: [],
  sshCommand: undefined,
  netrc: undefined,
};
const windows: PrivateFacts = {
  ...linux,
  os: 'windows',
  folder: 'D:\\a\\_temp\\setup go',
  git: { path: 'C:\\Program Files\\Git\\cmd\\git.exe', version: '2.50.1.windows.1' },
};

interface Texts {
  readonly patterns?: readonly string[];
  readonly goproxy?: string;
}

function plan(
  credentials: string,
  facts: Partial<PrivateFacts> = {},
  { patterns = [], goproxy = '' }: Texts = {},
) {
  const { request } = parsePrivate({
    patterns,
    credentials,
    knownHosts: [],
    goproxy,
    prewarm: false,
    keep: undefined,
    withheld: undefined,
    label: (name) => `input ${name}`,
  });
  const made = planPrivate(request, { ...linux, ...facts });
  return { ...made, settings: variablesOf(made.settings), access: variablesOf(made.access) };
}

/** What git reads, in its order: its keys and values. */
function gitConfig({ files }: Pick<PrivatePlan, 'files'>): (readonly [string, string])[] {
  const file = files.find(({ name }) => name === 'gitconfig');
  if (file?.kind !== 'text') return [];
  const input = file.text;
  const all = execFileSync('git', ['config', '--file', '-', '--list', '--null'], { input, encoding: 'utf8' });
  return all
    .split('\0')
    .slice(0, -1)
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]);
}

describe('the plan', () => {
  test('gives git helpers for exactly the scopes, the narrower last, and leaves other hosts alone', () => {
    const made = plan('github.com/acme/deep token B\ngithub.com/acme token A');
    const folder = `'/tmp/a b/it’s mine`;
    expect(gitConfig(made)).toEqual([
      ['credential.https://github.com.helper', ''],
      ['credential.https://github.com.usehttppath', 'true'],
      ['credential.https://github.com/acme.helper', ''],
      [
        'credential.https://github.com/acme.helper',
        `!f() { . ${folder}/helper.sh'; }; f ${folder}/credential-2' 'github.com' 'acme'`,
      ],
      ['url.https://github.com/acme.insteadof', 'https://github.com/acme'],
      ['credential.https://github.com/acme/deep.helper', ''],
      [
        'credential.https://github.com/acme/deep.helper',
        `!f() { . ${folder}/helper.sh'; }; f ${folder}/credential-1' 'github.com' 'acme/deep'`,
      ],
      ['url.https://github.com/acme/deep.insteadof', 'https://github.com/acme/deep'],
    ]);
    // Go asks github.com for nothing itself.
    expect([made.access.GOAUTH, made.access.NETRC]).toEqual([undefined, undefined]);
    expect(made.settings).toEqual({ GOPRIVATE: 'github.com/acme/deep,github.com/acme' });
  });

  test('leaves the machine’s helpers on a host where something is inherited', () => {
    const made = plan('github.com/acme token A\ngithub.com/other inherit');
    expect(gitConfig(made).map(([name]) => name)).not.toContain('credential.https://github.com.helper');
    expect(made.settings).toEqual({ GOPRIVATE: 'github.com/acme,github.com/other' });
  });

  test('appends to what is in the environment', () => {
    expect(plan('github.com/acme token A', { gitConfigCount: '3' }).access).toEqual({
      GIT_CONFIG_KEY_3: 'include.path',
      GIT_CONFIG_VALUE_3: '/tmp/a b/it’s mine/gitconfig',
      GIT_CONFIG_COUNT: '4',
    });
    expect(() => plan('github.com/acme token A', { gitConfigCount: 'many' })).toThrow(
      'GIT_CONFIG_COUNT is `many`',
    );
  });

  test('is for Windows what it is for Linux, in its spelling', () => {
    const made = plan(`git.corp.example/x token A\ngithub.com/y ssh ${key}`, windows);
    const { access, files } = made;
    expect(access.GIT_CONFIG_VALUE_0).toBe('D:/a/_temp/setup go/gitconfig');
    expect(gitConfig(made)[3]?.[1]).toBe(
      `!f() { . 'D:/a/_temp/setup go/helper.sh'; }; f 'D:/a/_temp/setup go/credential-1' 'git.corp.example' 'x'`,
    );
    expect(access.GOAUTH).toBe(
      `'C:\\Program Files\\Git\\cmd\\git.exe' config --file 'D:\\a\\_temp\\setup go\\goauth' --get goauth.credentials; netrc`,
    );
    expect(access.GIT_SSH_COMMAND).toBe(`ssh -F 'D:/a/_temp/setup go/ssh_config'`);
    const config = files.find(({ name }) => name === 'ssh_config') as { text: string };
    expect(config.text).toContain('  IdentityFile "D:/a/_temp/setup go/key-2"\n');
    expect(config.text).toContain('  UserKnownHostsFile "D:/a/_temp/setup go/known_hosts"\n');
  });

  test.each<[string, Partial<PrivateFacts>, string | undefined, string | undefined]>([
    [
      'Go 1.24',
      { go: parseGoVersion('1.24.0') },
      '/usr/bin/git config --file /t/goauth --get goauth.credentials; netrc',
      undefined,
    ],
    [
      'GOAUTH of its own',
      { settings: { ...linux.settings, GOAUTH: 'git /x' } },
      '/usr/bin/git config --file /t/goauth --get goauth.credentials; git /x',
      undefined,
    ],
    [
      'GOAUTH=off',
      { settings: { ...linux.settings, GOAUTH: 'off' } },
      '/usr/bin/git config --file /t/goauth --get goauth.credentials',
      undefined,
    ],
    ['Go 1.23', { go: parseGoVersion('1.23.12') }, undefined, '/t/netrc'],
    [
      'Go 1.24rc1',
      { go: parseGoVersion('1.24rc1') },
      '/usr/bin/git config --file /t/goauth --get goauth.credentials; netrc',
      undefined,
    ],
    [
      'a Go that is not known',
      { go: undefined },
      '/usr/bin/git config --file /t/goauth --get goauth.credentials; netrc',
      '/t/netrc',
    ],
    [
      'a path that GOAUTH cannot carry',
      { git: { path: '/a;b/git', version: '2.40' } },
      undefined,
      '/t/netrc',
    ],
    ['both quotes in a path', { git: { path: `/a'"b/git`, version: '2.40' } }, undefined, '/t/netrc'],
    [
      'an apostrophe',
      { git: { path: `/it's/git`, version: '2.40' } },
      `"/it's/git" config --file /t/goauth --get goauth.credentials; netrc`,
      undefined,
    ],
    [
      'a netrc where GOAUTH forbids it',
      { git: { path: '/a;b/git', version: '2.40' }, settings: { ...linux.settings, GOAUTH: 'git /x' } },
      'netrc; git /x',
      '/t/netrc',
    ],
  ])("gives Go's own requests the credential, with %s", (_, facts, goauth, netrc) => {
    const { access } = plan('git.corp.example/x token A', { folder: '/t', ...facts });
    expect([access.GOAUTH, access.NETRC]).toEqual([goauth, netrc]);
  });

  test('says where an old Go cannot tell two credentials of a host apart', () => {
    const old = { go: parseGoVersion('1.22.0') };
    const two = plan('git.corp.example/a token A\ngit.corp.example/b token B', old);
    expect([two.access.NETRC, two.warnings]).toEqual([
      undefined,
      [expect.stringContaining('one credential a host')],
    ]);
    const blank = plan('git.corp.example/a basic me:with blank', old);
    expect([blank.access.NETRC, blank.warnings]).toEqual([undefined, [expect.stringContaining('a blank')]]);
    const whole = plan('git.corp.example token A\ngit.corp.example/b token B', {
      ...old,
      netrc: '/home/me/.netrc',
    });
    expect(whole.files).toContainEqual({
      name: 'netrc',
      kind: 'netrc',
      credentials: [0],
      before: '/home/me/.netrc',
    });
  });

  test('has a name in ssh for each key, which does not depend on the others', () => {
    const alone = plan(`github.com/acme/lib ssh ${key}`);
    const both = plan(`github.com/other ssh ${key}\ngithub.com/acme/lib ssh ${key}`);
    expect(gitConfig(both)).toEqual(expect.arrayContaining(gitConfig(alone)));
    expect(gitConfig(alone).map(([, from]) => from)).toEqual([
      'https://github.com/acme/lib',
      'ssh://git@github.com/acme/lib/',
      'git@github.com:acme/lib/',
      'ssh://git@github.com/acme/lib.git',
      'git@github.com:acme/lib.git',
    ]);
  });

  test.each([
    ['no git', { git: undefined }, 'TOOL_MISSING', 'there is none on PATH'],
    ['an old git', { git: { path: '/usr/bin/git', version: '2.30.9' } }, 'TOOL_MISSING', 'is 2.30.9'],
    ['GIT_SSH_COMMAND of somebody else', { sshCommand: 'ssh -i x' }, 'INPUT_INVALID', 'GIT_SSH_COMMAND'],
  ])('is none with %s', (_, facts, code, message) => {
    const act = () => plan(`github.com/a ssh ${key}`, facts);
    expect(act).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  test.each([
    ['linux', linux, '/t/it’s a'],
    ['windows', windows, '/d/t/it’s a'],
  ])('goes on with the keys of an earlier step of the job, on %s', (_, facts, rooted) => {
    const folder = facts === windows ? 'D:/t/it’s a' : '/t/it’s a';
    const sshCommand = `ssh -F '${folder}/setup-go-plus-private-00-11-22/ssh_config'`;
    const { access, files } = plan(`github.com/a ssh ${key}`, { ...facts, sshCommand });
    expect(access.GIT_SSH_COMMAND).not.toBe(sshCommand);
    const config = files.find(({ name }) => name === 'ssh_config') as unknown as { text: string };
    expect(config.text).toMatch(`Include "${rooted}/setup-go-plus-private-00-11-22/ssh_config"\n\nHost `);
  });

  test('empties the list of helpers of a host once in a job', () => {
    const emptied = ['github.com'];
    const names = gitConfig(plan('github.com/a token A', { emptied })).map(([name]) => name);
    expect(names).not.toContain('credential.https://github.com.helper');
    expect(names).toContain('credential.https://github.com/a.helper');
  });

  test('is not made for a server whose key nobody pinned', () => {
    const act = () => plan(`git.corp.example/a ssh ssh://git@git.corp.example:2222 ${key}`);
    expect(act).toThrow(
      expect.objectContaining({
        hint: expect.stringContaining('ssh-keyscan -p 2222 -t ed25519 git.corp.example'),
      }),
    );
  });

  test('holds no secret in any form, whatever the secret is', () => {
    const secret = fc.string({ minLength: 8, maxLength: 40 }).filter((text) => /^[!-~]+$/.test(text));
    fc.assert(
      fc.property(secret, fc.constantFrom(linux, windows), (text, facts) => {
        const made = JSON.stringify(plan(`zzz.example/x token ${text}\nyyy.example basic q:${text}`, facts));
        const fixed = JSON.stringify(plan('zzz.example/x token #\nyyy.example basic q:#', facts));
        expect(made).toBe(fixed);
      }),
    );
  });
});

describe('GOPRIVATE and its kin', () => {
  const own = 'https://u:p@art.example/go';
  test.each<[string, Partial<PrivateFacts['settings']>, Texts, string, Record<string, string>]>([
    [
      'are the patterns',
      {},
      { patterns: ['a.example', 'b.example/x'] },
      '',
      { GOPRIVATE: 'a.example,b.example/x' },
    ],
    [
      'keep what is there',
      { GOPRIVATE: 'z.example,a.example' },
      { patterns: ['a.example', 'b.example'] },
      '',
      { GOPRIVATE: 'z.example,a.example,b.example' },
    ],
    ['stay where nothing is new', { GOPRIVATE: 'a.example' }, { patterns: ['a.example'] }, '', {}],
    [
      'come from the credentials',
      {},
      {},
      'github.com/acme token T\ngithub.com/b inherit',
      { GOPRIVATE: 'github.com/acme,github.com/b' },
    ],
    ['do not come from a credential for a whole public forge', {}, {}, 'github.com token T', {}],
    [
      'are not widened by credentials',
      {},
      { patterns: ['github.com/acme/one'] },
      'github.com/acme token T',
      { GOPRIVATE: 'github.com/acme/one' },
    ],
    [
      'are set apart where they are apart',
      { GONOSUMDB: 's.example', GONOPROXY: 'p.example' },
      { patterns: ['a.example'] },
      '',
      { GOPRIVATE: 'a.example', GONOSUMDB: 's.example,a.example', GONOPROXY: 'p.example,a.example' },
    ],
    [
      'let a proxy be asked for all that GONOPROXY=none says',
      { GONOPROXY: 'none' },
      { patterns: ['a.example'] },
      '',
      { GOPRIVATE: 'a.example' },
    ],
    [
      'let one’s own proxy be asked for what git has no credential for',
      { GOPRIVATE: 'z.example' },
      { patterns: ['a.example'], goproxy: own },
      '',
      { GONOSUMDB: 'z.example,a.example', GOPROXY: 'https://art.example/go' },
    ],
    [
      'and git for the rest',
      {},
      { patterns: ['a.example', '*.b.example/x'], goproxy: own },
      'git.b.example/x/y token T',
      { GOPRIVATE: '*.b.example/x', GONOSUMDB: 'a.example,*.b.example/x', GOPROXY: 'https://art.example/go' },
    ],
    [
      'never tell everybody’s proxy',
      {},
      { patterns: ['a.example'], goproxy: `${own},https://proxy.golang.org` },
      '',
      { GOPRIVATE: 'a.example', GOPROXY: 'https://art.example/go,https://proxy.golang.org' },
    ],
    [
      'are not what a proxy’s credential is for',
      {},
      { goproxy: 'https://art.example/go' },
      'art.example/go basic u:p',
      {},
    ],
  ])('%s', (_, settings, texts, credentials, expected) => {
    expect(plan(credentials, { settings: { ...linux.settings, ...settings } }, texts).settings).toEqual(
      expected,
    );
  });

  test.each([
    ['github.com', 'github.com/stretchr/testify'],
    ['github.com/*', 'github.com/stretchr/testify'],
    ['*', 'github.com/stretchr/testify'],
    ['*.com', 'github.com/stretchr/testify'],
    ['golang.org/x', 'golang.org/x/mod'],
    ['go*.org', 'golang.org/x/mod'],
  ])('warn that %s covers public modules', (pattern, example) => {
    expect(tooWide([pattern])).toEqual([{ pattern, example }]);
    expect(plan('', {}, { patterns: [pattern] }).warnings).toEqual([expect.stringContaining(example)]);
  });

  test.each(['github.com/acme', '*.corp.example', 'corp.example', 'gitlab.com/acme/sub/*-private'])(
    'are silent about %s',
    (pattern) => {
      expect(tooWide([pattern])).toEqual([]);
    },
  );

  test.each([
    ['https://github.com/acme', 'is a URL'],
    ['/acme', 'begins with a slash'],
    ['github.com/acme/...', 'holds `...`, which is not special here'],
    ['github.com/acme@v1', 'holds @'],
    ['git@github.com:acme', 'holds @'],
    ['github.com:acme', 'holds a colon'],
    ['acme', 'does not begin with a host'],
    ['github.com/../x', 'holds . or ..'],
    ['github.com/$HOME', 'holds a character'],
    ['github.com/[a', 'has a [ without its ]'],
  ])('refuse %s', (pattern, problem) => {
    expect(() => parsePatterns([pattern], 'input private')).toThrow(
      `input private: \`${pattern}\` ${problem}`,
    );
  });

  test('take commas and lines, slashes at the end and doubles', () => {
    expect(parsePatterns(['a.example/, b.example', 'a.example'], 'x')).toEqual(['a.example', 'b.example']);
  });
});

describe('GOPROXY', () => {
  test.each([
    ['https://u:p%40ss@a.example/go,direct', 'https://a.example/go,direct', ['a.example/go u p@ss']],
    [
      'https://tok@a.example|https://u:p@b.example:8443/x/|off',
      'https://a.example|https://b.example:8443/x|off',
      ['a.example tok ', 'b.example:8443/x u p'],
    ],
    ['u:p@a.example/go', 'https://a.example/go', ['a.example/go u p']],
    ['https://a.example,direct', 'https://a.example,direct', []],
    ['direct', 'direct', []],
    ['off', 'off', []],
    ['', '', []],
    ['file:///a@b', 'file:///a@b', []],
    ['http://u:p@a.example', 'http://u:p@a.example', []],
  ])('%s', (text, bare, logins) => {
    const lifted = liftGoproxy(text);
    expect(lifted.text).toBe(bare);
    expect(
      lifted.credentials.map(
        ({ scope, username, password }) =>
          `${scope.host}${scope.path && `/${scope.path}`} ${username} ${password}`,
      ),
    ).toEqual(logins);
  });

  test('over http is told, and hidden all the same', () => {
    expect(liftGoproxy('http://u:p@a.example')).toMatchObject({
      warnings: [expect.stringContaining('refuses to send it without TLS')],
      secrets: ['p', 'p'],
    });
  });
});

describe('host keys', () => {
  // As the forges publish them: SHA-256 of the key.
  test.each([
    ['github.com', '+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU'],
    ['[ssh.github.com]:443', '+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU'],
    ['gitlab.com', 'eUXGGm1YGsMAS7vkcx6JOJdOGHPem5gQp4taiCfCLB8'],
    ['bitbucket.org', 'ybgmFkzwOSotHTHLJgHO0QN8L0xErw6vd0VhFA9m3SM'],
    ['codeberg.org', 'mIlxA9k46MmM6qdJOdMnAQpzGxF4WIVVL+fj+wZbw0g'],
  ])('%s is pinned by what it publishes', (host, fingerprint) => {
    const line = pinnedHosts([]).find((each) => each.startsWith(`${host} `)) ?? '';
    const digest = createHash('sha256')
      .update(Buffer.from(line.split(' ')[2] ?? '', 'base64'))
      .digest('base64');
    expect(digest).toBe(`${fingerprint}=`);
  });

  test('that are given replace those that are known', () => {
    const given = 'github.com,1.2.3.4 ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ';
    expect(pinnedHosts([given]).filter((line) => /^github\.com/.test(line))).toEqual([given]);
  });

  test.each([
    ['git.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5', 'git.example', 22, true],
    ['git.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5', 'git.example', 2222, false],
    ['[git.example]:2222 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 note', 'git.example', 2222, true],
    ['@cert-authority *.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5', 'git.example', 22, true],
    ['|1|abc=|def= ssh-ed25519 AAAAC3NzaC1lZDI1NTE5', 'git.example', 22, true],
  ])('%s', (line, host, port, pinned) => {
    expect(isKnownHostsLine(line)).toBe(true);
    expect(isPinned({ user: 'git', host, port }, [line])).toBe(pinned);
  });

  test.each([
    'git.example',
    'SHA256:abc git.example',
    'git.example ssh-ed25519',
    '@revoked x ssh-rsa AAAAC3NzaC1lZDI1NTE5',
  ])('%s is no such line', (line) => {
    expect(isKnownHostsLine(line)).toBe(false);
  });
});

describe('the forms of a secret', () => {
  test('one of them stands in any base64 that holds it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 9 }),
        fc.stringMatching(/^[!-~]{12,50}$/),
        fc.string(),
        (before, secret, after) => {
          const text = Buffer.from(before + secret + after).toString('base64');
          expect(formsOfText(secret).some((form) => text.includes(form))).toBe(true);
        },
      ),
    );
  });

  test('are those that a URL and a header hold', () => {
    expect(formsOfText('a/b+c d')).toEqual(
      expect.arrayContaining([
        'a/b+c d',
        'a%2Fb%2Bc%20d',
        'YS9iK2MgZA==',
        Buffer.from('x-access-token:a/b+c d').toString('base64'),
      ]),
    );
  });
});

describe('a run is given no secrets', () => {
  const pull = (base: unknown, head: unknown) => ({
    pull_request: { base: { repo: base }, head: { repo: head } },
  });
  const [a, b] = [{ full_name: 'a/x' }, { full_name: 'b/x' }];
  test.each([
    ['pull_request', 'me', pull(a, b), 'it is for a pull request from a fork'],
    ['pull_request', 'me', pull(a, null), 'it is for a pull request from a fork'],
    ['pull_request_review', 'me', pull(a, b), 'it is for a pull request from a fork'],
    ['pull_request', 'me', undefined, 'it is for a pull request from a fork'],
    ['push', 'dependabot[bot]', {}, 'Dependabot started it'],
    ['pull_request', 'me', pull(a, a), undefined],
    ['pull_request_target', 'me', pull(a, b), undefined],
    ['push', 'me', {}, undefined],
    ['', '', undefined, undefined],
  ])('for %s by %s', (event, actor, payload, why) => {
    expect(withheldSecrets(event, actor, payload)).toBe(why);
  });
});

test('the helper is a script that sh takes without complaint', () => {
  const made = plan('github.com/a token T');
  const { text } = made.files.find(({ name }) => name === 'helper.sh') as unknown as { text: string };
  for (const shell of ['sh', 'bash', 'dash']) {
    expect(execFileSync(shell, ['-n'], { input: text, encoding: 'utf8' })).toBe('');
  }
});
