import type { Answer } from '../answer.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { Integrity } from '../release/types.ts';
import type { Sdk } from '../sdk/types.ts';
import { redactUrl } from '../transfer/redact.ts';
import type { SetupResult, Timing } from './types.ts';

/** `1.26.11 — ~1.26 from go.mod line 3, newest in go.dev's list`. */
export function chosenSentence(asked: Answer<VersionSpec>, sdk: Sdk, offerWhy: string): string {
  return `${sdk.version.text} — ${asked.why}, ${offerWhy}`;
}

/** The output `go-integrity`. */
export function integrityText(sdk: Sdk): string {
  if (sdk.record === undefined) return 'machine';
  const { integrity } = sdk.record;
  switch (integrity.kind) {
    case 'sha256':
      return `sha256:${integrity.hex}`;
    case 'h1':
      return integrity.hash;
    case 'none':
      return 'none';
  }
}

/** For people: what was checked, against what. */
export function verificationText(sdk: Sdk): string {
  if (sdk.record === undefined) return 'not ours to verify: it was on this machine before';
  const { integrity, signedBy } = sdk.record;
  return `${proofText(integrity)}${signedBy === undefined ? '' : `, signed by ${signedBy}`}`;
}

function proofText(integrity: Integrity): string {
  switch (integrity.kind) {
    case 'sha256':
      return `SHA-256 ${integrity.hex.slice(0, 12)}… matches ${integrity.from}`;
    case 'h1':
      return `${integrity.hash.slice(0, 15)}… proved by ${integrity.from}`;
    case 'none':
      return `NOT VERIFIED: ${integrity.why}`;
  }
}

/** The job summary: what a person wants to know in five seconds, and the rest folded away. */
export function renderSummary(result: SetupResult, cacheLine: string): string {
  const { sdk, source, sentence, attempts, go, timings, environment } = result;
  const rows: [string, string][] = [
    ['Go', `**${sdk.version.text}** ${sdk.platform.os}/${sdk.platform.arch}`],
    ['Why', sentence.slice(sentence.indexOf('— ') + 2)],
    ['Source', `${source}${sdk.record === undefined ? '' : ` (${sdk.record.url})`}`],
    ['Verification', verificationText(sdk)],
    ['Cache', cacheLine],
    ['Time', timings.map(timingText).join(', ')],
  ];
  const details = [
    `GOROOT ${sdk.root}`,
    ...(go === undefined
      ? []
      : [`GOPATH ${go.GOPATH}`, `GOCACHE ${go.GOCACHE}`, `GOMODCACHE ${go.GOMODCACHE}`]),
    ...environment.changes.map((change) =>
      change.kind === 'unset'
        ? `unset ${change.name} (${change.why})`
        : `${change.kind} ${change.name} ${change.value} (${change.why})`,
    ),
    ...attempts.map(({ source, said }) => `asked before: ${source}: ${said}`),
  ];
  return [
    '### Go set up',
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, text]) => `| ${name} | ${cell(text)} |`),
    '',
    '<details><summary>Details</summary>',
    '',
    '```text',
    ...details.map((line) => redactUrl(line).replaceAll('```', "'''")),
    '```',
    '',
    '</details>',
    '',
  ].join('\n');
}

function timingText({ step, milliseconds }: Timing): string {
  return `${step} ${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

/** Text from files and servers must not become markup of the summary page. */
function cell(text: string): string {
  return redactUrl(text)
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
