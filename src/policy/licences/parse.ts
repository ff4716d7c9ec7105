import type { Refuse } from '../parse.ts';
import type { LicenceException, LicencePattern } from '../types.ts';
import { currentId, loadSpdxParser, type ParseSpdx } from './expression.ts';

/** Licences at commas and line ends: some have blanks in them. @throws UserError INPUT_INVALID */
export async function parseLicences(lines: readonly string[], refuse: Refuse): Promise<LicencePattern[]> {
  if (lines.length === 0) return [];
  const parse = await loadSpdxParser();
  return words(lines.join(',')).map((text) => parseLicence(text, parse, refuse));
}

/** `github.com/acme/*`, or `github.com/acme/* MPL-2.0, EPL-2.0`. @throws UserError INPUT_INVALID */
export async function parseLicenceExceptions(
  lines: readonly string[],
  refuse: Refuse,
): Promise<LicenceException[]> {
  if (lines.length === 0) return [];
  const parse = await loadSpdxParser();
  return lines.map((line) => {
    const [modules = '', ...rest] = line.split(/\s+/);
    const licences = words(rest.join(' ')).map((text) => parseLicence(text, parse, refuse));
    return { modules, licences };
  });
}

function words(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const ACCEPTED =
  'Write SPDX ids (spdx.org/licenses), one a line or with commas between them: MIT, Apache-2.0, GPL-*, LicenseRef-Acme, unknown.';

function parseLicence(text: string, parse: ParseSpdx, refuse: Refuse): LicencePattern {
  if (/^unknown$/i.test(text)) return { text, id: null, exception: null };
  if (/^[\w.+-]+\*$/.test(text)) return { text, id: text, exception: null };
  const node = read(text, parse);
  if (node === undefined) throw refuse(`\`${text}\` is no licence that SPDX knows.`, suggestion(text, parse));
  if (node.license === undefined)
    throw refuse(`\`${text}\` is an expression.`, 'Write its licences one by one: each is accepted or not.');
  const { id, orLater } = currentId(node.license, node.plus === true);
  return {
    text,
    id: orLater && node.plus && !id.endsWith('-or-later') ? `${id}+` : id,
    exception: node.exception ?? null,
  };
}

interface Leaf {
  readonly license?: string;
  readonly plus?: true;
  readonly exception?: string;
}

function read(text: string, parse: ParseSpdx): Leaf | undefined {
  try {
    return parse(text) as Leaf;
  } catch {
    return undefined;
  }
}

/** What people write for the most common ones. */
const USUAL: Readonly<Record<string, string>> = {
  apache: 'Apache-2.0',
  apache2: 'Apache-2.0',
  bsd: 'BSD-3-Clause, BSD-2-Clause',
  bsd3: 'BSD-3-Clause',
  bsd2: 'BSD-2-Clause',
  mit: 'MIT',
  mpl: 'MPL-2.0',
  gpl: 'GPL-*',
  gpl3: 'GPL-3.0-only, GPL-3.0-or-later',
  gpl2: 'GPL-2.0-only, GPL-2.0-or-later',
  agpl: 'AGPL-*',
  lgpl: 'LGPL-*',
  isc: 'ISC',
};

function suggestion(text: string, parse: ParseSpdx): string {
  const plain = text
    .toLowerCase()
    .replace(/licen[cs]e|clause|[\s_.-]|(?<=\d)0$|v(?=\d)/g, '')
    .replace(/0$/, '');
  const usual = USUAL[plain];
  if (usual !== undefined) return `Did you mean ${usual}? ${ACCEPTED}`;
  // Ids are right in one case only.
  const upper = read(text.toUpperCase(), parse);
  return upper?.license === undefined ? ACCEPTED : `Did you mean ${upper.license}? ${ACCEPTED}`;
}
