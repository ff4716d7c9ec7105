import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import {
  FILE_POLICIES,
  type FilePolicy,
  readVersionFile,
  type VersionFileEnv,
} from '../../../src/go/files/index.ts';
import { describeSpec } from '../../../src/go/spec.ts';
import { machineWith } from '../memory.ts';

const read = (
  name: string,
  content: string | Uint8Array,
  policy?: FilePolicy,
  env?: VersionFileEnv,
  others: Record<string, string> = {},
) => {
  const { files, machine } = machineWith({ ...others, [name]: content });
  return readVersionFile(files, machine, name, policy, env);
};

/** The spec, and the line that it was found on. */
const found = async (...parameters: Parameters<typeof read>) => {
  const { value, line } = await read(...parameters);
  return [value.kind === 'exact' ? 'exact' : 'open', describeSpec(value), line];
};

const refused = async (work: Promise<unknown>): Promise<UserError> => {
  const error = await work.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error;
};

describe('go.mod', () => {
  test.each([
    ['go 1.26\n', 'open', '~1.26', 1],
    ['module m\n\ngo 1.26.3\n', 'exact', '1.26.3', 3],
    ['go 1.20\n', 'open', '~1.20', 1],
    ['go 1.9\n', 'open', '~1.9', 1],
    ['go 1.21rc2\n', 'exact', '1.21rc2', 1],
    ['go\t1.22\n', 'open', '~1.22', 1],
    ['\tgo 1.22 // indented\n', 'open', '~1.22', 1],
    ['go 1.22\r\ntoolchain go1.22.5\r\n', 'exact', '1.22.5', 2],
    ['toolchain go1.26.3\n', 'exact', '1.26.3', 1],
    ['go 1.21\ntoolchain go1.21rc2\n', 'exact', '1.21rc2', 2],
    ['go 1.21.0\ntoolchain go1.21rc2\n', 'exact', '1.21.0', 1],
    ['go 1.25.0\ntoolchain go1.24.9\n', 'exact', '1.25.0', 1],
    ['go 1.25\ntoolchain go1.25.3-custom\n', 'exact', '1.25.3-custom', 2],
    ['go 1.25.3\ntoolchain go1.25.3-custom\n', 'exact', '1.25.3-custom', 2],
    ['go 1.26\ntoolchain go1.26\n', 'open', '~1.26', 2],
    ['go 1.26.1\ntoolchain default\n', 'exact', '1.26.1', 1],
    ['// toolchain go1.27.0\ngo 1.26.1\n', 'exact', '1.26.1', 2],
    ['module m\nrequire (\n\tgo.example/toolchain v1.0.0\n)\ngo 1.26\n', 'open', '~1.26', 5],
  ])('%j asks for %s %s', async (content, ...expected) => {
    expect(await found('go.mod', content)).toEqual(expected);
  });

  test.each([
    ['go 1.26', 'as-written', '~1.26'],
    ['go 1.26', 'exact', '1.26.0'],
    ['go 1.20', 'exact', '1.20'],
    ['go 1.26', 'minimum', '>=1.26.0'],
    ['go 1.26', 'latest-patch', '~1.26'],
    ['go 1.26', 'toolchain', '1.26.0'],
    ['go 1.26.3', 'as-written', '1.26.3'],
    ['go 1.26.3', 'exact', '1.26.3'],
    ['go 1.26.3', 'minimum', '>=1.26.3'],
    ['go 1.26.3', 'latest-patch', '~1.26.3'],
    ['go 1.26.3', 'toolchain', '1.26.3'],
    ['go 1.27rc1', 'minimum', '>=1.27.0-rc.1'],
    ['go 1.27rc1', 'latest-patch', '~1.27.0-rc.1'],
    ['go 1.26\ntoolchain go1.26.5', 'minimum', '>=1.26.5'],
    ['go 1.26\ntoolchain go1.26.5', 'latest-patch', '~1.26.5'],
    ['go 1.26.7\ntoolchain go1.26.5', 'toolchain', '1.26.7'],
    ['go 1.26\ntoolchain go1.26.5-fips', 'latest-patch', '~1.26.5'],
    ['go 1.26\ntoolchain go1.26.5-fips', 'exact', '1.26.5-fips'],
    ['go 1.26\ntoolchain default', 'toolchain', '1.26.0'],
  ] as const)('%j under the policy %s is %s', async (content, policy, spec) => {
    expect((await found('go.mod', `${content}\n`, policy))[1]).toBe(spec);
  });

  test.each([
    ['local', 'as-written', '~1.26'],
    ['local', 'latest-patch', '~1.26'],
    ['local', 'toolchain', '1.26.5'],
    ['auto', 'as-written', '1.26.5'],
    ['go1.26.5', 'as-written', '1.26.5'],
    [undefined, 'as-written', '1.26.5'],
  ] as const)('GOTOOLCHAIN=%s with the policy %s: %s', async (GOTOOLCHAIN, policy, spec) => {
    const content = 'go 1.26\ntoolchain go1.26.5\n';
    expect((await found('go.mod', content, policy, { GOTOOLCHAIN }))[1]).toBe(spec);
  });

  test.each(['', 'module m\n', 'module m\ntoolchain default\n'])(
    '%j has no version: Go would take it for 1.16',
    async (content) => {
      const error = await refused(read('go.mod', content));
      expect(error).toMatchObject({ code: 'VERSION_FILE_INVALID', at: { path: 'go.mod' } });
      expect(error.message).toBe('go.mod has no go line, so the go command would take it for Go 1.16');
    },
  );

  test.each([
    ['module m\ngo 1.26.x\n', 'go.mod:2:1: "1.26.x" is not a Go version: expected the form 1.26.0'],
    ['go 1.26foo1\n', 'go.mod:1:1: go 1.26foo1 names no Go version'],
    ['go 1.26\ntoolchain go1.x\n', 'go.mod:2:1: toolchain go1.x names no Go version'],
    ['go 1.26\ngo 1.26\n', 'go.mod:2:1: go was said already on line 1'],
  ])('%j is refused', async (content, message) => {
    expect(await refused(read('go.mod', content))).toMatchObject({ code: 'VERSION_FILE_INVALID', message });
  });

  test('another file for `go -modfile` is read as a go.mod', async () => {
    expect(await found('tools/tools.mod', 'module m\ngo 1.24.1\n')).toEqual(['exact', '1.24.1', 2]);
  });
});

