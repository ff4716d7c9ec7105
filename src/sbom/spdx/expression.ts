import parse, { type ParsedLicence } from 'spdx-expression-parse';

export interface Expression {
  /** As SPDX writes it: operators in capitals, no more parentheses than needed. */
  readonly text: string;
  /** The whole is one licence of SPDX's list. */
  readonly id: string | null;
  /** `LicenseRef-…` in it, which a document must explain. */
  readonly references: readonly string[];
}

/** Longer ones are no licence of a module but an attack on the parser. */
const LONGEST = 2000;

const known = new Map<string, Expression | null>();

/** null: not a valid expression, or one that points into documents that are not there. */
export function parseExpression(text: string): Expression | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = readExpression(text);
  if (known.size < 1000) known.set(text, parsed);
  return parsed;
}

function readExpression(text: string): Expression | null {
  if (text.length > LONGEST || text === 'NOASSERTION' || text === 'NONE') return null;
  try {
    const licence = parse(text);
    const names = namesIn(licence);
    if (names.some((name) => name.startsWith('DocumentRef-'))) return null;
    const references = [...new Set(names.filter((name) => name.startsWith('LicenseRef-')))];
    const single = 'license' in licence && !licence.plus && licence.exception === undefined;
    const id = single && references.length === 0 ? licence.license : null;
    return { text: formatLicence(licence), id, references };
  } catch {
    return null;
  }
}

function namesIn(licence: ParsedLicence): string[] {
  return 'license' in licence ? [licence.license] : [...namesIn(licence.left), ...namesIn(licence.right)];
}

function formatLicence(licence: ParsedLicence): string {
  if ('license' in licence) {
    const exception = licence.exception === undefined ? '' : ` WITH ${licence.exception}`;
    return `${licence.license}${licence.plus ? '+' : ''}${exception}`;
  }
  const side = (part: ParsedLicence) =>
    'conjunction' in part && part.conjunction !== licence.conjunction
      ? `(${formatLicence(part)})`
      : formatLicence(part);
  return `${side(licence.left)} ${licence.conjunction.toUpperCase()} ${side(licence.right)}`;
}
