/** The thread that unpacks one pack; unpack-thread.ts starts it and sends the bytes. A file of its own in lib/ and dist/. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { unpackHere } from './unpack-here.ts';
import { type FromThread, type ToThread, toFailure, type UnpackTask } from './unpack-messages.ts';

if (parentPort !== null) await run(parentPort);

async function run(port: MessagePort): Promise<void> {
  const post = (message: FromThread) => port.postMessage(message);
  const next = inbox(port);
  const { folder, options, rules } = (await next()) as UnpackTask;
  try {
    const unpacked = await unpackHere(
      received(next as () => Promise<ToThread>, port),
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

/** One listener from the beginning: what comes while a port has none is lost. */
function inbox(port: MessagePort): () => Promise<UnpackTask | ToThread> {
  const waiting: (UnpackTask | ToThread)[] = [];
  let wake = () => {};
  port.on('message', (message: UnpackTask | ToThread) => {
    waiting.push(message);
    wake();
  });
  return async () => {
    while (waiting.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return waiting.shift() as UnpackTask | ToThread;
  };
}

async function* received(next: () => Promise<ToThread>, port: MessagePort): AsyncGenerator<Uint8Array> {
  for (let message = await next(); message !== null; message = await next()) {
    const { buffer, length } = message;
    yield new Uint8Array(buffer, 0, length);
    port.postMessage({ kind: 'taken', buffer } satisfies FromThread, [buffer]);
  }
}