describe('go.work', () => {
  const members = {
    'a/go.mod': 'module a\n\ngo 1.27\n',
    'with space/é/go.mod': 'module b\ngo 1.24\n',
    'c/go.mod': 'module c\n',
    'bad/go.mod': 'module "\n',
  };

  test.each([
    ['go 1.26\nuse ./c\n', '~1.26', 'go.work', 1],
    ['go 1.26\ntoolchain go1.27.2\nuse ./a\n', '1.27.2', 'go.work', 2],
    ['go 1.26\nuse (\n\t./c\n\t./a\n)\n', '~1.27', 'a/go.mod', 3],
    ['go 1.23\nuse "./with space/é"\n', '~1.24', 'with space/é/go.mod', 2],
    ['go 1.26\nuse ./missing\nuse .\n', '~1.26', 'go.work', 1],
    ['go 1.26\nuse "/home/zoë b/repo/a"\n', '~1.27', 'a/go.mod', 3],
  ])('%j asks for %s, said in %s line %s', async (content, spec, path, line) => {
    const answer = await read('go.work', content, 'as-written', {}, members);
    expect([describeSpec(answer.value), answer.path, answer.line]).toEqual([spec, path, line]);
    expect(answer.source).toBe('go.work');
  });

  test('the reason names the member that asks for more', async () => {
    const { why } = await read('go.work', 'go 1.26\nuse ./a\n', 'as-written', {}, members);
    expect(why).toBe('~1.27 from a/go.mod line 3 (a member of go.work that asks for more than it says)');
  });

  test('a member that cannot be read is an error at that member', async () => {
    const error = await refused(read('go.work', 'go 1.26\nuse ./bad\n', 'as-written', {}, members));
    expect(error).toMatchObject({ code: 'VERSION_FILE_INVALID', at: { path: 'bad/go.mod', line: 1 } });
  });

  test('without a go line anywhere it says what Go would assume', async () => {
    const error = await refused(read('go.work', 'use ./c\n', 'as-written', {}, members));
    expect(error.message).toContain(
      'nor has any of its members, so the go command would take it for Go 1.18',
    );
  });

  test('on Windows members are found through either separator', async () => {
    const { files, machine } = machineWith(
      { 'go.work': 'go 1.26\nuse (\n\t.\\x\n\t./y\n)\n', 'x\\go.mod': 'go 1.27\n', 'y\\go.mod': 'go 1.28\n' },
      'windows',
    );
    const answer = await readVersionFile(files, machine, 'GO.WORK');
    expect([describeSpec(answer.value), answer.path]).toEqual(['~1.28', 'y\\go.mod']);
  });
});

