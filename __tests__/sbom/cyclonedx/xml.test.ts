import { expect, test } from '@jest/globals';
import { element, formatXml, listElement, textElement } from '../../../src/sbom/cyclonedx/markup.ts';
import { renderCycloneDx } from '../../../src/sbom/cyclonedx/render.ts';
import { inventoryOf } from '../../../src/sbom/merge/merge.ts';
import { sampleBom, tool } from '../merge/sample.ts';

test('texts and attributes are escaped, and what is not there leaves nothing', () => {
  const root = element('a', { b: '"<&>\'', c: undefined }, [
    textElement('d', ']]>&amp;'),
    textElement('e', undefined),
    textElement('f', ''),
    listElement('g', [], () => element('h', {})),
    listElement('g', ['x'], (name) => element(name, {})),
  ]);
  expect(formatXml(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a b="&quot;&lt;&amp;&gt;'">
  <d>]]&gt;&amp;amp;</d>
  <f/>
  <g>
    <x/>
  </g>
</a>
`);
});

test('elements come in the order of the schema', () => {
  const xml = renderCycloneDx(inventoryOf(sampleBom), 'xml', tool);
  const component =
    /<component type="library" bom-ref="pkg:golang\/github.com\/fork[\s\S]*?<\/evidence>/.exec(xml)![0];
  const children = [...component.matchAll(/^ {6}<(\w+)/gm)].map(([, name]) => name);
  expect(children).toEqual([
    'supplier',
    'name',
    'version',
    'scope',
    'licenses',
    'purl',
    'pedigree',
    'externalReferences',
    'evidence',
  ]);
});
