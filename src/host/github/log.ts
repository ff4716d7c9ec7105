import { redactUrl } from '../../transfer/redact.ts';
import type { Log } from '../ports.ts';
import { positionProperties, workflowCommand } from './commands.ts';

/** The job's log: groups fold, warnings become annotations, and the runner hides what was masked. */
export function githubLog(write: (text: string) => void): Log {
  const line = (text: string) => write(`${plain(redactUrl(text))}\n`);
  const command = (text: string) => write(`${text}\n`);
  const masked = new Set<string>();
  return {
    info: line,
    group(title, lines) {
      command(workflowCommand('group', redactUrl(title)));
      for (const text of lines) line(text);
      command(workflowCommand('endgroup', ''));
    },
    warning: (message, at) => command(workflowCommand('warning', redactUrl(message), positionProperties(at))),
    debug: (text) => command(workflowCommand('debug', redactUrl(text))),
    mask(secret) {
      // The runner masks line by line.
      for (const part of secret.split(/\r?\n/)) {
        if (part.trim() === '' || masked.has(part)) continue;
        masked.add(part);
        command(workflowCommand('add-mask', part));
      }
    },
    // A log is no terminal: the closing line of the step carries the figures.
    progress: () => ({ advance() {}, finish() {} }),
  };
}

/** A file name or a server's message must not become a command of the runner (`::set-env`, `##[add-matcher]`). */
function plain(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1: :').replaceAll('##[', '# #[');
}
