import type { ProgramPart } from '../merge/types.ts';
import { gitLocation } from '../purl/links.ts';
import { spdxId } from './id.ts';
import { sourcePackage, toolPackage } from './packages.ts';
import type { SpdxPackage, SpdxRelationship } from './types.ts';

/** What programs were made from and with: source, Go, C compiler. Each once, however many programs it made. */
export function originsOf(programs: readonly ProgramPart[]): {
  readonly packages: readonly SpdxPackage[];
  readonly relationships: readonly SpdxRelationship[];
} {
  const packages = new Map<string, SpdxPackage>();
  const relationships: SpdxRelationship[] = [];
  for (const { id, subject, main, version, standard } of programs) {
    const program = spdxId('Program', id);
    const hash = subject.commit?.hash || null;
    const location = hash === null ? null : gitLocation(subject.commit?.repository ?? null, hash);
    if (main !== null) {
      const { SPDXID } = keep(sourcePackage(main, version, location, hash));
      relationships.push({
        spdxElementId: program,
        relationshipType: 'GENERATED_FROM',
        relatedSpdxElement: SPDXID,
      });
    }
    const tools = [
      ...(standard === null ? [] : [toolPackage('go', standard.version.replace(/^go/, '') || undefined)]),
      ...(subject.compiler === null ? [] : [compilerPackage(subject.compiler)]),
    ];
    for (const { SPDXID } of tools.map(keep)) {
      relationships.push({
        spdxElementId: SPDXID,
        relationshipType: 'BUILD_TOOL_OF',
        relatedSpdxElement: program,
      });
    }
  }
  const sorted = [...packages.values()].sort((a, b) => (a.SPDXID < b.SPDXID ? -1 : 1));
  return { packages: sorted, relationships };

  function keep(item: SpdxPackage): SpdxPackage {
    if (!packages.has(item.SPDXID)) packages.set(item.SPDXID, item);
    return item;
  }
}

/** `gcc aarch64-linux-gnu-gcc 12.2`: what comes last is the version, where it looks like one. */
function compilerPackage(compiler: string): SpdxPackage {
  const found = /^(.+) (\d\S*)$/.exec(compiler);
  return found === null ? toolPackage(compiler, undefined) : toolPackage(found[1]!, found[2]!);
}
