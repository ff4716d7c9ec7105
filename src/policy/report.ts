import type { Finding } from './types.ts';

/** One finding as one line for a log, with the binaries that it is about where not all have it. */
export function findingLine({ rule, message, hint, files }: Finding, binaries: number): string {
  const shown =
    files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
  // A vulnerability's id is in its message.
  const name = rule.startsWith('GO-') ? '' : `${rule}: `;
  return `${name}${message} ${hint}${files.length < binaries ? ` [${shown}]` : ''}`;
}

/** `Policy: 2 errors, 1 note in 6 binaries.` */
export function policyLine(findings: readonly Finding[], binaries: number): string {
  const counted = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
  });
  const about = `${binaries} ${binaries === 1 ? 'binary' : 'binaries'}`;
  return `Policy: ${counted.length === 0 ? 'nothing against' : `${counted.join(', ')} in`} ${about}.`;
}
