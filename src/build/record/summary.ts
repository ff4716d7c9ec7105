import type { BuildRecord, Diagnostic } from '../types.ts';
import { closingLine, tableHead, tableRows } from './table.ts';

/** Failures are shown, but a summary page has a limit of 1 MiB for all steps. */
const MOST_DIAGNOSTICS = 50;

/** The job summary's part about the build, in GitHub's Markdown. */
export function renderBuildSummary(record: BuildRecord): string {
  const { plan, results } = record;
  const diagnostics = results.flatMap(({ id, diagnostics: all }) =>
    all.map((diagnostic) => `${id}: ${placed(diagnostic)}`),
  );
  const notes = [
    ...plan.warnings,
    ...plan.left.map(({ id, why }) => `${id} was left out: ${why}.`),
    ...record.runs.flatMap(({ file, status, why }) =>
      status === 'passed' ? [] : [`${file}: ${status}: ${why}`],
    ),
    ...record.reproduced.flatMap(({ file, same, differences }) =>
      same ? [] : [`${file} is not reproduced: ${differences.join('; ')}`],
    ),
  ];
  return [
    '### Built',
    '',
    cell(closingLine(record)),
    '',
    row([...tableHead].map((name) => name[0] + name.slice(1).toLowerCase())),
    row(tableHead.map((name) => (['SIZE', 'TIME', 'CACHED', 'MEMORY'].includes(name) ? '---:' : '---'))),
    ...tableRows(record).map(row),
    '',
    ...notes.map((note) => `- ${cell(note)}`),
    ...(notes.length === 0 ? [] : ['']),
    ...(diagnostics.length === 0 ? [] : block(diagnostics)),
  ].join('\n');
}

/** `main.go:4:2: undefined: x` */
export function placed({ file, line, column, message }: Diagnostic): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

function block(diagnostics: readonly string[]): string[] {
  const shown = diagnostics.slice(0, MOST_DIAGNOSTICS);
  const left = diagnostics.length - shown.length;
  return [
    '```text',
    ...shown.map((line) => line.replaceAll('```', "'''")),
    ...(left === 0 ? [] : [`… and ${left} more`]),
    '```',
    '',
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Names come from a repository, messages from its code: none may become markup of the page. */
function cell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
