import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseSpec } from '../../src/go/spec.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { toolCacheSource } from '../../src/release/sources/tool-cache.ts';
import { install } from '../../src/sdk/install.ts';
import { temporaryFolder } from '../support/temp.ts';
import { sdkFiles, sdkTarGz } from './archives.ts';
import { hostWith, linux, machine, proofOf, tarOffer } from './hosts.ts';
import { sha256, tree } from './trees.ts';

/** Enough files that a kill often comes between two of them. */
const more = Array.from({ length: 400 }, (_, i) => ({
  name: `src/p${i % 40}/f${i}.go`,
  data: `package p${i}\n`.repeat(20),
}));
const archive = sdkTarGz(
  '1.26.8',
  more.map((file) => ({ ...file, name: `go/${file.name}` })),
);
const expected = { ...sdkFiles('1.26.8'), ...Object.fromEntries(more.map((file) => [file.name, file.data])) };

let server: Server;
let url: string;
/** Called for each request that begins. */
let onRequest = () => {};

beforeAll(async () => {
  server = createServer(async (_, response) => {
    onRequest();
    const step = Math.ceil(archive.length / 20);
    for (let at = 0; at < archive.length && !response.destroyed; at += step) {
      response.write(archive.subarray(at, at + step));
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/go.tar.gz`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function child(root: string): ChildProcess {
  const here = import.meta.dirname;
  const loader = process.features.typescript
    ? []
    : ['--import', new URL('typescript.mjs', import.meta.url).href];
  const args = ['--disable-warning=ExperimentalWarning', ...loader, join(here, 'install-child.ts')];
  return spawn(process.execPath, [...args, url, root, sha256(archive)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function outcome(process: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  process.stdout!.on('data', (data) => (out += data));
  process.stderr!.on('data', (data) => (err += data));
  const [code] = await once(process, 'close');
  return { code, out, err };
}

function withoutRecord(root: string): Record<string, string> {
  const { '.setup-go-plus.json': record, ...files } = tree(root);
  expect(JSON.parse(record!)).toMatchObject({ archiveSha256: sha256(archive) });
  return files;
}

test('four processes that install the same at once end with one whole SDK, and all use it', async () => {
  const root = join(await temporaryFolder(), 'tools');
  const results = await Promise.all([1, 2, 3, 4].map(() => outcome(child(root))));
  const sdk = join(root, 'go', '1.26.8', 'x64');
  expect(results).toEqual(Array(4).fill({ code: 0, out: sdk, err: '' }));
  expect(withoutRecord(sdk)).toEqual(expected);
  expect(readdirSync(join(root, 'go', '1.26.8')).sort()).toEqual(['x64', 'x64.complete']);
});

test('four processes that find a half SDK of another tool end with one whole SDK', async () => {
  const root = join(await temporaryFolder(), 'tools');
  const sdk = join(root, 'go', '1.26.8', 'x64');
  await nodeFiles().write(join(sdk, 'half'), 'x');
  const results = await Promise.all([1, 2, 3, 4].map(() => outcome(child(root))));
  expect(results).toEqual(Array(4).fill({ code: 0, out: sdk, err: '' }));
  expect(withoutRecord(sdk)).toEqual(expected);
  expect(readdirSync(join(root, 'go', '1.26.8')).sort()).toEqual(['x64', 'x64.complete']);
});

test('a process killed at any moment leaves a whole SDK or none, and the next one clears up', async () => {
  const root = join(await temporaryFolder(), 'tools');
  const parent = join(root, 'go', '1.26.8');
  const source = toolCacheSource({ files: nodeFiles(), machine, root, contents: 'full', verify: 'required' });
  let leftovers = 0;
  for (let round = 0; round < 24; round++) {
    const started = new Promise<void>((resolve) => {
      onRequest = resolve;
    });
    const installing = child(root);
    const ended = once(installing, 'close');
    await Promise.race([started, ended]);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 160));
    installing.kill('SIGKILL');
    await ended;
    const found = await source.find({ spec: parseSpec('1.26', 'test'), platform: linux });
    if (found !== undefined) {
      expect(withoutRecord(join(parent, 'x64'))).toEqual(expected);
      await nodeFiles().remove(join(parent, 'x64'));
      await nodeFiles().remove(join(parent, 'x64.complete'));
    } else expect(existsSync(join(parent, 'x64'))).toBe(false);
    leftovers = Math.max(leftovers, existsSync(parent) ? readdirSync(parent).length : 0);
  }
  expect(leftovers).toBeGreaterThan(0);
  const sdk = await install(
    {
      offer: tarOffer('1.26.8', archive),
      proof: Promise.resolve(proofOf(archive)),
      place: { kind: 'tool-cache', root },
      contents: 'full',
      verify: 'required',
    },
    hostWith(archive),
  );
  expect(withoutRecord(sdk.root)).toEqual(expected);
  expect(readdirSync(parent).sort()).toEqual(['x64', 'x64.complete']);
});
