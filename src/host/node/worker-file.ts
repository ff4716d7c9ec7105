import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkerOptions } from 'node:worker_threads';

/** What a thread runs. */
export interface WorkerFile {
  readonly path: string;
  /** Node's options for it; those of this process where absent. */
  readonly execArgv?: NonNullable<WorkerOptions['execArgv']>;
}

/**
 * Beside this file in lib/ and src/, a bundle of its own in dist/. undefined: there is none (this module is in someone
 * else's bundle) or this Node does not run TypeScript, and there are no threads.
 */
export function workerFile(
  name: 'unpack' | 'write',
  here: string = import.meta.dirname,
): WorkerFile | undefined {
  // Options such as --input-type are for the program that this process was started with.
  for (const path of [join(here, `${name}-worker.js`), join(here, '..', name, 'index.js')])
    if (existsSync(path)) return { path, execArgv: [] };
  const source = join(here, `${name}-worker.ts`);
  return process.features.typescript && existsSync(source) ? { path: source } : undefined;
}
