/** A licence expression of SPDX (annex D of SPDX 2.3), as far as a policy looks at it. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | Term;

export type Term =
  | {
      readonly kind: 'licence';
      readonly id: string;
      readonly orLater: boolean;
      readonly exception: string | null;
    }
  /** Nobody could tell which licence it is. */
  | { readonly kind: 'unknown' };

/** Read by the package spdx-expression-parse. */
export type ParseSpdx = (text: string) => unknown;

interface SpdxNode {
  readonly license?: string;
  readonly plus?: true;
  readonly exception?: string;
  readonly conjunction?: 'and' | 'or';
  readonly left?: SpdxNode;
  readonly right?: SpdxNode;
}

/** The bundle of every job holds this file; the parser and its lists load with a policy on licences only. */
export async function loadSpdxParser(): Promise<ParseSpdx> {
  const { default: parse } = await import('spdx-expression-parse');
  return parse as ParseSpdx;
}

/** What is no expression, or has parts that are not known, is unknown there and not as a whole. */
export function parseExpression(text: string, parse: ParseSpdx): Expression {
  // Not words of the grammar, but documents have them in expressions.
  const named = text.replace(/\b(?:NOASSERTION|NONE)\b/g, UNKNOWN);
  try {
    return convert(parse(named) as SpdxNode);
  } catch {
    return { kind: 'unknown' };
  }
}

const UNKNOWN = 'LicenseRef-setup-go-plus-unknown';

function convert(node: SpdxNode): Expression {
  if (node.conjunction !== undefined)
    return { kind: node.conjunction, left: convert(node.left!), right: convert(node.right!) };
  const id = node.license!;
  if (id === UNKNOWN) return { kind: 'unknown' };
  const current = currentId(id, node.plus === true);
  return { kind: 'licence', ...current, exception: node.exception ?? null };
}

/** GNU's licences had ids without `-only` and `-or-later` before SPDX 3.0 of the list. */
export function currentId(id: string, plus: boolean): { readonly id: string; readonly orLater: boolean } {
  if (/^(?:AGPL|GPL|LGPL|GFDL)-\d\.\d$/.test(id))
    return plus ? { id: `${id}-or-later`, orLater: true } : { id: `${id}-only`, orLater: false };
  return { id, orLater: plus || id.endsWith('-or-later') };
}
