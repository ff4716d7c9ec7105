import { describe, expect, test } from '@jest/globals';
import { planCycloneDx } from '../../../src/sbom/cyclonedx/plan.ts';
import type { CdxComponent } from '../../../src/sbom/cyclonedx/types.ts';
import { inventoryOf, mergeBoms } from '../../../src/sbom/merge/merge.ts';
import type { Bom, Licence } from '../../../src/sbom/types.ts';
import { cgoBom, sampleBom, sampleComponent, tool } from '../merge/sample.ts';

const plan = (bom: Bom) => planCycloneDx(inventoryOf(bom), tool);
const document = plan(sampleBom);
const released = planCycloneDx(
  mergeBoms({ name: 'hello', version: 'v1.4.0', boms: [sampleBom, cgoBom] }),
  tool,
);
const named = (components: readonly CdxComponent[], name: string) =>
  components.find((one) => one.name === name)!;
const values = (component: CdxComponent, name: string) =>
  (component.properties ?? []).filter((property) => property.name === name).map(({ value }) => value);

describe('the program', () => {
  const program = document.metadata.component;

  test('is an application with the digests of its file', () => {
    expect(program).toMatchObject({
      type: 'application',
      'bom-ref': 'binary:hello_linux_amd64/hello',
      supplier: { name: 'github.com/example' },
      name: 'hello',
      version: 'v1.4.0',
      hashes: [
        { alg: 'SHA-256', content: 'a1'.repeat(32) },
        { alg: 'SHA-512', content: 'b2'.repeat(64) },
      ],
    });
  });

  test('is named by module, platform and package', () => {
    expect(program.purl).toBe(
      'pkg:golang/example.com/hello@v1.4.0?goamd64=v3&goarch=amd64&goos=linux&type=module#cmd/hello',
    );
  });

  test('comes from its commit', () => {
    expect(program.pedigree).toEqual({
      commits: [
        {
          uid: 'c3'.repeat(20),
          url: `https://github.com/example/hello/commit/${'c3'.repeat(20)}`,
          author: { timestamp: '2026-01-02T03:04:05Z' },
        },
      ],
    });
    expect(program.externalReferences).toEqual([
      { type: 'vcs', url: 'https://github.com/example/hello' },
      { type: 'website', url: 'https://example.com/hello' },
    ]);
  });

  test.each([
    ['cdx:gomod:binary:name', ['hello']],
    ['cdx:gomod:build:env:GOOS', ['linux']],
    ['cdx:gomod:build:env:GOARCH', ['amd64']],
    ['cdx:gomod:build:env:CGO_ENABLED', ['0']],
    ['cdx:gomod:build:env:GOVERSION', ['go1.26.8']],
    ['cdx:gomod:build:tag', ['netgo']],
    ['setup-go-plus:ldflags', ['-s -w']],
    ['setup-go-plus:variant', ['GOAMD64=v3']],
    ['setup-go-plus:setting:-trimpath', ['true']],
    ['setup-go-plus:vcs:modified', ['false']],
    ['setup-go-plus:compiler', []],
  ])('says %s', (name, expected) => {
    expect(values(program, name)).toEqual(expected);
  });

  test('takes no name below cdx: but those of the taxonomy', () => {
    const official =
      /^cdx:(gomod:binary:name|gomod:build:tag|gomod:build:env:(GOOS|GOARCH|CGO_ENABLED|GOVERSION))$/;
    const names = (program.properties ?? []).map(({ name }) => name);
    expect(names.filter((name) => !official.test(name) && !name.startsWith('setup-go-plus:'))).toEqual([]);
  });

  test.each([
    ['a digest that is none', { sha256: 'x', sha512: '' }, { hashes: undefined }],
    ['no commit', { commit: null }, { pedigree: undefined }],
    [
      'no platform',
      { target: null, package: null },
      { purl: 'pkg:golang/example.com/hello@v1.4.0?type=module' },
    ],
    [
      'the version (devel)',
      { version: '(devel)' },
      { version: '(devel)', purl: expect.not.stringContaining('@') },
    ],
    ['no version', { version: null }, { version: 'v1.4.0' }],
  ])('with %s says what is left', (_, subject, expected) => {
    expect(
      plan({ ...sampleBom, subject: { ...sampleBom.subject, ...subject } }).metadata.component,
    ).toMatchObject(expected);
  });
});

