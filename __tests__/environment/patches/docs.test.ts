import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkPatches } from '../../../src/environment/patches/check.ts';
import { dangers } from '../../../src/environment/patches/model.ts';
import { operationKeys } from '../../../src/environment/patches/schema.ts';

const page = () => readFile(join(import.meta.dirname, '..', '..', '..', 'docs', 'environment.md'), 'utf8');

test('the examples of the documentation are good patches', async () => {
  const text = (await page()).replaceAll('\r\n', '\n');
  const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(text)![1]!;
  const files = [
    { path: '010.yaml', bytes: Buffer.from(block('yaml')) },
    { path: '020.patch', bytes: Buffer.from(block('diff')) },
  ];
  const { patches, faults } = await checkPatches(files);
  expect(faults).toEqual([]);
  expect(patches.map(({ operations }) => operations.length)).toEqual([9, 1]);
});

test('the documentation has every operation and every permit', async () => {
  const text = await page();
  for (const key of operationKeys) expect(text).toContain(`| \`{${key}: `);
  for (const danger of dangers) expect(text).toContain(`| \`${danger}\` |`);
});
