import { describe, expect, test } from '@jest/globals';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { printablePlan, renderPlan, renderPlanMarkdown } from '../../../src/environment/patches/report.ts';
import { factsOf, patchesOf, yaml } from './support.ts';

const planned = async () => {
  const values = { PATH: '/a:/old:/b', GOPROXY: 'https://u:hunter2@p', A_TOKEN: 'hunter2', GOROOT: '/x' };
  const patches = await patchesOf({
    'env/010-a.yaml': yaml(
      [
        'prepend: PATH, value: "/n|<b>"',
        'removeMatching: PATH, glob: /old, max: 1',
        'unset: GOROOT',
        'set: CC, value: clang',
      ],
      'allow: [exec]',
    ),
    'env/020-b.yaml': yaml(['set: GOPROXY, value: direct', 'set: A_TOKEN, value: hunter3']),
    'env/030-c.yaml': yaml(['unset: A'], 'when: {os: windows}'),
  });
  return planPatches(factsOf({ values }), patches);
};

describe('a plan for people', () => {
  test('names each variable, each entry and the line that says so', async () => {
    const plan = await planned();
    expect(renderPlan(plan)).toEqual([
      'A_TOKEN: *** → ***',
      '    env/020-b.yaml:6: a test',
      'CC: (not set) → clang',
      '    env/010-a.yaml:8: a test',
      'GOPROXY: *** → ***',
      '    env/020-b.yaml:5: a test',
      'GOROOT: /x → (not set)',
      '    env/010-a.yaml:7: a test',
      'PATH:',
      '    + /n|<b>    env/010-a.yaml:5: a test',
      '      (1 as before)',
      '    - /old    env/010-a.yaml:6: a test',
      '      (1 as before)',
      'skipped 030-c (env/030-c.yaml): the system is linux, not windows',
      'permitted exec: CC names a program to run (env/010-a.yaml:8: a test)',
      `environment digest ${plan.digest}`,
    ]);
  });

  test('says when there is nothing to do', async () => {
    expect(renderPlan(planPatches(factsOf(), []))[0]).toBe('No patch applies here.');
    const patches = await patchesOf({ '010.yaml': yaml(['unset: A']) });
    expect(renderPlan(planPatches(factsOf(), patches))[0]).toContain('Nothing to change');
    expect(renderPlanMarkdown(planPatches(factsOf(), patches))).toContain('No changes.');
  });

  test('is a table for the job summary, in which texts are no markup', async () => {
    const text = renderPlanMarkdown(await planned());
    expect(text).toContain('| PATH | + <code>/n&#124;&#60;b&#62;</code><br>- <code>/old</code> |');
    expect(text).toContain('| CC | <code>(not set)</code> → <code>clang</code> | env/010-a.yaml:8: a test |');
    expect(text).toContain('⚠️ permitted exec: CC names a program to run');
    expect(text).not.toContain('hunter');
  });

  test('is printed as JSON without secrets', async () => {
    const text = JSON.stringify(printablePlan(await planned()));
    expect(text).not.toContain('hunter');
    expect(JSON.parse(text)).toMatchObject({
      schema: 1,
      changes: [{ name: 'A_TOKEN', before: '***' }, {}, {}, {}, {}],
    });
  });

  test('has no line that a runner takes for a command', async () => {
    const why = 'x ::error::y';
    const patches = await patchesOf({
      '010.yaml': `schema: 1\nwhy: "${why}"\nops:\n  - {set: A, value: "::set-output name=x::y"}\n`,
    });
    const plan = planPatches(factsOf({ values: { A: '\n::stop-commands::x' } }), patches);
    for (const line of renderPlan(plan)) expect(line).not.toMatch(/\n|^\s*::/);
  });
});
