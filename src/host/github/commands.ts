import { delimiter, randomText } from '../../environment/shell.ts';
import type { FilePosition } from '../../errors.ts';

/**
 * The two languages that the runner listens to: lines on stdout, and blocks appended to files. Written here and not
 * through @actions/core because that brings an HTTP client of half a megabyte, 50 ms on every job, and because several
 * names must go into a file in one append (a malformed block stops the runner after the names before it).
 * Source: docs.github.com, "Workflow commands"; actions/runner FileCommandManager.
 */
export function workflowCommand(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}`;
}

export function positionProperties(
  at: FilePosition | undefined,
): Record<string, string | number | undefined> {
  return at === undefined ? {} : { file: at.path, line: at.line, col: at.column };
}

/** Blocks for GITHUB_OUTPUT and GITHUB_STATE. A value cannot close its block: the delimiter is not in it. */
export function fileBlocks(
  values: Readonly<Record<string, string>>,
  random: () => string = randomText,
): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const end = delimiter(value, random);
      return `${name}<<${end}\n${value}\n${end}\n`;
    })
    .join('');
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
