/** A module version that go.sum files name. */
export interface ModuleVersion {
  readonly path: string;
  readonly version: string;
  /** `h1:` of the module's files; undefined where only its go.mod is needed, to know what it requires. */
  readonly content: string | undefined;
  /** `h1:` of its go.mod. */
  readonly mod: string | undefined;
}

/**
 * Reads go.sum and go.work.sum as far as they say which modules are used, all together, sorted. Lines that are no line
 * of go.sum are passed over: Go will complain about them.
 */
export function parseSums(texts: readonly string[]): readonly ModuleVersion[] {
  const found = new Map<string, Draft>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const match = /^\s*(\S+)\s+(v\S+?)(\/go\.mod)?\s+(h1:[A-Za-z0-9+/]{43}=)\s*$/.exec(line);
    if (match === null) continue;
    const [, path = '', version = '', isMod, hash] = match;
    const key = `${path}@${version}`;
    const module = found.get(key) ?? { path, version, content: undefined, mod: undefined };
    found.set(key, module);
    if (isMod === undefined) module.content ??= hash;
    else module.mod ??= hash;
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, module]) => module);
}

type Draft = { -readonly [Key in keyof ModuleVersion]: ModuleVersion[Key] };
