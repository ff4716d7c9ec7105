import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants as fsConstants, statSync } from 'node:fs';
import { constants as osConstants } from 'node:os';
import type { Command, Machine, Processes, ProcessResult } from '../ports.ts';
import { foreignProgram } from './foreign-program.ts';
import { readText } from './read-text.ts';
import { explain, missing, notStarted } from './spawn-failure.ts';
import { planSpawn, programCandidates, type SpawnFacts } from './spawn-plan.ts';

/** Milliseconds that a process gets to end by itself after SIGTERM, and that its output may outlive it. */
const grace = 2_000;

/** Without a shell, and without looking for programs in the current folder. */
export function nodeProcesses(
  machine: Machine,
  inherited: Readonly<Record<string, string | undefined>> = process.env,
): Processes {
  const facts: SpawnFacts = {
    windows: machine.platform.os === 'windows',
    path: machine.path,
    env: machine.env,
  };

  async function find(program: string, searchPath = machine.env('PATH') ?? '', cwd = machine.cwd) {
    for (const candidate of programCandidates(program, searchPath, cwd, facts)) {
      if (isProgram(candidate, facts.windows)) return candidate;
    }
    return undefined;
  }

  async function start(command: Command, options: SpawnOptions): Promise<ChildProcess> {
    const env = childEnvironment(inherited, command.env ?? {}, facts.windows);
    const cwd = machine.path.resolve(machine.cwd, command.cwd ?? '.');
    const file = await find(command.program, searchPathOf(env, facts.windows), cwd);
    if (file === undefined) throw missing(command.program, facts.windows);
    const foreign = foreignProgram(file, machine.platform);
    if (foreign !== undefined)
      throw notStarted(file, `it is ${foreign}, and this machine is ${machine.platform.arch}`);
    const { file: executable, args, windowsVerbatimArguments } = planSpawn(file, command.args, facts);
    return new Promise((resolve, reject) => {
      const refuse = (error: unknown) => reject(explain(error, file, cwd, facts.windows));
      try {
        const child = spawn(executable, args, {
          ...options,
          cwd,
          env,
          windowsVerbatimArguments,
          windowsHide: true,
        });
        child.once('error', refuse);
        child.once('spawn', () => {
          child.off('error', refuse);
          // A signal that could not be delivered: 'exit' tells the rest.
          child.on('error', () => {});
          resolve(child);
        });
      } catch (error) {
        // Node throws some of them: a NUL byte in an argument, for one.
        refuse(error);
      }
    });
  }

  return {
    find: (program, searchPath) => find(program, searchPath),

    async run(command) {
      // A group of its own, so that the whole tree can be ended; Windows has taskkill for that.
      const grouped = (command.timeout !== undefined || command.onStart !== undefined) && !facts.windows;
      const child = await start(command, { stdio: ['ignore', 'pipe', 'pipe'], detached: grouped });
      const end = (signal: NodeJS.Signals) => endTree(child, signal, grouped, facts);
      // Ctrl-C does not reach another group: pass it on, then end as we would have.
      const stop = grouped ? onSignals((signal) => endWith(signal, end)) : () => {};
      let last: NodeJS.Timeout | undefined;
      let ended = false;
      command.onStart?.({
        pid: child.pid!,
        end() {
          // By now its number may be another program's.
          if (ended) return;
          end('SIGTERM');
          last ??= setTimeout(() => end('SIGKILL'), grace);
        },
      });
      try {
        return await collect(child, command, end);
      } finally {
        ended = true;
        clearTimeout(last);
        stop();
      }
    },

    async attach(command) {
      const child = await start(command, { stdio: 'inherit' });
      const end = (signal: NodeJS.Signals) => endTree(child, signal, false, facts);
      // A terminal sends Ctrl-C to its whole foreground group, the child included: a second one would mean "now!".
      const stop = onSignals((signal) => {
        if (signal !== 'SIGINT' || process.stdin.isTTY !== true) end(signal);
      });
      const timer = timeLimit(command.timeout, end);
      try {
        return await new Promise<number>((resolve) => {
          child.once('exit', (code, signal) => resolve(timer.expired() ? 124 : exitCode(code, signal)));
        });
      } finally {
        timer.stop();
        stop();
      }
    },
  };
}

