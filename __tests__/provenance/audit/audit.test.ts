import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicRepository } from '../../../src/build/facts/repository.ts';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import { readCiRun, readImage } from '../../../src/provenance/audit/ci.ts';
import { moduleLines, vendoredLines } from '../../../src/provenance/audit/modules.ts';
import { readAudit } from '../../../src/provenance/audit/read.ts';
import { publicRequest } from '../../../src/provenance/audit/request.ts';
import { requestFor } from '../../build/support.ts';
import { audit } from '../audits.ts';

describe('a repository is named without credentials and without folders', () => {
  test.each<[string, string | null]>([
    ['https://github.com/o/r.git', 'https://github.com/o/r'],
    ['https://user:token@github.com/o/r', 'https://github.com/o/r'],
    ['https://x-access-token:ghs_1@git.example:8443/a/b/c.git/', 'https://git.example:8443/a/b/c'],
    ['https://a:b@c@github.com/o/r', 'https://github.com/o/r'],
    ['https://Host.org:8443/o/r/', 'https://host.org:8443/o/r'],
    ['git@github.com:o/r.git', 'https://github.com/o/r'],
    ['git://host.org/o/r', 'https://host.org/o/r'],
    ['ssh://git@git.example:2222/o/r', 'https://git.example/o/r'],
    ['github.com:o/r', 'https://github.com/o/r'],
    ['http://127.0.0.1:3000/o/r?token=x', 'http://127.0.0.1:3000/o/r'],
    ['/home/me/r', null],
    ['../r', null],
    ['file:///home/me/r', null],
    ['C:\\Users\\me\\r', null],
    ['C:/Users/me/r', null],
    ['ext::sh -c evil', null],
    ['', null],
  ])('%s', (remote, expected) => {
    expect(publicRepository(remote)).toBe(expected);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.stringMatching(/^[a-z0-9]{8,20}$/),
        (url, secret) => {
          const { protocol, host, pathname } = new URL(url);
          expect(publicRepository(`${protocol}//user:${secret}@${host}${pathname}`) ?? '').not.toContain(
            `${secret}@`,
          );
        },
      ),
    );
  });
});

describe('a request', () => {
  const host = { goos: 'linux', goarch: 'arm64' };
  const linux = {
    path: posix,
    home: '/home/me',
    temp: '/tmp',
    platform: { os: 'linux', arch: 'x64' } as never,
  };

  test('names no folder and no secret, and says what it leaves out', () => {
    const [ask] = parseTargets('linux/amd64+cgo');
    const settings = {
      cc: '/work/app/tools/cc -I/usr/include',
      sysroot: '/home/me/sysroot',
      env: { API_TOKEN: 'hunter2', CGO_CFLAGS: '-I/tmp/x' },
    };
    const given = requestFor('/work/app', {
      targets: [
        { ...ask!, settings, at: { path: '/work/app/config.yaml', line: 3 } },
        ...parseTargets('host'),
      ],
      ldflags: "-X main.token=hunter2 -X 'main.root=/work/app/x y'",
      flags: ['-pgo=/work/app/default.pgo'],
      packages: ['/work/app/cmd/x'],
    });
    const { request, limits } = publicRequest(given, host, linux);
    expect(JSON.stringify(request)).not.toMatch(/hunter2|\/work|\/home|\/tmp/);
    expect(request).toMatchObject({
      packages: ['./cmd/x'],
      flags: ['-pgo=./default.pgo'],
      ldflags: "-X main.token=*** -X 'main.root=./x y'",
      targets: [
        {
          settings: {
            cc: './tools/cc -I/usr/include',
            sysroot: '~/sysroot',
            env: { API_TOKEN: '***', CGO_CFLAGS: '-I(temp)/x' },
          },
        },
        { text: 'linux/arm64', match: { goos: 'linux', goarch: 'arm64', variant: null } },
      ],
    });
    expect(limits).toHaveLength(3);
  });

  test('of Windows is read with either slash and in any case', () => {
    const machine = {
      path: win32,
      home: 'C:\\Users\\Me',
      temp: 'D:\\t',
      platform: { os: 'windows', arch: 'x64' } as never,
    };
    const given = requestFor('C:\\Users\\Me\\app', {
      flags: ['-pgo=c:/users/me/app/x.pgo', '-asmflags=-IC:\\Users\\me\\inc'],
    });
    expect(publicRequest(given, host, machine).request.flags).toEqual(['-pgo=./x.pgo', '-asmflags=-I~\\inc']);
  });
});

