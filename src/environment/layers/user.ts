import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import type { RegistryValue, RegistryValues } from '../../host/windows/reg-file.ts';
import type { Registry } from '../../host/windows/registry.ts';
import type { LayerValue, VariableChange } from '../patches/types.ts';
import { nameKey } from '../values/names.ts';
import { separated } from './list-text.ts';
import { refused, refuseSecrets } from './refuse.ts';
import type { Assignment, Held, Layer } from './types.ts';

export const userKey = 'HKEY_CURRENT_USER\\Environment';

export interface UserHost {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly registry: Registry;
  /** @returns false where running programs could not be told */
  broadcast(): Promise<boolean>;
}

export interface UserOptions {
  /** Also where a value grows beyond what the tools of Windows can edit. */
  readonly force?: boolean;
  /** Another one for tests. */
  readonly key?: string;
}

/**
 * The variables of this user on Windows, for all programs that start after the next sign-in (or that heard of the change).
 * @throws UserError LAYER_REFUSED elsewhere than on Windows, and for accounts of services
 */
export function userLayer(host: UserHost, { force = false, key = userKey }: UserOptions = {}): Layer {
  const { machine, registry, broadcast } = host;
  refuseAccount(machine);
  const read = async () => (await registry.read(key)) ?? new Map<string, RegistryValue>();
  return {
    target: { layer: 'user', key },
    place: key,
    async read() {
      const values = new Map<string, LayerValue>();
      for (const [name, value] of await read()) if (value.kind !== 'other') values.set(name, value);
      return { values };
    },
    async holds(names) {
      const held = keyed(await read());
      return new Map(names.map((name) => [name, heldOf(held.get(nameKey(name, 'windows')))]));
    },
    async prepare(changes) {
      refuseSecrets(changes, key);
      const values = keyed(await read());
      const assignments = changes.map((change) => assignmentOf(change, values, force));
      return { assignments, notes: ['Programs that are started from now on see it; open terminals do not.'] };
    },
    async write(values) {
      await registry.write(key, new Map([...values].map(([name, held]) => [name, registryValue(held)])));
      // In CI nobody looks at the desktop, and a window that hangs would hold the job up.
      if (!machine.env('CI')) await broadcast();
    },
  };
}

/** The hive of a service is no person's, and its programs have read theirs long ago. */
function refuseAccount({ platform, env }: UserHost['machine']): void {
  if (platform.os !== 'windows') {
    throw new UserError(
      'LAYER_REFUSED',
      `The layer user is the registry of Windows, and this is ${platform.os}`,
      {
        hint: 'Use --layer shell here.',
      },
    );
  }
  const profile = env('USERPROFILE') ?? '';
  if (/[\\/](?:config[\\/]systemprofile|ServiceProfiles[\\/][^\\/]+)[\\/]?$/i.test(profile)) {
    throw new UserError(
      'LAYER_REFUSED',
      `This is the account of a service (${profile}), which keeps no variables of a person`,
      {
        hint: 'Apply the patches to the job instead: --layer job.',
      },
    );
  }
}

/** What setx and the dialogs of Windows can still edit; above it PATH has been seen to be lost. */
const editable = 2047;
/** Of one variable, and of CreateProcess. */
const longest = 32_767;

function assignmentOf(change: VariableChange, values: RegistryByKey, force: boolean): Assignment {
  const found = values.get(nameKey(change.name, 'windows'));
  if (found?.value.kind === 'other') {
    throw refused(
      change,
      `is no text in ${userKey} but ${typeName(found.value.type)}, which is left alone`,
      'Remove or correct it with regedit first: a variable is REG_SZ or REG_EXPAND_SZ.',
    );
  }
  const before = heldOf(found);
  const text = change.after;
  const list = separated(change, 'windows');
  const name = found?.name ?? change.name;
  if (text === null) return { name, before, after: null, ...list };
  const old = found?.value.text ?? '';
  if (/[\0\r\n]/.test(text)) {
    throw refused(
      change,
      'has a line break or a NUL, which no variable in the registry should',
      'Write it as one line.',
    );
  }
  if (text.length > longest) {
    throw refused(
      change,
      `would have ${text.length} characters; ${longest} is the most that Windows has`,
      'Shorten it.',
    );
  }
  if (text.length > editable && text.length > old.length && !force) {
    throw refused(
      change,
      `would grow to ${text.length} characters; programs that set variables cut them at ${editable}`,
      'Take out what is not needed, or give --force.',
    );
  }
  return { name, before, after: { text, kind: kindFor(text, old, found?.value.kind) }, ...list };
}

/** It stays what it is. A `%NAME%` that comes in needs REG_EXPAND_SZ, or programs are handed the percent signs. */
function kindFor(
  text: string,
  old: string,
  kind: 'REG_SZ' | 'REG_EXPAND_SZ' | undefined,
): 'REG_SZ' | 'REG_EXPAND_SZ' {
  if (kind === 'REG_EXPAND_SZ') return kind;
  const references = (from: string): string[] => from.match(/%[^%;=]+%/g) ?? [];
  const known = kind === undefined ? [] : references(old);
  return references(text).some((reference) => !known.includes(reference)) ? 'REG_EXPAND_SZ' : 'REG_SZ';
}

type RegistryByKey = ReadonlyMap<string, { readonly name: string; readonly value: RegistryValue }>;

function keyed(values: RegistryValues): RegistryByKey {
  return new Map([...values].map(([name, value]) => [nameKey(name, 'windows'), { name, value }]));
}

/** What is no text has changed since, whatever it was: it must not equal what is journalled. */
function heldOf(found: { readonly value: RegistryValue } | undefined): Held {
  if (found === undefined) return null;
  return found.value.kind === 'other'
    ? { removed: true }
    : { text: found.value.text, kind: found.value.kind };
}

function registryValue(held: Held): RegistryValue | null {
  if (held === null || 'removed' in held) return null;
  return { kind: held.kind ?? 'REG_SZ', text: held.text };
}

function typeName(type: number): string {
  return (
    { 0: 'REG_NONE', 3: 'REG_BINARY', 4: 'REG_DWORD', 7: 'REG_MULTI_SZ', 11: 'REG_QWORD' }[type] ??
    `type ${type}`
  );
}