/** On Windows names that differ only in case are one variable: the first spelling stays, with the last value. */
export function childEnvironment(
  inherited: Readonly<Record<string, string | undefined>>,
  changes: Readonly<Record<string, string | undefined>>,
  windows: boolean,
): Record<string, string> {
  const result = new Map<string, { readonly name: string; readonly value: string }>();
  for (const [name, value] of [...Object.entries(inherited), ...Object.entries(changes)]) {
    const key = windows ? name.toUpperCase() : name;
    if (value === undefined) result.delete(key);
    else result.set(key, { name: result.get(key)?.name ?? name, value });
  }
  return Object.fromEntries([...result.values()].map(({ name, value }) => [name, value]));
}

function searchPathOf(env: Record<string, string>, windows: boolean): string {
  if (!windows) return env.PATH ?? '';
  return Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
}

function isProgram(path: string, windows: boolean): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    if (!windows) accessSync(path, fsConstants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function collect(
  child: ChildProcess,
  command: Command,
  end: (signal: NodeJS.Signals) => void,
): Promise<ProcessResult> {
  const stdout = readText(child.stdout!, command.onLine);
  const stderr = readText(child.stderr!, command.onLine);
  const timer = timeLimit(command.timeout, end);
  return new Promise((resolve) => {
    let code = 0;
    child.once('exit', (status, signal) => {
      timer.stop();
      code = timer.expired() ? 124 : exitCode(status, signal);
      // What the child started and that ignored SIGTERM.
      if (timer.expired()) end('SIGKILL');
      // A daemon that the child left behind may hold the pipes for ever.
      const left = setTimeout(() => {
        child.stdout!.destroy();
        child.stderr!.destroy();
      }, grace);
      child.once('close', () => {
        clearTimeout(left);
        resolve({ code, stdout: stdout(), stderr: stderr() });
      });
    });
  });
}

function timeLimit(milliseconds: number | undefined, end: (signal: NodeJS.Signals) => void) {
  let expired = false;
  let timer: NodeJS.Timeout | undefined;
  if (milliseconds !== undefined) {
    timer = setTimeout(() => {
      expired = true;
      end('SIGTERM');
      timer = setTimeout(() => end('SIGKILL'), grace);
    }, milliseconds);
  }
  return { expired: () => expired, stop: () => clearTimeout(timer) };
}

function endTree(
  child: ChildProcess,
  signal: NodeJS.Signals,
  grouped: boolean,
  { env, path, windows }: SpawnFacts,
) {
  if (child.pid === undefined) return;
  if (windows) {
    // Absolute: on a damaged or hostile PATH there may be another one.
    const taskkill = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'taskkill.exe');
    const killer = spawn(taskkill, ['/pid', String(child.pid), '/t', '/f'], {
      stdio: 'ignore',
      windowsHide: true,
    });
    killer.once('error', () => child.kill());
    // It may be denied, or know no /t (wine): the program itself ends at least.
    killer.once('exit', (code) => {
      if (code !== 0) child.kill();
    });
    return;
  }
  try {
    process.kill(grouped ? -child.pid : child.pid, signal);
  } catch {
    // It ended by itself.
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function onSignals(handle: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of signals) process.on(signal, handle);
  return () => {
    for (const signal of signals) process.off(signal, handle);
  };
}

/** Others that listen for the signal decide for themselves how to end. */
function endWith(signal: NodeJS.Signals, end: (signal: NodeJS.Signals) => void): void {
  end(signal);
  if (process.listenerCount(signal) > 1) return;
  process.exit(128 + osConstants.signals[signal]);
}

function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + osConstants.signals[signal ?? 'SIGKILL'];
}
