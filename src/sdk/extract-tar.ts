import type { TransformOptions } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { createGunzip, type ZlibOptions } from 'node:zlib';
import { UserError } from '../errors.ts';
import type { Files, Stage } from '../host/ports.ts';
import { type Bounds, BoundsCheck } from './bounds.ts';
import type { Incoming } from './extract.ts';
import { releaseMemory } from './release-buffer.ts';
import { type TarEntry, TarParser } from './tar.ts';
import type { Unpacked } from './unpacked.ts';
import { zlibCode } from './zlib-code.ts';

interface Surroundings {
  readonly files: Files;
  readonly stage: Stage;
  readonly bounds: Bounds;
}

interface HardLink {
  readonly name: string;
  readonly target: string;
}

/** Bytes given to the thread pool at a time, which become some 2 MiB: fewer would leave both threads waiting. */
const PORTION = 512 * 1024;
const CHUNK = 2 ** 21;
/** Unpacked bytes that gunzip may be ahead. */
const AHEAD = 4 * CHUNK;
/** Unpacked bytes between two turns of the event loop: without one gunzip is not given its next portion. */
const TURN = 256 * 1024;

/**
 * gunzip runs in the thread pool in large chunks while this thread writes files: one core each.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*
 */
export async function unpackTarGz(
  incoming: Incoming,
  unpacked: Unpacked,
  { files, stage, bounds }: Surroundings,
): Promise<undefined> {
  const attributes = new Map<string, { executable: boolean; mtime: number }>();
  const hardLinks: HardLink[] = [];
  const writer = new TarWriter(unpacked, attributes, hardLinks);
  const check = new BoundsCheck(bounds);
  const parser = new TarParser(writer, check);
  let total = 0;
  try {
    const options: ZlibOptions & TransformOptions = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };
    const gunzip = createGunzip(options);
    await pipeline(inPortions(incoming.body), gunzip, async (output: AsyncIterable<Buffer>) => {
      let memory: ArrayBufferLike | undefined;
      for await (const chunk of output) {
        // gunzip fills one buffer after the other, each with several chunks.
        if (memory !== undefined && memory !== chunk.buffer) releaseMemory(memory);
        memory = chunk.buffer;
        total += chunk.length;
        check.ratio(incoming.count(), total);
        for (let at = 0; at < chunk.length; at += TURN) {
          if (at > 0) await setImmediate();
          parser.push(chunk.subarray(at, at + TURN));
        }
      }
    });
  } catch (error) {
    throw asDamage(error);
  }
  parser.end();
  if (hardLinks.length > 0) await stage.settle();
  for (const link of hardLinks) await copy(link, unpacked, attributes, files, stage);
}

/** The same two buffers in turn: a stream asks for the next when it is done with the one before. */
async function* inPortions(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [filling, other] = [Buffer.allocUnsafeSlow(PORTION), Buffer.allocUnsafeSlow(PORTION)];
  let size = 0;
  for await (const chunk of body) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + PORTION - size);
      filling.set(part, size);
      size += part.length;
      at += part.length;
      if (size < PORTION) continue;
      yield filling;
      [filling, other] = [other, filling];
      size = 0;
    }
  }
  if (size > 0) yield filling.subarray(0, size);
}

class TarWriter {
  readonly #unpacked: Unpacked;
  readonly #attributes: Map<string, { executable: boolean; mtime: number }>;
  readonly #hardLinks: HardLink[];
  #name: string | undefined;

  constructor(
    unpacked: Unpacked,
    attributes: Map<string, { executable: boolean; mtime: number }>,
    hardLinks: HardLink[],
  ) {
    this.#unpacked = unpacked;
    this.#attributes = attributes;
    this.#hardLinks = hardLinks;
  }

  wants(raw: string): boolean {
    this.#name = this.#unpacked.admit(raw);
    return this.#name !== undefined;
  }

  entry(entry: TarEntry): void {
    switch (entry.kind) {
      case 'file': {
        const { executable, mtime } = entry;
        this.#attributes.set(this.#name!, { executable, mtime });
        this.#unpacked.write(this.#name!, entry.data, { executable, mtime });
        break;
      }
      case 'directory':
        this.#unpacked.folder(entry.name);
        break;
      case 'link':
        this.#unpacked.link(entry.name, entry.target);
        break;
      case 'hardlink': {
        const target = this.#unpacked.nameOf(entry.target);
        if (!this.#unpacked.names.has(target))
          throw invalid(`${entry.name} is a hard link to ${entry.target}, which does not come before it`);
        const name = this.#unpacked.admit(entry.name);
        if (name !== undefined) this.#hardLinks.push({ name, target });
      }
    }
  }
}

/** As a file of its own: not every file system has hard links, and an SDK's files are not edited. */
async function copy(
  link: HardLink,
  unpacked: Unpacked,
  attributes: ReadonlyMap<string, { executable: boolean; mtime: number }>,
  files: Files,
  stage: Stage,
): Promise<void> {
  const found = attributes.get(link.target);
  const data = found === undefined ? undefined : await files.read(`${stage.path}/${link.target}`);
  if (found === undefined || data === undefined)
    throw invalid(`${link.name} is a hard link to ${link.target}, which was left out or is a link itself`);
  unpacked.write(link.name, data, found);
}

function asDamage(error: unknown): unknown {
  const code = zlibCode(error);
  if (code === '') return error;
  return invalid(
    code === 'Z_BUF_ERROR' ? 'its gzip stream ends in the middle' : 'its gzip stream is broken',
    error,
  );
}

function invalid(fault: string, cause?: unknown): UserError {
  return new UserError('ARCHIVE_INVALID', `The archive is damaged: ${fault}.`, {
    hint: 'Download it again; if it stays so, the server has a damaged copy.',
    cause,
  });
}
