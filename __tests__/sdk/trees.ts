import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder: file → content, sorted; folders that are empty end in a slash. */
export function tree(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (at: string, name: string) => {
    const stat = lstatSync(at);
    if (!stat.isDirectory()) {
      found[name] = stat.isFile() ? readFileSync(at, 'latin1') : 'link';
      return;
    }
    const names = readdirSync(at).sort();
    if (names.length === 0) found[`${name}/`] = '';
    for (const child of names) walk(join(at, child), name === '' ? child : `${name}/${child}`);
  };
  walk(folder, '');
  return found;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
