/** One module of `go list -m`: what is read of it. */
interface Listed {
  readonly path: string;
  readonly version: string;
  /** Empty where nothing replaces it. */
  readonly to: string;
  /** Empty for a folder. */
  readonly toVersion: string;
}

/** Arguments of `go`: one line a module, with tabs, which no module path has. */
export const LIST_MODULES: readonly string[] = [
  ...['list', '-m', '-mod=readonly', '-f'],
  '{{.Path}}\t{{.Version}}\t{{with .Replace}}{{.Path}}\t{{.Version}}{{end}}',
  'all',
];

/**
 * `path version`, `path version => path version`, each with the `h1:` of its zip where a go.sum has it; sorted. A folder
 * that replaces a module is named as go.mod does where that is relative, and not at all where it is of one machine.
 * @param output of `go` with LIST_MODULES
 * @param sums texts of go.sum and go.work.sum
 */
export function moduleLines(output: string, sums: readonly string[]): string[] {
  const hashes = sumsByModule(sums);
  const modules = output
    .split(/\r?\n/)
    .filter((line) => line.includes('\t'))
    .map((line): Listed => {
      const [path = '', version = '', to = '', toVersion = ''] = line.split('\t');
      return { path, version, to, toVersion };
    });
  return modules.map((module) => lineOf(module, hashes)).sort();
}

/** A vendor folder says it itself, and `go list -m all` cannot (`-mod=vendor`). @param text of vendor/modules.txt */
export function vendoredLines(text: string, sums: readonly string[]): string[] {
  const hashes = sumsByModule(sums);
  return text
    .split(/\r?\n/)
    .flatMap((line) => {
      // `# path => replacement` repeats at the end what go.mod replaces.
      const [, path, version, to = '', toVersion = ''] =
        /^# (\S+) (v\S+)(?: => (\S+)(?: (v\S+))?)?$/.exec(line) ?? [];
      if (path === undefined || version === undefined) return [];
      return [lineOf({ path, version, to, toVersion }, hashes)];
    })
    .sort();
}

function lineOf({ path, version, to, toVersion }: Listed, hashes: ReadonlyMap<string, string>): string {
  const own = version === '' ? path : `${path} ${version}`;
  if (to === '') return withSum(own, own, hashes);
  if (toVersion !== '') {
    const other = `${to} ${toVersion}`;
    return withSum(`${own} => ${other}`, other, hashes);
  }
  const relative = /^\.\.?(?:[/\\]|$)/.test(to);
  return `${own} => ${relative ? to.replaceAll('\\', '/') : '(a folder of that machine)'}`;
}

function withSum(line: string, module: string, hashes: ReadonlyMap<string, string>): string {
  const hash = hashes.get(module);
  return hash === undefined ? line : `${line} ${hash}`;
}

/** Of zips, not of go.mod files. */
function sumsByModule(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts)
    for (const [, path, version, hash] of text.matchAll(/^(\S+) (v[^\s/]+) (h1:[A-Za-z0-9+/]{43}=)\s*$/gm))
      found.set(`${path} ${version}`, hash!);
  return found;
}
