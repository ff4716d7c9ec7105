import type { Command, Machine, Processes } from '../host/ports.ts';
import type { Change } from './plan.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** This machine as later steps will see it: programs run and are found with these changes. */
export function changedHost<T extends { readonly machine: Machine; readonly processes: Processes }>(
  host: T,
  changes: readonly Change[],
): T {
  const { machine, processes } = host;
  const variables = changedVariables(changes, machine);
  const windows = machine.platform.os === 'windows';
  const key = (name: string) => (windows ? name.toUpperCase() : name);
  const changed = new Map(Object.entries(variables).map(([name, value]) => [key(name), value]));
  return {
    ...host,
    machine: {
      ...machine,
      env: (name) => (changed.has(key(name)) ? changed.get(key(name)) : machine.env(name)),
    },
    processes: {
      ...withVariables(processes, variables),
      find: (program, path) => processes.find(program, path ?? changed.get('PATH')),
    },
  };
}

/** Every command gets these variables; its own win. */
export function withVariables(processes: Processes, variables: Variables): Processes {
  const add = (command: Command): Command => ({ ...command, env: { ...variables, ...command.env } });
  return {
    run: (command) => processes.run(add(command)),
    attach: (command) => processes.attach(add(command)),
    find: (program, path) => processes.find(program, path),
  };
}

/** The variables of a program that is to see these changes; undefined takes one away. */
export function changedVariables(changes: readonly Change[], machine: Machine): Variables {
  const result: Record<string, string | undefined> = {};
  for (const change of changes) {
    if (change.kind === 'set') result[change.name] = change.value;
    else if (change.kind === 'unset') result[change.name] = undefined;
    else {
      const before = 'PATH' in result ? result.PATH : machine.env('PATH');
      result.PATH = before ? `${change.value}${machine.path.delimiter}${before}` : change.value;
    }
  }
  return result;
}
