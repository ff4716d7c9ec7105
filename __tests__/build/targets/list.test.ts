import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTargetList } from '../../../src/build/targets/list.ts';
import { parseTarget, parseTargets } from '../../../src/build/targets/parse.ts';
import { UserError } from '../../../src/errors.ts';

const read = (text: string, source: Parameters<typeof parseTargetList>[1] = {}) =>
  parseTargetList(text, source, (path) => `/project/${path}`);

function failure(text: string, source: Parameters<typeof parseTargetList>[1] = {}): UserError {
  try {
    read(text, source);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('targets of an input', () => {
  test.each(['linux/amd64,windows/arm64', '# one\nlinux/amd64\n', '', ' \n'])(
    '%j are lines of text',
    (text) => expect(read(text)).toEqual(parseTargets(text)),
  );

  test.each([
    ['a YAML list', '- linux/amd64\n- {target: linux/arm64, cgo: true}\n- windows/*, !windows/386\n'],
    [
      'one with a comment before it',
      '# what we ship\n\n- linux/amd64\n- target: linux/arm64\n  cgo: true\n- windows/*\n- "!windows/386"',
    ],
    ['one on one line', '[linux/amd64, {target: linux/arm64, cgo: true}, windows/*, "!windows/386"]'],
    ['JSON', '["linux/amd64",{"target":"linux/arm64","cgo":true},"windows/*","!windows/386"]'],
    [
      'with CRLF',
      '- linux/amd64\r\n- target: linux/arm64\r\n  cgo: true\r\n- windows/*\r\n- "!windows/386"\r\n',
    ],
  ])('may be %s', (_, text) => {
    const asks = ['linux/amd64', 'linux/arm64+cgo', 'windows/*', '!windows/386'].map((one) =>
      parseTarget(one),
    );
    expect(read(text)).toEqual(asks);
  });

  test('keep numbers as they are written', () => {
    const [ask] = read('- goos: linux\n  goarch: 386\n  variant: sse2\n  expect:\n    maxGlibc: 2.30\n');
    expect(ask).toMatchObject({ match: { goarch: '386' }, settings: { expect: { maxGlibc: '2.30' } } });
    const [arm] = read('- {goos: linux, goarch: arm, variant: 7, run: {exit-code: 2}}');
    expect(arm).toMatchObject({ match: { variant: '7' }, settings: { run: { exitCode: 2 } } });
  });

  test.each([
    ['- linux/amd64\n  - x: [', 'in a list that cannot be read'],
    ['- linux/amd64\n- {target: linux/386, target: linux/arm}', 'line 2'],
    ['- &a linux/amd64\n- *a', 'anchors and aliases are not accepted'],
    [
      '- linux/amd64\n- */arm64',
      'line 2: anchors and aliases are not accepted; text that begins with * needs quotes',
    ],
    ['- linux/*\n- !linux/386', 'line 2: text that begins with ! needs quotes'],
    ['{"target":"linux/amd64"}', 'it is no list'],
    ['- linux/amd65', 'amd65'],
    ['- 5', 'GOOS/GOARCH'],
    ['- true', 'a map of keys was expected'],
    ['- target: linux/amd64\n  cgoo: true', '`cgoo` is not a key'],
  ])('%j are refused', (text, message) => {
    const error = failure(text);
    expect(error.code).toBe('TARGET_INVALID');
    expect(error.message).toContain(message);
  });
});

describe('targets of the config', () => {
  const at = { path: 'config.yaml', line: 2, column: 3 };
  const items = [3, 4].map((line) => ({ path: 'config.yaml', line, column: 7 }));

  test('have the place of their item', () => {
    for (const text of ['linux/amd64\nlinux/386', '["linux/amd64",{"target":"linux/386"}]'])
      expect(read(text, { at, items }).map((ask) => ask.at)).toEqual(items);
    expect(failure('linux/amd64\nlinux/none', { at, items }).at).toEqual(items[1]);
    expect(failure('["linux/amd64",{"target":"linux/none"}]', { at, items }).at).toEqual(items[1]);
  });

  test('have that of the key where an item has several lines, or there is no list', () => {
    expect(read('linux/amd64\nlinux/386\nlinux/arm', { at, items }).map((ask) => ask.at)).toEqual([
      at,
      at,
      at,
    ]);
    expect(failure('linux/none', { at }).at).toEqual(at);
  });
});

test('no text makes it fail in another way than with a UserError', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'- []{}:,"&*!\nlinux/amd64gto'), maxLength: 40 }),
      (text) => {
        for (const one of [text, `- ${text}`, `[${text}]`]) {
          try {
            read(one);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }
      },
    ),
  );
});
