import type { Bom } from '../sbom/types.ts';
import { plainText } from './plain-text.ts';

const MOST_LICENCES = 6;

/** What was found of one binary, and what was not. */
export function summaryLines({ subject, main, modules, std, libraries, unknown }: Bom): string[] {
  const all = [...(main === null ? [] : [main]), ...modules];
  const counts = new Map<string, number>();
  for (const { licence } of all) {
    const name = licence === null || licence.expression === 'NOASSERTION' ? undefined : licence.expression;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = names.slice(0, MOST_LICENCES).map(([name, count]) => `${name} ${count}`);
  if (names.length > shown.length) shown.push('…');
  const target = subject.target === null ? [] : [`${subject.target.goos}/${subject.target.goarch}`];
  return [
    `${subject.file}: ${[
      `${main?.path ?? 'no main module'} ${main?.version ?? ''}`.trim(),
      ...target,
      std?.version ?? 'an unknown Go',
      counted(modules.length, 'module', 'modules'),
      ...(libraries.length > 0 ? [counted(libraries.length, 'shared library', 'shared libraries')] : []),
    ].join(', ')}`,
    `  licences: ${known} of ${all.length} found${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`,
    ...unknown.map((sentence) => `  not known: ${sentence}`),
  ].map(plainText);
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