describe('.go-version and any other file', () => {
  test.each([
    ['.go-version', '1.26.3\n', 'exact', '1.26.3', 1],
    ['.go-version', '1.26', 'open', '~1.26', 1],
    ['.go-version', '1.9', 'open', '~1.9', 1],
    ['.go-version', 'go1.26.3', 'exact', '1.26.3', 1],
    ['.go-version', '# our Go\n\n  go1.26.3  # pinned\r\n\r\n', 'exact', '1.26.3', 3],
    ['.go-version', '\ufeff1.26.3\r\n', 'exact', '1.26.3', 1],
    ['.go-version', '1.27rc1', 'exact', '1.27rc1', 1],
    ['.go-version', 'stable', 'open', 'stable', 1],
    ['sub dir/.go-version', '1.26', 'open', '~1.26', 1],
    ['VERSION', '>=1.25 <1.27\n', 'open', '>=1.25 <1.27', 1],
    ['ci/go.txt', '1.26.x\n', 'open', '~1.26', 1],
    ['go-version', 'tip', 'open', 'tip', 1],
  ])('%s with %j asks for %s %s', async (name, content, ...expected) => {
    expect(await found(name, content)).toEqual(expected);
  });

  test.each([
    [
      'UTF-16 of PowerShell’s >',
      [0xff, 0xfe],
      (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0]),
    ],
    ['big-endian UTF-16', [0xfe, 0xff], (text: string) => [...text].flatMap((c) => [0, c.charCodeAt(0)])],
  ])('%s is read', async (_, mark, encode) => {
    const bytes = Uint8Array.from([...mark, ...encode('1.26.3\r\n')]);
    expect(await found('.go-version', bytes)).toEqual(['exact', '1.26.3', 1]);
  });

  test.each([
    ['.go-version', '', '.go-version holds no version, only blank lines and comments'],
    ['.go-version', '# nothing\n\n', '.go-version holds no version, only blank lines and comments'],
    [
      '.go-version',
      '1.26\n# and\n1.25\n',
      '.go-version:3: expected one version in the file, found a second line',
    ],
    ['.go-version', 'system\n', '.go-version line 1 "system" is neither a Go version nor a range of them'],
    ['package.json', '{}', 'package.json line 1 "{}" is neither a Go version nor a range of them'],
  ])('%s with %j is refused', async (name, content, message) => {
    expect(await refused(read(name, content))).toMatchObject({ code: 'VERSION_FILE_INVALID', message });
  });

  test.each([
    ['1.26.3', 'latest-patch', '~1.26.3'],
    ['1.26.3', 'minimum', '>=1.26.3'],
    ['1.26', 'exact', '1.26.0'],
    ['1.26', 'toolchain', '~1.26'],
    ['stable', 'exact', 'stable'],
    ['>=1.25', 'minimum', '>=1.25'],
  ] as const)('%s under the policy %s is %s', async (content, policy, spec) => {
    expect((await found('.go-version', content, policy))[1]).toBe(spec);
  });
});

describe('.tool-versions', () => {
  test.each([
    ['golang 1.22.3\n', 'exact', '1.22.3', 1],
    ['nodejs 20.1.0\ngo 1.23\n', 'open', '~1.23', 2],
    ['  golang   1.22.3\r\n', 'exact', '1.22.3', 1],
    ['golang\t1.22.3 # pinned\n', 'exact', '1.22.3', 1],
    ['golang 1.22.3 1.21.1 system\n', 'exact', '1.22.3', 1],
    ['# golang 1.1.1\ngolang latest\n', 'open', 'latest', 2],
    ['golang latest:1.22\n', 'open', '~1.22', 1],
    ['golangci-lint 1.60.0\ngolang 1.22.3\n', 'exact', '1.22.3', 2],
    ['golang 1.9\n', 'open', '~1.9', 1],
  ])('%j asks for %s %s', async (content, ...expected) => {
    expect(await found('.tool-versions', content)).toEqual(expected);
  });

  test.each([
    ['nodejs 20.1.0\n', '.tool-versions has no line that begins with golang (or go) and a version'],
    ['golang # 1.22\n', '.tool-versions has no line that begins with golang (or go) and a version'],
    ['golang system\n', '.tool-versions line 1 "system" is neither a Go version nor a range of them'],
    [
      'x 1\ngolang ref:main\n',
      '.tool-versions line 2 "ref:main" is neither a Go version nor a range of them',
    ],
  ])('%j is refused', async (content, message) => {
    expect(await refused(read('.tool-versions', content))).toMatchObject({
      code: 'VERSION_FILE_INVALID',
      message,
    });
  });
});

