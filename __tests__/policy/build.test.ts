import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from '../../src/build/index.ts';
import { type Finding, parsePolicy, policyJudge } from '../../src/policy/index.ts';
import { buildHost, repository, requestFor } from '../build/support.ts';
import { temporaryFolder } from '../support/temp.ts';
import { values } from './values.ts';

/** Builds a program of this policy with the machine's Go. */
async function buildUnder(inputs: Record<string, string>) {
  const root = await repository();
  const outside = await temporaryFolder();
  const output = join(outside, 'out');
  const sarif = join(outside, 'policy.sarif');
  const host = await buildHost();
  const policy = await parsePolicy(
    values({ 'working-directory': root, 'policy-sarif': sarif, ...inputs }),
    host.machine,
  );
  const told: Finding[] = [];
  const context = {
    go: 'go',
    toolCache: await temporaryFolder(),
    root,
    tool: { name: 'setup-go-plus', version: '1.0.0' },
    oldestSupported: () => Promise.reject(new Error('not asked for')),
    report: (findings: readonly Finding[]) => void told.push(...findings),
  };
  const judge = policyJudge(policy, context, host);
  const run = () => build(requestFor(root, { output }), { go: 'go', judge }, host);
  return { run, sarif, output, told };
}

test('a build that breaks the policy publishes nothing, and its SARIF file says why', async () => {
  const { run, sarif, output, told } = await buildUnder({ 'policy-go': '>=9.9' });
  await expect(run()).rejects.toMatchObject({
    code: 'POLICY_VIOLATED',
    message: expect.stringContaining('policy-go asks for >=9.9'),
    hint: expect.stringContaining('Nothing was published.'),
  });
  await expect(readdir(output)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(told).toMatchObject([{ rule: 'go-version', at: { path: 'go.mod', line: 3 } }]);
  const written = JSON.parse(await readFile(sarif, 'utf8'));
  expect(written.runs[0].results).toMatchObject([{ ruleId: 'go-version', level: 'error' }]);
});

test('one that keeps to it publishes as ever', async () => {
  const { run, output, told } = await buildUnder({ 'policy-go': '>=1.20', 'policy-licenses-allow': 'MIT' });
  await run();
  expect(told).toEqual([]);
  expect(await readdir(output)).toContain('SHA256SUMS');
});
