import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/host/node/http.ts';
import { project } from '../../support/temp.ts';

const http = createHttp({ env: () => undefined });

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await http.get({ url: pathToFileURL(path).href, headers });
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return { ...response, text: Buffer.concat(chunks).toString() };
}

describe('a file: URL', () => {
  test('is answered like a host would, in folders with spaces and accents', async () => {
    const root = await project({ 'go 1.tar.gz': '0123456789' });
    const answer = await get(join(root, 'go 1.tar.gz'));
    expect(answer).toMatchObject({ status: 200, text: '0123456789' });
    expect(answer.headers).toMatchObject({ 'content-length': '10', 'accept-ranges': 'bytes' });
  });

  test('gives the rest of a file, where it is still the same', async () => {
    const path = join(await project({ a: '0123456789' }), 'a');
    const { headers } = await get(path);
    const etag = headers.etag ?? '';
    const rest = await get(path, { range: 'bytes=4-', 'if-range': etag });
    expect(rest).toMatchObject({ status: 206, text: '456789' });
    expect(rest.headers).toMatchObject({ 'content-range': 'bytes 4-9/10', 'content-length': '6' });
    expect(await get(path, { range: 'bytes=4-', 'if-range': '"other"' })).toMatchObject({ status: 200 });
    expect(await get(path, { range: 'bytes=10-' })).toMatchObject({ status: 416, text: '' });
  });

  test('of an empty file is an empty body', async () => {
    expect(await get(join(await project({ a: '' }), 'a'))).toMatchObject({ status: 200, text: '' });
  });

  test('is 404 for what is not there, and for a folder', async () => {
    const root = await project({ a: '' });
    await mkdir(join(root, 'folder'));
    for (const name of ['b', 'a/b', 'folder']) {
      expect(await get(join(root, name))).toMatchObject({ status: 404, text: '' });
    }
  });

  test('that names no path is refused', async () => {
    await expect(http.get({ url: 'file:///a%2Fb' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
