import { describe, expect, test } from '@jest/globals';
import { parseGoVersion } from '../../src/go/version.ts';
import type { Integrity } from '../../src/release/types.ts';
import type { SdkRecord } from '../../src/sdk/types.ts';
import { chosenSentence, integrityText, renderSummary, verificationText } from '../../src/setup/report.ts';
import type { SetupResult } from '../../src/setup/types.ts';
import { linux, requestOf } from './host.ts';

const hex = '0123456789abcdef'.repeat(4);
const h1 = `h1:${'A'.repeat(43)}=`;

const recordOf = (integrity: Integrity, more: Partial<SdkRecord> = {}): SdkRecord => ({
  schema: 1,
  version: '1.26.8',
  platform: linux,
  contents: 'full',
  source: 'go.dev',
  url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
  integrity,
  archiveSha256: hex,
  files: 1,
  bytes: 1,
  ...more,
});
const sdkOf = (record: SdkRecord | undefined) =>
  ({
    root: '/tc/go/1.26.8/x64',
    version: parseGoVersion('1.26.8')!,
    platform: linux,
    source: 'go.dev',
    record,
  }) as const;

describe('what proved it', () => {
  test.each<[string, SdkRecord | undefined, string, string | RegExp]>([
    [
      'a list',
      recordOf({ kind: 'sha256', hex, from: "go.dev's list" }),
      `sha256:${hex}`,
      /^SHA-256 0123456789ab… matches go\.dev's list$/,
    ],
    [
      'the database',
      recordOf({ kind: 'h1', hash: h1, from: 'sum.golang.org' }),
      h1,
      /^h1:A+… proved by sum\.golang\.org$/,
    ],
    ['nothing', recordOf({ kind: 'none', why: 'verify: off' }), 'none', 'NOT VERIFIED: verify: off'],
    ["the machine's owner", undefined, 'machine', /not ours to verify/],
  ])('%s', (_, record, output, said) => {
    expect(integrityText(sdkOf(record))).toBe(output);
    expect(verificationText(sdkOf(record))).toMatch(said);
  });
});

function result(more: Partial<SetupResult> = {}): SetupResult {
  const asked = requestOf({ 'go-version': '1.26.8' }).version!;
  const sdk = sdkOf(recordOf({ kind: 'sha256', hex, from: "go.dev's list" }));
  return {
    asked,
    sdk,
    source: 'go.dev',
    sentence: chosenSentence(asked, sdk, "newest in go.dev's list"),
    attempts: [],
    environment: { changes: [] },
    go: undefined,
    timings: [
      { step: 'bring', milliseconds: 1234 },
      { step: 'check', milliseconds: 12_345 },
    ],
    ...more,
  };
}

describe('the job summary', () => {
  const rows = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('| '));

  test('answers what, why, from where, proved by what', () => {
    expect(rows(renderSummary(result(), 'off: none'))).toEqual([
      '| | |',
      '| --- | --- |',
      '| Go | **1.26.8** linux/amd64 |',
      "| Why | 1.26.8 from input go-version, newest in go.dev's list |",
      '| Source | go.dev (https://go.dev/dl/go1.26.8.linux-amd64.tar.gz) |',
      "| Verification | SHA-256 0123456789ab… matches go.dev's list |",
      '| Cache | off: none |',
      '| Time | bring 1.23 s, check 12.3 s |',
    ]);
  });

  test('lists every change to the environment, and who was asked before', () => {
    const text = renderSummary(
      result({
        environment: {
          changes: [
            { kind: 'unset', name: 'GOROOT', why: 'it was /old' },
            { kind: 'prepend', name: 'PATH', value: '/go/bin', why: 'go and gofmt' },
          ],
        },
        attempts: [{ source: 'mirror', said: 'cannot reach https://me:p4ss@h.test/x?sig=s3cret' }],
      }),
      'off',
    );
    expect(text).toContain('unset GOROOT (it was /old)\nprepend PATH /go/bin (go and gofmt)\n');
    expect(text).toContain('asked before: mirror: cannot reach https://***@h.test/x?sig=***');
    expect(text).not.toMatch(/p4ss|s3cret/);
  });

  test.each([
    ['a row', 'x | y\n| Go | **9.9.9** |', 'x \\| y \\| Go'],
    ['markup', '<img src=x>', '&lt;img src=x>'],
    ['an escape', 'a\\|b', 'a\\\\\\|b'],
  ])('lets no text of others become %s', (_, evil, expected) => {
    const text = renderSummary(result({ sentence: `1.26.8 — ${evil}` }), evil);
    expect(rows(text)).toHaveLength(8);
    expect(text).toContain(expected);
  });

  test('lets no text of others end the block of details', () => {
    const text = renderSummary(result({ attempts: [{ source: 'mirror', said: 'x\n```\n# evil' }] }), 'off');
    expect(text.match(/```/g)).toHaveLength(2);
  });
});
