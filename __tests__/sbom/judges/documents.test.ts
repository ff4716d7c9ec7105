import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { create } from 'xmlbuilder2';
import type { CdxComponent, CdxDocument } from '../../../src/sbom/cyclonedx/types.ts';
import { renderBom, renderReleaseBom } from '../../../src/sbom/render.ts';
import type { SpdxDocument } from '../../../src/sbom/spdx/types.ts';
import type { ReleaseBom, SbomFormat } from '../../../src/sbom/types.ts';
import { cgoBom, sampleBom, tool } from '../merge/sample.ts';
import { bom, release } from './arbitrary.ts';
import { cycloneDxErrors, spdxErrors } from './schemas.ts';
import { readTags } from './tags.ts';

const formats: readonly SbomFormat[] = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];

type Write = (format: SbomFormat) => Promise<string>;

const samples: [string, Write][] = [
  ['a program of Go alone', (format) => renderBom(sampleBom, format, tool).then(String)],
  ['a program with cgo', (format) => renderBom(cgoBom, format, tool).then(String)],
  [
    'a release',
    (format) => writeRelease({ name: 'hello', version: 'v1.4.0', boms: [sampleBom, cgoBom] })(format),
  ],
];
test.each(samples)('%s is what the schemas want', async (_, write) => {
  await expectValid(write);
});

describe('whatever a binary says', () => {
  test('each document is valid, and says the same in both forms', async () => {
    await fc.assert(
      fc.asyncProperty(bom, async (model) => {
        await expectValid((format) => renderBom(model, format, tool).then(String));
      }),
      { numRuns: 150 },
    );
  });

  test('so is that of a release, and the order of its binaries changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(release, async (model) => {
        await expectValid(writeRelease(model));
        for (const format of formats) {
          const turned = { ...model, boms: [...model.boms].reverse() };
          expect(await writeRelease(turned)(format)).toBe(await writeRelease(model)(format));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the same model gives the same bytes, and another one another serial number', async () => {
    await fc.assert(
      fc.asyncProperty(bom, async (model) => {
        const other = { ...model, subject: { ...model.subject, size: model.subject.size + 1 } };
        for (const format of formats) {
          const document = String(await renderBom(model, format, tool));
          expect(String(await renderBom(structuredClone(model), format, tool))).toBe(document);
          const serial = (text: string) => /urn:uuid:[0-9a-f-]+|spdxdocs\/\S+/.exec(text)![0];
          expect(serial(String(await renderBom(other, format, tool)))).not.toBe(serial(document));
        }
      }),
      { numRuns: 40 },
    );
  });
});

function writeRelease(model: ReleaseBom): Write {
  return (format) => renderReleaseBom(model, format, tool).then(String);
}

async function expectValid(write: Write): Promise<void> {
  const cdx = JSON.parse(await write('cyclonedx-json'));
  expect(cycloneDxErrors(cdx)).toEqual([]);
  expectReferences(cdx);
  expectSameXml(await write('cyclonedx-xml'), cdx);
  const spdx = JSON.parse(await write('spdx-json'));
  expect(spdxErrors(spdx)).toEqual([]);
  expectElements(spdx);
  expectSameTags(await write('spdx-tag'), spdx);
}

