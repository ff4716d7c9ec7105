import { expect, test } from '@jest/globals';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { startRunner } from '../support/runner.ts';
import { expectRefused } from './expectations.ts';
import { sdk } from './world.ts';

const mirror = closing(await startGoDev([sdk('1.26.8')]));
type Texts = Record<string, string>;
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly col?: number;
}

const rows: [string, Texts, Texts, Place | undefined, (string | RegExp)[], string | RegExp][] = [
  [
    'go.mod with a broken directive',
    { 'go.mod': 'module m\n\ngo 1.26\nrequire (\n\texample.test/x v1.0.0\n' },
    {},
    {
      file: 'go.mod',
      line: expect.any(Number) as unknown as number,
      col: expect.any(Number) as unknown as number,
    },
    [/go\.mod:\d+:\d+: /],
    'go mod edit',
  ],
  [
    'go.mod with a version that is none',
    { 'go.mod': 'module m\n\n\tgo 1.x\n' },
    { 'go-version-file': 'go.mod' },
    { file: 'go.mod', line: 3, col: expect.any(Number) as unknown as number },
    ['"1.x" is not a Go version'],
    'go mod edit',
  ],
  [
    'an empty go.mod',
    { 'go.mod': '' },
    { 'go-version-file': 'go.mod' },
    { file: 'go.mod' },
    ['go.mod'],
    /go /,
  ],
  [
    'an empty .go-version, when it is named',
    { '.go-version': '\r\n' },
    { 'go-version-file': '.go-version' },
    { file: '.go-version' },
    ['.go-version'],
    /1\.26/,
  ],
  [
    'a .go-version with a word',
    { '.go-version': 'newest\n' },
    {},
    { file: '.go-version', line: 1 },
    ['newest'],
    /1\.26|stable/,
  ],
  [
    '.tool-versions without Go, when it is named',
    { '.tool-versions': 'nodejs 24\n' },
    { 'go-version-file': '.tool-versions' },
    { file: '.tool-versions' },
    ['.tool-versions'],
    /golang/,
  ],
  [
    'mise.toml that is no TOML',
    { 'mise.toml': '[tools]\ngo = \n' },
    {},
    { file: 'mise.toml', line: 2 },
    ['mise.toml'],
    /./,
  ],
  [
    'a version file that is not there',
    {},
    { 'go-version-file': 'sub/go.mod' },
    undefined,
    ['sub/go.mod'],
    /path|workspace|checkout/i,
  ],
  [
    'a config that is no YAML',
    { '.setup-go-plus/config.yaml': 'go:\n  version: "1.26\n' },
    {},
    { file: '.setup-go-plus/config.yaml', line: expect.any(Number) as unknown as number },
    ['config.yaml'],
    /./,
  ],
  [
    'a config with a key that is none',
    { '.setup-go-plus/config.yaml': 'go:\n  verson: "1.26"\n' },
    {},
    { file: '.setup-go-plus/config.yaml', line: 2, col: 3 },
    ['`go.verson` is not a key'],
    'Known keys: version',
  ],
  [
    'a config with a value that is not accepted',
    { '.setup-go-plus/config.yaml': 'go:\n  version: "1.26"\n  verify: perhaps\n' },
    {},
    { file: '.setup-go-plus/config.yaml', line: 3, col: 3 },
    ['go.verify'],
    'Accepted: required, signature, off',
  ],
  [
    'a lock file that is no JSON',
    { 'go.mod': 'module m\n\ngo 1.26\n', '.setup-go-plus/go.lock.json': '{\n  "schema": 1,\n' },
    {},
    { file: '.setup-go-plus/go.lock.json' },
    ['go.lock.json'],
    /setup-go-plus lock|write it/i,
  ],
  [
    'nothing at all, on a machine without Go',
    {},
    {},
    undefined,
    ['No Go version was asked for', 'no Go on PATH'],
    "go-version: '1.26'",
  ],
];

test.each(rows)('%s is an error at its place', async (_, files, inputs, place, says, hint) => {
  const runner = await startRunner(files);
  const outcome = await runner.run({ inputs: { 'go-download-base-url': mirror.base, ...inputs } });
  await expectRefused(outcome, runner, { says, hint });
  const [annotation] = outcome.annotations;
  if (place === undefined) return expect(annotation).not.toHaveProperty('file');
  // The runner takes paths from the workspace's root, or absolute ones below it.
  const { file, ...position } = place;
  const seen = annotation?.file?.replace(`${runner.workspace}/`, '');
  expect({ ...annotation, file: seen }).toMatchObject({ file, ...position });
});
