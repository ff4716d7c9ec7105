/** The parts of a package URL of the type `golang` (package-url/purl-spec). */
export interface GoPurl {
  /** A module's path, or `stdlib`. */
  readonly path: string;
  readonly version: string | null;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** Folder of a package below the module. */
  readonly subpath?: string;
}

/**
 * `pkg:golang/github.com/BurntSushi/toml@v1.2.3`; null where nothing is left to name. Letters keep their case, as all
 * scanners do: the type's definition says both that and the contrary (package-url/purl-spec#308). `+` is encoded, which
 * packageurl-js leaves out: a reader that takes it for a space would look for another version.
 */
export function formatPurl({ path, version, qualifiers = {}, subpath = '' }: GoPurl): string | null {
  const name = segments(path);
  if (name === '') return null;
  const pairs = Object.entries(qualifiers)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`);
  const folder = segments(subpath);
  return [
    `pkg:golang/${name}`,
    version === null || version === '' ? '' : `@${encode(version)}`,
    pairs.length === 0 ? '' : `?${pairs.join('&')}`,
    folder === '' ? '' : `#${folder}`,
  ].join('');
}

/** Readers drop empty segments and those that lead elsewhere, so they are not written. */
function segments(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encode)
    .join('/');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}
