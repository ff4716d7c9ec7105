// src/sbom/licences/texts-*.ts: the texts of the SPDX licence list as words, packed. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const root = join(import.meta.dirname, '..');

/** What is looked through first; the rest is unpacked where none of these fits well. */
const COMMON =
  `0BSD AFL-3.0 AGPL-3.0-only Apache-1.1 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause
BSD-2-Clause-Patent BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSD-4-Clause-UC BSL-1.0 BUSL-1.1 CC-BY-4.0
CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 EPL-1.0 EPL-2.0 GPL-2.0-only GPL-3.0-only ISC JSON LGPL-2.1-only LGPL-3.0-only MIT MIT-0
MPL-2.0 NCSA OFL-1.1 PostgreSQL Unicode-3.0 Unicode-DFS-2016 Unlicense UPL-1.0 WTFPL X11 Zlib`.split(/\s+/);

/** Short texts that stand for a licence, each within the licence's own text, and what they say. */
const NOTICES = [
  ['Apache-2.0', 'Apache-2.0', /Licensed under the Apache License[\s\S]*?limitations under the License\./],
  ['MPL-2.0', 'MPL-2.0', /This Source Code Form is subject to[\s\S]*?MPL\/2\.0\/\./],
  ['GPL-2.0-only', 'GPL-2.0-or-later', /This program is free software; you can[\s\S]*?for more details\./],
  ['GPL-3.0-only', 'GPL-3.0-or-later', /This program is free software: you can[\s\S]*?for more details\./],
  ['AGPL-3.0-only', 'AGPL-3.0-or-later', /This program is free software: you can[\s\S]*?for more details\./],
  ['LGPL-2.1-only', 'LGPL-2.1-or-later', /This library is free software; you can[\s\S]*?for more details\./],
];

/** What many files leave away, at the end of the licence's own text. */
const TAILS = [
  ['Apache-2.0', /APPENDIX: How to apply/],
  ['MPL-2.0', /Exhibit A - Source Code Form/],
  ...['AGPL-3.0-only', 'GPL-2.0-only', 'GPL-3.0-only', 'LGPL-2.1-only'].map((id) => [
    id,
    /END OF TERMS AND CONDITIONS/,
  ]),
];

/** They stand for no text of their own. */
const NO_TEXT = new Set(['any-OSI', 'any-OSI-perl-modules']);

/** @param normalise of src/sbom/licences/normalise.ts */
export function licenceLines(list, normalise) {
  const texts = new Map();
  const add = (id, text, of = id) => {
    const { words } = normalise(text);
    if (!texts.has(words)) texts.set(words, { of, line: `${id}\t${words}` });
  };
  for (const id of Object.keys(list).sort(byPreference)) {
    if (!NO_TEXT.has(id) && !isSuperseded(id, list)) add(id, textOf(id, list[id].licenseText));
  }
  const part = (id, pattern) => {
    const match = pattern.exec(list[id].licenseText);
    if (match === null) throw new Error(`The text of ${id} is not what it was: no ${pattern}`);
    return match;
  };
  for (const [of, id, pattern] of NOTICES) add(id, part(of, pattern)[0], of);
  for (const [id, pattern] of TAILS) add(id, list[id].licenseText.slice(0, part(id, pattern).index));
  const lines = [...texts.values()];
  const missing = COMMON.filter((id) => !lines.some(({ of }) => of === id));
  if (missing.length > 0) throw new Error(`Not in the SPDX licence list: ${missing.join(', ')}`);
  const of = (wanted) =>
    lines
      .filter((one) => COMMON.includes(one.of) === wanted)
      .map(({ line }) => line)
      .sort();
  return { common: of(true), other: of(false) };
}

/** `GPL-2.0`, `GPL-2.0+` and their exceptions are deprecated; a licence file alone does not say "or later". */
function isSuperseded(id, list) {
  const plain = id.replace(/(?:\+|-or-later|-with-.*)$/, '');
  return `${plain}-only` in list && id !== `${plain}-only`;
}

/** Of the LGPL the list has the text together with that of the GPL; files have one each. */
function textOf(id, text) {
  return id.startsWith('LGPL-3.0') ? text.slice(0, text.lastIndexOf('GNU GENERAL PUBLIC LICENSE')) : text;
}

/** Of licences with one text the id of the plainest. */
function byPreference(a, b) {
  const rank = (id) =>
    COMMON.includes(id) || ['SMLNJ', 'zlib-acknowledgement'].includes(id) ? 0 : /invariants/.test(id) ? 2 : 1;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

export function sourceOf(lines) {
  const text = lines.join('\n');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  const packed = brotliCompressSync(text, { params }).toString('base64');
  return `// Generated from the SPDX licence list by scripts/generate-licences.mjs.
export const packed =
  '${packed}';
`;
}

async function main() {
  const { normalise } = await import(join(root, 'lib/sbom/licences/normalise.js'));
  const list = createRequire(import.meta.url)('spdx-license-list/spdx-full.json');
  const stale = [];
  for (const [name, lines] of Object.entries(licenceLines(list, normalise))) {
    const path = join(root, `src/sbom/licences/texts-${name}.ts`);
    // Versions of brotli pack differently: what is packed counts.
    const before = /'([\w+/=]+)'/.exec(await readFile(path, 'utf8').catch(() => ''))?.[1];
    if (
      before !== undefined &&
      brotliDecompressSync(Buffer.from(before, 'base64')).toString() === lines.join('\n')
    )
      continue;
    stale.push(name);
    if (!process.argv.includes('--check')) await writeFile(path, sourceOf(lines));
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(
      `Not what the SPDX licence list says: ${stale.join(', ')}. Run: node scripts/generate-licences.mjs`,
    );
    process.exitCode = 1;
  } else
    console.log(
      `2 tables of licences, ${stale.length} ${process.argv.includes('--check') ? 'stale' : 'written'}.`,
    );
}

if (import.meta.filename === process.argv[1]) await main();
