import { formatPosition } from '../errors.ts';
import { findingLine, policyLine } from '../policy/report.ts';
import type { Finding } from '../policy/types.ts';
import { plainText } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** All findings, and one line that counts them. */
export function reportFindings(findings: readonly Finding[], binaries: number, log: Terminal['log']): void {
  for (const finding of findings) {
    const text = plainText(findingLine(finding, binaries));
    if (finding.level === 'note') log.info(text);
    else if (finding.level === 'warning') log.warning(text, finding.at);
    else log.error(finding.at === undefined ? text : `${formatPosition(finding.at)}: ${text}`);
  }
  log.info(policyLine(findings, binaries));
}
