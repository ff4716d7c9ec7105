import { createHash } from 'node:crypto';
import type { OpenBytes } from '../../host/ports.ts';
import type { LicenceScanner } from '../licences/scan.ts';
import type { FileLicences } from '../licences/types.ts';
import type { Folders } from './folders.ts';
import { readText } from './modules.ts';

/** What pkg.go.dev and Go's own proxy take for licence files, and what else is common in modules. */
const LICENCE_NAME =
  /^(?:un)?licen[cs]es?(?:[-_. ].*)?$|^copying(?:[-_. ].*)?$|^copyright(?:\.(?:md|txt|rst))?$|^[a-z0-9.+]+[-_.]licen[cs]e(?:\.(?:md|txt|rst))?$/i;
const NO_TEXT = /\.(?:go|py|js|ts|sh|json|ya?ml|csv|html?|tmpl|tpl|png|svg|pdf)$/i;
const MOST_FILES = 64;
const LARGEST = 2 ** 20;

/** Reads the licence files at a module's root and in its `LICENSES` (REUSE). Equal files are scanned once. */
export function licenceReader(
  folders: Folders,
  { open }: { readonly open: OpenBytes },
): (folder: string) => Promise<readonly FileLicences[]> {
  const scanned = new Map<string, Omit<FileLicences, 'file'>>();
  let scanner: Promise<LicenceScanner> | undefined;

  async function scan(text: string): Promise<Omit<FileLicences, 'file'>> {
    const key = createHash('sha256').update(text).digest('hex');
    const known = scanned.get(key);
    if (known !== undefined) return known;
    scanner ??= import('../licences/scan.ts').then(({ openScanner }) => openScanner());
    const found = await (await scanner)(text);
    scanned.set(key, found);
    return found;
  }

  return async (folder) => {
    const names = (await folders.files(folder)).filter(isLicenceName);
    const inside = await folders.folder(folder, 'LICENSES');
    const more = inside === undefined ? [] : await folders.files(inside);
    const wanted = [...names, ...more.map((name) => `LICENSES/${name}`)].slice(0, MOST_FILES);
    const all: FileLicences[] = [];
    for (const file of wanted) {
      const path = await folders.file(folder, file);
      const text = path === undefined ? undefined : await readText(path, open, LARGEST);
      if (text === undefined || text.trim() === '') continue;
      all.push({ file, ...(await scan(text)) });
    }
    return all;
  };
}

export function isLicenceName(name: string): boolean {
  return LICENCE_NAME.test(name) && !NO_TEXT.test(name);
}
