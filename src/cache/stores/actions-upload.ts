import { randomUUID } from 'node:crypto';
import type { Host } from '../../host/ports.ts';
import { releaseBuffer } from '../../sdk/release-buffer.ts';
import { drain, refused, withAttempts } from './attempts.ts';
import { withParameters } from './signed-url.ts';

type Ports = Pick<Host, 'http' | 'clock' | 'log'>;

/**
 * Small enough that the upload begins while the rest is being packed; large enough that the layer of an edit is mostly one
 * request, and not blocks and then their list (4.5 MB for junegunn/fzf). 50,000 blocks, Azure's limit, are 400 GB.
 */
const blockSize = 8 * 1024 * 1024;
const parallel = 4;

/**
 * To a blob of Azure's, or of what imitates it: one PUT for what fits into a block, else blocks and the list of them.
 * At most five blocks are in memory.
 * @returns bytes
 * @throws UserError HTTP_*, and what `body` throws; then the blob does not exist
 */
export async function uploadBlob(
  url: string,
  body: AsyncIterable<Uint8Array>,
  ports: Ports,
): Promise<number> {
  const put = (data: Uint8Array | string, parameters: string, headers: Record<string, string>) =>
    putBlob(parameters === '' ? url : withParameters(url, parameters), data, headers, ports);
  const prefix = randomUUID();
  const ids: string[] = [];
  const uploads = createUploads();
  let size = 0;
  let only: Uint8Array | undefined;
  try {
    for await (const block of inBlocks(body)) {
      size += block.length;
      if (ids.length === 0 && block.length < blockSize) {
        only = block;
        break;
      }
      const id = blockId(prefix, ids.length);
      ids.push(id);
      await uploads.add(async () => {
        await put(block, `comp=block&blockid=${encodeURIComponent(id)}`, {});
        releaseBuffer(block);
      });
    }
  } finally {
    await uploads.settled();
  }
  uploads.check();
  if (ids.length === 0) {
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
    await put(only ?? new Uint8Array(), '', headers);
  } else {
    await put(blockList(ids), 'comp=blocklist', {
      'content-type': 'application/xml; charset=utf-8',
      'x-ms-blob-content-type': 'application/octet-stream',
    });
  }
  return size;
}

/** Copies at once, since who packs may use its buffer again. All but the last block are full. */
async function* inBlocks(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = Buffer.allocUnsafeSlow(blockSize);
  let filled = 0;
  for await (const chunk of body) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + blockSize - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < blockSize) continue;
      yield block;
      block = Buffer.allocUnsafeSlow(blockSize);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

interface Uploads {
  /** Waits for a free place. @throws the first failure of any */
  add(upload: () => Promise<void>): Promise<void>;
  settled(): Promise<void>;
  check(): void;
}

function createUploads(): Uploads {
  const running = new Set<Promise<void>>();
  let failed = false;
  let failure: unknown;
  const check = () => {
    if (failed) throw failure;
  };
  return {
    check,
    async add(upload) {
      while (running.size >= parallel) await Promise.race(running);
      check();
      const one = upload()
        .catch((error: unknown) => {
          if (!failed) failure = error;
          failed = true;
        })
        .finally(() => running.delete(one));
      running.add(one);
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

async function putBlob(
  url: string,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>>,
  ports: Ports,
): Promise<void> {
  await withAttempts(async () => {
    const response = await ports.http.send({ method: 'PUT', url, headers, body });
    await drain(response);
    if (response.status < 200 || response.status > 299) throw refused('the cache’s storage', response);
  }, ports);
}

/** As Azure's own client names them; servers that imitate the service read the number at the end. */
function blockId(prefix: string, index: number): string {
  return Buffer.from(`${prefix}${String(index).padStart(12, '0')}`).toString('base64');
}

function blockList(ids: readonly string[]): string {
  const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
}
