import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandTargets } from '../../../src/build/targets/expand.ts';
import { parseTarget, parseTargets } from '../../../src/build/targets/parse.ts';
import { normalVariant, variantRules, variantVariable } from '../../../src/build/targets/variants.ts';
import type { Port } from '../../../src/build/types.ts';
import { UserError } from '../../../src/errors.ts';
import { parseGoVersion } from '../../../src/go/version.ts';

const port = (name: string, cgo = true, firstClass = false): Port => {
  const [goos, goarch] = name.split('/');
  return { goos: goos!, goarch: goarch!, cgo, firstClass };
};
const ports = [
  ...['linux/amd64', 'linux/arm64', 'linux/386', 'linux/arm', 'windows/amd64', 'windows/386'].map((name) =>
    port(name, true, true),
  ),
  ...['darwin/amd64', 'darwin/arm64'].map((name) => port(name, true, true)),
  ...['linux/mips', 'linux/ppc64le', 'linux/riscv64', 'windows/arm64', 'freebsd/amd64'].map((name) =>
    port(name),
  ),
  ...['android/amd64', 'android/arm64', 'ios/arm64'].map((name) => port(name)),
  ...['js/wasm', 'plan9/amd64'].map((name) => port(name, false)),
];
const facts = { ports, host: { os: 'linux', arch: 'amd64' }, go: parseGoVersion('1.26.8')!, cgo: false };
const expand = (text: string, given = facts) => expandTargets(parseTargets(text), given);
const ids = (text: string) => expand(text).targets.map(({ id }) => id);

