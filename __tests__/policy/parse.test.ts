import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { parsePolicy, policyAsked } from '../../src/policy/index.ts';
import { values } from './values.ts';

test('a build without a policy has none', () => {
  expect(policyAsked(values({}))).toBe(false);
  expect(policyAsked(values({ 'policy-vulnerabilities': 'off' }))).toBe(false);
  expect(policyAsked(values({ 'policy-vulnerabilities': 'warn' }))).toBe(true);
  expect(policyAsked(values({ 'policy-modules-forbid': 'a.example/m' }))).toBe(true);
  // Whoever uploads the file needs it each time.
  expect(policyAsked(values({ 'policy-sarif': 'x.sarif' }))).toBe(true);
});

describe('what is no rule is an error, since it would forbid nothing', () => {
  test.each([
    ['policy-licenses-allow', 'MIT License', 'INPUT_INVALID'],
    ['policy-licenses-except', 'github.com/acme/* Propietary', 'INPUT_INVALID'],
    ['policy-modules-forbid', 'golang.org/x/text < ', 'INPUT_INVALID'],
    ['policy-go', 'newest', 'VERSION_INVALID'],
    ['policy-go', 'stable', 'INPUT_INVALID'],
    ['policy-vulnerabilities', 'error', 'INPUT_INVALID'],
    ['policy-vulnerability-database', 'ftp://vuln.example', 'INPUT_INVALID'],
    ['policy-vulnerability-database', 'http://vuln.example', 'INPUT_INVALID'],
    ['policy-vulnerability-database', 'https://user:secret@vuln.example', 'INPUT_INVALID'],
  ])('%s: %s', async (name, text, code) => {
    const parsed = parsePolicy(values({ [name]: text }), nodeMachine());
    await expect(parsed).rejects.toMatchObject({ code, message: expect.stringContaining(name) });
    await expect(parsed).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });
});

describe('the vulnerability database', () => {
  const linux = { ...nodeMachine(), cwd: '/wörk space' };
  const windows = { cwd: 'C:\\wörk space', path: win32, platform: { os: 'windows', arch: 'amd64' } };
  test.each([
    [linux, 'https://vuln.example/db/', 'https://vuln.example/db'],
    [linux, 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    [linux, 'vuln#db', 'file:///w%C3%B6rk%20space/vuln%23db'],
    [linux, 'file:///srv/vulndb', 'file:///srv/vulndb'],
    [windows, 'vuln db', 'file:///C:/w%C3%B6rk%20space/vuln%20db'],
    [windows, 'D:\\vulndb', 'file:///D:/vulndb'],
  ])('of machine %#: %s is %s', async (machine, text, expected) => {
    const policy = await parsePolicy(values({ 'policy-vulnerability-database': text }), machine);
    expect(policy.vulnerabilities.database).toBe(expected);
  });
});
