import { createHash } from 'node:crypto';
import { type Assignment, type Held, sameHeld } from '../layers/types.ts';
import type { JournalAssignment, Sealed } from './types.ts';

/** As it is journalled: a secret as its digest alone. @param salt so that equal secrets of two entries do not look so */
export function sealAssignment(assignment: Assignment, salt: string): JournalAssignment {
  const { name, before, after, separator, secret } = assignment;
  const seal = (held: Held) => (secret && held !== null && 'text' in held ? digestOf(held.text, salt) : held);
  return {
    name,
    before: seal(before),
    after: seal(after),
    ...(separator === undefined ? {} : { separator }),
  };
}

/** Whether the layer holds what was journalled. */
export function holdsStill(journalled: Held | Sealed, held: Held, salt: string): boolean {
  if (!isSealed(journalled)) return sameHeld(journalled, held);
  return held !== null && 'text' in held && digestOf(held.text, salt).sha256 === journalled.sha256;
}

export function isSealed(held: Held | Sealed): held is Sealed {
  return held !== null && 'sha256' in held;
}

function digestOf(text: string, salt: string): Sealed {
  return { sha256: createHash('sha256').update(`${salt}\0${text}`).digest('hex') };
}
