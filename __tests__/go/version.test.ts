import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import {
  compareGoVersions,
  firstRelease,
  fromSemver,
  type GoVersion,
  isLanguageVersion,
  isPrerelease,
  parseGoVersion,
  releaseName,
  toSemver,
} from '../../src/go/version.ts';
import { temporaryFolder } from '../support/temp.ts';
import { go } from './program.ts';

const parsed = (text: string): GoVersion => {
  const version = parseGoVersion(text);
  if (version === undefined) throw new Error(`${text} was refused`);
  return version;
};

test.each([
  ['1.21', '1.21', '1.21.0'],
  ['go1.21', '1.21', '1.21.0'],
  ['1.20', '1.20', '1.20.0'],
  ['1.20.0', '1.20', '1.20.0'],
  ['1.21.0', '1.21.0', '1.21.0'],
  ['1.20.14', '1.20.14', '1.20.14'],
  ['v1.26.5', '1.26.5', '1.26.5'],
  ['go1.21rc2', '1.21rc2', '1.21.0-rc.2'],
  ['1.27.0-rc.1', '1.27rc1', '1.27.0-rc.1'],
  ['1.27-rc1', '1.27rc1', '1.27.0-rc.1'],
  ['1.27RC1', '1.27rc1', '1.27.0-rc.1'],
  ['1.14.0-beta.1', '1.14beta1', '1.14.0-beta.1'],
  ['1.14.0rc1', '1.14rc1', '1.14.0-rc.1'],
  ['1.9.2rc2', '1.9.2rc2', '1.9.2-rc.2'],
  ['1.25.0-1', '1.25.0-1', '1.25.0-1'],
  ['1.25.3-custom', '1.25.3-custom', '1.25.3-custom'],
  ['1.27rc1-fips', '1.27rc1-fips', '1.27.0-rc.1-fips'],
  ['go1.28-devel_c8a3b6f', '1.28-devel_c8a3b6f', '1.28.0-devel-c8a3b6f'],
  ['1', '1', '1.0.0'],
  ['go1', '1', '1.0.0'],
  ['1.0.3', '1.0.3', '1.0.3'],
  ['1.99999999999', '1.99999999999', '1.99999999999.0'],
])('%s is Go %s, in the tool cache %s', (text, canonical, folder) => {
  expect([parsed(text).text, toSemver(parsed(text))]).toEqual([canonical, folder]);
});

test.each([
  '',
  ' ',
  '1.',
  '.1',
  '1.2.3.4',
  '1.021',
  '01.2',
  '1.21rc',
  '1.21.0-rc',
  '1.21-rc01',
  '1rc1',
  '1.21 ',
  'go 1.21',
  'gogo1.21',
  '1.21.0-',
  '1.21.0-..',
  '1.21.0-../../etc',
  '1.21.0-a/b',
  '1.21.0\n',
  '1.x',
  'latest',
  '1.12345678901234567890',
  `1.21.0-${'a'.repeat(200)}`,
])('%j is no version', (text) => {
  expect(parseGoVersion(text)).toBeUndefined();
});

test.each([
  ['1.20', 'go1.20'],
  ['1.20.0', 'go1.20'],
  ['1.21.0', 'go1.21.0'],
  ['1.27.0-rc.1', 'go1.27rc1'],
  ['1.0.0', 'go1'],
])('Go names the release %s %s', (text, name) => {
  expect(releaseName(parsed(text))).toBe(name);
});

test.each([
  ['1.21', true, false],
  ['1.20', false, false],
  ['1.21.0', false, false],
  ['1.21rc2', false, true],
  ['1', false, false],
])('%s: language version %s, prerelease %s', (text, language, prerelease) => {
  expect([isLanguageVersion(parsed(text)), isPrerelease(parsed(text))]).toEqual([language, prerelease]);
});

test('the first release of a language version has a .0 from Go 1.21 on', () => {
  expect(['1.26', '1.20', '1.26.3', '1.21rc2'].map((text) => firstRelease(parsed(text)).text)).toEqual([
    '1.26.0',
    '1.20',
    '1.26.3',
    '1.21rc2',
  ]);
});

test('versions are in the order that Go defines', () => {
  const order = [
    '1',
    '1.0.1',
    '1.9.1',
    '1.9.2rc1',
    '1.9.2rc2',
    '1.9.2',
    '1.20beta1',
    '1.20rc1',
    '1.20rc2',
    '1.20',
    '1.20.1',
    '1.21',
    '1.21rc2',
    '1.21rc10',
    '1.21.0',
    '1.21.1',
    '1.100.0',
  ];
  const shuffled = [...order].reverse().map(parsed);
  expect(shuffled.sort(compareGoVersions).map((version) => version.text)).toEqual(order);
});

