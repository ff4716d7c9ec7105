import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flagKey, flagName, joinFlags, splitFlags } from '../../../src/environment/values/flags.ts';
import { run } from '../../support/go-command.ts';

describe('GOFLAGS', () => {
  test.each([
    ['', []],
    ['  \t\n', []],
    ['-mod=mod -trimpath', ['-mod=mod', '-trimpath']],
    [' \'-ldflags=-s -w\'\t"-x" ', ['-ldflags=-s -w', '-x']],
    [`-ldflags="-s -w"`, ['-ldflags="-s', '-w"']],
    [`'-a'-b`, ['-a', '-b']],
    [`''`, ['']],
    ['-tags=ä\u00a0b', ['-tags=ä\u00a0b']],
  ])('%j is %j', (text, flags) => {
    expect(splitFlags(text)).toEqual(flags);
  });

  test.each(["'-x", '-x "-y', '"'])('%j has no end', (text) => {
    expect(splitFlags(text)).toBeUndefined();
  });

  test('what is put together is split into the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('-', 'a', '=', ' ', '\t', "'", '"', 'é') })),
        (flags) => {
          const text = joinFlags(flags);
          fc.pre(text !== undefined);
          expect(splitFlags(text)).toEqual(flags);
        },
      ),
    );
  });

  test('a flag with blanks and both quotes cannot be written', () => {
    expect(joinFlags([`-x='a' "b"`])).toBeUndefined();
    expect(joinFlags([`-x='a'"b"`])).toBe(`-x='a'"b"`);
  });

  test.each([
    ['-mod=mod', 'mod'],
    ['--mod', 'mod'],
    ['-a=-b=c', 'a'],
    ['-', undefined],
    ['--', undefined],
    ['---x', undefined],
    ['-=x', undefined],
    ['--=x', undefined],
    ['x', undefined],
    ['', undefined],
  ])('the name of %j is %j', (flag, name) => {
    expect(flagName(flag)).toBe(name);
  });

  test('one dash or two, and a switch that is on, say the same', () => {
    expect(flagKey('--trimpath')).toBe(flagKey('-trimpath=true'));
    expect(flagKey('-trimpath=false')).not.toBe(flagKey('-trimpath'));
  });

  /** The first word that is wrong for the go command itself, which splits before it looks at any. */
  test.each([
    `-nosuch1 -nosuch2`,
    `'-nosuch a' -x`,
    ` "-nosuch\t1"`,
    `-v 'x y'`,
    `-v'x y'`,
    `-ldflags="-s -w"`,
    `''`,
    `-v "`,
    `'-v'"-nosuch 2"`,
    `--- a`,
    `-v\u00a0`,
  ])('the go command reads %j alike', async (text) => {
    const { stderr } = await run('go', ['version'], '.', { GOFLAGS: text });
    const flags = splitFlags(text);
    const wrong = flags?.find((flag) => flagName(flag) === undefined || !/^-(?:v|ldflags=.*)$/.test(flag));
    const message =
      flags === undefined
        ? 'unterminated'
        : flagName(wrong!) === undefined
          ? `non-flag "${wrong}"`
          : `unknown flag -${flagName(wrong!)}`;
    expect(stderr).toContain(message);
  });
});
