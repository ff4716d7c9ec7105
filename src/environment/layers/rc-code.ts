import { UserError } from '../../errors.ts';
import { renderShell } from '../shell.ts';
import { splitList } from './list-text.ts';
import type { Held, RcShell } from './types.ts';

/** Stands in a list for what the variable holds when the shell starts. */
export const inherited = '$PATH';

/**
 * Lines that make a shell set these variables when it starts. Sourced twice, or in a shell within a shell, PATH does not grow.
 * @param os GOOS of the machine
 * @throws UserError INPUT_INVALID for what the shell cannot carry, LAYER_REFUSED for a PATH without what is there already
 */
export function rcLines(values: ReadonlyMap<string, Held>, shell: RcShell, os: string): readonly string[] {
  return [...values].flatMap(([name, held]) => {
    if (held === null) return [];
    if (name === 'PATH') return pathLines(held, shell, os);
    const change =
      'removed' in held
        ? ({ kind: 'unset', name } as const)
        : ({ kind: 'set', name, value: held.text } as const);
    return renderShell(language(shell), [change], os).trimEnd().split('\n');
  });
}

/** Folders to put in front of PATH, and behind it. @throws UserError LAYER_REFUSED */
export function pathParts(text: string, os: string): { readonly front: string[]; readonly back: string[] } {
  const entries = splitList(text, os === 'windows' ? ';' : ':');
  const at = entries.indexOf(inherited);
  if (at >= 0 && entries.lastIndexOf(inherited) === at) {
    return { front: entries.slice(0, at), back: entries.slice(at + 1) };
  }
  throw new UserError('LAYER_REFUSED', 'A PATH that a shell starts with must keep what is there already', {
    hint: 'Use prepend and append for PATH; set would freeze what it is today.',
  });
}

function pathLines(held: Exclude<Held, null>, shell: RcShell, os: string): string[] {
  const { front, back } = pathParts('text' in held ? held.text : '', os);
  const words = (entries: readonly string[]) => entries.map((entry) => quoted(entry, shell, os));
  const lines: string[] = [];
  switch (shell) {
    case 'bash':
    case 'zsh': {
      const join = (entries: readonly string[]) => words(entries).join(':');
      // As it comes first already, or after it, in one pattern: the quoted text is taken literally.
      if (front.length > 0) {
        lines.push(
          `case "$PATH:" in ${join(front)}:*) ;; *) export PATH=${join(front)}"\${PATH:+:$PATH}" ;; esac`,
        );
      }
      for (const word of words(back)) {
        lines.push(`case ":$PATH:" in *:${word}:*) ;; *) export PATH="\${PATH:+$PATH:}"${word} ;; esac`);
      }
      break;
    }
    case 'fish': {
      if (front.length > 0) {
        const tests = words(front).map((word, at) => `test "$PATH[${at + 1}]" = ${word}`);
        lines.push(`${tests.join('; and ')}; or set -gx PATH ${words(front).join(' ')} $PATH`);
      }
      for (const word of words(back)) lines.push(`contains -- ${word} $PATH; or set -gx PATH $PATH ${word}`);
      break;
    }
    default: {
      const separator = os === 'windows' ? ';' : ':';
      const join = (entries: readonly string[]) => `(${quoted(entries.join(separator), shell, os)})`;
      if (front.length > 0) {
        const text = join(front);
        lines.push(
          `if (-not ($Env:PATH + '${separator}').StartsWith(${text} + '${separator}')) { $Env:PATH = ${text} + $(if ($Env:PATH) { '${separator}' + $Env:PATH }) }`,
        );
      }
      for (const entry of back) {
        const text = join([entry]);
        lines.push(
          `if (-not ('${separator}' + $Env:PATH + '${separator}').Contains('${separator}' + ${text} + '${separator}')) { $Env:PATH = $(if ($Env:PATH) { $Env:PATH + '${separator}' }) + ${text} }`,
        );
      }
    }
  }
  return lines;
}

/** In the shell's own quotes, and for Git Bash in its own form of a path. */
function quoted(entry: string, shell: RcShell, os: string): string {
  const powershell = language(shell) === 'powershell';
  const change = { kind: powershell ? 'set' : 'prepend', name: 'PATH', value: entry } as const;
  const line = renderShell(language(shell), [change], os).trimEnd();
  return line
    .replace(/^(?:export PATH=|set -gx PATH |\$Env:PATH = )/, '')
    .replace(/(?:"\$\{PATH:\+:\$PATH\}"| \$PATH)$/, '');
}

function language(shell: RcShell): 'bash' | 'zsh' | 'fish' | 'powershell' {
  return shell === 'pwsh' ? 'powershell' : shell;
}
