import { UserError } from '../../../errors.ts';
import type { Machine } from '../../../host/ports.ts';
import type { ZigSetting } from '../types.ts';

/**
 * `auto` (found, or else brought), `found` (never brought), `off`, a version such as `0.17.1` to be found or brought, or
 * an absolute path of the program.
 * @param source who says so, for messages: `build-zig input`
 * @throws UserError INPUT_INVALID
 */
export function parseZigSetting(text: string, source: string, { path }: Pick<Machine, 'path'>): ZigSetting {
  const value = text.trim();
  if (value === '' || value === 'auto') return { use: 'auto', version: null };
  if (value === 'found' || value === 'off') return { use: value };
  if (/^\d+\.\d+\.\d+(?:\.post\d+)?$/.test(value)) return { use: 'auto', version: value };
  if (path.isAbsolute(value)) return { use: 'path', path: value };
  throw new UserError('INPUT_INVALID', `${source}: ${JSON.stringify(value)} says nothing about zig.`, {
    hint: 'Accepted: auto, found, off, a version as PyPI lists it (0.17.1), or the absolute path of zig.',
  });
}
