import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseBuildRequest } from '../../src/build/request/parse.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/read.ts';
import { UserError } from '../../src/errors.ts';
import type { InputName } from '../../src/inputs.ts';
import { inputValues } from '../../src/setup/values.ts';

const request = async (config: string, inputs: Partial<Record<InputName, string>> = {}) => {
  const values = inputValues(
    (name) => inputs[name],
    await parseConfig(config, 'config.yaml'),
    (name) => `input ${name}`,
  );
  return parseBuildRequest(values, { path: posix, cwd: '/project' });
};

async function failure(config: string, inputs: Partial<Record<InputName, string>> = {}): Promise<UserError> {
  try {
    await request(config, inputs);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const whole = `build:
  packages: [./cmd/hello, ./cmd/bye]
  targets:
    - linux/amd64, windows/*      # as text
    - "!windows/386"
    - goos: linux
      goarch: arm
      variant: 7
      cgo: true
      libc: glibc 2.17
      sysroot: roots/arm
      env: {CGO_CFLAGS: -O3, LEVEL: 1.20}
      expect: {maxGlibc: 2.30}
      run: {args: [version], exit-code: 2}
  output: out
  archive: auto
  tags: [netgo]
  cgo: false
  checksums: [sha256, sha512]
  expect:
    linkage: static
    maxGlibc: 2.20
    settings: {GOFIPS140: off}
  require-clean: true
  on-failure: finish
`;

describe('section build of the config', () => {
  test('is a request for a build', async () => {
    const { targets, ...others } = await request(whole);
    expect(others).toMatchObject({
      directory: '/project',
      packages: ['./cmd/hello', './cmd/bye'],
      output: '/project/out',
      archive: 'auto',
      tags: ['netgo'],
      checksums: ['sha256', 'sha512'],
      expect: { linkage: 'static', maxGlibc: '2.20', settings: { GOFIPS140: 'off' } },
      requireClean: true,
      onFailure: 'finish',
    });
    expect(targets.map(({ text, at }) => [text, at?.line, at?.column])).toEqual([
      ['linux/amd64', 4, 7],
      ['windows/*', 4, 7],
      ['!windows/386', 5, 7],
      ['linux/arm/7+cgo', 6, 7],
    ]);
    expect(targets[3]).toMatchObject({
      cgo: true,
      settings: {
        libc: { name: 'gnu', version: '2.17' },
        sysroot: '/project/roots/arm',
        env: { CGO_CFLAGS: '-O3', LEVEL: '1.20' },
        expect: { maxGlibc: '2.30' },
        run: { args: ['version'], exitCode: 2 },
      },
    });
  });

  test('gives way to inputs, key by key', async () => {
    const {
      targets,
      expect: promised,
      tags,
    } = await request(whole, {
      targets: '[{"target":"host","tags":"x"}]',
      'build-expect': 'stripped=true',
    });
    expect(targets.map(({ text, at }) => [text, at])).toEqual([['host', undefined]]);
    expect({ promised, tags }).toEqual({ promised: { stripped: true }, tags: ['netgo'] });
    expect((await request('', { targets: 'host', 'build-expect': '{"linkage":"static"}' })).expect).toEqual({
      linkage: 'static',
    });
  });

  test('takes targets as one text, and expectations as pairs', async () => {
    const { targets, expect: promised } = await request(
      'build:\n  targets: |\n    linux/amd64\n    windows/*\n  expect: [linkage=static, maxGlibc=2.28]\n',
    );
    expect(targets.map(({ text, at }) => [text, at?.line])).toEqual([
      ['linux/amd64', 2],
      ['windows/*', 2],
    ]);
    expect(promised).toEqual({ linkage: 'static', maxGlibc: '2.28' });
  });

  test.each([
    ['a key that is none', '- target: linux/386\n      cgoo: 1', '4:7', 'build.targets[1]', '`cgoo`', 'cgo?'],
    [
      'a value that is none',
      '- {target: linux/386, libc: uclibc}',
      '3:27',
      'build.targets[1]',
      '`libc` must',
      'libc',
    ],
    ['an item that is none', '- [linux/386]', '2:3', 'build.targets', 'expected targets', 'a list of texts'],
    [
      'an expectation',
      '- target: host\n      expect:\n        linkag: x',
      '5:9',
      'build.targets[1]',
      '`linkag`',
      'linkage?',
    ],
    [
      'a variable',
      '- target: host\n      env:\n        A: true',
      '5:9',
      'build.targets[1]',
      '`env.A` must be text',
      '',
    ],
    ['a target', '- target: linux/amd65', '3:7', '', 'amd65', 'amd64'],
    ['a text', '- linux/amd65', '3:7', '', 'amd65', 'amd64'],
    ['an exclusion without quotes', '- !linux/386', '3:7', '', 'tags such as', 'quotes'],
    ['a pattern without quotes', '- */arm64', '3:7', '', 'aliases', 'quotes'],
  ])('%s that is wrong is an error with its line and column', async (_, item, place, key, problem, hint) => {
    // A good one before it, so that the index is told from the first.
    const second = key.includes('[1]');
    const [line, column] = place.split(':').map(Number);
    const error = await failure(`build:\n  targets:\n${second ? '    - linux/arm\n' : ''}    ${item}\n`);
    expect(error.at).toEqual({ path: 'config.yaml', line: line! + (second ? 1 : 0), column });
    expect(error.message).toContain(key);
    expect(error.message).toContain(problem);
    expect(error.hint).toContain(hint);
  });

  test.each([
    ['expect:\n    linkage: big', '3:5', '`build.expect`: `linkage` is wrong', 'docs/inspect.md'],
    ['expect: {linkag: static}', '2:12', 'nothing that can be expected', 'Did you mean linkage?'],
    ['expect: {needed: [5, [6]]}', '2:24', '`needed.1`', 'Keys'],
    ['expect: true', '2:3', 'expected what binaries must be', 'a map'],
    ['target: host', '2:3', '`build.target` is not a key', 'targets'],
    ['archive: rar', '2:3', 'build.archive', 'tar.gz'],
    ['jobs: [1]', '2:3', 'build.jobs', 'a string'],
  ])('%j is an error', async (text, place, message, hint) => {
    const error = await failure(`build:\n  ${text}\n`);
    expect(error.code).toBe('CONFIG_INVALID');
    expect(`${error.at?.line}:${error.at?.column}`).toBe(place);
    expect(error.message).toContain(`config.yaml:${place}: `);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });
});

test('editors know the keys of targets and expectations', () => {
  const schema = JSON.stringify(configJsonSchema());
  for (const key of ['"allow-failure"', '"maxGlibc"', '"sysroot"', '"exit-code"'])
    expect(schema).toContain(key);
});
