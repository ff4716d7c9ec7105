import { createHash } from 'node:crypto';
import type { Finding, RuleId } from './types.ts';

export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

/**
 * SARIF 2.1.0 (OASIS, 2020), as GitHub's code scanning takes it: every result has a place, rules keep their ids, and a
 * fingerprint that no line number is part of tells an old finding from a new one.
 */
export function writeSarif(findings: readonly Finding[], { name, version }: SarifTool): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            semanticVersion: version,
            informationUri: 'https://github.com/org/setup-go-plus/blob/main/docs/policy.md',
            rules: ids.map((id) => describeRule(id)),
          },
        },
        automationDetails: { id: 'setup-go-plus/policy/' },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
}

function resultOf({ rule, level, module, version, files, message, hint, at }: Finding, ruleIndex: number) {
  // The same vulnerability can be within reach in one binary, and only be told of in another.
  const key = [rule, module ?? '', module === null ? message : '', level === 'note' ? level : ''].join('\n');
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(at?.path ?? 'go.mod'), uriBaseId: '%SRCROOT%' },
          region: { startLine: at?.line ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'setupGoPlusPolicy/v1': createHash('sha256').update(key).digest('hex') },
    properties: { module, version, files },
  };
}

/** A relative reference of RFC 3986: its first part must hold no colon. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function describeRule(id: RuleId) {
  const [text, help] = RULES[id] ?? [`Known vulnerability ${id}`, `See https://pkg.go.dev/vuln/${id}`];
  return {
    id,
    shortDescription: { text },
    help: { text: help },
    ...(id in RULES ? {} : { helpUri: `https://pkg.go.dev/vuln/${id}` }),
    properties: { tags: id in RULES ? ['supply-chain'] : ['security', 'supply-chain'] },
  };
}

const RULES: Readonly<Record<string, readonly [text: string, help: string]>> = {
  'license-denied': ['A linked module is under a licence that is denied', 'policy-licenses-deny names it.'],
  'license-not-allowed': [
    'A linked module is under a licence that is not allowed',
    'policy-licenses-allow does not name it.',
  ],
  'license-unknown': [
    'The licence of a linked module could not be told',
    'Read it, and accept it with policy-licenses-except.',
  ],
  'module-forbidden': ['A forbidden module is linked', 'policy-modules-forbid names it.'],
  'go-version': ['Built with another Go than is required', 'policy-go says which Go must be used.'],
  'go-unsupported': [
    'Built with a Go that gets no security fixes',
    'The two newest minor lines of Go are supported (go.dev/doc/devel/release).',
  ],
  'not-searched': [
    'A binary could not be searched for known vulnerabilities',
    'govulncheck could not read it.',
  ],
};
