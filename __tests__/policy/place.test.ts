import { describe, expect, test } from '@jest/globals';
import { placeFindings } from '../../src/policy/place.ts';
import { writeSarif } from '../../src/policy/sarif.ts';
import type { Finding } from '../../src/policy/types.ts';
import { sarifValidator } from './sarif-schema.ts';

const finding = (about: Partial<Finding>): Finding => ({
  rule: 'module-forbidden',
  level: 'error',
  module: null,
  version: null,
  files: ['app'],
  message: 'What is wrong.',
  hint: 'What to do.',
  ...about,
});

const goMod = [
  'module example.com/app // line 1',
  '',
  'go 1.26.0',
  'toolchain go1.26.8',
  '',
  'require golang.org/x/text v0.3.5',
  'require (',
  '\tgithub.com/a/b v1.0.0 // indirect',
  '\t"github.com/q/q" v1.0.0',
  ')',
  'replace github.com/a/b => github.com/fork/b v1.1.0',
  'replace (',
  '\tgithub.com/q/q v1.0.0 => ../q',
  ')',
  'exclude golang.org/x/text v0.3.4',
].join('\r\n');

describe('the place of a finding in go.mod', () => {
  test.each([
    ['golang.org/x/text', 6],
    ['github.com/a/b', 8],
    ['github.com/q/q', 9],
    ['github.com/fork/b', 11],
    ['stdlib', 4],
    ['github.com/comes/with-another', 1],
    [null, 1],
  ])('%s: line %i', (module, line) => {
    expect(placeFindings([finding({ module })], goMod, 'sub/go.mod')[0]?.at).toEqual({
      path: 'sub/go.mod',
      line,
    });
  });

  test('without a toolchain line it is the go line that says which Go', () => {
    const text = 'module m\ngo 1.26.0\n';
    expect(placeFindings([finding({ module: 'stdlib' })], text, 'go.mod')[0]?.at?.line).toBe(2);
  });
});

describe('SARIF', () => {
  const tool = { name: 'setup-go-plus', version: '1.0.0' };
  const findings = placeFindings(
    [
      finding({ module: 'golang.org/x/text', version: 'v0.3.5', rule: 'GO-2021-0113' }),
      finding({ module: 'github.com/a/b', rule: 'license-unknown', level: 'warning' }),
      finding({ rule: 'not-searched', level: 'note' }),
    ],
    goMod,
    'wörk space/go.mod',
  );

  test('keeps to the standard, and to what GitHub asks besides', () => {
    const sarif = JSON.parse(writeSarif(findings, tool));
    const validate = sarifValidator();
    expect([validate(sarif), validate.errors]).toEqual([true, null]);
    const [{ results, tool: used }] = sarif.runs;
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(used.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(locations).toHaveLength(1);
    }
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'w%C3%B6rk%20space/go.mod', uriBaseId: '%SRCROOT%' },
      region: { startLine: 6 },
    });
    expect(used.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'GO-2021-0113',
      'license-unknown',
      'not-searched',
    ]);
    expect(used.driver.rules[0].helpUri).toBe('https://pkg.go.dev/vuln/GO-2021-0113');
  });

  test('a finding stays the same one when it moves, or its version changes', () => {
    const prints = (list: readonly Finding[]) =>
      JSON.parse(writeSarif(list, tool)).runs[0].results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      );
    const moved = findings.map((one) => ({ ...one, at: { path: 'go.mod', line: 99 }, version: 'v9.9.9' }));
    expect(prints(moved)).toEqual(prints(findings));
    expect(new Set(prints(findings).map((print: unknown) => JSON.stringify(print))).size).toBe(3);
  });

  test('without findings it is there all the same, and empty', () => {
    const sarif = JSON.parse(writeSarif([], tool));
    expect(sarif.runs[0].results).toEqual([]);
    expect(sarifValidator()(sarif)).toBe(true);
  });
});
