import { parseExpression } from '../spdx/expression.ts';
import type { Licence } from '../types.ts';
import type { CdxEvidence, CdxLicence } from './types.ts';

/**
 * What the module's authors declare: its licence files say so, and we only recognised their texts. CycloneDX has no
 * word for a licence that is not known, so nothing is written for one.
 */
export function licencesOf(licence: Licence | null): readonly CdxLicence[] | undefined {
  const expression = licence === null ? null : parseExpression(licence.expression);
  if (expression === null) return undefined;
  const acknowledgement = 'declared';
  if (expression.id !== null) return [{ license: { id: expression.id, acknowledgement } }];
  return [{ expression: expression.text, acknowledgement }];
}

/** The files in which licences were found, each with how sure we are, and the lines of copyright. */
export function evidenceOf(licence: Licence | null, copyright: readonly string[]): CdxEvidence | undefined {
  const files = new Map((licence?.files ?? []).map((found) => [JSON.stringify(found), found]));
  const licenses = [...files.values()].map(({ file, id, confidence }): CdxLicence => {
    const known = id === null ? null : parseExpression(id);
    return {
      license: {
        ...(known?.id ? { id: known.id } : { name: known?.text ?? 'not recognised' }),
        properties: [
          ...(file === '' ? [] : [{ name: 'setup-go-plus:licence:file', value: file }]),
          { name: 'setup-go-plus:licence:confidence', value: percent(confidence) },
        ],
      },
    };
  });
  if (licenses.length === 0 && copyright.length === 0) return undefined;
  return {
    licenses: licenses.length === 0 ? undefined : licenses,
    copyright: copyright.length === 0 ? undefined : copyright.map((text) => ({ text })),
  };
}

/** Two digits: the last bits of a quotient are no finding. */
function percent(confidence: number): string {
  return Number.isFinite(confidence) ? confidence.toFixed(2) : '0.00';
}
