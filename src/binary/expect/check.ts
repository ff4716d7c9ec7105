import type { Image, Inspection } from '../types.ts';
import { checkFile } from './file.ts';
import { goChecks } from './go.ts';
import { imageChecks } from './image.ts';
import type { Expect } from './schema.ts';
import type { Difference, Violation } from './types.ts';

/**
 * Every promise that the binary does not keep, in the order of the expectations; none where it keeps all. What the
 * bytes cannot tell is not taken for kept. `contains` and `localPaths` need what `searchesOf` names to have been
 * searched for.
 */
export function checkExpectations(inspection: Inspection, expect: Expect): Violation[] {
  const found: Violation[] = [];
  for (const key of Object.keys(expect) as (keyof Expect)[]) {
    const wanted = expect[key];
    if (wanted === undefined) continue;
    const ofFile = checkFile(key, wanted, inspection);
    if (ofFile !== undefined) found.push(violation(key, null, ofFile));
    const check = imageChecks[key] ?? goChecks[key];
    if (check === undefined) continue;
    for (const image of inspection.images) {
      // The table pairs each key with the type of its value; here both are any of them.
      const difference = (check as (wanted: unknown, image: Image) => Difference)(wanted, image);
      const name = inspection.format === 'universal' ? (image.arch ?? `machine ${image.machine}`) : null;
      if (difference !== undefined) found.push(violation(key, name, difference));
    }
  }
  return found;
}

function violation(
  key: keyof Expect,
  image: string | null,
  { expected, actual }: NonNullable<Difference>,
): Violation {
  const of = image === null ? '' : ` (${image})`;
  return { key, image, expected, actual, message: `${key}${of}: expected ${expected}, found ${actual}` };
}
