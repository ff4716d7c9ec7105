import type { Inspection } from '../../binary/types.ts';
import type { Difference } from './differ.ts';

export interface Evidence {
  readonly differences: readonly Difference[];
  readonly inspections: readonly [Inspection | null, Inspection | null];
  /** Folders of either build that stand in a binary: the sources, a cache, a temporary folder. */
  readonly paths: readonly string[];
  readonly trimpath: boolean;
  readonly cgo: boolean;
  /** Names of the users of both builds. */
  readonly users: readonly string[];
}

/** What Go's build information says otherwise, as `key: first, then second`. */
export function buildInfoDifferences([first, second]: Evidence['inspections']): string[] {
  const [a, b] = [first?.images[0]?.go, second?.images[0]?.go];
  if (a == null || b == null) return [];
  const values = (go: typeof a) =>
    new Map([
      ['go', go.version],
      ['version', go.main?.version ?? ''],
      ...Object.entries(go.settings),
      ...go.deps.map((dep): [string, string] => [`dep ${dep.path}`, (dep.replacedBy ?? dep).version]),
    ]);
  const [x, y] = [values(a), values(b)];
  return [...new Set([...x.keys(), ...y.keys()])]
    .filter((key) => x.get(key) !== y.get(key))
    .map((key) => `${key}: ${x.get(key) || 'none'}, then ${y.get(key) || 'none'}`);
}

/** The likeliest reasons, each with what to do. Never empty. */
export function likelyCauses(evidence: Evidence): string[] {
  const { differences, paths, trimpath, cgo, users } = evidence;
  const info = buildInfoDifferences(evidence.inspections);
  const texts = differences.flatMap((difference) => difference.texts);
  const causes: string[] = [];
  if (paths.length > 0) {
    if (!trimpath) causes.push('Go writes the folder of the sources without -trimpath');
    else if (cgo)
      causes.push('the C compiler writes its folder: give it -g0 or -ffile-prefix-map (in CGO_CFLAGS)');
    else causes.push('a path of this machine is in a generated or embedded file');
  }
  if (info.some((line) => /^(?:vcs|version:)/.test(line)))
    causes.push('the two checkouts differ in tags, depth, or in files that git does not know');
  if (info.some((line) => /^dep /.test(line)))
    causes.push('other versions of modules were taken: go.mod and go.sum do not say all');
  if (differences.some(({ name }) => name === 'the headers') && isPe(evidence) && cgo)
    causes.push('the linker writes its time into the headers: add -extldflags=-Wl,--no-insert-timestamp');
  if (texts.some((text) => CLOCK.test(text)))
    causes.push(
      'a time is in it: __DATE__, __TIMESTAMP__ or a generated file; {{date}} is the commit’s, and stays',
    );
  if (users.some((user) => user.length > 2 && texts.some((text) => text.includes(user))))
    causes.push('the name of the user is in it');
  if (causes.length > 0) return causes;
  if (differences.length > 0 && differences.every(({ name }) => IDENTIFIERS.test(name)))
    return ['only identifiers of the build differ: a tool, its flags or its order, and none of the code'];
  return ['none is known; build it twice with -x, and compare with diffoscope'];
}

/** A date, an hour, or seconds since 1970 of this decade. */
const CLOCK = /\d{4}-\d\d-\d\d[T ]\d|\b\d\d:\d\d:\d\d\b|\b1[7-9]\d{8}\b/;
const IDENTIFIERS = /^(?:\.note\.gnu\.build-id|\.note\.go\.buildid|\.gnu_debuglink|the headers)$/;

function isPe({ inspections }: Evidence): boolean {
  return inspections[0]?.format === 'pe';
}
