/** The thread that unpacks one pack; unpack-thread.ts starts it and sends the bytes. A file of its own in lib/ and dist/. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { unpackHere } from './unpack-here.ts';
import { type FromThread, type ToThread, toFailure, type UnpackTask } from './unpack-messages.ts';

parentPort?.once('message', (task: UnpackTask) => void run(parentPort!, task));

async function run(port: MessagePort, { folder, options, rules }: UnpackTask): Promise<void> {
  const post = (message: FromThread) => port.postMessage(message);
  try {
    const unpacked = await unpackHere(
      received(port),
      folder,
      { ...options, onHeader: (header) => post({ kind: 'header', header }) },
      rules,
    );
    post({ kind: 'done', unpacked });
  } catch (error) {
    post({ kind: 'failed', failure: toFailure(error) });
  } finally {
    port.close();
  }
}

async function* received(port: MessagePort): AsyncGenerator<Uint8Array> {
  const waiting: ToThread[] = [];
  let wake = () => {};
  port.on('message', (message: ToThread) => {
    waiting.push(message);
    wake();
  });
  for (;;) {
    const message = waiting.shift();
    if (message === null) return;
    if (message === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    const { buffer, length } = message;
    yield new Uint8Array(buffer, 0, length);
    port.postMessage({ kind: 'taken', buffer } satisfies FromThread, [buffer]);
  }
}
