import type { Document } from 'yaml';
import type { z } from 'zod';
import { expectSchema } from '../binary/expect/schema.ts';
import { describeIssue } from '../build/targets/issue.ts';
import { targetSchema } from '../build/targets/schema.ts';
import { writtenNumbers } from '../build/targets/written.ts';

const TARGETS = ['build', 'targets'];
const EXPECT = ['build', 'expect'];

/** Where numbers are versions and variants, they are text. */
export function readNumbers(document: Document): void {
  for (const keys of [TARGETS, EXPECT]) writtenNumbers(document.getIn(keys, true));
}

export interface StructureFault {
  readonly keys: readonly (string | number)[];
  readonly problem: string;
  readonly hint: string;
}

/** The first thing that is wrong in what is more than texts; the document is one that the config's schema accepts. */
export function findFault(document: Document): StructureFault | undefined {
  for (const [index, target] of listOf(document.getIn(TARGETS)).entries()) {
    const fault = faultOf(targetSchema, target, 'target', [...TARGETS, index]);
    if (fault !== undefined) return fault;
  }
  const expect = dataOf(document.getIn(EXPECT));
  return Array.isArray(expect) ? undefined : faultOf(expectSchema, expect, 'expect', EXPECT);
}

function faultOf(
  schema: z.ZodType,
  value: unknown,
  of: 'target' | 'expect',
  keys: readonly (string | number)[],
): StructureFault | undefined {
  if (typeof value !== 'object') return undefined;
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue === undefined) return undefined;
  const { path, problem, hint } = describeIssue(issue, of);
  const name = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
  return { keys: [...keys, ...path], problem: `\`${name}\`: ${problem}.`, hint };
}

function listOf(node: unknown): unknown[] {
  const data = dataOf(node);
  return Array.isArray(data) ? data : [];
}

function dataOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? (node as { toJSON(): unknown }).toJSON() : node;
}
