import type { z } from 'zod';
import { expectSchema } from '../../binary/expect/schema.ts';
import { nearest } from '../../go/nearest.ts';
import { targetSchema } from './schema.ts';

export interface DescribedIssue {
  /** Of the key that is wrong, from the object. */
  readonly path: readonly string[];
  /** Half a sentence. */
  readonly problem: string;
  readonly hint: string;
}

/** What a schema found in a target's object, or in a map of expectations, for people. */
export function describeIssue(issue: z.core.$ZodIssue, of: 'target' | 'expect' = 'target'): DescribedIssue {
  const parent = issue.path.map(String);
  const about = of === 'expect' || parent[0] === 'expect' ? 'expect' : 'target';
  const known = Object.keys(about === 'expect' ? expectSchema.shape : targetSchema.shape);
  const hint = `Keys: ${known.join(', ')}. See ${about === 'expect' ? 'docs/inspect.md' : 'docs/targets.md'}.`;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const near = nearest(key, known);
    const kind = about === 'expect' ? 'nothing that can be expected of a binary' : 'not a key of a target';
    return {
      path: [...parent, key],
      problem: `\`${key}\` is ${kind}`,
      hint: `${near === undefined ? '' : `Did you mean ${near}? `}${hint}`,
    };
  }
  if (parent.length === 0) return { path: [], problem: 'a map of keys was expected', hint };
  return { path: parent, problem: `\`${parent.join('.')}\` ${wording(issue.message)}`, hint };
}

/** Our own messages go on after a name, zod's do not. */
function wording(message: string): string {
  return message.startsWith('must ') ? message : `is wrong: ${message}`;
}