describe('mise.toml', () => {
  test.each([
    ['mise.toml', '[tools]\ngo = "1.22"\n', 'open', '~1.22', 2],
    [
      '.mise.toml',
      '[tools]\nnode = "20"\ngo = { version = "1.22.3", postinstall = "x" }\n',
      'exact',
      '1.22.3',
      3,
    ],
    ['mise.toml', '[tools]\ngo = ["1.22.3", "1.21"]\n', 'exact', '1.22.3', 2],
    ['mise.toml', '[tools]\ngo = [{ version = "1.22.3" }]\n', 'exact', '1.22.3', 2],
    ['mise.toml', '[tools]\ngolang = "latest"\n', 'open', 'latest', 2],
    ['mise.toml', '[tools]\n"core:go" = "1.22"\n', 'open', '~1.22', 2],
    ['mise.toml', 'tools.go = "1.22"\r\n', 'open', '~1.22', 1],
    ['mise.toml', '[tools.go]\nversion = "1.22"\n', 'open', '~1.22', 1],
    ['mise.toml', 'tools = { go = "1.22" }\n', 'open', '~1.22', undefined],
    ['mise.ci.toml', '[tools]\ngo = "prefix:1.22"\n', 'open', '~1.22', 2],
    ['.config/mise/config.toml', '[tools]\ngo = "1.22"\n', 'open', '~1.22', 2],
  ])('%s with %j asks for %s %s', async (name, content, ...expected) => {
    expect(await found(name, content)).toEqual(expected);
  });

  test.each([
    ['[tools]\nnode = "20"\n', 'mise.toml has no go in its [tools]', undefined],
    ['[env]\ngo = "1.22"\n', 'mise.toml has no go in its [tools]', undefined],
    ['[tools]\ngo = 1.20\n', 'mise.toml: expected go’s version in quotes', 2],
    ['[tools]\ngo = []\n', 'mise.toml: expected go’s version in quotes', 2],
    ['[tools]\ngo = { path = "x" }\n', 'mise.toml: expected go’s version in quotes', 2],
    [
      '[tools]\ngo = "{{ env.V }}"\n',
      'mise.toml line 2 "{{ env.V }}" is neither a Go version nor a range of them',
      2,
    ],
  ])('%j is refused', async (content, message, line) => {
    const error = await refused(read('mise.toml', content));
    expect(error).toMatchObject({ code: 'VERSION_FILE_INVALID', message });
    expect(error.at?.line).toBe(line);
  });

  test('what is not TOML is refused with its place', async () => {
    const error = await refused(read('mise.toml', '[tools]\ngo = "1.22\n'));
    expect(error).toMatchObject({ code: 'VERSION_FILE_INVALID', at: { path: 'mise.toml', line: 2 } });
    expect(error.message).toMatch(/^mise\.toml:2:\d+: .+$/);
  });
});

