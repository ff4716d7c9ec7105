import { describeSpec, matches } from '../go/spec.ts';
import { type GoVersion, parseGoVersion } from '../go/version.ts';
import type { Bom, Component } from '../sbom/types.ts';
import { type Expression, type ParseSpdx, parseExpression } from './licences/expression.ts';
import { judgeLicence, type LicenceVerdict } from './licences/judge.ts';
import { isForbidden } from './modules/match.ts';
import type { Finding, ForbiddenModule, Policy, PolicyFacts, Vulnerability } from './types.ts';

/** Of one binary. */
type Single = Omit<Finding, 'files' | 'at'>;

/**
 * Holds binaries to a policy. Judged is what was linked, as the binary says it, and not what go.mod mentions; licences of
 * the main module and of Go itself are not: they are nobody's choice.
 * @param parse reads SPDX expressions; see `loadSpdxParser`
 */
export function checkPolicy(facts: PolicyFacts, policy: Policy, parse: ParseSpdx): Finding[] {
  const found = new Map<string, { finding: Single; files: Set<string> }>();
  const add = (file: string, finding: Single) => {
    const key = [finding.rule, finding.module, finding.version, finding.message].join('\0');
    const entry = found.get(key) ?? { finding, files: new Set() };
    entry.files.add(file);
    found.set(key, entry);
  };
  for (const bom of facts.boms) {
    const { file } = bom.subject;
    for (const finding of ofGo(bom, facts.oldestSupported, policy.go)) add(file, finding);
    for (const module of bom.modules) {
      for (const rule of policy.forbidden) for (const finding of ofRule(module, rule)) add(file, finding);
      for (const finding of ofLicence(module, policy, parse)) add(file, finding);
    }
  }
  for (const { files, ...vulnerability } of together(facts.vulnerabilities))
    for (const file of files) add(file, ofVulnerability(vulnerability, policy.vulnerabilities.mode));
  for (const { file, why } of facts.unsearched) add(file, notSearched(why));
  return [...found.values()]
    .map(({ finding, files }) => ({ ...finding, files: [...files].sort() }))
    .sort(bySeverity);
}

const LEVELS = ['error', 'warning', 'note'];

function bySeverity(a: Finding, b: Finding): number {
  const order = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  const keys = [a, b].map(({ rule, module, version, message }) =>
    [rule, module, version, message].join('\0'),
  );
  return order || (keys[0]! < keys[1]! ? -1 : 1);
}

function* ofGo({ std }: Bom, oldest: GoVersion | null, rule: Policy['go']): Generator<Single> {
  if (rule === null) return;
  // `go1.26.8 X:greenteagc` with experiments.
  const text = std?.version.split(' ')[0] ?? null;
  const version = text === null ? undefined : parseGoVersion(text);
  const about = { module: 'stdlib', version: text, level: 'error' as const };
  if (rule === 'supported') {
    if (version !== undefined && oldest !== null && !isOlderLine(version, oldest)) return;
    yield {
      ...about,
      rule: 'go-unsupported',
      message: `Built with ${text ?? 'a Go that the binary does not name'}, which gets no security fixes any more.`,
      hint: `Build with Go ${oldest === null ? '' : `${oldest.major}.${oldest.minor} `}or newer: go-version: stable.`,
    };
    return;
  }
  if (version !== undefined && matches(rule, version)) return;
  yield {
    ...about,
    rule: 'go-version',
    message: `Built with ${text ?? 'a Go that the binary does not name'}; policy-go asks for ${describeSpec(rule)}.`,
    hint: 'Change go-version, or the go or toolchain line of go.mod, and build again.',
  };
}

function isOlderLine(version: GoVersion, than: GoVersion): boolean {
  return version.major === than.major ? version.minor < than.minor : version.major < than.major;
}

function* ofRule(module: Component, rule: ForbiddenModule): Generator<Single> {
  const forbidden = isForbidden(module, rule);
  if (forbidden === 'no') return;
  const what = `${named(module)}${module.replaces === null ? '' : ` (in the place of ${module.replaces.path})`}`;
  const by = `${rule.modules}${rule.range === '' ? '' : ` ${rule.range}`}`;
  const reason = rule.reason === null ? '' : `: ${rule.reason}`;
  yield {
    rule: 'module-forbidden',
    level: forbidden === 'yes' ? 'error' : 'warning',
    module: module.path,
    version: module.version,
    message:
      forbidden === 'yes'
        ? `${what} is linked, and policy-modules-forbid has ${by}${reason}.`
        : `${module.path} is linked, its version cannot be told, and policy-modules-forbid has ${by}${reason}.`,
    hint:
      rule.range === ''
        ? `go mod why -m ${module.path} says what needs it.`
        : `Take a version outside of ${rule.range}: go get ${module.path}@latest.`,
  };
}

