import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseBuildRequest } from '../../../src/build/request/parse.ts';
import { parseTargetList } from '../../../src/build/targets/list.ts';
import { TOOLCHAINS, targetSets } from '../../../src/build/targets/parse.ts';
import { targetSchema } from '../../../src/build/targets/schema.ts';
import { variantRules } from '../../../src/build/targets/variants.ts';
import { parseConfig } from '../../../src/config/read.ts';
import { inputValues } from '../../../src/setup/values.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'targets.md');
const page = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
const blocks = [...page.matchAll(/```(\w*)\n(.*?)```/gs)].map(([, language, text]) => ({
  language,
  text: text!,
}));

test('its examples are good targets', async () => {
  const [text, config, workflow] = blocks.map((block) => block.text);
  expect(parseTargetList(text!, {}, (path) => path)).toHaveLength(6);
  const values = inputValues(
    () => undefined,
    await parseConfig(config!, 'config.yaml'),
    (name) => name,
  );
  const { targets } = await parseBuildRequest(values, { path: posix, cwd: '/project' });
  expect(targets.map((target) => target.text)).toEqual([
    ...['default', 'linux/amd64+cgo', 'linux/arm64', 'linux/arm64', 'windows/*', '!windows/386'],
  ]);
  const input = /targets: \|\n(.*)/s.exec(workflow!)![1]!.replace(/^ {6}/gm, '');
  expect(parseTargetList(input, {}, (path) => path)).toHaveLength(2);
});

test('it has every key, set, toolchain and variable', () => {
  const keys = Object.keys(targetSchema.shape);
  for (const word of [...keys, ...targetSets, ...TOOLCHAINS]) expect(page).toContain(`\`${word}\``);
  for (const [goarch, { variable }] of Object.entries(variantRules)) {
    const row = page.split('\n').find((line) => new RegExp(`^\\| (?:[^|]*, )?${goarch}[ ,]`).test(line));
    expect(row).toContain(variable);
  }
});
