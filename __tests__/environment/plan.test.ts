import { describe, expect, test } from '@jest/globals';
import { type EnvironmentFacts, planEnvironment } from '../../src/environment/plan.ts';
import { parseGoVersion } from '../../src/go/version.ts';

const facts = (changes: Partial<EnvironmentFacts> & { go?: string } = {}): EnvironmentFacts => ({
  version: parseGoVersion(changes.go ?? '1.26.8')!,
  goroot: '/tc/go',
  binFolder: '/tc/go/bin',
  toolsFolder: '/home/me/go/bin',
  inherited: { GOROOT: undefined, GOTOOLCHAIN: undefined },
  policy: undefined,
  ...changes,
});

const short = (f: EnvironmentFacts) =>
  planEnvironment(f).changes.map((change) =>
    change.kind === 'unset'
      ? `-${change.name}`
      : `${change.name}${change.kind === 'set' ? '=' : '<'}${change.value}`,
  );

const paths = ['PATH</home/me/go/bin', 'PATH</tc/go/bin'];

describe('the environment plan', () => {
  test.each<[string, Parameters<typeof facts>[0], string[]]>([
    ['by default only this Go may run', {}, ['GOTOOLCHAIN=local', ...paths]],
    [
      'a GOTOOLCHAIN that the job set is left alone',
      { inherited: { GOROOT: undefined, GOTOOLCHAIN: 'auto' } },
      paths,
    ],
    [
      'an input overrules it',
      { inherited: { GOROOT: undefined, GOTOOLCHAIN: 'auto' }, policy: 'local' },
      ['GOTOOLCHAIN=local', ...paths],
    ],
    ['auto lets go.mod choose', { policy: 'auto' }, ['GOTOOLCHAIN=auto', ...paths]],
    ['keep leaves it as it is', { policy: 'keep' }, paths],
    ['Go before 1.21 knows no GOTOOLCHAIN', { go: '1.20.14' }, paths],
    [
      "another Go's GOROOT is neutralised",
      { inherited: { GOROOT: '/old/go', GOTOOLCHAIN: undefined } },
      ['-GOROOT', 'GOTOOLCHAIN=local', ...paths],
    ],
    ['an empty GOROOT is none', { inherited: { GOROOT: '', GOTOOLCHAIN: 'local' } }, paths],
    ['Go before 1.9 must be told its root', { go: '1.8.7' }, ['GOROOT=/tc/go', ...paths]],
    [
      'without GOPATH only go itself is added',
      { toolsFolder: undefined },
      ['GOTOOLCHAIN=local', 'PATH</tc/go/bin'],
    ],
  ])('%s', (_, given, expected) => {
    expect(short(facts(given))).toEqual(expected);
  });

  test('what another Go left is named', () => {
    const plan = planEnvironment(facts({ inherited: { GOROOT: '/old/go', GOTOOLCHAIN: 'local' } }));
    expect(plan.changes[0]?.why).toContain('/old/go');
  });
});