/** Each bom-ref is there once, and each reference leads to one. */
function expectReferences(cdx: CdxDocument): void {
  const refs = [cdx.metadata.component, ...cdx.components].map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(cdx.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  const used = [
    ...cdx.dependencies.flatMap(({ dependsOn = [] }) => dependsOn),
    ...cdx.compositions.flatMap(({ dependencies }) => dependencies),
  ];
  expect(used.filter((ref) => !refs.includes(ref))).toEqual([]);
  const purls = cdx.components.flatMap(({ purl }) => purl ?? []);
  expect(
    purls.filter((purl) => !/^pkg:golang\/[\w.~%:/+-]+(@[\w.~%:-]+)?(\?[^#]+)?(#.+)?$/.test(purl)),
  ).toEqual([]);
}

/** XML 1.0 may not hold it at all, however it is written. */
const NOT_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function expectSameXml(xml: string, cdx: CdxDocument): void {
  expect(NOT_XML.test(xml)).toBe(false);
  const document = create(xml).root().node as unknown as Node;
  expect(document.getAttribute('serialNumber')).toBe(cdx.serialNumber);
  expect(below(document, 'components').map(briefNode)).toEqual(cdx.components.map(brief));
  expect(below(document, 'dependencies').map((one) => [refOf(one), elements(one).map(refOf)])).toEqual(
    cdx.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]),
  );
}

/** What both forms say of a component, where its order is that of the model. */
function brief({ name, version, purl, properties = [], ...component }: CdxComponent): object {
  const pairs = properties.map(({ name, value }) => [name, value]);
  return { ref: component['bom-ref'], name, version, purl, properties: pairs };
}

function briefNode(component: Node): object {
  const text = (name: string) => elements(component, name)[0]?.textContent;
  return {
    ref: component.getAttribute('bom-ref'),
    ...{ name: text('name'), version: text('version'), purl: text('purl') },
    properties: below(component, 'properties').map((one) => [one.getAttribute('name'), one.textContent]),
  };
}

interface Node {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<Node>;
  getAttribute(name: string): string;
}

function refOf(element: Node): string {
  return element.getAttribute('ref');
}

function elements(parent: Node, name?: string): Node[] {
  return [...parent.childNodes].filter(
    ({ nodeType, nodeName }) => nodeType === 1 && (name === undefined || nodeName === name),
  );
}

function below(parent: Node, name: string): Node[] {
  return elements(parent, name).flatMap((list) => elements(list));
}

/** Each SPDXID is there once and of the allowed letters, and each relationship leads to one. */
function expectElements(spdx: SpdxDocument): void {
  const ids = ['SPDXRef-DOCUMENT', ...spdx.packages.map(({ SPDXID }) => SPDXID)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^SPDXRef-[A-Za-z0-9.-]+$/.test(id))).toEqual([]);
  const used = spdx.relationships.flatMap((one) => [one.spdxElementId, one.relatedSpdxElement]);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  const pairs = spdx.relationships.map((one) => JSON.stringify(one));
  expect(new Set(pairs).size).toBe(pairs.length);
  const named = JSON.stringify(spdx.packages.map((one) => one.licenseDeclared)).match(
    /LicenseRef-[A-Za-z0-9.-]+/g,
  );
  const explained = (spdx.hasExtractedLicensingInfos ?? []).map(({ licenseId }) => licenseId);
  expect(explained.sort()).toEqual([...new Set(named ?? [])].sort());
}

/** No name has become a tag of its own. */
function expectSameTags(text: string, spdx: SpdxDocument): void {
  const [head, ...blocks] = readTags(text);
  expect(Object.fromEntries(head!).DocumentNamespace).toBe(spdx.documentNamespace);
  const packages = blocks.filter(([first]) => first![0] === 'PackageName');
  expect(packages.map((tags) => Object.fromEntries(tags))).toMatchObject(
    spdx.packages.map((one) => ({
      PackageName: one.name.replace(/<(\/?text>)/gi, '< $1').replace(/^(NONE|NOASSERTION)$/, '"$1"'),
      SPDXID: one.SPDXID,
      PackageDownloadLocation: one.downloadLocation,
      PackageLicenseDeclared: one.licenseDeclared,
      PackageCopyrightText: one.copyrightText.replace(/<(\/?text>)/gi, '< $1'),
    })),
  );
  expect(blocks.at(-1)!.map(([, value]) => value)).toEqual(
    spdx.relationships.map((one) => `${one.spdxElementId} ${one.relationshipType} ${one.relatedSpdxElement}`),
  );
}
