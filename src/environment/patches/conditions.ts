import satisfies from 'semver/functions/satisfies.js';
import { type GoVersion, toSemver } from '../../go/version.ts';
import { escapeGlob, matchesGlob } from '../values/glob.ts';
import { holdsPath, pathKey } from '../values/paths.ts';
import { isSecretName, showValue } from '../values/secret.ts';
import { expandTemplate } from '../values/template.ts';
import type { PatchFacts } from './facts.ts';
import type { Conditions, Expected } from './model.ts';

/** Why a patch does not apply here, for people; undefined: it does. */
export function findUnmet(
  { os, arch, runner, go, env = [] }: Conditions,
  facts: PatchFacts,
  secret: (name: string) => boolean,
): string | undefined {
  const { platform } = facts;
  if (os !== undefined && !os.includes(platform.os))
    return `the system is ${platform.os}, not ${os.join(' or ')}`;
  if (arch !== undefined && !arch.includes(platform.arch))
    return `the architecture is ${platform.arch}, not ${arch.join(' or ')}`;
  if (runner !== undefined && !runner.includes(facts.runner))
    return `the runner is ${facts.runner}, not ${runner.join(' or ')}`;
  if (go !== undefined && (facts.go === undefined || !inRange(facts.go, go)))
    return facts.go === undefined ? 'no Go is known here' : `Go is ${facts.go.text}, not ${go}`;
  for (const expected of env) {
    const unmet = describeMismatch(expected, facts.env(expected.name), facts, secret(expected.name));
    if (unmet !== undefined) return unmet;
  }
  return undefined;
}

/** `CI is "false", expected "true"`; undefined: it is as expected. */
export function describeMismatch(
  { name, want }: Expected,
  actual: string | undefined,
  facts: Pick<PatchFacts, 'roots' | 'platform'>,
  secret: boolean,
): string | undefined {
  const hidden = secret || isSecretName(name);
  const show = (text: string) => (hidden ? '***' : `"${showValue(text, false)}"`);
  const has = actual === undefined ? 'is not set' : `is ${actual === '' ? 'empty' : show(actual)}`;
  if (want.kind === 'absent') return actual ? `${name} ${has}, expected to be absent` : undefined;
  if (!actual && want.kind === 'present') return `${name} ${has}, expected to be set`;
  if (want.kind === 'present') return undefined;
  const wanted = want.kind === 'matches' ? [want.glob] : want.anyOf;
  const expected = wanted.map(show).join(' or ');
  const unmet = `${name} ${has}, expected ${want.kind === 'matches' ? 'to match ' : ''}${expected}`;
  if (actual === undefined) return wanted.includes('') ? undefined : unmet;
  const { os } = facts.platform;
  const key = (text: string) => (holdsPath(name) ? pathKey(text, os) : text);
  const met = wanted.some((template) => {
    const around = want.kind === 'matches' ? escapeGlob : undefined;
    const expanded = expandTemplate(template, { roots: facts.roots, os }, false, around);
    if ('missing' in expanded) return false;
    return want.kind === 'matches'
      ? matchesGlob(key(actual), key(expanded.text))
      : key(expanded.text) === key(actual);
  });
  return met ? undefined : unmet;
}

/** Unlike semver alone: 1.27rc1 is in `>=1.24 <1.28`, and a vendor's mark is no prerelease. */
function inRange(version: GoVersion, range: string): boolean {
  return satisfies(toSemver({ ...version, suffix: undefined }), range, { includePrerelease: true });
}
