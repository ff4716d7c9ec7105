import { Worker } from 'node:worker_threads';
import { releaseMemory } from '../../sdk/release-buffer.ts';
import type { FileAttributes } from '../ports.ts';
import { diskError } from './disk-error.ts';
import type { WorkerFile } from './worker-file.ts';

/** Files whose bytes lie in one buffer, which is moved and not copied. */
export interface WriteBatch {
  readonly buffer: ArrayBuffer;
  readonly files: readonly BatchFile[];
}

interface BatchFile {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: FileAttributes;
}

/** null asks whether all that was sent before is written. */
export type ToWriter = WriteBatch | null;

export type FromWriter =
  /** All that was sent before is written. */
  | null
  /** A batch's, to be filled again: the kernel clears new memory page by page, which takes longer than filling it. */
  | { readonly buffer: ArrayBuffer }
  /** Of the first file that could not be written; the thread writes nothing after it. */
  | { readonly failure: WriteFailure };

export interface WriteFailure {
  readonly path: string;
  readonly code: string | undefined;
  readonly message: string;
  readonly needed: number;
  readonly written: number;
}

/** A message costs as much as some ten files, and more bytes at a time would leave one side waiting at the end. */
const BATCH_FILES = 64;
const BATCH_BYTES = 512 * 1024;
/** Batches that a thread may have before it; beyond that the caller is the quicker one. */
const WAITING = 3;

/**
 * Threads that take some of the files from the one that unpacks them: creating files is what a computer spends its time
 * on, above all where a virus scanner looks at each. They start with the first file.
 */
export class WriteThreads {
  readonly #threads: WriteThread[];
  readonly #free: ArrayBuffer[] = [];
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #files: BatchFile[] = [];
  #used = 0;

  constructor(file: WorkerFile, count: number) {
    this.#threads = Array.from(
      { length: count },
      () => new WriteThread(file, (buffer) => this.#keep(buffer)),
    );
  }

  /**
   * The bytes are copied; the folder must be there.
   * @returns false where the caller had better write the file itself
   * @throws UserError DISK_FULL, DISK_DENIED for a file that was taken before
   */
  take(path: string, data: Uint8Array, attributes: FileAttributes): boolean {
    for (const thread of this.#threads) thread.check();
    if (this.#files.length === 0 && this.#idlest().waiting >= WAITING) return false;
    if (this.#used + data.length > this.#buffer.length && !this.#makeRoom(data.length)) return false;
    const start = this.#used;
    this.#buffer.set(data, start);
    this.#used += data.length;
    this.#files.push({ path, start, end: this.#used, attributes });
    if (this.#files.length === BATCH_FILES || this.#used >= BATCH_BYTES) this.#send();
    return true;
  }

  /** All that was taken is written, and the threads have ended. @throws UserError DISK_FULL, DISK_DENIED */
  async settle(): Promise<void> {
    if (this.#files.length > 0) this.#send();
    try {
      for (const thread of this.#threads) await thread.settle();
    } finally {
      await this.abandon();
    }
  }

  /** Nothing is written any more. */
  async abandon(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #makeRoom(bytes: number): boolean {
    if (this.#files.length > 0) this.#send();
    if (this.#idlest().waiting >= WAITING) return false;
    const used = bytes <= BATCH_BYTES ? this.#free.pop() : undefined;
    this.#buffer = new Uint8Array(used ?? newMemory(Math.max(bytes, BATCH_BYTES)));
    return true;
  }

  #keep(buffer: ArrayBuffer): void {
    if (buffer.byteLength === BATCH_BYTES) this.#free.push(buffer);
    else releaseMemory(buffer);
  }

  #send(): void {
    this.#idlest().send({ buffer: this.#buffer.buffer, files: this.#files });
    this.#buffer = new Uint8Array(0);
    this.#files = [];
    this.#used = 0;
  }

  #idlest(): WriteThread {
    return this.#threads.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
  }
}

class WriteThread {
  readonly #worker: Worker;
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  readonly #settled: Promise<void>;
  #failure: unknown;
  #sent = 0;

  /** @param free takes a buffer that is done with */
  constructor({ path, execArgv }: WorkerFile, free: (buffer: ArrayBuffer) => void) {
    this.#worker = new Worker(path, {
      workerData: this.#done,
      ...(execArgv === undefined ? {} : { execArgv }),
    });
    this.#settled = new Promise<void>((resolve, reject) => {
      const fail = (error: unknown) => {
        this.#failure ??= error;
        reject(this.#failure);
      };
      this.#worker.on('message', (message: FromWriter) => {
        if (message === null) resolve();
        else if ('buffer' in message) free(message.buffer);
        else fail(asError(message.failure));
      });
      this.#worker.on('error', fail);
      this.#worker.on('exit', (code) => fail(new Error(`A writing thread ended with code ${code}`)));
    });
    // Whoever waits for it comes later, or never.
    this.#settled.catch(() => undefined);
  }

  get waiting(): number {
    return this.#sent - Atomics.load(this.#done, 0);
  }

  check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  send(batch: WriteBatch): void {
    this.#sent++;
    this.#worker.postMessage(batch satisfies ToWriter, [batch.buffer]);
  }

  settle(): Promise<void> {
    this.#worker.postMessage(null satisfies ToWriter);
    return this.#settled;
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Not cleared: it is filled at once. */
function newMemory(bytes: number): ArrayBuffer {
  return Buffer.allocUnsafeSlow(bytes).buffer as ArrayBuffer;
}

function asError({ path, code, message, needed, written }: WriteFailure): unknown {
  return diskError(Object.assign(new Error(message), { code }), path, { needed, written });
}
