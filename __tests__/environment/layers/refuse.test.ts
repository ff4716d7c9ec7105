import { describe, expect, test } from '@jest/globals';
import { processChanges, processValues } from '../../../src/environment/layers/process.ts';
import { refuseReferences } from '../../../src/environment/layers/refuse.ts';
import type { VariableChange } from '../../../src/environment/patches/types.ts';
import { planOf } from '../world.ts';

const entry = (text: string, kind: 'added' | 'kept'): VariableChange => ({
  ...{ name: 'PATH', before: null, after: text, list: 'paths', secret: false },
  entries: [{ entry: text, kind }],
  origins: [{ patch: 'p', path: 'p.yaml', line: 7, why: 'w' }],
});

describe('%NAME% in a list of folders', () => {
  test('is refused where nobody fills it in, with its place in the patch', () => {
    expect(() => refuseReferences([entry('%USERPROFILE%\\bin', 'added')], 'windows')).toThrow(
      expect.objectContaining({ code: 'LAYER_REFUSED', at: { path: 'p.yaml', line: 7 } }),
    );
  });

  test('may stay where it is, and is a name like any other on Unix', () => {
    expect(() => refuseReferences([entry('%A%\\bin', 'kept')], 'windows')).not.toThrow();
    expect(() => refuseReferences([entry('/%A%/bin', 'added')], 'linux')).not.toThrow();
  });
});

describe('a process', () => {
  test('starts from its environment, and hands on what a plan changes', () => {
    const { values } = processValues({ A: '', B: 'x', C: undefined });
    expect([...values]).toEqual([
      ['A', { text: '' }],
      ['B', { text: 'x' }],
    ]);
    const variables = processChanges(planOf({ A: null, B: 'y', D: 'https://u:pw@x.example' }, values));
    expect(variables).toEqual({ A: undefined, B: 'y', D: 'https://u:pw@x.example' });
    expect('A' in variables).toBe(true);
  });
});
