// The licence texts of everything that may be in a bundle. ncc's own list keeps only the last chunk's.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function licenses(root) {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !entry.dev && !entry.optional,
  );
  const sections = [];
  for (const [path, { version, license }] of shipped.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const text = await licenceText(join(root, path));
    sections.push(`${name} ${version} (${license ?? 'see below'})\n\n${text}\n`);
  }
  return `${[...new Set(sections)].join(`\n${'-'.repeat(72)}\n\n`)}`;
}

async function licenceText(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying)/i.test(name)).sort();
  if (names.length === 0) return '(The package carries no licence file.)';
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}
