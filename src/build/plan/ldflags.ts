import type { TemplateFields } from '../names/template.ts';
import { renderTemplate } from '../names/template.ts';
import type { MainPackage } from '../types.ts';

/** What package main calls it, and the field that says it: the names that goreleaser and most projects use. */
const VARIABLES: Readonly<Record<string, string>> = {
  version: 'version',
  commit: 'commit',
  gitcommit: 'commit',
  revision: 'commit',
  date: 'date',
  builddate: 'date',
  buildtime: 'date',
};

/**
 * -s -w, -X for each variable that all of these packages know, and what the person adds.
 * @param added template of the person's own; an -X of the same variable wins, as the last one does for the linker
 * @throws UserError INPUT_INVALID
 */
export function linkerFlags(
  mains: readonly MainPackage[],
  fields: TemplateFields,
  added: readonly (string | null)[],
  extldflags: readonly string[],
): string {
  const flags = ['-s', '-w'];
  const names = new Set(mains.flatMap(({ variables }) => variables));
  for (const name of [...names].sort()) {
    const field = VARIABLES[name.toLowerCase()];
    if (field === undefined) continue;
    // The linker passes over a variable that a package has not: one command serves all main packages.
    flags.push('-X', quoteFlag(`main.${name}=${fields[field] ?? ''}`));
  }
  if (extldflags.length > 0) flags.push(quoteFlag(`-extldflags=${extldflags.join(' ')}`));
  for (const text of added)
    if (text !== null && text.trim() !== '')
      flags.push(renderTemplate(text.trim(), fields, 'Linker flags (build-ldflags)'));
  return flags.join(' ');
}

/** As cmd/internal/quoted reads it: blanks need quotes of either kind, and there is no escape. */
export function quoteFlag(flag: string): string {
  if (!/[\s'"]/.test(flag)) return flag;
  return flag.includes("'") ? `"${flag}"` : `'${flag}'`;
}

/** Values of -X whose names say that they are secret, for logs and records. */
export function redactFlags(ldflags: string): string {
  return ldflags.replace(
    /((?:^|[\s'"])[\w./-]*\.\w*(?:token|secret|passw|apikey|api_key|credential|private)\w*=)[^\s'"]+/gi,
    '$1***',
  );
}
