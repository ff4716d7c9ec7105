import type { UserError } from '../../errors.ts';
import { escapeGlob } from '../values/glob.ts';
import { listRules } from '../values/lists.ts';
import { nameKey } from '../values/names.ts';
import { holdsPath, isAbsolutePath } from '../values/paths.ts';
import { showValue } from '../values/secret.ts';
import { expandTemplate } from '../values/template.ts';
import { type Finding, findDanger } from './dangers.ts';
import type { PatchFacts } from './facts.ts';
import { patchError } from './fault.ts';
import type { Danger, Operation, Patch } from './model.ts';
import { originOf } from './model.ts';
import type { Origin } from './types.ts';

/** An operation whose texts are what they mean on this machine. */
export interface Resolved {
  readonly operation: Operation;
  readonly origin: Origin;
  readonly patch: Patch;
  /** Of the variable, equal for all its spellings. */
  readonly key: string;
  /** What the patch says for the value, entry or flag that this machine gets. */
  readonly written: { readonly template: string; readonly text: string } | undefined;
  /** A danger that the patch's own `allow` permits. */
  readonly allowed: string | undefined;
}

type Where = Pick<PatchFacts, 'roots' | 'platform'>;

/**
 * @throws UserError PATCH_REFUSED for dangers that the patch does not permit and for values that a variable cannot
 *   hold, PATCH_MISMATCH where this machine lacks a folder that a text names
 */
export function resolveOperation(
  operation: Operation,
  patch: Patch,
  facts: Where,
  secret: boolean,
): Resolved {
  const { roots, platform } = facts;
  const fail = (message: string, hint?: string) =>
    patchError('PATCH_REFUSED', patch.ref.path, operation.at, message, hint);
  const expand = (template: string, path: boolean, around?: (root: string) => string) => {
    const result = expandTemplate(template, { roots, os: platform.os }, path, around);
    if ('text' in result) return result.text;
    const hint = {
      GOROOT: 'Set up Go first.',
      GOPATH: 'Set up Go first.',
      RUNNER_TOOL_CACHE: 'Only a runner has one: add a condition `runner`.',
    }[result.missing as string];
    const message = `\${${result.missing}} is not known on this machine`;
    throw patchError('PATCH_MISMATCH', patch.ref.path, operation.at, message, hint);
  };
  const { expanded, template, text } = expandOperation(operation, platform.os, expand);
  checkText(expanded, platform.os, secret, fail);
  const finding = findDanger(expanded, textsOf(expanded), roots.GOROOT);
  if (finding !== undefined && !permits(patch.allow, finding)) {
    throw fail(`${finding.what}, which is refused`, refusalHint(finding));
  }
  return {
    operation: expanded,
    origin: originOf(patch, operation),
    patch,
    key: nameKey(operation.name, platform.os),
    written: template === undefined || text === undefined ? undefined : { template, text },
    allowed: finding === undefined ? undefined : `${finding.danger}: ${finding.what}`,
  };
}

export function permits(allow: readonly Danger[], { danger }: Finding): boolean {
  return danger !== undefined && allow.includes(danger);
}

export function refusalHint({ danger }: Finding): string {
  if (danger === undefined) return 'Nothing permits it.';
  return `If it is meant, add \`allow: [${danger}]\` to the patch; it is then shown wherever the plan is.`;
}

/** What it would write. */
export function textsOf(operation: Operation): string[] {
  if ('value' in operation) return [operation.value];
  if ('to' in operation) return [operation.to];
  return 'flag' in operation ? [operation.flag] : [];
}

interface Expanded {
  readonly expanded: Operation;
  readonly template?: string;
  readonly text?: string;
}

function expandOperation(
  operation: Operation,
  os: string,
  expand: (template: string, path: boolean, around?: (root: string) => string) => string,
): Expanded {
  switch (operation.kind) {
    case 'unset':
      return { expanded: operation };
    case 'set':
    case 'default': {
      const path = holdsPath(operation.name) || operation.value.startsWith('${');
      const text = expand(operation.value, path);
      return { expanded: { ...operation, value: text }, template: operation.value, text };
    }
    case 'addFlag':
    case 'removeFlag': {
      const text = expand(operation.flag, false);
      return { expanded: { ...operation, flag: text }, template: operation.flag, text };
    }
    case 'removeMatching': {
      const glob = expand(operation.glob, false, escapeGlob);
      return { expanded: { ...operation, glob } };
    }
    case 'replaceEntry': {
      const rules = listRules(operation.list, os);
      const text = rules.native(expand(operation.to, false));
      const from = expand(operation.from, false);
      return { expanded: { ...operation, from, to: text }, template: operation.to, text };
    }
    default: {
      const text = listRules(operation.list, os).native(expand(operation.value, false));
      return { expanded: { ...operation, value: text }, template: operation.value, text };
    }
  }
}

/** A folder's name can bring in what the patch itself must not have. */
function checkText(
  operation: Operation,
  os: string,
  secret: boolean,
  fail: (message: string, hint?: string) => UserError,
): void {
  const { name } = operation;
  for (const text of textsOf(operation)) {
    if (/[\0\r\n]/.test(text)) throw fail(`the value for ${name} has a line break or NUL in it`);
    if (/\p{Surrogate}/u.test(text)) throw fail(`the value for ${name} has half of a UTF-16 pair in it`);
  }
  if ('list' in operation && operation.kind !== 'removeMatching') {
    const [entry = ''] = textsOf(operation);
    const wrong = listRules(operation.list, os).fault(entry);
    if (wrong !== undefined)
      throw fail(`the entry ${showValue(entry, secret)} for ${name} ${wrong}`, conditionHint(os));
  }
  if ('value' in operation && !('list' in operation) && holdsPath(name)) {
    const { value } = operation;
    const meaning = value === '' || value === 'off';
    if (!meaning && !isAbsolutePath(value, os))
      throw fail(`${name} must be an absolute path here, not ${showValue(value, secret)}`, conditionHint(os));
  }
}

function conditionHint(os: string): string {
  return `This machine is ${os}: write \${HOME}, \${GITHUB_WORKSPACE}, … in front of it, or add \`when: {os: […]}\`.`;
}
