import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../errors.ts';
import type { HttpResponse } from '../ports.ts';

/**
 * A file as if a host served it, Range and If-Range included: a network share that drops out is resumed like a connection.
 * @throws UserError INPUT_INVALID for a URL that names no local path, DISK_DENIED
 */
export async function getFile(url: URL, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const path = toPath(url);
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return undefined;
    throw denied(path, error);
  });
  const answer = (status: number, fields: Record<string, string>, body: AsyncIterable<Uint8Array>) => ({
    status,
    headers: fields,
    url: url.href,
    body,
    cancel: () => {},
  });
  if (facts === undefined || !facts.isFile()) return answer(404, {}, nothing());
  const etag = `"${facts.size.toString(16)}-${facts.mtimeMs.toString(16)}"`;
  const from = rangeStart(headers, etag);
  const common = { etag, 'accept-ranges': 'bytes' };
  if (from === undefined) {
    return answer(200, { ...common, 'content-length': String(facts.size) }, read(path, 0, facts.size));
  }
  if (from >= facts.size)
    return answer(416, { ...common, 'content-range': `bytes */${facts.size}` }, nothing());
  const fields = {
    ...common,
    'content-length': String(facts.size - from),
    'content-range': `bytes ${from}-${facts.size - 1}/${facts.size}`,
  };
  return answer(206, fields, read(path, from, facts.size));
}

function toPath(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new UserError('INPUT_INVALID', `${url.href} does not name a file on this machine`, { cause });
  }
}

function rangeStart(headers: Readonly<Record<string, string>>, etag: string): number | undefined {
  const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
  if (from === undefined || (headers['if-range'] ?? etag) !== etag) return undefined;
  return Number(from);
}

async function* read(path: string, from: number, size: number): AsyncGenerator<Uint8Array> {
  if (from === size) return;
  try {
    yield* createReadStream(path, { start: from, end: size - 1, highWaterMark: 256 * 1024 });
  } catch (error) {
    throw denied(path, error as NodeJS.ErrnoException);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function denied(path: string, error: NodeJS.ErrnoException): UserError {
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new UserError('DISK_DENIED', `cannot read ${path}: permission denied`, { cause: error });
  }
  return new UserError('HTTP_UNREACHABLE', `cannot read ${path}: ${error.code ?? error.message}`, {
    cause: error,
  });
}
