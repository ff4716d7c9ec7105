import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_ZIG, zigPins } from '../../../../src/build/toolchains/zig/pins.ts';
import { parseIndex, pickWheel } from '../../../../src/build/toolchains/zig/wheel.ts';
import { UserError } from '../../../../src/errors.ts';
import { parsePlatform } from '../../../../src/go/platform.ts';

const base = 'https://index.example/simple/ziglang/';
const digest = 'ab'.repeat(32);
/** The names of one release, as PyPI lists them. */
const names = [
  'macosx_13_0_arm64',
  'macosx_13_0_x86_64',
  'manylinux_2_12_i686.manylinux2010_i686.musllinux_1_1_i686',
  'manylinux_2_12_x86_64.manylinux2010_x86_64.musllinux_1_1_x86_64',
  'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
  'manylinux_2_17_armv7l.manylinux2014_armv7l.musllinux_1_1_armv7l',
  'manylinux_2_17_ppc64le.manylinux2014_ppc64le.musllinux_1_1_ppc64le',
  'manylinux_2_17_s390x.manylinux2014_s390x.musllinux_1_1_s390x',
  'manylinux_2_31_riscv64.musllinux_1_1_riscv64',
  'win32',
  'win_amd64',
  'win_arm64',
].map((tag) => `ziglang-0.17.1-py3-none-${tag}.whl`);
const files = [...names, 'ziglang-0.17.10-py3-none-win32.whl'].map((name) => ({
  name,
  url: `${base}${name}`,
  sha256: digest,
}));

describe('the wheel for a machine', () => {
  test.each([
    ['linux/amd64', 'musllinux_1_1_x86_64'],
    ['linux/386', 'musllinux_1_1_i686'],
    ['linux/arm64', 'musllinux_1_1_aarch64'],
    ['linux/arm', 'musllinux_1_1_armv7l'],
    ['linux/ppc64le', 'musllinux_1_1_ppc64le'],
    ['linux/s390x', 'musllinux_1_1_s390x'],
    ['linux/riscv64', 'musllinux_1_1_riscv64'],
    ['darwin/arm64', 'macosx_13_0_arm64'],
    ['darwin/amd64', 'macosx_13_0_x86_64'],
    ['windows/amd64', 'win_amd64'],
    ['windows/arm64', 'win_arm64'],
    ['windows/386', '-win32'],
  ])('%s: …%s.whl', (platform, end) => {
    expect(pickWheel(files, '0.17.1', parsePlatform(platform))?.name).toMatch(new RegExp(`${end}\\.whl$`));
  });

  test('there is none for a system without wheels, and none of another version', () => {
    expect(pickWheel(files, '0.17.1', { os: 'freebsd', arch: 'amd64' })).toBeUndefined();
    expect(pickWheel(files, '0.17', { os: 'windows', arch: '386' })).toBeUndefined();
  });

  test('every platform with a wheel has a pin of the default version', () => {
    expect(Object.keys(zigPins[DEFAULT_ZIG]!)).toHaveLength(names.length);
    for (const [platform, pin] of Object.entries(zigPins[DEFAULT_ZIG]!)) {
      expect(pin).toMatch(/^[0-9a-f]{64}$/);
      expect(pickWheel(files, '0.17.1', parsePlatform(platform))).toBeDefined();
    }
  });
});

describe('the page of an index', () => {
  test.each([
    [
      'JSON',
      JSON.stringify({
        files: [
          {
            filename: names[0],
            url: `https://files.example/${names[0]}`,
            hashes: { sha256: digest.toUpperCase() },
          },
        ],
      }),
    ],
    [
      'HTML',
      `<html><body><a data-x="1" href="https://files.example/${names[0]}#sha256=${digest}" data-requires-python="~=3.5">${names[0]}</a><br/></body></html>`,
    ],
  ])('is read as %s', (_, text) => {
    expect(parseIndex(text, base)).toEqual([
      { name: names[0], url: `https://files.example/${names[0]}`, sha256: digest },
    ]);
  });

  test.each([
    ['a path of the host', '/f/x.whl', 'https://index.example/f/x.whl'],
    ['relative to the page', '../../f/x.whl', 'https://index.example/f/x.whl'],
    ['with an entity', 'x.whl?a=1&amp;b=2', 'https://index.example/simple/ziglang/x.whl?a=1&b=2'],
  ])('names files %s', (_, href, url) => {
    expect(parseIndex(`<a href='${href}'>x.whl</a>`, base)).toEqual([{ name: 'x.whl', url, sha256: null }]);
  });

  test('what is no wheel, or has no address, is passed over; a digest must be one', () => {
    expect(
      parseIndex('<a href="x.tar.gz">x.tar.gz</a><a>y.whl</a><a href="y.whl#sha256=12">y.whl</a>', base),
    ).toEqual([{ name: 'y.whl', url: `${base}y.whl`, sha256: null }]);
  });

  test('whatever it is, it is read or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => `{"files":${text}}`),
        ),
        (text) => {
          try {
            for (const { url } of parseIndex(text, base)) expect(URL.canParse(url)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(error).toMatchObject({ code: 'RESPONSE_INVALID' });
          }
        },
      ),
    );
  });
});
