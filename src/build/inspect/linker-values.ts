export interface LinkerValue {
  /** `main.version` */
  readonly name: string;
  readonly value: string;
}

/** What -X sets, from linker flags as cmd/internal/quoted reads them; the last one of a name counts. */
export function linkerValues(ldflags: string): LinkerValue[] {
  const found = new Map<string, string>();
  const words = splitFlags(ldflags);
  for (const [index, word] of words.entries()) {
    const joined = /^--?X=([\s\S]*)$/.exec(word)?.[1];
    const text = joined ?? (/^--?X$/.test(words[index - 1] ?? '') ? word : undefined);
    const at = text?.indexOf('=') ?? -1;
    if (text !== undefined && at > 0) found.set(text.slice(0, at), text.slice(at + 1));
  }
  return [...found].map(([name, value]) => ({ name, value }));
}

/** Blanks separate; a word that begins with a quote ends with it. */
function splitFlags(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
