import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Ourselves, as documents name what wrote them. Bundles are two folders below the package, modules three. */
export function ownTool(from: string = import.meta.dirname): Tool {
  const name = 'setup-go-plus';
  for (const up of [join('..', '..'), join('..', '..', '..')]) {
    try {
      const text = readFileSync(join(from, up, 'package.json'), 'utf8');
      const own = JSON.parse(text) as Partial<Tool>;
      if (own.name === name && own.version !== undefined) return { name, version: own.version };
    } catch {
      // Not that folder.
    }
  }
  // An action that somebody copied without its package.json still builds.
  return { name, version: 'unknown' };
}