describe('a module', () => {
  test('has digest, source and the text of its sum', () => {
    const toml = named(document.components, 'github.com/BurntSushi/toml');
    expect(toml).toMatchObject({
      type: 'library',
      'bom-ref': 'pkg:golang/github.com/BurntSushi/toml@v1.5.0',
      purl: 'pkg:golang/github.com/BurntSushi/toml@v1.5.0',
      version: 'v1.5.0',
      scope: 'required',
      supplier: { name: 'github.com/BurntSushi' },
      hashes: [
        { alg: 'SHA-256', content: '7516847e96b6548e791309485bbda13111dd5a8b8979117b4cf62123e0144239' },
      ],
      externalReferences: [
        { type: 'vcs', url: 'https://github.com/BurntSushi/toml' },
        { type: 'website', url: 'https://github.com/BurntSushi/toml' },
        { type: 'distribution', url: 'https://proxy.golang.org/github.com/!burnt!sushi/toml/@v/v1.5.0.zip' },
      ],
    });
    expect(values(toml, 'setup-go-plus:h1')).toEqual(['h1:dRaEfpa2VI55EwlIW72hMRHdWouJeRF7TPYhI+AUQjk=']);
    expect(values(toml, 'setup-go-plus:package')).toEqual([
      'github.com/BurntSushi/toml',
      'github.com/BurntSushi/toml/internal',
    ]);
  });

  test('that took the place of another names it as its ancestor', () => {
    expect(named(document.components, 'github.com/fork/yaml').pedigree).toEqual({
      ancestors: [
        {
          type: 'library',
          name: 'gopkg.in/yaml.v3',
          version: 'v3.0.1',
          purl: 'pkg:golang/gopkg.in/yaml.v3@v3.0.1',
        },
      ],
    });
  });

  test('of a local folder has no digest and no place to be had from', () => {
    const local = named(document.components, 'internal.example/local');
    expect([local.version, local.hashes, local.externalReferences]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(values(local, 'setup-go-plus:local-replacement')).toEqual(['true']);
  });

  const file = { file: 'LICENSE', id: 'MIT', confidence: 0.987_654 };
  test.each<[string, Licence | null, unknown, number]>([
    [
      'one',
      { expression: 'MIT', files: [file] },
      [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
      1,
    ],
    [
      'two',
      { expression: 'Apache-2.0 and MIT', files: [file, { ...file, file: 'NOTICE' }, file] },
      [{ expression: 'Apache-2.0 AND MIT', acknowledgement: 'declared' }],
      2,
    ],
    [
      'one with an exception',
      { expression: 'GPL-2.0-only WITH Classpath-exception-2.0', files: [] },
      [{ expression: 'GPL-2.0-only WITH Classpath-exception-2.0', acknowledgement: 'declared' }],
      0,
    ],
    ['an unknown one', { expression: 'NOASSERTION', files: [{ ...file, id: null }] }, undefined, 1],
    ['one that is no expression', { expression: 'MIT AND (', files: [] }, undefined, 0],
    ['one of another document', { expression: 'DocumentRef-a:LicenseRef-b', files: [] }, undefined, 0],
    ['none', null, undefined, 0],
  ])('with %s licence', (_, licence, licenses, files) => {
    const modules = [sampleComponent('a.b/c', 'v1.0.0', { licence })];
    const component = plan({ ...sampleBom, modules, std: null }).components[0]!;
    expect(component.licenses).toEqual(licenses);
    expect(component.evidence?.licenses ?? []).toHaveLength(files);
  });

  test('shows the files of its licence as evidence, and the lines of copyright', () => {
    expect(named(document.components, 'github.com/BurntSushi/toml').evidence).toEqual({
      licenses: [
        {
          license: {
            id: 'MIT',
            properties: [
              { name: 'setup-go-plus:licence:file', value: 'COPYING' },
              { name: 'setup-go-plus:licence:confidence', value: '0.99' },
            ],
          },
        },
      ],
      copyright: [{ text: 'Copyright (c) 2013 TOML authors' }],
    });
  });
});

test('the standard library is named as scanners look for it', () => {
  expect(named(document.components, 'stdlib')).toMatchObject({
    version: 'go1.26.8',
    purl: 'pkg:golang/stdlib@1.26.8',
    cpe: 'cpe:2.3:a:golang:go:1.26.8:-:*:*:*:*:*:*',
    licenses: [{ license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } }],
  });
});

test('a shared library says the symbol versions that it must have', () => {
  const libc = named(plan(cgoBom).components, 'libc.so.6');
  expect(values(libc, 'setup-go-plus:symbol-version')).toEqual(['GLIBC_2.34']);
  expect(values(libc, 'setup-go-plus:linkage')).toEqual(['dynamic']);
});

describe('the document', () => {
  test('is of the time of the source, or of none', () => {
    expect(document.metadata.timestamp).toBe('2026-01-02T03:04:05Z');
    const timeless = plan({ ...sampleBom, subject: { ...sampleBom.subject, created: null } });
    expect(timeless.metadata.timestamp).toBeUndefined();
  });

  test('names what wrote it, and says that it can be written again', () => {
    expect(document.metadata.tools.components).toEqual([{ type: 'application', ...tool }]);
    expect(document.metadata.properties).toContainEqual({ name: 'cdx:reproducible', value: 'true' });
  });

  test('says what is not known', () => {
    expect(document.metadata.properties).toContainEqual({
      name: 'setup-go-plus:unknown',
      value: 'licence of internal.example/local: its source is not there',
    });
  });

  test.each([
    ['the build', '-s -w', 'build'],
    ['someone who found the binary', null, 'post-build'],
  ])('of %s says its phase', (_, ldflags, phase) => {
    expect(plan({ ...sampleBom, subject: { ...sampleBom.subject, ldflags } }).metadata.lifecycles).toEqual([
      { phase },
    ]);
  });

  test('has each part once among its dependencies', () => {
    const refs = [document.metadata.component, ...document.components].map(
      (component) => component['bom-ref'],
    );
    expect(document.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  });

  test.each<[string, Bom, string, string]>([
    ['Go alone with the module graph', sampleBom, 'complete', 'complete'],
    ['Go alone without it', { ...sampleBom, graph: 'flat' }, 'complete', 'unknown'],
    ['cgo', cgoBom, 'unknown', 'unknown'],
    ['a program that says nothing of itself', { ...sampleBom, main: null }, 'unknown', 'complete'],
  ])('knows what it knows of %s', (_, bom, ofProgram, ofModules) => {
    const { compositions, metadata } = plan(bom);
    const knowledge = (ref: string) =>
      compositions.find(({ dependencies }) => dependencies.includes(ref))!.aggregate;
    expect(knowledge(metadata.component['bom-ref']!)).toBe(ofProgram);
    expect(knowledge('pkg:golang/github.com/BurntSushi/toml@v1.5.0')).toBe(ofModules);
  });
});

describe('of a release', () => {
  test('the subject is the release, and the programs are components', () => {
    expect(released.metadata.component).toEqual({
      type: 'application',
      'bom-ref': 'release',
      name: 'hello',
      version: 'v1.4.0',
      purl: 'pkg:golang/example.com/hello@v1.4.0?type=module',
    });
    expect(released.components.filter(({ type }) => type === 'application').map(({ purl }) => purl)).toEqual([
      'pkg:golang/example.com/hello@v1.4.0?goamd64=v3&goarch=amd64&goos=linux&type=module#cmd/hello',
      'pkg:golang/example.com/hello@v1.4.0?goarch=arm64&goos=linux&type=module#cmd/hello',
    ]);
  });

  test('what only some programs have says which', () => {
    const files = (name: string) => values(named(released.components, name), 'setup-go-plus:linked-in');
    expect(files('golang.org/x/sys')).toEqual(['hello_linux_arm64/hello']);
    expect(files('libc.so.6')).toEqual(['hello_linux_arm64/hello']);
    expect(files('github.com/BurntSushi/toml')).toEqual([]);
  });
});
