import { expect } from '@jest/globals';
import { jobToken, type Outcome, type Runner } from '../support/runner.ts';

/** The step passed, and later steps get this Go. */
export function expectSetUp(
  outcome: Outcome,
  version: string,
  more: { readonly source?: string } = {},
): void {
  const errors = outcome.annotations.filter(({ level }) => level === 'error');
  expect({ errors, code: outcome.code }).toEqual({ errors: [], code: 0 });
  expect(outcome.outputs).toMatchObject({
    'go-version': version,
    ...(more.source === undefined ? {} : { 'go-source': more.source }),
  });
  expect(outcome.path[0]).toBe(`${outcome.outputs['go-root']}/bin`);
  expectNoSecret(outcome, jobToken);
}

export interface Refusal {
  /** What is wrong; every one must be in the one error. */
  readonly says: readonly (string | RegExp)[];
  /** What to do about it. */
  readonly hint: string | RegExp;
}

/** The step failed with one error that says what to do, and nothing is left for later steps or jobs. */
export async function expectRefused(
  outcome: Outcome,
  runner: Runner,
  { says, hint }: Refusal,
): Promise<void> {
  const errors = outcome.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(errors).toHaveLength(1);
  const [error = ''] = errors;
  for (const text of [...says, hint]) {
    if (typeof text === 'string') expect(error).toContain(text);
    else expect(error).toMatch(text);
  }
  expect(error).not.toMatch(/This is a bug|\bat .+\.js:\d+/);
  const { code, env, path, outputs, state, summary } = outcome;
  expect({ code, env, path, outputs, state, summary }).toEqual({
    ...{ code: 1, env: {}, path: [], outputs: {}, state: {}, summary: '' },
  });
  expect(await runner.held()).toEqual([]);
  expectNoSecret(outcome, jobToken);
}

/** Neither as it is nor as it travels in a header. */
export function expectNoSecret({ written }: Outcome, ...secrets: readonly string[]): void {
  for (const secret of secrets) {
    expect(written).not.toContain(secret);
    expect(written).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
  }
}
