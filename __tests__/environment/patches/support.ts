import { checkPatches } from '../../../src/environment/patches/check.ts';
import type { PatchFacts } from '../../../src/environment/patches/facts.ts';
import type { Patch } from '../../../src/environment/patches/model.ts';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import type { PatchPlan } from '../../../src/environment/patches/types.ts';
import { UserError } from '../../../src/errors.ts';
import { parseGoVersion } from '../../../src/go/version.ts';

export interface Node {
  readonly os?: string;
  readonly arch?: string;
  readonly runner?: PatchFacts['runner'];
  readonly go?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
  readonly effective?: Readonly<Record<string, string>>;
  readonly roots?: PatchFacts['roots'];
  readonly files?: PatchFacts['files'];
  readonly today?: string;
}

/** A node that need not be the one that runs the test. */
export function factsOf({
  os = 'linux',
  arch = 'amd64',
  env = {},
  values = {},
  ...node
}: Node = {}): PatchFacts {
  const home = os === 'windows' ? 'C:\\Users\\zoë b' : '/home/zoë b';
  return {
    platform: { os, arch },
    runner: node.runner ?? 'none',
    go: parseGoVersion(node.go ?? '1.26.8'),
    env: (name) => env[name],
    layer: { values: new Map(Object.entries(values).map(([name, text]) => [name, { text }])) },
    effective: new Map(Object.entries(node.effective ?? {})),
    roots: node.roots ?? { HOME: home },
    files: node.files ?? new Map(),
    today: node.today ?? '2026-11-21',
  };
}

/** A patch file's text with these operations, one a line from line 5 on. */
export function yaml(operations: readonly string[], head = ''): string {
  const lines = operations.map((line) => `  - {${line}}`);
  return ['schema: 1', 'why: a test', head || '# nothing else', 'ops:', ...lines, ''].join('\n');
}

/** From texts by file name. Throws what is wrong with them. */
export async function patchesOf(files: Readonly<Record<string, string>>): Promise<readonly Patch[]> {
  const { patches, faults } = await checkPatches(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  if (faults.length > 0) throw new Error(`not a good test: ${JSON.stringify(faults)}`);
  return patches;
}

export async function plan(node: Node, ...operations: string[]): Promise<PatchPlan> {
  return planPatches(factsOf(node), await patchesOf({ '010.yaml': yaml(operations) }));
}

/** Values afterwards, by name. */
export function valuesAfter({ changes }: PatchPlan): Record<string, string | null> {
  return Object.fromEntries(changes.map(({ name, after: text }) => [name, text]));
}

/** The error that it ends with, which must be one for people. */
export async function failure(work: () => unknown): Promise<UserError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}
