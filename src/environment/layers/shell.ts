import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import type { VariableChange } from '../patches/types.ts';
import { separated } from './list-text.ts';
import { processValues } from './process.ts';
import { readRcBlock, writeRcBlock } from './rc-block.ts';
import { inherited, pathParts, rcLines } from './rc-code.ts';
import { refused, refuseReferences, refuseSecrets } from './refuse.ts';
import { type RewriteHost, readBehindLinks, rewrite } from './rewrite.ts';
import { type Assignment, type Held, type Layer, type RcShell, sameHeld } from './types.ts';

export interface ShellHost extends RewriteHost {
  readonly machine: Pick<Machine, 'platform'>;
}

/**
 * Every shell of this user that reads this file when it starts. A plan starts from the environment that this process
 * has, with what our block in the file sets; PATH is `$PATH` with folders in front of it and behind it, since what a shell
 * starts with must not be frozen into a file.
 */
export function shellLayer(
  shell: RcShell,
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  host: ShellHost,
): Layer {
  const { os } = host.machine.platform;
  const block = async () => readRcBlock((await readBehindLinks(file, host)).bytes, shell, os, file);
  return {
    target: { layer: 'shell', shell, file },
    place: file,
    async read() {
      const values = new Map([...processValues(env).values].filter(([name]) => !isPath(name, os)));
      values.set('PATH', { text: inherited });
      for (const [name, held] of await block()) {
        if (held !== null && 'text' in held) values.set(name, held);
        else values.delete(name);
      }
      return { values };
    },
    async holds(names) {
      const values = await block();
      return new Map(names.map((name) => [name, values.get(name) ?? (name === 'PATH' ? nothing : null)]));
    },
    async prepare(changes) {
      refuseSecrets(changes, file);
      refuseReferences(changes, os);
      const values = await block();
      const assignments = changes.map((change) => assignmentOf(change, values, os));
      for (const [at, { name, after }] of assignments.entries()) {
        refuseForShell(changes[at]!, new Map([[name, after]]), shell, os);
      }
      return { assignments, notes: [`Shells that are started from now on read ${file}.`] };
    },
    write: (values) =>
      rewrite(
        file,
        (bytes) =>
          writeRcBlock(
            bytes,
            said(new Map([...readRcBlock(bytes, shell, os, file), ...values])),
            shell,
            os,
            file,
          ),
        host,
      ),
  };
}

function assignmentOf(change: VariableChange, values: ReadonlyMap<string, Held>, os: string): Assignment {
  const { name, after } = change;
  if (isPath(name, os)) {
    return {
      name: 'PATH',
      before: values.get('PATH') ?? nothing,
      after: { text: after ?? '' },
      ...separated(change, os),
    };
  }
  return {
    name,
    before: values.get(name) ?? null,
    after: after === null ? { removed: true } : { text: after },
    ...separated(change, os),
  };
}

function refuseForShell(
  change: VariableChange,
  values: ReadonlyMap<string, Held>,
  shell: RcShell,
  os: string,
): void {
  if (/[\r\n]/.test(change.after ?? '')) {
    throw refused(
      change,
      'has a line break, which our block in the file cannot hold',
      'Write it as one line.',
    );
  }
  try {
    const path = values.get('PATH');
    if (path && 'text' in path) pathParts(path.text, os);
    rcLines(values, shell, os);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw refused(
      change,
      `cannot be written for ${shell}: ${error.message}`,
      error.hint ?? 'Change the patch.',
    );
  }
}

/** Of PATH, the block says nothing. */
const nothing: Held = { text: inherited };

function said(values: ReadonlyMap<string, Held>): ReadonlyMap<string, Held> {
  return new Map([...values].filter(([name, held]) => name !== 'PATH' || !sameHeld(held, nothing)));
}

function isPath(name: string, os: string): boolean {
  return os === 'windows' ? name.toUpperCase() === 'PATH' : name === 'PATH';
}
