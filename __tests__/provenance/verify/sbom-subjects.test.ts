import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sbomSubjects } from '../../../src/provenance/verify/sbom-subjects.ts';

const sha256 = 'a'.repeat(64);
const creators = ['Tool: setup-go-plus-1.2.3'];

describe('files that a bill of materials is about', () => {
  test.each<[string, string, string, object[]]>([
    [
      'CycloneDX in XML, with what XML writes otherwise',
      'a.cdx.xml',
      `<?xml version="1.0"?>\n<bom><components><component type="application"><name>x</name><hashes><hash alg="SHA-256">${sha256}</hash></hashes><properties><property name="setup-go-plus:file">a &amp; b&#x2F;c</property></properties></component></components></bom>\n`,
      [{ file: 'a & b/c', sha256, sha512: null }],
    ],
    [
      'SPDX tags, but for those within a text',
      'a.spdx',
      `SPDXVersion: SPDX-2.3\nCreator: Tool: setup-go-plus-1\n\nPackageName: x\nPackageFileName: x/y\nPackageChecksum: SHA256: ${sha256}\nPackageComment: <text>\nPackageName: evil\nPackageFileName: evil\n</text>\n`,
      [{ file: 'x/y', sha256, sha512: null }],
    ],
    [
      'SPDX of another tool',
      'a.spdx.json',
      JSON.stringify({ packages: [{ packageFileName: './', checksums: [] }] }),
      [],
    ],
    [
      'JSON with other types than expected',
      'a.spdx.json',
      JSON.stringify({
        creationInfo: { creators },
        packages: [
          { packageFileName: 5 },
          { packageFileName: 'x', checksums: [{ algorithm: 'SHA256', checksumValue: 7 }] },
        ],
      }),
      [],
    ],
    ['CycloneDX without our property', 'a.cdx.json', '{"metadata":{"component":{"hashes":[]}}}', []],
  ])('%s', (_, name, text, expected) => {
    expect(sbomSubjects(name, text)).toEqual(expected);
  });

  test('are read, or refused, whatever the file holds', () => {
    const parts = [
      '<component ',
      '<text>',
      '</text>',
      '{',
      '"components":[',
      'PackageName: ',
      'SPDXVersion: ',
      '<bom>',
      '</bom>',
      '&#x110000;',
      '\n',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom('a.cdx.json', 'a.cdx.xml', 'a.spdx.json', 'a.spdx'),
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string(), fc.json())),
        (name, words) => {
          try {
            for (const { file } of sbomSubjects(name, words.join(''))) expect(typeof file).toBe('string');
          } catch (error) {
            expect(error instanceof SyntaxError || error instanceof TypeError).toBe(true);
          }
        },
      ),
    );
  });

  test('do not take long, however hostile', () => {
    const text = `SPDXVersion: SPDX-2.3\nCreator: Tool: setup-go-plus-1\n${'<text>'.repeat(500_000)}`;
    expect(sbomSubjects('a.spdx', text)).toEqual([]);
    for (const opened of ['<component >', '<component '])
      expect(sbomSubjects('a.cdx.xml', `<bom>${opened.repeat(200_000)}</bom>`)).toEqual([]);
  });
});
