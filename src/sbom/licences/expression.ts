import type { Component, Licence } from '../types.ts';
import type { FileLicences } from './types.ts';

const MOST_COPYRIGHT = 100;

/**
 * Of all licence files of a module. Where there are several, all hold: that a person may choose is said nowhere that
 * could be read without guessing.
 * @param files null: the module was not there
 */
export function joinLicences(
  files: readonly FileLicences[] | null,
): Pick<Component, 'licence' | 'copyright'> {
  if (files === null || files.length === 0) return { licence: null, copyright: [] };
  const expressions = [...new Set(files.flatMap(({ found }) => found.map(({ id }) => id)))].sort();
  const licence: Licence = {
    expression: expressions.length === 0 ? 'NOASSERTION' : joinExpressions(expressions),
    files: files.flatMap(({ file, found, unknown, nearest }) => [
      ...found.map(({ id, confidence }) => ({ file, id, confidence })),
      ...(unknown || found.length === 0 ? [{ file, id: null, confidence: nearest }] : []),
    ]),
  };
  const copyright = [...new Set(files.flatMap((file) => file.copyright))].slice(0, MOST_COPYRIGHT);
  return { licence, copyright };
}

function joinExpressions(expressions: readonly string[]): string {
  if (expressions.length === 1) return expressions[0]!;
  return expressions.map((one) => (/ OR /.test(one) ? `(${one})` : one)).join(' AND ');
}