describe('Dockerfile', () => {
  test.each([
    ['FROM golang:1.26.3-alpine AS build\n', 'exact', '1.26.3', 1],
    ['FROM golang:1.26\n', 'open', '~1.26', 1],
    ['FROM golang:1\n', 'open', '1.x', 1],
    ['FROM golang\n', 'open', 'latest', 1],
    ['FROM golang:latest\n', 'open', 'latest', 1],
    ['FROM golang:alpine3.22\n', 'open', 'latest', 1],
    ['FROM golang:bookworm\n', 'open', 'latest', 1],
    ['FROM golang:1.27rc1-bookworm\n', 'exact', '1.27rc1', 1],
    ['FROM golang:tip-20260101-bookworm\n', 'open', 'tip', 1],
    ['from --platform=$BUILDPLATFORM golang:1.26.3 as build\n', 'exact', '1.26.3', 1],
    ['FROM docker.io/library/golang:1.26.3\n', 'exact', '1.26.3', 1],
    ['FROM registry.example:5000/golang:1.26.3@sha256:abcd\n', 'exact', '1.26.3', 1],
    ['FROM registry.example:5000/golang\n', 'open', 'latest', 1],
    ['# build\nARG GO_VERSION=1.26\nFROM golang:${GO_VERSION}-alpine\n', 'open', '~1.26', 3],
    ['ARG V="1.26.3" W=x\r\nFROM golang:$V\r\n', 'exact', '1.26.3', 2],
    ["ARG V='1.26.3'\nARG IMAGE=golang:${V}\nFROM ${IMAGE}\n", 'exact', '1.26.3', 3],
    ['FROM golang:${V:-1.25.1}\n', 'exact', '1.25.1', 1],
    ['ARG V=1.26\nFROM golang:${V:+1.24}\n', 'open', '~1.24', 2],
    ['FROM alpine:3\nRUN x\nFROM golang:1.26\n', 'open', '~1.26', 3],
    ['FROM alpine AS golang\nFROM golang\nFROM golang:1.25\n', 'open', '~1.25', 3],
    ['FROM \\\n  # why\n  golang:1.26\n', 'open', '~1.26', 1],
    ['# escape=`\nFROM `\n golang:1.26-nanoserver\nRUN C:\\\nFROM x\n', 'open', '~1.26', 2],
    ['FROM scratch\nRUN <<EOF\nFROM golang:1.1\nEOF\nFROM golang:1.26\n', 'open', '~1.26', 5],
    ['FROM scratch\nRUN <<-"X" cat\n\tFROM golang:1.1\n\tX\nFROM golang:1.26\n', 'open', '~1.26', 5],
    ['ARG V\nFROM golang:$V\nFROM golang:1.26\n', 'open', '~1.26', 3],
  ])('%j asks for %s %s', async (content, ...expected) => {
    expect(await found('Dockerfile', content)).toEqual(expected);
  });

  test.each([
    '',
    'FROM alpine\n',
    '# FROM golang:1.26\n',
    'FROM golang@sha256:abcd\n',
    'FROM golang:ours\n',
    'FROM notgolang:1.26\n',
    'FROM golang/tool:1.26\n',
    'ARG V\nFROM golang:$V\n',
    'FROM alpine\nARG V=1.26\nFROM golang:$V\n',
    'RUN echo FROM golang:1.26\n',
  ])('%j names no version', async (content) => {
    const error = await refused(read('Dockerfile', content));
    expect(error.code).toBe('VERSION_FILE_INVALID');
    expect(error.message).toContain('Dockerfile has no FROM golang:<version> line');
  });

  test.each(['build/Dockerfile.ci', 'api.Dockerfile', 'Containerfile'])(
    '%s is a Dockerfile too',
    async (name) => {
      expect((await read(name, 'FROM golang:1.26\n')).source).toBe('Dockerfile');
    },
  );
});

describe('devcontainer.json', () => {
  const feature = (value: string) =>
    `{\n  // Go\n  "features": {\n    "ghcr.io/devcontainers/features/go:1": ${value},\n  },\n}`;
  test.each([
    [feature('{ "version": "1.22" }'), 'open', '~1.22', 4],
    [feature('{ "version": "1.22.3" }'), 'exact', '1.22.3', 4],
    [feature('"1.22"'), 'open', '~1.22', 4],
    [feature('{}'), 'open', 'latest', 4],
    [feature('{ "version": "latest" }'), 'open', 'latest', 4],
    ['{"image": "mcr.microsoft.com/devcontainers/go:1-1.22-bookworm"}', 'open', '~1.22', 1],
    ['{"image": "mcr.microsoft.com/devcontainers/go:1.22"}', 'open', '~1.22', 1],
    ['{"image": "mcr.microsoft.com/devcontainers/go:dev-1.22-bullseye"}', 'open', '~1.22', 1],
    ['{"image": "mcr.microsoft.com/vscode/devcontainers/go:0.203.2-1.17"}', 'open', '~1.17', 1],
    ['{"image": "mcr.microsoft.com/devcontainers/go:1-bookworm"}', 'open', 'latest', 1],
    ['{"image": "mcr.microsoft.com/devcontainers/go"}', 'open', 'latest', 1],
    ['{"image": "golang:1.22.3"}', 'exact', '1.22.3', 1],
    [
      '{"image": "golang:1.22.3", "features": {"ghcr.io/devcontainers/features/go:1": {"version": "none"}}}',
      'exact',
      '1.22.3',
      1,
    ],
  ])('%j asks for %s %s', async (content, ...expected) => {
    expect(await found('.devcontainer/devcontainer.json', content)).toEqual(expected);
  });

  test.each([
    ['{}', /has neither the feature/, undefined],
    ['', /:1: not JSON with comments/, 1],
    ['[1]', /has neither the feature/, undefined],
    ['{"features": {"ghcr.io/devcontainers/features/golangci:1": {}}}', /has neither the feature/, undefined],
    ['{"image": "mcr.microsoft.com/devcontainers/go@sha256:ab"}', /has neither the feature/, undefined],
    ['{\n "image": }', /devcontainer\.json:2: not JSON with comments \(ValueExpected\)/, 2],
    [feature('{ "version": 1.20 }'), /devcontainer\.json:4: expected the Go feature’s version in quotes/, 4],
    [feature('{ "version": "${localEnv:V}" }'), /line 4 ".*" is neither/, 4],
  ])('%j is refused', async (content, message, line) => {
    const error = await refused(read('devcontainer.json', content));
    expect(error.code).toBe('VERSION_FILE_INVALID');
    expect(error.message).toMatch(message);
    expect(error.at?.line).toBe(line);
  });
});

