import type { Refuse } from '../parse.ts';
import type { Comparator, ForbiddenModule } from '../types.ts';

/**
 * `PATTERN [RANGE] [# reason]` a line: `github.com/acme/old`, `golang.org/x/text <v0.3.8`,
 * `example.com/m >=v1.2.0 <v1.4.1 || =v2.0.0  # corrupts files`.
 * @throws UserError INPUT_INVALID
 */
export function parseForbidden(lines: readonly string[], refuse: Refuse): ForbiddenModule[] {
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [, rule = '', reason = null] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(line) ?? [];
      const [, modules = '', range = ''] = /^(\S+)\s*(.*?)\s*$/.exec(rule) ?? [];
      if (/^[<>=]|^v\d/.test(modules))
        throw refuse(`\`${line}\` names no module.`, 'Write the path first: golang.org/x/text <v0.3.8.');
      if (/[,\\]/.test(modules))
        throw refuse(
          `\`${modules}\` is no pattern of a module path.`,
          'Write one pattern a line: github.com/acme/*.',
        );
      return { modules, versions: parseRange(range, refuse), range, reason: reason || null };
    });
}

function parseRange(text: string, refuse: Refuse): Comparator[][] {
  if (text === '') return [];
  return text.split('||').map((alternative) => {
    const words = alternative
      .replace(/([<>=])\s+/g, '$1')
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) throw refuse(`\`${text}\` ends where a version is expected.`, FORM);
    return words.map((word) => parseComparator(word, text, refuse));
  });
}

const FORM = 'Write versions as go.mod has them: <v0.3.8, >=v1.2.0 <v1.4.1, =v2.0.0 || =v2.0.1.';

function parseComparator(word: string, range: string, refuse: Refuse): Comparator {
  const [, operator = '=', version = ''] = /^(<=|>=|<|>|=)?v?(\d.*)$/.exec(word) ?? [];
  const full = completeVersion(version);
  if (full === undefined) throw refuse(`\`${word}\` in \`${range}\` is no version of a module.`, FORM);
  return { operator: operator as Comparator['operator'], version: full };
}

/** `v1` and `v1.2` stand for their first version, as in golang.org/x/mod/semver. */
function completeVersion(text: string): string | undefined {
  const match = /^(\d{1,15})(?:\.(\d{1,15})(?:\.(\d{1,15})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/.exec(
    text,
  );
  if (match === null) return undefined;
  const [, major, minor = '0', patch = '0', prerelease = ''] = match;
  return `v${major}.${minor}.${patch}${prerelease}`;
}