describe('modules', () => {
  const hash = (letter: string) => `h1:${letter.repeat(43)}=`;
  const sums = [
    `example.com/a v1.0.0 ${hash('a')}\nexample.com/a v1.0.0/go.mod ${hash('b')}\r\nexample.com/c v2.0.0+incompatible ${hash('c')}\n`,
  ];

  test('are those of the graph, with the hashes of their zips', () => {
    const output = [
      'example.com/m\t\t',
      'example.com/z\tv0.1.0\texample.com/c\tv2.0.0+incompatible',
      'example.com/a\tv1.0.0\t',
      'example.com/l\tv0.0.0\t../l\t',
      'example.com/w\tv0.0.0\tC:\\w\t',
    ].join('\n');
    expect(moduleLines(output, sums)).toEqual([
      `example.com/a v1.0.0 ${hash('a')}`,
      'example.com/l v0.0.0 => ../l',
      'example.com/m',
      'example.com/w v0.0.0 => (a folder of that machine)',
      `example.com/z v0.1.0 => example.com/c v2.0.0+incompatible ${hash('c')}`,
    ]);
  });

  test('of a vendor folder are those that it names', () => {
    const text =
      '# example.com/a v1.0.0\n## explicit; go 1.21\nexample.com/a\n# example.com/l v0.0.0 => ./l\n# example.com/l => ./l\n';
    expect(vendoredLines(text, sums)).toEqual([
      `example.com/a v1.0.0 ${hash('a')}`,
      'example.com/l v0.0.0 => ./l',
    ]);
  });
});

test.each<[string, Record<string, string>, object | null]>([
  ['none', {}, null],
  ['another', { CI: 'true' }, { provider: 'other', url: null }],
  [
    'GitHub’s',
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/x.yml@refs/heads/main',
      RUNNER_ENVIRONMENT: 'github-hosted',
    },
    {
      provider: 'github',
      url: 'https://github.com/o/r/actions/runs/7/attempts/1',
      repository: 'https://github.com/o/r',
      runner: 'github-hosted',
    },
  ],
  [
    'GitLab’s',
    { GITLAB_CI: 'true', CI_JOB_URL: 'https://gitlab.com/o/r/-/jobs/1', CI_COMMIT_TAG: 'v1' },
    { provider: 'gitlab', url: 'https://gitlab.com/o/r/-/jobs/1', ref: 'refs/tags/v1' },
  ],
])('a CI run is read from its variables: %s', (_, variables, expected) => {
  const run = readCiRun({ env: (name) => variables[name] });
  if (expected === null) expect(run).toBeNull();
  else expect(run).toMatchObject(expected);
});

test('the image of a hosted runner is named', () => {
  const variables: Record<string, string> = { ImageOS: 'ubuntu24', ImageVersion: '2026.1' };
  expect(readImage({ env: (name) => variables[name] })).toBe('ubuntu24 2026.1');
  expect(readImage({ env: () => undefined })).toBeNull();
});

describe('an audit that a stranger wrote', () => {
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

  test('is read as it was written', async () => {
    expect(await readAudit(bytes(audit), 'audit.json')).toEqual(audit);
  });

  const source = audit.source!;
  const withSettings = (settings: object) => {
    const [build] = audit.builds;
    const targets = [{ ...build!.request.targets[0], settings }];
    return { ...audit, builds: [{ ...build, request: { ...build!.request, targets } }] };
  };

  test.each<[string, unknown, RegExp]>([
    ['no JSON', undefined, /not JSON/],
    ['a list', [], /expected object/],
    [
      'a commit that is an option',
      { ...audit, source: { ...source, commit: '--upload-pack=x' } },
      /source\.commit/,
    ],
    ['a tag that is one', { ...audit, source: { ...source, tag: '-d' } }, /source\.tag/],
    ['a branch that is one', { ...audit, source: { ...source, branch: '--x' } }, /source\.branch/],
    [
      'a libc with flags for the C compiler',
      withSettings({ libc: { name: 'gnu', version: '2.17 -MD -MF /home/me/.bashrc' } }),
      /settings\.libc\.version/,
    ],
    ['a buildmode that is none', withSettings({ buildmode: 'shared' }), /settings\.buildmode/],
    [
      'a transport that is a program',
      { ...audit, source: { ...source, repository: 'ext::sh -c x' } },
      /source\.repository/,
    ],
    ['credentials', { ...audit, source: { ...source, repository: 'https://a:b@c/d' } }, /source\.repository/],
    ['a folder outside', { ...audit, source: { ...source, folder: '../..' } }, /source\.folder/],
    [
      'a file outside',
      { ...audit, artifacts: [{ ...audit.artifacts[0]!, file: '/etc/passwd' }] },
      /artifacts\.0\.file/,
    ],
    ['no builds', { ...audit, builds: [] }, /builds/],
  ])('is refused with %s', async (_, value, message) => {
    const given = value === undefined ? Buffer.from('{') : bytes(value);
    await expect(readAudit(given, 'audit.json')).rejects.toMatchObject({
      code: 'PROVENANCE_INVALID',
      message: expect.stringMatching(message),
    });
  });
});
