import type { ClientRequest } from 'node:http';
import { releaseBuffer } from '../../sdk/release-buffer.ts';

/** Whether Node's parser copies a body out of what the socket read. All versions do; but this is seen before it counts. */
let copies: boolean | undefined;
const undecided = new WeakSet<ArrayBufferLike>();

/**
 * Gives back what the socket of a request reads as soon as the parser is done with it. Node leaves it to the garbage
 * collector: with 200 MB a second all of V8's heap is marked every 50 ms, for nothing else.
 */
export function releaseReads(request: ClientRequest): void {
  request.once('socket', (socket) => {
    const read = (bytes: Buffer) => {
      // Later, since the parser may be called after this.
      if (copies === true) process.nextTick(releaseBuffer, bytes);
      else undecided.add(bytes.buffer);
    };
    socket.on('data', read);
    request.once('close', () => socket.off('data', read));
  });
}

/** @param chunk of a body, as it came from Node */
export function noticeCopies(chunk: Uint8Array): void {
  copies ??= !undecided.has(chunk.buffer);
}
