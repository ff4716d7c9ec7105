import { flagName, joinFlags } from '../values/flags.ts';
import { type ListKind, listKind, listRules } from '../values/lists.ts';
import { findTemplateFault } from '../values/template.ts';
import type { Operation } from './model.ts';
import type { Reader } from './read.ts';
import type { OperationKey } from './schema.ts';

/** @returns undefined where faults were reported */
export function readOperation(
  kind: OperationKey,
  entry: Readonly<Record<string, string | number | undefined>>,
  keys: readonly PropertyKey[],
  reader: Reader,
): Operation | undefined {
  const name = entry[kind] as string;
  const at = reader.document.placeOf([...keys, kind]);
  const fault = (key: string, message: string, hint?: string) =>
    reader.fault([...keys, key], message, hint, 0);
  const text = (key: string) => checkTemplate(entry[key] as string, [...keys, key], reader);
  switch (kind) {
    case 'set':
    case 'default':
      return { kind, name, value: text('value'), at };
    case 'unset':
      return { kind, name, at };
    case 'addFlag':
    case 'removeFlag': {
      const flag = text('flag');
      const what = flagFault(flag);
      if (what === undefined) return { kind, name, flag, at };
      fault('flag', what);
      return undefined;
    }
    default: {
      const list = listOf(name, entry.list as ListKind | undefined, (message, hint) =>
        fault(kind, message, hint),
      );
      if (list === undefined) return undefined;
      const value = (key: string) => {
        const wrong = list === 'commas' ? listRules(list, 'linux').fault(entry[key] as string) : undefined;
        if (wrong !== undefined) fault(key, `the entry ${wrong}`);
        return text(key);
      };
      if (kind === 'removeMatching')
        return { kind, name, glob: text('glob'), max: entry.max as number, list, at };
      if (kind === 'replaceEntry') return { kind, name, from: text('from'), to: value('to'), list, at };
      return { kind, name, value: value('value'), list, at };
    }
  }
}

export function checkTemplate(text: string, keys: readonly PropertyKey[], reader: Reader): string {
  const wrong = findTemplateFault(text);
  if (wrong !== undefined) reader.fault(keys, wrong.message, undefined, wrong.offset);
  return text;
}

function listOf(
  name: string,
  said: ListKind | undefined,
  fault: (message: string, hint: string) => void,
): ListKind | undefined {
  if (name.toUpperCase() === 'GOFLAGS') {
    fault('GOFLAGS is a list of flags, not of entries', 'Use addFlag and removeFlag.');
    return undefined;
  }
  const known = listKind(name);
  if (known !== undefined && said !== undefined && known !== said) {
    fault(`${name} is a list of ${known}, not of ${said}`, 'Leave `list` out.');
    return undefined;
  }
  if (known === undefined && said === undefined)
    fault(`${name} is not known to be a list`, 'Add `list: paths` or `list: commas`, or use set.');
  return known ?? said;
}

/** One flag as GOFLAGS can hold it: quotes around it are the file's business. */
function flagFault(flag: string): string | undefined {
  if (flagName(flag) === undefined)
    return 'this is not one flag of the go command: it begins with - and has a name';
  if (joinFlags([flag]) === undefined)
    return 'GOFLAGS cannot hold blanks and both kinds of quotes in one flag';
  const several = /[ \t]/.test(flag) && !flag.includes('=');
  return several ? 'this is more than one flag: make one operation of each' : undefined;
}
