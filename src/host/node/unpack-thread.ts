import { Worker } from 'node:worker_threads';
import type { PackBytes, Unpacked, UnpackOptions } from '../../cache/pack/ports.ts';
import type { NameRules } from '../../sdk/safe-path.ts';
import { type FromThread, fromFailure, type ToThread, type UnpackTask } from './unpack-messages.ts';
import type { WorkerFile } from './worker-file.ts';

/** Packed bytes that are worth a message: they become some 2 MiB. Sockets give 16 to 64 KiB. */
const PORTION = 512 * 1024;
/** Buffers that travel between the two threads. */
const BUFFERS = 6;

/** A thread that has begun to load and waits for something to unpack. It keeps no process alive until then. */
export function startThread({ path, execArgv }: WorkerFile): Worker {
  const worker = new Worker(path, execArgv === undefined ? {} : { execArgv });
  worker.unref();
  // What keeps it from starting is told to whoever uses it, by its end.
  worker.on('error', () => undefined);
  return worker;
}

/** In a thread of its own; this one only moves the packed bytes there. See Packs.unpack. Ends the thread. */
export async function unpackInThread(
  pack: PackBytes,
  folder: string,
  { onHeader, ...options }: UnpackOptions,
  rules: NameRules,
  worker: Worker,
): Promise<Unpacked> {
  const thread = new Thread(worker, onHeader);
  thread.begin({ folder, options, rules });
  try {
    return await Promise.race([thread.outcome, send(pack, thread).then(() => thread.outcome)]);
  } finally {
    await thread.terminate();
  }
}

/** Ends early, and leaves the pack, when the thread has failed. */
async function send(pack: PackBytes, thread: Thread): Promise<void> {
  let buffer = await thread.buffer();
  let used = 0;
  for await (const chunk of pack) {
    for (let at = 0; at < chunk.length; ) {
      if (used === PORTION) {
        thread.send(buffer, used);
        buffer = await thread.buffer();
        used = 0;
      }
      const part = chunk.subarray(at, at + PORTION - used);
      new Uint8Array(buffer).set(part, used);
      at += part.length;
      used += part.length;
    }
    if (thread.ended) return;
  }
  thread.send(buffer, used);
  thread.sendEnd();
}

class Thread {
  readonly outcome: Promise<Unpacked>;
  ended = false;
  readonly #worker: Worker;
  readonly #free: ArrayBuffer[] = [];
  #made = 0;
  #wake = () => {};

  constructor(worker: Worker, onHeader: UnpackOptions['onHeader']) {
    this.#worker = worker;
    this.outcome = new Promise<Unpacked>((resolve, reject) => {
      worker.on('message', (message: FromThread) => {
        switch (message.kind) {
          case 'taken':
            this.#free.push(message.buffer);
            this.#wake();
            break;
          case 'header':
            onHeader?.(message.header);
            break;
          case 'done':
            resolve(message.unpacked);
            break;
          case 'failed':
            reject(fromFailure(message.failure));
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The unpacking thread ended with code ${code}`)));
    }).finally(() => {
      this.ended = true;
      this.#wake();
    });
    // Whoever waits for it may still be waiting for bytes.
    this.outcome.catch(() => undefined);
  }

  /** An empty one, as soon as the thread has given one back, or has ended. */
  async buffer(): Promise<ArrayBuffer> {
    for (;;) {
      const buffer = this.#free.pop();
      if (buffer !== undefined) return buffer;
      if (this.#made < BUFFERS || this.ended) {
        this.#made++;
        return new ArrayBuffer(PORTION);
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  begin(task: UnpackTask): void {
    this.#worker.ref();
    this.#worker.postMessage(task);
  }

  send(buffer: ArrayBuffer, length: number): void {
    this.#worker.postMessage({ buffer, length } satisfies ToThread, [buffer]);
  }

  sendEnd(): void {
    this.#worker.postMessage(null satisfies ToThread);
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }
}
