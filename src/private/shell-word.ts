/** A path as git, its sh and ssh read it on every system: with slashes, also on Windows. */
export function slashed(path: string, os: string): string {
  return os === 'windows' ? path.replaceAll('\\', '/') : path;
}

/** One word for sh: nothing within is special. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
