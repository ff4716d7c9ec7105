const piece = 256 * 1024;

/** Milliseconds that a late timer may catch up with: else one connection alone would get less than its share. */
const burst = 50;

/** A token bucket for all connections together. */
export function createBucket() {
  let rate;
  let free = 0;
  return {
    /** undefined: no limit. */
    rate: (bytesPerSecond) => {
      rate = bytesPerSecond;
    },
    async take(bytes) {
      if (rate === undefined) return;
      free = Math.max(free, performance.now() - burst) + (bytes * 1000) / rate;
      const wait = free - performance.now();
      if (wait > 2) await new Promise((done) => setTimeout(done, wait));
    },
  };
}

export async function readBody(request, bucket) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
    await bucket?.take(chunk.length);
  }
  return Buffer.concat(chunks);
}

export async function writeBody(response, body, bucket, last = true) {
  for (let at = 0; at < body.length && !response.destroyed; at += piece) {
    const part = body.subarray(at, at + piece);
    await bucket.take(part.length);
    if (!response.write(part)) await writable(response);
  }
  if (last) response.end();
}

function writable(response) {
  return new Promise((done) => {
    const end = () => {
      response.off('drain', end).off('close', end);
      done();
    };
    response.on('drain', end).on('close', end);
  });
}