function* ofLicence(module: Component, { licences }: Policy, parse: ParseSpdx): Generator<Single> {
  if (licences.allow.length + licences.deny.length === 0) return;
  const text = module.licence?.expression ?? 'NOASSERTION';
  const named: Expression = parseExpression(text, parse);
  // MIT beside a text that nobody knows may be MIT with a Commons Clause.
  const unread = module.licence?.files.some(({ id }) => id === null) === true && named.kind !== 'unknown';
  const expression: Expression = unread ? { kind: 'and', left: named, right: { kind: 'unknown' } } : named;
  const verdict = judgeLicence(module.path, expression, licences);
  if (verdict === 'accepted') return;
  yield {
    ...LICENCES[verdict],
    // Where nothing but a few licences is denied, one that nobody could tell is most likely none of them.
    level: verdict === 'unknown' && licences.allow.length === 0 ? 'warning' : 'error',
    module: module.path,
    version: module.version,
    message: licenceMessage(verdict, module, text),
  };
}

const EXCEPT = 'or accept it for this module: policy-licenses-except';
const LICENCES = {
  denied: { rule: 'license-denied', hint: `Do without the module, ${EXCEPT}.` },
  'not-allowed': {
    rule: 'license-not-allowed',
    hint: `Add the licence to policy-licenses-allow, ${EXCEPT}.`,
  },
  unknown: {
    rule: 'license-unknown',
    hint: `Read the module's licence ${EXCEPT}; or add unknown to policy-licenses-allow.`,
  },
} as const satisfies Record<Exclude<LicenceVerdict, 'accepted'>, Pick<Single, 'rule' | 'hint'>>;

function licenceMessage(verdict: LicenceVerdict, module: Component, text: string): string {
  if (verdict === 'denied') return `${named(module)} is under ${text}, which policy-licenses-deny denies.`;
  if (verdict === 'not-allowed')
    return `${named(module)} is under ${text}, which policy-licenses-allow has not.`;
  if (module.licence === null)
    return `The licence of ${named(module)} is not known: its source was not there, or has none.`;
  return `The licence of ${named(module)} could not be told${text === 'NOASSERTION' ? '' : ` in full: ${text}`}.`;
}

type Known = Omit<Vulnerability, 'file'>;

/** What reaches as far in several binaries, by whatever functions, is one thing to mend. */
function together(found: readonly Vulnerability[]): (Known & { readonly files: readonly string[] })[] {
  const groups = new Map<string, Vulnerability[]>();
  for (const one of found) {
    const key = [one.id, one.module, one.version, one.reach, one.guessed].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    files: group.map(({ file }) => file),
    symbols: [...new Set(group.flatMap(({ symbols }) => symbols))].sort(),
  }));
}

function ofVulnerability(found: Known, mode: Policy['vulnerabilities']['mode']): Single {
  const { id, aliases, summary, module, version, fixed, reach, symbols, packages, guessed } = found;
  const names = aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
  const some = symbols.slice(0, 3).join(', ') + (symbols.length > 3 ? ` and ${symbols.length - 3} more` : '');
  const reached = {
    symbol: guessed
      ? `which the program may run: it has ${packages.join(', ')}, and no symbols that would tell`
      : `in the program: ${some}`,
    package: 'only its package is in the program, and not what is vulnerable',
    module: 'no vulnerable package is in the program',
  }[reach];
  const what = summary === null ? '' : ` ${summary.replace(/\.?$/, '.')}`;
  return {
    rule: id as `GO-${string}`,
    level: reach !== 'symbol' ? 'note' : mode === 'fail' ? 'error' : 'warning',
    module,
    version,
    message: `${named({ path: module, version })} has ${names}, ${reached}.${what}`,
    hint: fixHint(module, fixed),
  };
}

function fixHint(module: string, fixed: string | null): string {
  if (fixed === null) return 'No version with a fix is known.';
  if (module === 'stdlib')
    return `Fixed in Go ${fixed.replace(/^(?:go|v)/, '')}: build with it or a newer one.`;
  return `Fixed in ${fixed}: go get ${module}@${fixed}.`;
}

function notSearched(why: string): Single {
  return {
    rule: 'not-searched',
    level: 'warning',
    module: null,
    version: null,
    message: `Could not be searched for known vulnerabilities: ${why}`,
    hint: 'govulncheck reads Go binaries with build information, for one platform each.',
  };
}

function named({ path, version }: Pick<Component, 'path' | 'version'>): string {
  return version === null ? path : `${path} ${version}`;
}
