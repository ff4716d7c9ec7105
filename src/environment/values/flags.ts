/**
 * The flags of GOFLAGS, as cmd/internal/quoted of the go command splits them: at blanks, tabs and line breaks; quotes
 * count only at the beginning of a word, and nothing is unescaped. Older versions of Go split at every blank.
 * @returns undefined where a quote has no end; the go command refuses to run then
 */
export function splitFlags(text: string): string[] | undefined {
  const flags: string[] = [];
  let rest = text.replace(blanks, '');
  while (rest !== '') {
    const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : undefined;
    const end = quote === undefined ? rest.search(/[ \t\r\n]/) : rest.indexOf(quote, 1);
    if (quote !== undefined && end < 0) return undefined;
    const stop = end < 0 ? rest.length : end;
    flags.push(rest.slice(quote === undefined ? 0 : 1, stop));
    rest = rest.slice(quote === undefined ? stop : stop + 1).replace(blanks, '');
  }
  return flags;
}

const blanks = /^[ \t\r\n]+/;

/** @returns undefined where a flag has blanks and both kinds of quotes, which GOFLAGS cannot hold */
export function joinFlags(flags: readonly string[]): string | undefined {
  const words = flags.map((flag) => {
    if (flag !== '' && !/[ \t\r\n]/.test(flag) && !/^["']/.test(flag)) return flag;
    return flag.includes("'") ? (flag.includes('"') ? undefined : `"${flag}"`) : `'${flag}'`;
  });
  return words.includes(undefined) ? undefined : words.join(' ');
}

/** `mod` of `-mod=vendor` and `--mod=vendor`; undefined for what the go command calls a non-flag. */
export function flagName(flag: string): string | undefined {
  return /^--?([^-=][^=]*)(?:=|$)/s.exec(flag)?.[1];
}

/** Equal for flags that say the same: one dash or two, `-v` or `-v=true`. */
export function flagKey(flag: string): string {
  const name = flagName(flag);
  if (name === undefined) return flag;
  const equals = flag.indexOf('=');
  return `-${name}=${equals < 0 ? 'true' : flag.slice(equals + 1)}`;
}

/** As it was written where there is no value: `-mod` stands for every `-mod=…`. */
export function hasFlagValue(flag: string): boolean {
  return flag.includes('=');
}
