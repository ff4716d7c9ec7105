import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { UserError } from '../../src/errors.ts';
import { describeSpec, matches, parseSpec, pickNewest, type VersionSpec } from '../../src/go/spec.ts';
import {
  compareGoVersions,
  fromSemver,
  type GoVersion,
  parseGoVersion,
  toSemver,
} from '../../src/go/version.ts';

const parsed = (text: string): GoVersion => parseGoVersion(text)!;

/** In no order, as a mirror may list them. */
const RELEASES = [
  '1.26.8',
  '1.9.2rc2',
  '1.14rc1',
  '1',
  '1.2.2',
  '1.25.14',
  '1.27rc1',
  '1.27.0',
  '1.20',
  '1.14beta1',
  '1.9.7',
  '1.28rc1',
  '1.10.8',
  '1.14',
  '1.12.17',
  '1.20.14',
  '1.25.5',
  '1.24.13',
  '1.24.3',
  '1.23.12',
  '1.26.5',
  '1.21.0',
  '1.21rc2',
  '1.26.0',
  '1.25.0-1',
  '1.25.0-2',
].map(parsed);

const chosen = (text: string, versions = RELEASES) =>
  pickNewest(parseSpec(text, 'go-version input'), versions)?.text;

/** Runs it, and gives back what it threw. */
const refused = (work: () => unknown): UserError => {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

describe('what actions/setup-go accepts has its results', () => {
  test.each([
    ['1.25.5', '1.25.5', '1.25.5'],
    ['v1.25.5', '1.25.5', '1.25.5'],
    ['=1.25.5', '1.25.5', '1.25.5'],
    ['1.20.0', '1.20', '1.20'],
    ['1.25', '1.25.14', '~1.25'],
    ['1.25.x', '1.25.14', '~1.25'],
    ['1.25.X', '1.25.14', '~1.25'],
    ['1.25.*', '1.25.14', '~1.25'],
    ['1.20', '1.20.14', '~1.20'],
    ['1', '1.27.0', '1.x'],
    ['1.x', '1.27.0', '1.x'],
    ['1.x.x', '1.27.0', '1.x'],
    ['v1', '1.27.0', '1.x'],
    ['*', '1.27.0', '*'],
    ['x', '1.27.0', '*'],
    ['^1.24', '1.27.0', '^1.24'],
    ['~1.24.3', '1.24.13', '~1.24.3'],
    ['>=1.22.0 <1.24.0', '1.23.12', '>=1.22.0 <1.24.0'],
    ['>=1.22.0   <1.24.0 ', '1.23.12', '>=1.22.0 <1.24.0'],
    ['1.10.x || 1.12.x', '1.12.17', '1.10.x || 1.12.x'],
    ['1.20 - 1.23', '1.23.12', '1.20 - 1.23'],
    ['1.14.0-rc.1', '1.14rc1', '1.14rc1'],
    ['1.14.0-beta.1', '1.14beta1', '1.14beta1'],
    ['1.9.2-rc.2', '1.9.2rc2', '1.9.2rc2'],
    ['1.25.0-1', '1.25.0-1', '1.25.0-1'],
    ['stable', '1.27.0', 'stable'],
    ['oldstable', '1.26.8', 'oldstable'],
  ])('%s chooses %s and reads %s', (text, version, description) => {
    expect([chosen(text), describeSpec(parseSpec(text, 'x'))]).toEqual([version, description]);
  });

  test('a range takes a prerelease only where it names one', () => {
    const early = ['1.14rc1', '1.13.1', '1.14beta1'].map(parsed);
    expect(
      ['>=1.13.0', '>=1.14.0-rc.1', '>=1.14rc1', '>=1.14.0-beta.1 <1.14.0'].map((text) =>
        chosen(text, early),
      ),
    ).toEqual(['1.13.1', '1.14rc1', '1.14rc1', '1.14rc1']);
  });
});

describe('what actions/setup-go refuses though it is clear', () => {
  test.each([
    ['go1.26.5', '1.26.5', '1.26.5'],
    ['go1.25', '1.25.14', '~1.25'],
    ['v1.26', '1.26.8', '~1.26'],
    ['1.27rc1', '1.27rc1', '1.27rc1'],
    ['go1.27rc1', '1.27rc1', '1.27rc1'],
    ['1.27-rc1', '1.27rc1', '1.27rc1'],
    ['1.27.0-rc1', '1.27rc1', '1.27rc1'],
    ['1.14beta1', '1.14beta1', '1.14beta1'],
    ['latest', '1.27.0', 'latest'],
    ['LATEST', '1.27.0', 'latest'],
    ['Stable', '1.27.0', 'stable'],
    ['OldStable', '1.26.8', 'oldstable'],
    ['latest:1.25', '1.25.14', '~1.25'],
    ['latest:1', '1.27.0', '1.x'],
    ['prefix:1.24', '1.24.13', '~1.24'],
    ['latest:1.25.5', '1.25.5', '1.25.5'],
    ['>=go1.22 <go1.24', '1.23.12', '>=1.22 <1.24'],
    ['>=v1.27rc1 <1.28', '1.27.0', '>=1.27.0-rc.1 <1.28'],
    ['>=1.28rc1', '1.28rc1', '>=1.28.0-rc.1'],
    ['  1.26.5\t', '1.26.5', '1.26.5'],
    ['tip', undefined, 'tip'],
    ['GoTip', undefined, 'tip'],
  ])('%s chooses %s and reads %s', (text, version, description) => {
    expect([chosen(text), describeSpec(parseSpec(text, 'x'))]).toEqual([version, description]);
  });
});

test.each([['1.0'], ['1.1'], ['1.2'], ['1.9'], [' 1.3 ']])(
  'an input %s is taken for what YAML made of it, with the way out',
  (text) => {
    const error = refused(() => parseSpec(text, 'go-version input'));
    const version = text.trim();
    expect(error.code).toBe('VERSION_INVALID');
    expect(error.message).toContain(`go-version input is ${version}: in YAML an unquoted ${version}0`);
    expect(error.hint).toContain(`'${version}0'`);
    expect(parseSpec(`${version}.x`, 'go-version input')).toEqual({ kind: 'range', range: `~${version}` });
  },
);

test('a file’s 1.9 is what somebody wrote', () => {
  const spec = parseSpec('1.9', { source: '.go-version line 1', at: { path: '.go-version', line: 1 } });
  expect(pickNewest(spec, RELEASES)?.text).toBe('1.9.7');
});

test.each(['', ' \n'])('%j is called empty', (text) => {
  expect(refused(() => parseSpec(text, '--go'))).toMatchObject({
    code: 'VERSION_INVALID',
    message: '--go is empty',
  });
});

test.each([
  'foo',
  'go',
  'v',
  'latest:',
  'latest:foo',
  'system',
  '1.25.',
  '1.25.3.4',
  '1,25',
  '1.25.3; rm -rf /',
  '1.021',
  '1.26-alpine',
  '>=',
  '1.25\n::set-env name=X::y',
  '${{ matrix.go }}',
  'x'.repeat(300),
])('%j is refused in one line that quotes it', (text) => {
  const error = refused(() => parseSpec(text, 'go-version input'));
  expect(error.code).toBe('VERSION_INVALID');
  expect(error.message).toMatch(/^go-version input ".*" is neither a Go version nor a range of them$/);
  expect(error.hint).toContain('1.26.5');
});

test('in a file the error says where', () => {
  const at = { path: 'a/.tool-versions', line: 3 };
  expect(refused(() => parseSpec('foo', { source: 'a/.tool-versions line 3', at }))).toMatchObject({
    code: 'VERSION_FILE_INVALID',
    at,
  });
});

test('an alias takes a vendor’s builds only where there is nothing else, and the last of one release', () => {
  const vendor = ['1.25.0-1', '1.25.1-2', '1.25.1-1', '1.24.9-1'].map(parsed);
  expect([chosen('stable', vendor), chosen('oldstable', vendor)]).toEqual(['1.25.1-2', '1.24.9-1']);
  expect(chosen('stable', [...vendor, parsed('1.24.9')])).toBe('1.24.9');
  expect(chosen('1.25', vendor)).toBeUndefined();
});

test('nothing fits in an empty list, and oldstable not in a list of one line', () => {
  expect([chosen('stable', []), chosen('oldstable', [parsed('1.26.1'), parsed('1.26.0')])]).toEqual([
    undefined,
    undefined,
  ]);
});

test('tip is a development build, which nothing else takes', () => {
  const devel = parsed('1.28-devel_c8a3b6f');
  const fits = (text: string) => matches(parseSpec(text, 'x'), devel);
  expect(['tip', 'stable', '*', '1.28'].map(fits)).toEqual([true, false, false, false]);
});

const release = fc.constantFrom(...RELEASES);
const spec = fc.constantFrom('1.25', '*', '>=1.14.0-beta.1', 'stable', '1.26.5', '^1.20', '1.x || 1.9.2rc2');

test('the choice does not depend on the order of the list, fits, and nothing that fits is newer', () => {
  fc.assert(
    fc.property(spec, fc.shuffledSubarray(RELEASES), (text, list) => {
      const asked: VersionSpec = parseSpec(text, 'x');
      const best = pickNewest(asked, list);
      expect(pickNewest(asked, [...list].reverse())).toEqual(best);
      const fitting = list.filter((version) => matches(asked, version) && version.suffix === undefined);
      if (best === undefined) expect(fitting).toEqual([]);
      else {
        expect(matches(asked, best)).toBe(true);
        for (const other of fitting) expect(compareGoVersions(other, best)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('ranges choose what semver, and so actions/setup-go, chooses', () => {
  const part = fc.constantFrom(
    '1.9',
    '1.14',
    '1.20',
    '1.21.0',
    '1.24.3',
    '1.25.5',
    '1.27.0',
    '1.14.0-beta.1',
  );
  const comparator = fc
    .tuple(fc.constantFrom('>=', '<', '<=', '>', '~', '^'), part)
    .map((two) => two.join(''));
  const range = fc
    .array(fc.array(comparator, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((sets) => sets.map((set) => set.join(' ')).join(' || '));
  fc.assert(
    fc.property(range, (text) => {
      const best = semver.maxSatisfying(RELEASES.map(toSemver), text) ?? undefined;
      expect(chosen(text)).toBe(best && fromSemver(best)?.text);
    }),
  );
});

test('a release asked for by any of its names is that release', () => {
  fc.assert(
    fc.property(release, fc.constantFrom('', 'go', 'v'), (version, prefix) => {
      const name = /^\d+(\.\d+)?$/.test(version.text) ? `${version.major}.${version.minor}.0` : version.text;
      expect(chosen(prefix + name)).toBe(version.text);
    }),
  );
});

test('whatever is typed gives a spec or a UserError', () => {
  const typed = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('1', '.', '26', 'rc', 'go', 'v', '-', '>=', ' ', '||', 'x', '*', '~'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      try {
        const asked = parseSpec(text, 'x');
        pickNewest(asked, RELEASES);
        expect(JSON.parse(JSON.stringify(asked)).kind).toBe(asked.kind);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 500 },
  );
});
