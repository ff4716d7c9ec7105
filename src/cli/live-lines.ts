export interface LiveLines {
  /** These lines at the foot of the terminal, in the place of those before. */
  show(lines: readonly string[]): void;
  /** Writes whole lines above them. */
  above(write: () => void): void;
  /** They are gone. */
  clear(): void;
}

/** Lines that change in place. What does not fit the terminal is cut: a line that wraps could not be taken back. */
export function liveLines(stream: Pick<NodeJS.WriteStream, 'write' | 'columns' | 'rows'>): LiveLines {
  let shown: readonly string[] = [];
  let height = 0;

  function erased(): string {
    const up = height;
    height = 0;
    return up === 0 ? '' : `\x1b[${up}A\r\x1b[J`;
  }

  function drawn(): string {
    const room = Math.max(1, (stream.rows ?? 24) - 1);
    const width = Math.max(10, (stream.columns ?? 80) - 1);
    const left = shown.length - room;
    const fitting = left <= 0 ? shown : [...shown.slice(0, room - 1), `  … ${left + 1} more`];
    height = fitting.length;
    return fitting.map((line) => `${cut(line, width)}\n`).join('');
  }

  /** At once, or it would flicker. */
  function write(text: string): void {
    if (text !== '') stream.write(text);
  }

  return {
    show(lines) {
      const before = erased();
      shown = lines;
      write(before + drawn());
    },
    above(writeLines) {
      write(erased());
      writeLines();
      write(drawn());
    },
    clear() {
      write(erased());
      shown = [];
    },
  };
}

function cut(line: string, width: number): string {
  const letters = [...line];
  return letters.length <= width ? line : `${letters.slice(0, width - 1).join('')}…`;
}
