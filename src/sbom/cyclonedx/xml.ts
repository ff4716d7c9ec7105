import type { Property } from '../merge/properties.ts';
import { type Element, element, formatXml, listElement, textElement } from './markup.ts';
import type {
  CdxCommit,
  CdxComponent,
  CdxComposition,
  CdxDependency,
  CdxDocument,
  CdxEvidence,
  CdxHash,
  CdxLicence,
  CdxMetadata,
  CdxPedigree,
  CdxReference,
} from './types.ts';

/** The document as XML, in the order of elements that the schema prescribes (bom-1.6.xsd is made of xs:sequence). */
export function formatCycloneDxXml(document: CdxDocument): string {
  const { serialNumber, version, metadata, components, dependencies, compositions } = document;
  const xmlns = 'http://cyclonedx.org/schema/bom/1.6';
  return formatXml(
    element('bom', { xmlns, serialNumber, version: String(version) }, [
      metadataElement(metadata),
      element('components', {}, components.map(component)),
      element('dependencies', {}, dependencies.map(dependency)),
      listElement('compositions', compositions, composition),
    ]),
  );
}

function metadataElement({
  timestamp,
  lifecycles,
  tools,
  component: subject,
  properties,
}: CdxMetadata): Element {
  return element('metadata', {}, [
    textElement('timestamp', timestamp),
    listElement('lifecycles', lifecycles, ({ phase }) =>
      element('lifecycle', {}, [textElement('phase', phase)]),
    ),
    element('tools', {}, [listElement('components', tools.components, component)]),
    component(subject),
    propertyList(properties),
  ]);
}

function component(part: CdxComponent): Element {
  return element('component', { type: part.type, 'bom-ref': part['bom-ref'] }, [
    part.supplier && element('supplier', {}, [textElement('name', part.supplier.name)]),
    textElement('name', part.name),
    textElement('version', part.version),
    textElement('description', part.description),
    textElement('scope', part.scope),
    listElement('hashes', part.hashes, hash),
    listElement('licenses', part.licenses, licence),
    textElement('cpe', part.cpe),
    textElement('purl', part.purl),
    part.pedigree && pedigree(part.pedigree),
    listElement('externalReferences', part.externalReferences, reference),
    propertyList(part.properties),
    part.evidence && evidence(part.evidence),
  ]);
}

function hash({ alg, content }: CdxHash): Element {
  return element('hash', { alg }, content);
}

function licence(choice: CdxLicence): Element {
  if ('expression' in choice) {
    return element('expression', { acknowledgement: choice.acknowledgement }, choice.expression);
  }
  const { id, name, acknowledgement, properties } = choice.license;
  return element('license', { acknowledgement }, [
    id === undefined ? textElement('name', name) : textElement('id', id),
    propertyList(properties),
  ]);
}

function pedigree({ ancestors, commits }: CdxPedigree): Element {
  return element('pedigree', {}, [
    listElement('ancestors', ancestors, component),
    listElement('commits', commits, commit),
  ]);
}

function commit({ uid, url, author }: CdxCommit): Element {
  return element('commit', {}, [
    textElement('uid', uid),
    textElement('url', url),
    author && element('author', {}, [textElement('timestamp', author.timestamp)]),
  ]);
}

function reference({ type, url }: CdxReference): Element {
  return element('reference', { type }, [textElement('url', url)]);
}

function evidence({ licenses, copyright }: CdxEvidence): Element {
  return element('evidence', {}, [
    listElement('licenses', licenses, licence),
    listElement('copyright', copyright, ({ text }) => element('text', {}, text)),
  ]);
}

function propertyList(properties: readonly Property[] | undefined): Element | undefined {
  return listElement('properties', properties, ({ name, value }) => element('property', { name }, value));
}

function dependency({ ref, dependsOn }: CdxDependency): Element {
  const needs = (dependsOn ?? []).map((to) => element('dependency', { ref: to }));
  return element('dependency', { ref }, needs);
}

function composition({ aggregate, dependencies }: CdxComposition): Element {
  return element('composition', {}, [
    textElement('aggregate', aggregate),
    listElement('dependencies', dependencies, (ref) => element('dependency', { ref })),
  ]);
}
