/** What GOFLAGS says that object files depend on. */
export interface GoFlags {
  readonly trimpath: boolean;
  /** Of these std is compiled differently too: -race, -msan, -asan, -cover…, -gcflags=all=…, sorted. */
  readonly everywhere: readonly string[];
  /** The rest, sorted: -tags, -gcflags, -ldflags, … */
  readonly some: readonly string[];
}

/** They change what is read, printed or stamped, and no object file. */
const WITHOUT_EFFECT = new Set([
  ...['mod', 'modfile', 'modcacherw', 'buildvcs', 'v', 'x', 'n', 'p', 'a', 'json', 'work', 'count', 'short'],
  ...['timeout', 'parallel', 'failfast', 'shuffle', 'insecure'],
]);

const EVERYWHERE = new Set([
  ...['race', 'msan', 'asan', 'cover', 'covermode', 'coverpkg', 'buildmode', 'compiler', 'installsuffix'],
  ...['linkshared', 'pgo'],
]);

/**
 * Reads GOFLAGS as the go command does (cmd/internal/quoted): words at blanks, a word in quotes where it begins with
 * one. What is not a flag is left out: Go will complain about it.
 */
export function parseGoFlags(text: string): GoFlags {
  let trimpath = false;
  const everywhere = new Set<string>();
  const some = new Set<string>();
  for (const { name, value } of flagsIn(text)) {
    const off = isOff(value);
    if (name === 'trimpath') trimpath = !off;
    else if (WITHOUT_EFFECT.has(name)) continue;
    else if (EVERYWHERE.has(name) || /^all=/.test(value ?? '')) {
      if (!off) everywhere.add(value === undefined ? name : `${name}=${value}`);
    } else some.add(value === undefined ? name : `${name}=${value}`);
  }
  return { trimpath, everywhere: [...everywhere].sort(), some: [...some].sort() };
}

/** The value of the last flag of this name: '' where it has none, undefined where it is not there or switched off. */
export function goFlag(text: string, wanted: string): string | undefined {
  const last = flagsIn(text)
    .filter(({ name }) => name === wanted)
    .at(-1);
  return last === undefined || isOff(last.value) ? undefined : (last.value ?? '');
}

interface Flag {
  readonly name: string;
  readonly value: string | undefined;
}

function flagsIn(text: string): readonly Flag[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].flatMap(([, double, single, plain]) => {
    const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(double ?? single ?? plain ?? '');
    return match === null ? [] : [{ name: match[1] ?? '', value: match[2] }];
  });
}

function isOff(value: string | undefined): boolean {
  return value !== undefined && /^(?:0|f|false)$/i.test(value);
}