test.each([
  ['go.mod', 'go 1.26\n', 'as-written', '~1.26 from go.mod line 1'],
  ['go.mod', 'go 1.26\ntoolchain go1.26.3\n', 'as-written', '1.26.3 from go.mod line 2 (toolchain)'],
  ['go.mod', 'go 1.26.3\n', 'latest-patch', '~1.26.3 from go.mod line 1 (policy latest-patch)'],
  [
    'go.mod',
    'go 1.26\ntoolchain go1.26.3\n',
    'minimum',
    '>=1.26.3 from go.mod line 2 (toolchain, policy minimum)',
  ],
  ['a b/.go-version', 'stable', 'exact', 'stable from a b/.go-version line 1'],
] as const)('%s with %j under %s is explained: %s', async (name, content, policy, why) => {
  expect((await read(name, content, policy)).why).toBe(why);
});

test('a file that is not there is named as it was given', async () => {
  const { files, machine } = machineWith({ 'go.mod': 'go 1.26\n' });
  const error = await refused(readVersionFile(files, machine, './sub/go.mod'));
  expect(error.code).toBe('VERSION_FILE_MISSING');
  expect(error.message).toBe('The specified go version file at: ./sub/go.mod does not exist');
  expect(error.hint).toContain(machine.cwd);
});

test('a folder is no version file', async () => {
  const { files, machine } = machineWith({ 'sub/go.mod': 'go 1.26\n' });
  expect(await refused(readVersionFile(files, machine, 'sub'))).toMatchObject({
    code: 'VERSION_FILE_INVALID',
    message: 'The specified go version file at: sub is a folder',
  });
});

test.each([
  ['linux', 'Go.Mod', 'version file'],
  ['windows', 'Go.Mod', 'go.mod'],
  ['windows', 'C:\\Users\\Zoë B\\repo\\sub dir\\GO.MOD', 'go.mod'],
  ['darwin', 'DOCKERFILE', 'Dockerfile'],
  ['windows', '.CONFIG\\Mise\\config.toml', 'mise.toml'],
] as const)('on %s the file %s is read as a %s', async (os, name, source) => {
  const content = { 'go.mod': 'go 1.26\n', 'version file': '1.26', Dockerfile: 'FROM golang:1.26' }[
    source as string
  ];
  const { files, machine } = machineWith({ [name]: content ?? '[tools]\ngo = "1.26"' }, os);
  const answer = await readVersionFile(files, machine, name);
  expect([answer.source, describeSpec(answer.value)]).toEqual([source, '~1.26']);
});

test('a disk that fails says so itself', async () => {
  const { files, machine } = machineWith({ 'go.mod': 'go 1.26\n' });
  const failing = { ...files, read: () => Promise.reject(new UserError('DISK_DENIED', 'no')) };
  expect((await refused(readVersionFile(failing, machine, 'go.mod'))).code).toBe('DISK_DENIED');
});

test.each(FILE_POLICIES)('an answer under the policy %s is plain data', async (policy) => {
  const answer = await read('go.mod', 'go 1.26.3\n', policy);
  expect(answer).toEqual({ ...answer, source: 'go.mod', path: 'go.mod', line: 1 });
  expect(Object.keys(JSON.parse(JSON.stringify(answer)))).toEqual(['value', 'source', 'path', 'line', 'why']);
});
