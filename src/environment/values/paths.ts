/** Variables of Go that hold one absolute path; `off` and '' have a meaning of their own there. */
const pathVariables = new Set(['GOBIN', 'GOCACHE', 'GOENV', 'GOMODCACHE', 'GOROOT', 'GOTMPDIR', 'GOTOOLDIR']);

export function holdsPath(name: string): boolean {
  return pathVariables.has(name.toUpperCase());
}

/** `C:\x`, `\\server\share`, `/x`. A `%NAME%\x` of Windows' registry is one once it is expanded. `\x` depends on the drive. */
export function isAbsolutePath(text: string, os: string): boolean {
  if (os !== 'windows') return text.startsWith('/');
  const plain = text.replaceAll('"', '');
  return /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/]|%[^%;]+%)/.test(plain);
}

/** Windows takes both slashes, but cmd reads `/` as the beginning of an option. */
export function nativePath(text: string, os: string): string {
  return os === 'windows' ? text.replaceAll('/', '\\') : text;
}

/**
 * Equal for two spellings of one place. Exact on Unix, where even macOS's volumes may mind case. On Windows: case,
 * the direction of slashes, doubled and trailing ones, and quotes do not count.
 */
export function pathKey(text: string, os: string): string {
  if (os !== 'windows') return text;
  const slashed = text.trim().replaceAll('"', '').replaceAll('/', '\\').toLowerCase();
  const [, lead = '', rest = ''] = /^(\\{0,2})(.*)$/s.exec(slashed)!;
  const single = lead + rest.replace(/\\{2,}/g, '\\').replace(/^\\/, '');
  return /^(?:[a-z]:|\\*)\\$/.test(single) ? single : single.replace(/\\$/, '');
}
