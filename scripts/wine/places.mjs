/** The tool cache that most checks share: a path as people have who are not called Smith. */
export const cache = 'C:\\tool cache\\größe 中';
/** Where a copy of examples/hello is. */
export const project = 'C:\\src\\h é llo';
/** Options that take what is installed there. */
export const fromCache = ['--sources', 'tool-cache', '--tool-cache', cache];

export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
