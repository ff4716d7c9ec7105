import { UserError } from '../errors.ts';
import type { Audit } from './types.ts';

/**
 * One audit of a build that several machines made, without its artifacts: those are of the whole.
 * @param tool that joins them
 * @throws UserError MERGE_REFUSED where they differ in what must be one
 */
export function joinAudits(audits: readonly Audit[], tool: Audit['tool']): Omit<Audit, 'artifacts'> {
  const [first, ...others] = audits as [Audit, ...Audit[]];
  for (const audit of others)
    for (const [what, of] of COMMON) {
      const [a, b] = [JSON.stringify(of(first)), JSON.stringify(of(audit))];
      // A machine that could not list them disagrees with nobody.
      if (what === 'modules' && [a, b].includes('null')) continue;
      if (a !== b) throw differ(what, a, b);
    }
  return {
    schema: 1,
    tool,
    part: false,
    source: first.source,
    sourceDate: first.sourceDate,
    builds: audits.flatMap(({ builds }) => builds),
    limits: [...new Set(audits.flatMap(({ limits }) => limits))].sort(),
  };
}

const COMMON: readonly (readonly [string, (audit: Audit) => unknown])[] = [
  ['source', ({ source }) => source],
  ['source date', ({ sourceDate }) => sourceDate],
  ['setup-go-plus', ({ tool }) => tool],
  ['Go', ({ builds }) => builds[0]!.go.version],
  // `go list -m all` is of the module graph, which no machine changes.
  ['modules', ({ builds }) => builds[0]!.modules],
  ['request', ({ builds }) => builds[0]!.request],
  ['environment', ({ builds }) => builds[0]!.environment],
  ['CI run', ({ builds }) => builds[0]!.ci?.repository ?? null],
];

function differ(what: string, a: string | undefined, b: string | undefined): UserError {
  const short = (text = '') => (text.length > 160 ? `${text.slice(0, 157)}...` : text);
  return new UserError(
    'MERGE_REFUSED',
    `The parts do not make one build: their audits differ in ${what}: ${short(a)} and ${short(b)}.`,
    {
      hint: 'Build the parts anew, all of one commit, with what one `build plan` said. Nothing was written.',
    },
  );
}
