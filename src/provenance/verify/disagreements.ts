import { auditName } from '../names.ts';
import { formatStatement, planStatement } from '../statement/plan.ts';
import { BUILD_TYPE, type Statement } from '../statement/types.ts';
import type { Audit } from '../types.ts';

/**
 * Where a statement is not what its audit leads to, one sentence each. That the audit is the one that it means is said by
 * its digest, which is compared as that of any file.
 * @param bytes of provenance.json
 */
export function disagreements(statement: Statement, bytes: Uint8Array, audit: Audit): string[] {
  const { byproducts, builder } = statement.predicate.runDetails;
  const named = byproducts.find(({ name }) => name === auditName)?.digest.sha256 ?? '';
  const expected = planStatement(audit, named, auditName);
  const [told, commit] = [commitOf(statement), commitOf(expected)];
  const found = told === commit ? [] : [`it says ${told}, and ${auditName} ${commit}`];
  // Another version may say the same in other words.
  const comparable =
    statement.predicate.buildDefinition.buildType === BUILD_TYPE &&
    builder.version?.[audit.tool.name] === audit.tool.version;
  if (comparable && Buffer.compare(formatStatement(expected), bytes) !== 0)
    found.push(`it is not what ${auditName} leads to: they differ in ${differingParts(statement, expected)}`);
  return found;
}

function commitOf({ predicate }: Statement): string {
  const { resolvedDependencies } = predicate.buildDefinition;
  const source = resolvedDependencies.find(({ digest }) => digest.gitCommit !== undefined);
  return source === undefined ? 'no commit' : `commit ${source.digest.gitCommit}`;
}

const PARTS: readonly (readonly [string, (statement: Statement) => unknown])[] = [
  ['artifacts', ({ subject }) => subject],
  ['builder', ({ predicate }) => predicate.runDetails.builder],
  ['run', ({ predicate }) => predicate.runDetails.metadata],
  ['byproducts', ({ predicate }) => predicate.runDetails.byproducts],
  ['dependencies', ({ predicate }) => predicate.buildDefinition.resolvedDependencies],
  ['external parameters', ({ predicate }) => predicate.buildDefinition.externalParameters],
  ['internal parameters', ({ predicate }) => predicate.buildDefinition.internalParameters],
];

function differingParts(a: Statement, b: Statement): string {
  const differing = PARTS.filter(([, of]) => JSON.stringify(of(a)) !== JSON.stringify(of(b)));
  return differing.map(([name]) => name).join(', ') || 'layout';
}
