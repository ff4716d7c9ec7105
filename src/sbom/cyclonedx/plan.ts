import { linkedIn } from '../merge/needs.ts';
import { documentProperties } from '../merge/properties.ts';
import { isoTime } from '../merge/time.ts';
import type { Inventory, ProgramPart } from '../merge/types.ts';
import { contentUuid } from '../merge/uuid.ts';
import {
  libraryComponent,
  moduleComponent,
  programComponent,
  releaseComponent,
  standardComponent,
} from './components.ts';
import type { CdxComposition, CdxDocument } from './types.ts';

/**
 * The document in CycloneDX 1.6: what the JSON and the XML writer both write. Its serial number is that of its content,
 * and its time that of the source (`Subject.created`): absent where that is not known, since the wall clock would make
 * each run's document another one (`cdx:reproducible` of the official taxonomy).
 */
export function planCycloneDx(
  inventory: Inventory,
  tool: { readonly name: string; readonly version: string },
): CdxDocument {
  const { release, programs, modules, standards, libraries, needs, created } = inventory;
  const filesOf = linkedIn(programs);
  // Only the build itself knows its -ldflags: of any other binary we know what can be read from it afterwards.
  const recorded = programs.every(({ subject }) => subject.ldflags !== null);
  const apart = release === null ? [] : programs.map(programComponent);
  const content: Pick<CdxDocument, 'metadata' | 'components' | 'dependencies' | 'compositions'> = {
    metadata: {
      timestamp: isoTime(created) ?? undefined,
      lifecycles: [{ phase: recorded ? 'build' : 'post-build' }],
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: release === null ? programComponent(programs[0]!) : releaseComponent(release),
      properties: documentProperties(inventory),
    },
    components: [
      ...apart,
      ...modules.map((part) => moduleComponent(part, filesOf(part.id))),
      ...standards.map((part) => standardComponent(part, filesOf(part.id))),
      ...libraries.map((part) => libraryComponent(part, filesOf(part.id))),
    ],
    dependencies: needs.map(({ from, to }) => ({ ref: from, dependsOn: to.length === 0 ? undefined : to })),
    compositions: compositionsOf(inventory),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${contentUuid(content)}`,
    version: 1,
    ...content,
  };
}

/**
 * What is known to be all: the needs of a program of Go alone, and those of its modules where the graph was there. What C
 * code was linked into a program with cgo no one wrote down, and what shared libraries need is not looked at.
 */
function compositionsOf({ release, programs, modules, standards, libraries }: Inventory): CdxComposition[] {
  const complete = (program: ProgramPart) =>
    program.main !== null && program.subject.settings.CGO_ENABLED === '0';
  const graphKnown = programs.every(({ graph }) => graph === 'modules');
  const known = [
    ...(release === null ? [] : [release.id]),
    ...programs.filter(complete).map(({ id }) => id),
    ...(graphKnown ? modules.map(({ id }) => id) : []),
    ...standards.map(({ id }) => id),
  ];
  const unknown = [
    ...programs.filter((program) => !complete(program)).map(({ id }) => id),
    ...(graphKnown ? [] : modules.map(({ id }) => id)),
    ...libraries.map(({ id }) => id),
  ];
  return [
    { aggregate: 'complete' as const, dependencies: known },
    { aggregate: 'unknown' as const, dependencies: unknown },
  ].filter(({ dependencies }) => dependencies.length > 0);
}
