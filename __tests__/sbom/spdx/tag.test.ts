import { expect, test } from '@jest/globals';
import { inventoryOf } from '../../../src/sbom/merge/merge.ts';
import { renderSpdx } from '../../../src/sbom/spdx/render.ts';
import { readTags } from '../judges/tags.ts';
import { sampleBom, sampleComponent, tool } from '../merge/sample.ts';

const write = (bom: typeof sampleBom) => renderSpdx(inventoryOf(bom), 'tag', tool);

test('tags come package by package, and relationships last', () => {
  const blocks = readTags(write(sampleBom));
  expect(blocks.map(([first]) => first![0])).toEqual([
    'SPDXVersion',
    ...Array.from({ length: 7 }, () => 'PackageName'),
    'Relationship',
  ]);
  expect(blocks[0]!.map(([name]) => name)).toEqual([
    'SPDXVersion',
    'DataLicense',
    'SPDXID',
    'DocumentName',
    'DocumentNamespace',
    'DocumentComment',
    'Creator',
    'Created',
  ]);
});

test.each([
  ['a\nPackageName: evil', 'a PackageName: evil'],
  ['<text>a', '< text>a'],
  ['</text>\n\nPackageName: evil', '< /text>  PackageName: evil'],
  ['a\u2028b', 'a\ufffdb'],
])('a module named %j adds no tag', (path, name) => {
  const copyright = [path];
  const blocks = readTags(
    write({ ...sampleBom, modules: [sampleComponent(path, 'v1', { copyright })], std: null }),
  );
  const module = Object.fromEntries(blocks[2]!);
  expect(module).toMatchObject({ PackageName: name, PackageCopyrightText: name });
  expect(blocks.filter(([first]) => first![0] === 'PackageName')).toHaveLength(3);
});
