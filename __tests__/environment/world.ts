import { posix, win32 } from 'node:path';
import type { EnvironmentHost } from '../../src/environment/journal/session.ts';
import type { PatchPlan, VariableChange } from '../../src/environment/patches/types.ts';
import type { RegistryValue } from '../../src/host/windows/reg-file.ts';
import { type FakeLog, fakeClock, fakeLog } from '../fakes/observers.ts';

/** A machine in memory that can be ended at any step, and whose next process finds what the last one left. */
export interface World {
  readonly files: Map<string, Buffer>;
  readonly registry: Map<string, RegistryValue>;
  /** Steps of the process that was started last. */
  steps(): number;
  /** A new process. It is killed at its n-th step, before or after that step has its effect. */
  start(options?: ProcessOptions): EnvironmentHost & { readonly log: FakeLog };
}

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly dieAt?: number;
  readonly effect?: boolean;
  readonly os?: 'linux' | 'windows' | 'darwin';
  readonly now?: number;
}

export class Killed extends Error {}

export function createWorld(initial: Readonly<Record<string, string | Uint8Array>> = {}): World {
  const files = new Map(
    Object.entries(initial).map(([path, content]) => [path, Buffer.from(content as string)]),
  );
  const registry = new Map<string, RegistryValue>();
  let lockedBy: symbol | undefined;
  let count = 0;

  function start({
    env = {},
    dieAt = Number.POSITIVE_INFINITY,
    effect = false,
    os = 'linux',
    now,
  }: ProcessOptions = {}) {
    const self = Symbol('process');
    lockedBy = undefined;
    count = 0;
    let dead = false;
    const step = <T>(work: () => T): T => {
      if (dead) throw new Killed();
      count += 1;
      if (count !== dieAt) return work();
      dead = true;
      if (effect) work();
      throw new Killed();
    };
    const alive = <T>(work: () => T): T => {
      if (dead) throw new Killed();
      return work();
    };
    const machine = {
      platform: { os, arch: 'amd64' },
      path: os === 'windows' ? win32 : posix,
      cwd: os === 'windows' ? 'C:\\work' : '/work',
      home: os === 'windows' ? 'C:\\Users\\Zoë' : '/home/zoë',
      temp: os === 'windows' ? 'C:\\temp' : '/tmp',
      env: (name: string) => env[name],
    };
    const log = fakeLog();
    const host: EnvironmentHost & { readonly log: FakeLog } = {
      machine,
      log,
      env,
      clock: fakeClock(now),
      files: {
        read: async (path) => alive(() => files.get(path)),
        write: async (path, data) => step(() => void files.set(path, Buffer.from(data as string))),
        list: async () => undefined,
        stat: async (path) => {
          const size = alive(() => files.get(path))?.length;
          return size === undefined ? undefined : { kind: 'file', size, mtime: 0, mode: 0o640 };
        },
        makeDirectory: async () => {},
        makeTemporary: async (beginning) => `${beginning}000000`,
        remove: async (path) => step(() => void files.delete(path)),
      },
      disk: {
        realPath: async (path) => path,
        append: async (path, text) =>
          step(
            () =>
              void files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(text)])),
          ),
        async appendAt(path, length, text) {
          const kept = (files.get(path) ?? Buffer.alloc(0)).subarray(0, length);
          // Ended within the write: a part of the line is there.
          step(
            () => void files.set(path, Buffer.concat([kept, Buffer.from(text.slice(0, text.length / 2))])),
          );
          step(() => void files.set(path, Buffer.concat([kept, Buffer.from(text)])));
        },
        async claim() {
          if (lockedBy !== undefined && lockedBy !== self) return undefined;
          lockedBy = self;
          return {
            release: async () => {
              if (!dead) lockedBy = undefined;
            },
          };
        },
      },
      registry: {
        read: async () => alive(() => new Map(registry)),
        async write(_, values) {
          for (const [name, value] of values) {
            const known =
              [...registry.keys()].find((each) => each.toUpperCase() === name.toUpperCase()) ?? name;
            step(() => void (value === null ? registry.delete(known) : registry.set(known, value)));
          }
        },
      },
      broadcast: async () => true,
    };
    return host;
  }
  return { files, registry, steps: () => count, start };
}

/** A plan that makes these values of what a layer holds. */
export function planOf(
  wanted: Readonly<Record<string, string | null>>,
  held: ReadonlyMap<string, { readonly text: string }>,
  options: {
    readonly os?: string;
    readonly secret?: readonly string[];
    readonly lists?: readonly string[];
  } = {},
): PatchPlan {
  const origin = { patch: '010-test', path: '.setup-go-plus/env/010-test.yaml', line: 5, why: 'a test' };
  const changes = Object.entries(wanted).flatMap(([name, after]): VariableChange[] => {
    const before = held.get(name)?.text ?? null;
    if (before === after) return [];
    return [
      {
        name,
        before,
        after,
        origins: [origin],
        secret: options.secret?.includes(name) ?? false,
        ...(options.lists?.includes(name) ? { list: 'paths' as const, entries: [] } : {}),
      },
    ];
  });
  return {
    schema: 1,
    os: options.os ?? 'linux',
    patches: [{ id: origin.patch, path: origin.path, sha256: 'a'.repeat(64) }],
    changes,
    skipped: [],
    allowed: [],
    digest: 'sha256:test',
  };
}
