/** A thread that writes files; write-threads.ts starts it and sends them. A file of its own in lib/ and dist/. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { errorCode } from './disk-error.ts';
import { writeFile } from './write-file.ts';
import type { FromWriter, ToWriter, WriteBatch } from './write-threads.ts';

if (parentPort !== null) run(parentPort, workerData as Int32Array);

/** @param done counts the batches, so that the other thread sees it without waiting for a message */
function run(port: MessagePort, done: Int32Array): void {
  let failed = false;
  let written = 0;
  const post = (message: FromWriter) => port.postMessage(message);
  port.on('message', (message: ToWriter) => {
    if (message === null) return failed ? undefined : post(null);
    if (!failed) write(message);
    Atomics.add(done, 0, 1);
    port.postMessage({ buffer: message.buffer } satisfies FromWriter, [message.buffer]);
  });

  function write({ buffer, files }: WriteBatch): void {
    for (const { path, start, end, attributes } of files) {
      try {
        writeFile(path, new Uint8Array(buffer, start, end - start), attributes, (count) => {
          written += count;
        });
      } catch (error) {
        failed = true;
        const { message } = error as Error;
        post({ failure: { path, code: errorCode(error), message, needed: end - start, written } });
        return;
      }
    }
  }
}