const number = fc.oneof(fc.nat(3), fc.nat(40), fc.constantFrom(20, 21, 22));
const suffix = fc.option(fc.constantFrom('-1', '-custom', '-devel_0a1b', '-fips.2'), { nil: '' });
const mark = fc
  .tuple(fc.constantFrom('alpha', 'beta', 'rc'), fc.nat(12))
  .map(([kind, count]) => `${kind}${count}`);
const goText = fc
  .tuple(
    fc.constantFrom(1, 1, 1, 2),
    number,
    fc.oneof(
      fc.constant(''),
      number.map((patch) => `.${patch}`),
      mark,
    ),
    suffix,
  )
  .map(([major, minor, rest, end]) => `${major}.${minor}${rest}${end}`);
const version = goText.map(parsed);

test('what is printed is read back as the same', () => {
  fc.assert(
    fc.property(version, (a) => {
      expect(parseGoVersion(a.text)).toEqual(a);
      expect(parseGoVersion(releaseName(a))).toEqual(a);
    }),
  );
});

test('a release survives the way through semver, and its semver is valid', () => {
  const release = version.filter((a) => !isLanguageVersion(a) && !a.suffix?.includes('_'));
  fc.assert(
    fc.property(release, (a) => {
      expect(fromSemver(toSemver(a))).toEqual(a);
      expect(semver.valid(toSemver(a))).toBe(toSemver(a));
    }),
  );
  expect(fromSemver('1.21')).toBeUndefined();
});

test('the order is total', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareGoVersions(a, b))).toBe(-Math.sign(compareGoVersions(b, a)) + 0);
      if (compareGoVersions(a, b) <= 0 && compareGoVersions(b, c) <= 0)
        expect(compareGoVersions(a, c)).toBeLessThanOrEqual(0);
      if (compareGoVersions(a, b) === 0)
        expect(Math.sign(compareGoVersions(a, c))).toBe(Math.sign(compareGoVersions(b, c)));
    }),
  );
});

test('nothing makes the parser throw or take long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseGoVersion(text)));
});

test('Go’s own go/version agrees with the order and on which are language versions', async () => {
  const edge = ['1', '1.20', '1.20.0', '1.20rc1', '1.21', '1.21rc2', '1.21.0', '1.21.1', '2.0', '2.21'];
  const pairs = [
    ...edge.flatMap((a) => edge.map((b) => [a, b] as const)),
    ...fc.sample(fc.tuple(goText, goText), { numRuns: 600, seed: 7 }),
  ];
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'main.go'), PROGRAM);
  await writeFile(join(folder, 'pairs.json'), JSON.stringify(pairs));
  const result = await go(['run', 'main.go'], folder);
  expect(result.stderr).toBe('');
  const theirs = JSON.parse(result.stdout);
  const ours = pairs.map(([a, b]) => ({
    Order: Math.sign(compareGoVersions(parsed(a), parsed(b))),
    Language: isLanguageVersion(parsed(a)),
  }));
  const judged = pairs.map((pair, index) => ({ pair, ...theirs[index] }));
  expect(pairs.map((pair, index) => ({ pair, ...ours[index] }))).toEqual(judged);
});

/** A language version from 1.21 on is what Go puts before its own first release candidate. */
const PROGRAM = `package main

import (
	"encoding/json"
	"go/version"
	"os"
)

type answer struct {
	Order    int
	Language bool
}

func main() {
	data, err := os.ReadFile("pairs.json")
	if err != nil {
		panic(err)
	}
	var pairs [][2]string
	if err := json.Unmarshal(data, &pairs); err != nil {
		panic(err)
	}
	answers := []answer{}
	for _, pair := range pairs {
		a, b := "go"+pair[0], "go"+pair[1]
		if !version.IsValid(a) || !version.IsValid(b) {
			panic(a + " or " + b + " is not valid")
		}
		language := version.Lang(a)
		answers = append(answers, answer{
			Order:    version.Compare(a, b),
			Language: version.Compare(a, language) == 0 && version.Compare(language, language+".0") < 0,
		})
	}
	json.NewEncoder(os.Stdout).Encode(answers)
}
`;
