import { formatPosition } from '../../errors.ts';
import { plainText, showValue } from '../values/secret.ts';
import type { EntryChange, Origin, PatchPlan, VariableChange } from './types.ts';

/** For people: what changes, per variable and per entry, and which line of which patch says so. No secrets. */
export function renderPlan(plan: PatchPlan): string[] {
  const { changes, skipped, allowed, patches, digest } = plan;
  const lines = changes.flatMap(changeLines);
  if (changes.length === 0)
    lines.push(
      patches.length === 0
        ? 'No patch applies here.'
        : 'Nothing to change: the environment is as the patches want it.',
    );
  for (const { id, path, why } of skipped)
    lines.push(`skipped ${plainText(id)} (${plainText(path)}): ${plainText(why)}`);
  for (const one of allowed) lines.push(`permitted ${plainText(one.what)} (${because(one)})`);
  return [...lines, `environment digest ${digest}`];
}

/** A section of the job summary; texts from files cannot become markup. */
export function renderPlanMarkdown(plan: PatchPlan): string {
  const { changes, skipped, allowed, digest } = plan;
  const rows = changes.map((change) => {
    const { name, before, after, entries, secret, origins } = change;
    const what =
      entries === undefined || secret
        ? `${code(showValue(before, secret))} → ${code(showValue(after, secret))}`
        : entries
            .filter(({ kind }) => kind !== 'kept')
            .map((entry) => `${marks[entry.kind]} ${code(showValue(entry.entry, secret))}`)
            .join('<br>');
    return `| ${cell(name)} | ${what} | ${origins.map((origin) => cell(because(origin))).join('<br>')} |`;
  });
  const table =
    rows.length === 0 ? ['No changes.'] : ['| variable | change | because |', '| --- | --- | --- |', ...rows];
  const notes = [
    ...allowed.map((one) => `- ⚠️ permitted ${cell(one.what)} (${cell(because(one))})`),
    ...skipped.map(({ id, why }) => `- skipped ${cell(id)}: ${cell(why)}`),
    `- digest ${code(digest)}`,
  ];
  return ['### Environment patches', '', ...table, '', ...notes, ''].join('\n');
}

/** The same plan without values that must not be seen: what --json prints. */
export function printablePlan(plan: PatchPlan): PatchPlan {
  const show = (text: string | null, secret: boolean) =>
    text === null || text === '' ? text : showValue(text, secret);
  return {
    ...plan,
    changes: plan.changes.map(({ entries, ...change }) => {
      const { before, after, secret } = change;
      return {
        ...change,
        before: show(before, secret),
        after: show(after, secret),
        // Entries by themselves could be told apart.
        ...(entries === undefined || secret
          ? {}
          : { entries: entries.map((one) => ({ ...one, entry: showValue(one.entry, false) })) }),
      };
    }),
  };
}

const marks: Readonly<Record<EntryChange['kind'], string>> = {
  added: '+',
  removed: '-',
  moved: '↕',
  kept: ' ',
};

function changeLines({ name, before, after, entries, origins, secret }: VariableChange): string[] {
  const title = plainText(name);
  if (entries === undefined || secret) {
    const value = `${title}: ${showValue(before, secret)} → ${showValue(after, secret)}`;
    return [value, ...origins.map((origin) => `    ${because(origin)}`)];
  }
  const lines: string[] = [`${title}:`];
  let kept = 0;
  const flush = () => {
    if (kept > 0) lines.push(`      (${kept} as before)`);
    kept = 0;
  };
  for (const { entry, kind, origin } of entries) {
    if (kind === 'kept') {
      kept += 1;
      continue;
    }
    flush();
    const why = origin === undefined ? '' : `    ${because(origin)}`;
    lines.push(`    ${marks[kind]} ${showValue(entry, false)}${why}`);
  }
  flush();
  return lines;
}

/** `.setup-go-plus/env/010-x.yaml:7: OneDrive locks GOCACHE`. */
function because({ path, line, why }: Origin): string {
  return `${plainText(formatPosition({ path, line }))}: ${plainText(why)}`;
}

function cell(text: string): string {
  return plainText(text).replace(/[\\|`*_~[\]&<>@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** As code, without Markdown's own code marks: a value may have backticks and pipes. */
function code(text: string): string {
  return `<code>${cell(text)}</code>`;
}
