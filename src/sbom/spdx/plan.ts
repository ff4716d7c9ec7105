import { linkedIn } from '../merge/needs.ts';
import { isoTime } from '../merge/time.ts';
import type { Inventory } from '../merge/types.ts';
import { contentUuid } from '../merge/uuid.ts';
import { parseExpression } from './expression.ts';
import { spdxId } from './id.ts';
import { originsOf } from './origins.ts';
import {
  libraryPackage,
  modulePackage,
  programPackage,
  releasePackage,
  standardPackage,
} from './packages.ts';
import type { SpdxDocument, SpdxLicence, SpdxRelationship } from './types.ts';

/**
 * The document in SPDX 2.3: what the JSON and the tag-value writer both write. Its namespace is that of its content, and
 * its time that of the source: where that is not known 1970, since the format wants one, and the wall clock would make
 * each run's document another one.
 */
export function planSpdx(
  inventory: Inventory,
  tool: { readonly name: string; readonly version: string },
): SpdxDocument {
  const { release, programs, modules, standards, libraries, created, unknown } = inventory;
  const filesOf = linkedIn(programs);
  const origins = originsOf(programs);
  const root = release === null ? programPackage(programs[0]!) : releasePackage(release);
  const content = {
    comment: unknown.length === 0 ? undefined : unknown.map((line) => `Not known: ${line}`).join('\n'),
    creationInfo: {
      created: isoTime(created ?? 0) ?? EPOCH,
      creators: [`Tool: ${tool.name}-${tool.version}`],
    },
    packages: [
      ...(release === null ? [root] : [root, ...programs.map(programPackage)]),
      ...modules.map((part) => modulePackage(part, filesOf(part.id))),
      ...standards.map((part) => standardPackage(part, filesOf(part.id))),
      ...libraries.map((part) => libraryPackage(part, filesOf(part.id))),
      ...origins.packages,
    ],
    hasExtractedLicensingInfos: extractedLicences(inventory),
    relationships: [
      relationship('SPDXRef-DOCUMENT', 'DESCRIBES', root.SPDXID),
      ...relationshipsOf(inventory, root.SPDXID),
      ...origins.relationships,
    ],
  };
  const version = root.versionInfo === undefined ? '' : `-${root.versionInfo}`;
  const name = `${root.name}${version}`;
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${contentUuid([name, content])}`,
    ...content,
  };
}

const EPOCH = '1970-01-01T00:00:00Z';

function relationshipsOf(inventory: Inventory, root: string): SpdxRelationship[] {
  const ids = new Map([
    ...inventory.programs.map(({ id }) => [id, spdxId('Program', id)] as const),
    ...inventory.modules.map(({ id }) => [id, spdxId('Module', id)] as const),
    ...inventory.standards.map(({ id }) => [id, spdxId('Std', id)] as const),
    ...inventory.libraries.map(({ id }) => [id, spdxId('Library', id)] as const),
  ]);
  const all = (from: string, type: SpdxRelationship['relationshipType'], to: readonly string[]) =>
    to.map((id) => relationship(ids.get(from)!, type, ids.get(id)!));
  const loaded = new Set(inventory.libraries.map(({ id }) => id));
  return [
    ...(inventory.release === null ? [] : inventory.programs).map(({ id }) =>
      relationship(root, 'CONTAINS', ids.get(id)!),
    ),
    ...inventory.needs.flatMap(({ from, to }) =>
      ids.has(from)
        ? all(
            from,
            'DEPENDS_ON',
            to.filter((id) => !loaded.has(id)),
          )
        : [],
    ),
    ...inventory.programs.flatMap(({ id, linked }) => all(id, 'STATIC_LINK', linked)),
    ...inventory.programs.flatMap(({ id, loads }) => all(id, 'DYNAMIC_LINK', loads)),
  ];
}

/** SPDX wants each licence that is not of its list explained, in the document that names it. */
function extractedLicences({ programs, modules }: Inventory): readonly SpdxLicence[] | undefined {
  const components = [...programs.map(({ main }) => main), ...modules.map(({ component }) => component)];
  const found = new Map<string, string>();
  for (const component of components) {
    const licence = component?.licence;
    if (!licence) continue;
    for (const reference of parseExpression(licence.expression)?.references ?? []) {
      const files = licence.files.map(({ file }) => file).join(', ');
      const where = `${files === '' ? 'a file' : files} of ${component.path}`;
      if (!found.has(reference)) found.set(reference, `The text of this licence is in ${where}.`);
    }
  }
  const licences = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return licences.length === 0
    ? undefined
    : licences.map(([licenseId, extractedText]) => ({ licenseId, extractedText }));
}

function relationship(
  spdxElementId: string,
  relationshipType: SpdxRelationship['relationshipType'],
  relatedSpdxElement: string,
): SpdxRelationship {
  return { spdxElementId, relationshipType, relatedSpdxElement };
}
