import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Part } from '../../../src/cache/stores/download.ts';
import { createPartBuffers } from '../../../src/cache/stores/part-buffers.ts';
import { prefetch } from '../../../src/cache/stores/prefetch.ts';

/** Chunks that come one at a time, when they are let; as a part of a download, it yields what is on its way after a cancel. */
function slowPart(): {
  readonly part: Part;
  come(bytes: string): Promise<void>;
  fail(error: Error): Promise<void>;
  end(): Promise<void>;
  cancelled(): boolean;
} {
  const waiting: (Uint8Array | Error | null)[] = [];
  let wake = () => {};
  let cancelled = false;
  const add = async (what: Uint8Array | Error | null) => {
    waiting.push(what);
    wake();
    await new Promise((done) => setImmediate(done));
  };
  return {
    part: {
      async *read() {
        for (;;) {
          while (waiting.length === 0)
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          const next = waiting.shift()!;
          if (next instanceof Error) throw next;
          if (next === null) return;
          yield next;
        }
      },
      cancel: () => {
        cancelled = true;
      },
    },
    come: (bytes) => add(Buffer.from(bytes)),
    fail: (error) => add(error),
    end: () => add(null),
    cancelled: () => cancelled,
  };
}

async function textOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const bytes of parts) text += Buffer.from(bytes).toString();
  return text;
}

test('what came before its turn is read as a whole, and the rest as it comes', async () => {
  const { part, come, end } = slowPart();
  const ahead = prefetch(part, Buffer.alloc(6));
  await come('ab');
  await come('cd');
  const read = ahead.read();
  expect((await read.next()).value).toEqual(Buffer.from('abcd'));
  const next = read.next();
  await come('ef');
  expect((await next).value).toEqual(Buffer.from('ef'));
  await end();
  expect((await read.next()).done).toBe(true);
});

test('a range that fails gives what came before its error', async () => {
  const { part, come, fail } = slowPart();
  const read = prefetch(part, Buffer.alloc(6)).read();
  await come('ab');
  await fail(new Error('cut'));
  expect((await read.next()).value).toEqual(Buffer.from('ab'));
  await expect(read.next()).rejects.toThrow('cut');
});

test('a range that is left writes nothing more to its buffer, which another has by then', async () => {
  const { part, come, cancelled } = slowPart();
  const buffer = Buffer.alloc(4, '.');
  const ahead = prefetch(part, buffer);
  await come('ab');
  ahead.close();
  await come('cd');
  expect(buffer.toString()).toBe('ab..');
  expect(cancelled()).toBe(true);
  expect(await textOf(ahead.read())).toBe('ab');
});

test('however a range is cut, its bytes are read in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 20 })), async (texts) => {
      const whole = texts.join('');
      const part: Part = {
        async *read() {
          for (const text of texts) yield Buffer.from(text);
        },
        cancel: () => undefined,
      };
      expect(await textOf(prefetch(part, Buffer.alloc(whole.length)).read())).toBe(whole);
    }),
  );
});

test('there are as many buffers as were allowed, and those that came back', () => {
  const buffers = createPartBuffers(2, 8);
  const [one, two] = [buffers.take()!, buffers.take()!];
  expect([one.length, two.length, buffers.take()]).toEqual([8, 8, undefined]);
  expect(one.buffer).not.toBe(two.buffer);
  buffers.give(one);
  expect(buffers.take()).toBe(one);
});
