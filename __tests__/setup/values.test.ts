import { describe, expect, test } from '@jest/globals';
import type { ConfigValues } from '../../src/config/read.ts';
import type { InputName } from '../../src/inputs.ts';
import { inputValues } from '../../src/setup/values.ts';

const at = { path: 'config.yaml', line: 2, column: 3 };

function values(door: Partial<Record<InputName, string>>, config: Partial<Record<InputName, string>> = {}) {
  const written: ConfigValues = new Map(Object.entries(config).map(([name, text]) => [name, { text, at }]));
  return inputValues(
    (name) => door[name],
    written,
    (name) => `input ${name}`,
  );
}

describe('an input', () => {
  test.each([
    ['wins over the config', { sdk: 'slim' }, { sdk: 'full' }, 'slim'],
    ['gives way to it when it is empty', { sdk: '' }, { sdk: 'slim' }, 'slim'],
    ['or blank', { sdk: ' \n' }, { sdk: 'slim' }, 'slim'],
    ['has a default', {}, {}, 'full'],
    ['is trimmed', { sdk: ' slim\n' }, {}, 'slim'],
  ])('%s', (_, door, config, expected) => {
    expect(values(door, config).text('sdk')).toBe(expected);
  });

  test('without a default is undefined', () => {
    expect(values({}).text('go-version')).toBeUndefined();
    expect(values({}).choice('gotoolchain')).toBeUndefined();
  });

  test('is given when a person said it, not when it is a default', () => {
    expect(values({}).given('lock-file')).toBe(false);
    expect(values({ 'lock-file': 'x' }).given('lock-file')).toBe(true);
    expect(values({}, { 'lock-file': 'x' }).given('lock-file')).toBe(true);
  });
});

describe('a boolean', () => {
  test.each(['true', 'True', 'TRUE'])('%s', (text) =>
    expect(values({ cache: text }).boolean('cache')).toBe(true),
  );
  test.each(['false', 'False', 'FALSE'])('%s', (text) =>
    expect(values({ cache: text }).boolean('cache')).toBe(false),
  );
  test.each(['yes', '1', 'on', 'tRUE', 'no'])('is not `%s`, as in @actions/core', (text) => {
    expect(() => values({ cache: text }).boolean('cache')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(`got \`${text}\``) }),
    );
  });
});

describe('a choice', () => {
  test('is found in any case', () => {
    expect(values({ verify: 'OFF' }).choice('verify')).toBe('off');
  });

  test('that is none names what is accepted, and the place in the config', () => {
    const refusal = (error: object) => expect.objectContaining({ code: 'INPUT_INVALID', ...error });
    expect(() => values({ verify: 'x' }).choice('verify')).toThrow(
      refusal({ message: 'input verify: `x` is none of required, signature, off.', at: undefined }),
    );
    expect(() => values({}, { verify: 'x' }).choice('verify')).toThrow(
      refusal({ message: expect.stringContaining('go.verify'), at }),
    );
  });
});

describe('a list', () => {
  test('of lines keeps the blanks within them', () => {
    expect(
      values({ 'cache-dependency-path': ' a b/go.sum\r\n\n!x \n' }).lines('cache-dependency-path'),
    ).toEqual(['a b/go.sum', '!x']);
  });

  test('of words is split at blanks, commas and lines', () => {
    expect(values({ sources: 'a, b\n c,,d' }).words('sources')).toEqual(['a', 'b', 'c', 'd']);
    expect(values({}).words('go-download-base-url')).toEqual([]);
  });
});

test('messages name the input, or the key of the config', () => {
  expect(values({ 'go-version': '1' }, { 'go-version': '2' }).origin('go-version')).toEqual({
    label: 'input go-version',
    at: undefined,
  });
  expect(values({}, { 'go-version': '2' }).origin('go-version')).toEqual({ label: 'go.version', at });
});
