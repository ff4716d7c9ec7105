import type { Worker } from 'node:worker_threads';
import { startThread } from './unpack-thread.ts';
import type { WorkerFile } from './worker-file.ts';

/** How many threads unpack at once, and one that is started before it is known whether it will be of use. */
export class UnpackThreads {
  readonly #file: WorkerFile | undefined;
  readonly #most: number;
  #running = 0;
  /** Landings for whose packs one may be of use. */
  #waiting = 0;
  #spare: Worker | undefined;

  /** @param file undefined: there are none */
  constructor(file: WorkerFile | undefined, most: number) {
    this.#file = file;
    this.#most = file === undefined ? 0 : most;
  }

  /** A thread of the caller's own until `give`; undefined: there are as many as there may be. */
  take(): Worker | undefined {
    if (this.#file === undefined || this.#running >= this.#most) return undefined;
    this.#running++;
    const thread = this.#spare ?? startThread(this.#file);
    this.#spare = undefined;
    return thread;
  }

  give(): void {
    this.#running--;
  }

  /** Starts one ahead. @returns to be called when there is nothing more to unpack; ends one that was of no use */
  warm(): () => Promise<void> {
    this.#waiting++;
    if (this.#file !== undefined && this.#spare === undefined && this.#running < this.#most)
      this.#start(this.#file);
    let ended = false;
    return async () => {
      if (ended) return;
      ended = true;
      if (--this.#waiting > 0) return;
      const spare = this.#spare;
      this.#spare = undefined;
      await spare?.terminate();
    };
  }

  #start(file: WorkerFile): void {
    const thread = startThread(file);
    this.#spare = thread;
    // One that ends by itself could not load, and would never answer.
    thread.once('exit', () => {
      if (this.#spare === thread) this.#spare = undefined;
    });
  }
}
