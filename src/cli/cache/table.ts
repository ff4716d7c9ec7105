/** Columns for a person: figures first, to the right; the name last, as long as it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column]!;
        return column < row.length - 1 ? cell.padStart(width) : cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** `1,234`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function files(value: number): string {
  return `${count(value)} ${value === 1 ? 'file' : 'files'}`;
}
