import { describe, expect, test } from '@jest/globals';
import { inventoryOf, mergeBoms } from '../../../src/sbom/merge/merge.ts';
import { planSpdx } from '../../../src/sbom/spdx/plan.ts';
import type { Bom } from '../../../src/sbom/types.ts';
import { cgoBom, sampleBom, sampleComponent, tool } from '../merge/sample.ts';

const plan = (bom: Bom) => planSpdx(inventoryOf(bom), tool);
const document = plan(sampleBom);
const withCgo = plan(cgoBom);
const released = planSpdx(mergeBoms({ name: 'hello', version: 'v1.4.0', boms: [sampleBom, cgoBom] }), tool);

type Document = typeof document;
const packageOf = ({ packages }: Document, name: string, purpose = 'LIBRARY') =>
  packages.find((one) => one.name === name && one.primaryPackagePurpose === purpose)!;
/** `name TYPE name`, for each relationship of these types. */
const relations = ({ packages, relationships }: Document, ...types: string[]) => {
  const names = new Map(
    packages.map(({ SPDXID, name, versionInfo, packageFileName }) => [
      SPDXID,
      packageFileName ?? `${name} ${versionInfo ?? ''}`.trim(),
    ]),
  );
  return relationships
    .filter(({ relationshipType }) => types.includes(relationshipType))
    .map(
      (one) =>
        `${names.get(one.spdxElementId) ?? 'document'} ${one.relationshipType} ${names.get(one.relatedSpdxElement)}`,
    );
};

const program = 'hello_linux_amd64/hello';
const cgoProgram = 'hello_linux_arm64/hello';

describe('the program', () => {
  test('is what the document describes', () => {
    expect(relations(document, 'DESCRIBES')).toEqual([`document DESCRIBES ${program}`]);
    expect(document.name).toBe('hello-v1.4.0');
  });

  test('has the digests of its file, its licence and its commit', () => {
    expect(packageOf(document, 'hello', 'APPLICATION')).toMatchObject({
      versionInfo: 'v1.4.0',
      packageFileName: program,
      supplier: 'Organization: github.com/example',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      checksums: [
        { algorithm: 'SHA256', checksumValue: 'a1'.repeat(32) },
        { algorithm: 'SHA512', checksumValue: 'b2'.repeat(64) },
      ],
      homepage: 'https://example.com/hello',
      sourceInfo: `built from commit ${'c3'.repeat(20)}`,
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
      licenseComments: 'LICENSE: MIT (1.00)',
      copyrightText: 'Copyright (c) 2026 Example',
    });
  });

  test('says how it was built, in the words of the CycloneDX document', () => {
    const lines = packageOf(document, 'hello', 'APPLICATION').comment!.split('\n');
    expect(lines).toContain('setup-go-plus:ldflags=-s -w');
    expect(lines).toContain('cdx:gomod:build:env:GOVERSION=go1.26.8');
  });

  test('was made from the source of its commit, with Go', () => {
    expect(relations(document, 'GENERATED_FROM', 'BUILD_TOOL_OF')).toEqual([
      `${program} GENERATED_FROM example.com/hello v1.4.0`,
      `go 1.26.8 BUILD_TOOL_OF ${program}`,
    ]);
    expect(packageOf(document, 'example.com/hello', 'SOURCE')).toMatchObject({
      downloadLocation: `git+https://github.com/example/hello@${'c3'.repeat(20)}`,
      externalRefs: [{ referenceLocator: 'pkg:golang/example.com/hello@v1.4.0' }],
    });
  });

  test('with cgo was made with a C compiler too, and loads libraries', () => {
    expect(relations(withCgo, 'BUILD_TOOL_OF', 'DYNAMIC_LINK')).toEqual([
      `${cgoProgram} DYNAMIC_LINK libc.so.6`,
      `${cgoProgram} DYNAMIC_LINK libpthread.so.0`,
      `go 1.26.8 BUILD_TOOL_OF ${cgoProgram}`,
      `gcc aarch64-linux-gnu-gcc 12.2 BUILD_TOOL_OF ${cgoProgram}`,
    ]);
  });

  test.each([
    ['zig 0.17.1', 'zig', '0.17.1'],
    ['clang', 'clang', undefined],
    ['gcc of someone', 'gcc of someone', undefined],
  ])('built by %s names it %s %s', (compiler, name, versionInfo) => {
    const { packages } = plan({ ...cgoBom, subject: { ...cgoBom.subject, compiler } });
    expect(packages).toContainEqual(expect.objectContaining({ name, versionInfo }));
  });

  test('without a commit points to the zip of its module', () => {
    const bom = { ...sampleBom, subject: { ...sampleBom.subject, commit: null } };
    expect(packageOf(plan(bom), 'example.com/hello', 'SOURCE').downloadLocation).toBe(
      'https://proxy.golang.org/example.com/hello/@v/v1.4.0.zip',
    );
  });
});

