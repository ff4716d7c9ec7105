import { isAbsolutePath, nativePath, pathKey } from './paths.ts';

/** paths: separated as PATH is on that system. commas: Go's own lists. */
export type ListKind = 'paths' | 'commas';

const pathLists = new Set([
  ...['PATH', 'GOPATH', 'MANPATH', 'INFOPATH', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'XDG_DATA_DIRS'],
  ...[
    'CPATH',
    'C_INCLUDE_PATH',
    'CPLUS_INCLUDE_PATH',
    'OBJC_INCLUDE_PATH',
    'LIBRARY_PATH',
    'LD_LIBRARY_PATH',
  ],
  ...['INCLUDE', 'LIB', 'LIBPATH', 'ACLOCAL_PATH', 'CMAKE_PREFIX_PATH'],
]);

const commaLists = new Set([
  ...['GOPROXY', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GODEBUG', 'GOEXPERIMENT'],
  ...['NO_PROXY'],
]);

/** undefined: not known to be a list. */
export function listKind(name: string): ListKind | undefined {
  const upper = name.toUpperCase();
  return pathLists.has(upper) ? 'paths' : commaLists.has(upper) ? 'commas' : undefined;
}

/** Go's own settings are one environment with what is inherited; PATH and its kin are each machine's own. */
export function isMachineList(name: string): boolean {
  return listKind(name) === 'paths' && name.toUpperCase() !== 'GOPATH';
}

export interface ListRules {
  readonly separator: string;
  /** Put together again they are the same text: nothing is trimmed, quotes stay. */
  split(text: string): string[];
  join(entries: readonly string[]): string;
  /** Equal for entries that mean the same. */
  key(entry: string): string;
  /** Why this cannot be an entry; undefined: it can. */
  fault(entry: string): string | undefined;
  /** As this system writes it. */
  native(entry: string): string;
}

/** @param os GOOS of the machine that has the variable */
export function listRules(kind: ListKind, os: string): ListRules {
  if (kind === 'commas') return commas;
  return os === 'windows' ? windowsPaths : unixPaths;
}

const commas: ListRules = {
  separator: ',',
  split: (text) => splitAt(text, ','),
  join: (entries) => entries.join(','),
  key: (entry) => entry.trim(),
  fault: (entry) => {
    if (entry.trim() === '') return 'is empty';
    return entry.includes(',') ? 'contains a comma, which would make two entries of it' : undefined;
  },
  native: (entry) => entry,
};

const unixPaths: ListRules = {
  separator: ':',
  split: (text) => splitAt(text, ':'),
  join: (entries) => entries.join(':'),
  key: (entry) => entry,
  fault: (entry) => {
    if (entry === '') return 'is empty, which means the current folder here';
    if (entry.includes(':')) return 'contains a colon, which would make two entries of it here';
    return isAbsolutePath(entry, 'linux') ? undefined : 'is not an absolute path here';
  },
  native: (entry) => entry,
};

const windowsPaths: ListRules = {
  separator: ';',
  split: splitWindows,
  join: (entries) => entries.join(';'),
  key: (entry) => pathKey(entry, 'windows'),
  fault: (entry) => {
    if (entry.trim() === '') return 'is empty';
    if (/[;"]/.test(entry)) return 'contains a ; or a double quote, which would split or hide entries here';
    return isAbsolutePath(entry, 'windows') ? undefined : 'is not an absolute path here';
  },
  native: (entry) => nativePath(entry, 'windows'),
};

function splitAt(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

/** A ; between double quotes is part of a name, as Go's filepath.SplitList and Windows' own search have it. */
function splitWindows(text: string): string[] {
  if (text === '') return [];
  const entries: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] !== ';' || quoted) continue;
    entries.push(text.slice(start, at));
    start = at + 1;
  }
  return [...entries, text.slice(start)];
}
