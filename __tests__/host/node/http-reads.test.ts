import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { noticeCopies, releaseReads } from '../../../src/host/node/http-reads.ts';

const body = Buffer.alloc(6_000_000, 'what a cache sends ');

/** Bodies one after the other over one connection, and how much of what its socket read is still held afterwards. */
async function download(times: number): Promise<{ bodies: Buffer[]; held: number; read: number }> {
  const server = http.createServer((_, response) => void response.end(body));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const reads = new Set<ArrayBufferLike>();
  let read = 0;
  const bodies: Buffer[] = [];
  try {
    for (let i = 0; i < times; i++) {
      const request = http.get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, agent });
      releaseReads(request);
      request.once('socket', (socket) => {
        const note = (bytes: Buffer) => {
          reads.add(bytes.buffer);
          read += bytes.length;
        };
        socket.on('data', note);
        request.once('close', () => socket.off('data', note));
      });
      const message = await new Promise<http.IncomingMessage>((done, fail) =>
        request.once('response', done).once('error', fail),
      );
      const chunks: Buffer[] = [];
      for await (const chunk of message) {
        noticeCopies(chunk);
        chunks.push(chunk);
      }
      bodies.push(Buffer.concat(chunks));
      await new Promise((done) => setImmediate(done));
    }
  } finally {
    agent.destroy();
    server.close();
  }
  return { bodies, read, held: [...reads].reduce((sum, { byteLength }) => sum + byteLength, 0) };
}

test('bodies come whole over one connection while what the socket read is given back', async () => {
  const { bodies, held, read } = await download(4);
  for (const came of bodies) expect(came.equals(body)).toBe(true);
  expect(read).toBeGreaterThan(4 * body.length);
  // A Node without ArrayBuffer.prototype.transfer (20) leaves it to the garbage collector.
  if ('transfer' in ArrayBuffer.prototype) expect(held).toBeLessThan(body.length / 2);
  else expect(held).toBe(read);
});
