import type { OnReadOpts, Socket } from 'node:net';

/** Bytes that a socket reads at a time where so many have come. */
const READ = 256 * 1024;

/** Whether Node's parser copies a body out of what the socket read. All versions do; but this is seen before it counts. */
let copies: boolean | undefined;
const undecided = new WeakSet<ArrayBufferLike>();
const withOne = new WeakSet<Socket>();

/**
 * A socket of an HTTP client that reads into the same memory again and again. By itself Node takes 64 KiB of new memory
 * for each read and leaves it to the garbage collector: with 200 MB a second all of V8's heap is marked every 50 ms, for
 * nothing else. Not for TLS inside a proxy's tunnel: Node ignores `onread` where it is given a socket.
 */
export function withOneBuffer(connect: (options: { readonly onread: OnReadOpts }) => Socket): Socket {
  const socket = connect({
    onread: {
      buffer: Buffer.allocUnsafeSlow(READ),
      callback(count, buffer) {
        // Node's HTTP client listens to it, and with `onread` nobody else says it.
        socket.emit('data', copies === true ? view(buffer, count) : copyOf(buffer, count));
        return true;
      },
    },
  });
  withOne.add(socket);
  return socket;
}

/** @param chunk of a body, as it came from Node by this socket */
export function noticeCopies(chunk: Uint8Array, socket: Socket): void {
  if (withOne.has(socket)) copies ??= !undecided.has(chunk.buffer);
}

function view({ buffer, byteOffset }: Uint8Array, count: number): Buffer {
  return Buffer.from(buffer, byteOffset, count);
}

function copyOf(bytes: Uint8Array, count: number): Buffer {
  const copy = Buffer.allocUnsafeSlow(count);
  copy.set(bytes.subarray(0, count));
  undecided.add(copy.buffer);
  return copy;
}