function failure(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('what people write', () => {
  test.each<[string, string[]]>([
    ['linux/amd64', ['linux/amd64']],
    ['linux/amd64,windows/amd64', ['linux/amd64', 'windows/amd64']],
    ['linux/amd64 windows/amd64', ['linux/amd64', 'windows/amd64']],
    ['linux/amd64\r\n# all of it\r\nwindows/amd64 # the shop', ['linux/amd64', 'windows/amd64']],
    ['linux/amd64\n\n\nlinux/amd64', ['linux/amd64']],
    ['linux/amd64/v3', ['linux/amd64/v3']],
    ['linux/amd64/v1', ['linux/amd64']],
    ['linux/arm/7', ['linux/arm']],
    ['linux/arm/v6', ['linux/arm/6']],
    ['linux/arm/7,softfloat,linux/386', ['linux/386', 'linux/arm/7,softfloat']],
    ['linux/arm/6,hardfloat', ['linux/arm/6']],
    ['linux/arm64/v8.0,lse,crypto', ['linux/arm64/v8.0,lse,crypto']],
    ['linux/riscv64/rva22u64', ['linux/riscv64/rva22u64']],
    ['linux/x86_64 win32/ia32', ['linux/amd64', 'windows/386']],
    ['linux/amd64+cgo', ['linux/amd64+cgo']],
    ['linux/amd64+cgo linux/amd64-cgo', ['linux/amd64', 'linux/amd64+cgo']],
    ['darwin/*', ['darwin/amd64', 'darwin/arm64']],
    ['*/arm64 !android/*', ['darwin/arm64', 'linux/arm64', 'windows/arm64']],
    [
      '*/amd64/v3 !*/amd64/v3+cgo',
      ['darwin/amd64/v3', 'freebsd/amd64/v3', 'linux/amd64/v3', 'plan9/amd64/v3', 'windows/amd64/v3'],
    ],
    ['host', ['linux/amd64']],
    ['@host', ['linux/amd64']],
    [
      'default',
      ['darwin/amd64', 'darwin/arm64', 'linux/amd64', 'linux/arm64', 'windows/amd64', 'windows/arm64'],
    ],
    ['First-Class !linux/* !darwin/*', ['windows/386', 'windows/amd64']],
    ['!linux/386 linux/386 linux/amd64', ['linux/amd64']],
  ])('%j is %j', (text, expected) => expect(ids(text)).toEqual(expected));

  test('all is every port that this Go builds, and says which it cannot', () => {
    const { targets, left } = expand('all');
    expect(targets).toHaveLength(ports.length - 2);
    expect(left.map(({ id }) => id)).toEqual(['android/amd64', 'ios/arm64']);
  });

  test.each([
    ['linux', /neither GOOS\/GOARCH nor the name of a set/, /linux\/amd64/],
    ['fist-class', /neither/, /Did you mean first-class/],
    ['linux/', /GOOS\/GOARCH/, /linux\/amd64/],
    ['linux/amd64/v3/x', /GOOS\/GOARCH/, /linux/],
    ['linux/amd65', /amd65/, /Did you mean amd64/],
    ['linx/amd64', /linx/, /Did you mean linux/],
    ['linux/amd64/v9', /no variant v9/, /v1, v2, v3, v4/],
    ['linux/ppc64le/v2', /no variant v2/, /power9/],
    ['windows/arm', /dropped windows\/arm/, /windows\/arm64/],
    ['darwin/386', /dropped darwin\/386/, /darwin\/amd64/],
    ['plan9/arm64', /no port for plan9 on arm64/, /plan9\/amd64/],
    ['js/wasm+cgo', /no cgo/, /-cgo/],
    ['ios/arm64', /only with a C compiler/, /iOS SDK/],
    ['android/amd64', /only with a C compiler/, /NDK/],
    ['linux/amd64+cgo@tcc', /not a C toolchain/, /zig/],
    ['!linux/amd64@zig', /left out/, /linux/],
    ['linux/amd64 !linux/*', /nothing is left/, /linux/],
    ['+cgo', /neither/, /Sets are/],
    ['linux/amd64++cgo', /neither|sign/, /linux/],
  ])('%j is refused', (text, message, hint) => {
    const error = failure(() => expand(text));
    expect(error.code).toBe('TARGET_INVALID');
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  test('a variant that this Go does not know yet is refused with the Go that does', () => {
    const old = { ...facts, go: parseGoVersion('1.22.5')! };
    expect(failure(() => expand('linux/arm64/v9.0', old)).message).toMatch(
      /needs Go 1\.23, and this is 1\.22\.5/,
    );
    expect(
      failure(() => expand('linux/riscv64/rva23u64', { ...facts, go: parseGoVersion('1.24')! })).message,
    ).toMatch(/1\.25/);
    expect(expand('linux/amd64/v2', old).targets).toHaveLength(1);
  });

  test('an exclusion that matches nothing is a warning', () => {
    expect(expand('linux/amd64 !freebsd/*').warnings).toEqual(['!freebsd/* leaves nothing out.']);
  });

  test('one target with two different settings is refused; one that is named wins over a pattern', () => {
    expect(failure(() => expand('linux/amd64+cgo@zig linux/amd64+cgo@gcc')).message).toMatch(
      /twice with different/,
    );
    for (const text of ['linux/*+cgo linux/amd64+cgo@zig', 'linux/amd64+cgo@zig linux/*+cgo']) {
      const found = expand(text).targets.find(({ id }) => id === 'linux/amd64+cgo');
      expect(found?.toolchain).toBe('zig');
    }
  });

  test('the error is at the place where the target was written', () => {
    const at = { path: '.setup-go-plus/config.yaml', line: 7, column: 5 };
    expect(failure(() => parseTargets('linux/none', at)).at).toEqual(at);
  });
});

describe('for all targets', () => {
  const variant = fc.constantFrom(
    '',
    '/v1',
    '/v3',
    '/7',
    '/6,softfloat',
    '/power9',
    '/v8.1,lse',
    '/softfloat',
  );
  const word = fc
    .tuple(
      fc.constantFrom('', '', '', '!'),
      fc.constantFrom(
        'linux/amd64',
        'linux/arm',
        'linux/*',
        '*/arm64',
        'windows/386',
        'default',
        'host',
        'linux/ppc64le',
      ),
      variant,
      fc.constantFrom('', '+cgo', '-cgo'),
    )
    .map(([not, name, level, cgo]) => `${not}${name}${name.includes('/') ? level : ''}${cgo}`);
  const outcome = (words: readonly string[]) => {
    try {
      const { targets, left } = expandTargets(
        words.map((text) => parseTarget(text)),
        facts,
      );
      return { targets, left };
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return 'refused';
    }
  };

  test('their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, seed) => {
        const shuffled = words
          .map((text, i) => ({ text, at: (i * 7919 + seed) % 1009 }))
          .sort((a, b) => a.at - b.at)
          .map(({ text }) => text);
        expect(outcome(shuffled)).toEqual(outcome(words));
      }),
    );
  });

  test('what an expansion names, written out, expands to itself', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const first = outcome(words);
        if (first === 'refused') return;
        const again = outcome(first.targets.map(({ id }) => id));
        expect(again).toEqual({ targets: first.targets, left: [] });
      }),
    );
  });

  test('no text makes the parser fail in another way than with a UserError', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'lin/ux*!@+-,# \ncgo7v3amd64') }), (text) => {
        try {
          parseTargets(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('variants', () => {
  test.each(Object.entries(variantRules))('%s: its default is said by nothing', (goarch, rule) => {
    if (rule.default !== '') expect(normalVariant(goarch, rule.default)).toBeNull();
    expect(variantVariable(goarch, null)).toEqual({ name: rule.variable, value: rule.default });
  });

  test.each([
    ['s390x', 'v1', undefined],
    ['amd64', 'V3', 'v3'],
    ['arm', '5,softfloat', '5'],
    ['arm', '5,hardfloat', undefined],
    ['wasm', 'satconv,signext', 'satconv,signext'],
    ['wasm', 'signext,satconv', 'satconv,signext'],
    ['arm64', 'v8.1,crypto,lse', 'v8.1,lse,crypto'],
    ['arm64', 'lse,v8.1', undefined],
    ['__proto__', 'v1', undefined],
  ])('%s/%s', (goarch, text, expected) => expect(normalVariant(goarch, text)).toBe(expected));
});