test('modules need each other, and all are linked into the program', () => {
  expect(relations(document, 'DEPENDS_ON').sort()).toEqual([
    'github.com/BurntSushi/toml v1.5.0 DEPENDS_ON stdlib go1.26.8',
    `${program} DEPENDS_ON github.com/BurntSushi/toml v1.5.0`,
    `${program} DEPENDS_ON internal.example/local`,
    `${program} DEPENDS_ON stdlib go1.26.8`,
    'internal.example/local DEPENDS_ON github.com/fork/yaml v3.0.0+incompatible',
  ]);
  expect(relations(document, 'STATIC_LINK')).toHaveLength(4);
});

test('a module has its digest, its zip, its purl and what it replaces', () => {
  expect(packageOf(document, 'github.com/BurntSushi/toml')).toMatchObject({
    SPDXID: expect.stringMatching(/^SPDXRef-Module-github\.com-BurntSushi-toml-v1\.5\.0-[0-9a-f]{16}$/),
    versionInfo: 'v1.5.0',
    supplier: 'Organization: github.com/BurntSushi',
    downloadLocation: 'https://proxy.golang.org/github.com/!burnt!sushi/toml/@v/v1.5.0.zip',
    checksums: [
      {
        algorithm: 'SHA256',
        checksumValue: '7516847e96b6548e791309485bbda13111dd5a8b8979117b4cf62123e0144239',
      },
    ],
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: 'pkg:golang/github.com/BurntSushi/toml@v1.5.0',
      },
    ],
  });
  expect(packageOf(document, 'github.com/fork/yaml')).toMatchObject({
    sourceInfo: 'replaces gopkg.in/yaml.v3 v3.0.1',
    licenseDeclared: 'Apache-2.0 AND MIT',
    licenseComments: 'LICENSE: Apache-2.0 (0.95)\nLICENSE.libyaml: MIT (0.99)\nPATENTS: not recognised',
  });
  expect(packageOf(document, 'internal.example/local')).toMatchObject({
    supplier: 'NOASSERTION',
    downloadLocation: 'NOASSERTION',
    licenseDeclared: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
  });
});

test('the standard library has the purl and the CPE that scanners look for', () => {
  expect(packageOf(document, 'stdlib').externalRefs!.map(({ referenceLocator }) => referenceLocator)).toEqual(
    ['pkg:golang/stdlib@1.26.8', 'cpe:2.3:a:golang:go:1.26.8:-:*:*:*:*:*:*'],
  );
});

test('an id does not depend on what else the document lists', () => {
  const alone = plan({ ...sampleBom, modules: sampleBom.modules.slice(0, 1) });
  const id = (from: Document) => packageOf(from, 'github.com/BurntSushi/toml').SPDXID;
  expect(id(alone)).toBe(id(document));
});

test('licences of no list are explained, each once', () => {
  const licence = {
    expression: 'MIT OR LicenseRef-Own',
    files: [{ file: 'LICENSE', id: null, confidence: 0 }],
  };
  const modules = ['a.b/c', 'a.b/d'].map((path) => sampleComponent(path, 'v1.0.0', { licence }));
  expect(plan({ ...sampleBom, modules }).hasExtractedLicensingInfos).toEqual([
    { licenseId: 'LicenseRef-Own', extractedText: 'The text of this licence is in LICENSE of a.b/c.' },
  ]);
  expect(document.hasExtractedLicensingInfos).toBeUndefined();
});

test('the document is of the time of the source, or of 1970', () => {
  expect(document.creationInfo).toEqual({
    created: '2026-01-02T03:04:05Z',
    creators: ['Tool: setup-go-plus-1.2.3'],
  });
  const timeless = plan({ ...sampleBom, subject: { ...sampleBom.subject, created: null } });
  expect(timeless.creationInfo.created).toBe('1970-01-01T00:00:00Z');
});

test('what is not known is said', () => {
  expect(document.comment).toBe('Not known: licence of internal.example/local: its source is not there');
});

test('a release contains its programs, which share what they are made of', () => {
  expect(relations(released, 'DESCRIBES', 'CONTAINS')).toEqual([
    'document DESCRIBES hello v1.4.0',
    `hello v1.4.0 CONTAINS ${program}`,
    `hello v1.4.0 CONTAINS ${cgoProgram}`,
  ]);
  expect(released.packages.filter(({ name }) => name === 'github.com/BurntSushi/toml')).toHaveLength(1);
  expect(released.packages.filter(({ name }) => name === 'go')).toHaveLength(1);
  expect(relations(released, 'STATIC_LINK').filter((line) => line.includes('x/sys'))).toEqual([
    `${cgoProgram} STATIC_LINK golang.org/x/sys v0.40.0`,
  ]);
});
