import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type BringRequest, bringZig } from '../../../../src/build/toolchains/zig/bring.ts';
import { nodeFiles } from '../../../../src/host/node/files.ts';
import { createHttp } from '../../../../src/host/node/http.ts';
import { nodeMachine } from '../../../../src/host/node/machine.ts';
import { nodeStages } from '../../../../src/host/node/stages.ts';
import { createTransfer } from '../../../../src/transfer/transfer.ts';
import { makeZip } from '../../../fakes/archives.ts';
import { closing } from '../../../fakes/closing.ts';
import { fakeClock, fakeLog } from '../../../fakes/observers.ts';
import { makeZigWheel, type PackageIndexOptions, startPackageIndex } from '../../../fakes/package-index.ts';
import { must } from '../../../support/go-command.ts';
import { temporaryFolder } from '../../../support/temp.ts';

const wheel = makeZigWheel('0.17.1');
const pins = { '0.17.1': { 'linux/amd64': wheel.sha256 } };
const https = 'https://index.example/simple';

/** A machine with an empty tool cache, an index, and pins of what that index has. */
async function bench(options: PackageIndexOptions = {}, asked: Partial<BringRequest> = {}) {
  const server = closing(await startPackageIndex([wheel], options));
  const toolCache = await temporaryFolder();
  const http = createHttp({ env: () => undefined, idleTimeout: 1_500 });
  const host = {
    machine: { ...nodeMachine(), platform: { os: 'linux', arch: 'amd64' } },
    files: nodeFiles(),
    stages: nodeStages(),
    transfer: createTransfer(
      // What is asked of an index over TLS is asked of the one that is here.
      {
        get: (request) =>
          http.get({
            ...request,
            url: request.url.replace('https://index.example', server.index.replace('/simple', '')),
          }),
      },
      fakeClock(),
      fakeLog(),
      { credentials: [] },
    ),
    log: fakeLog(),
  };
  const request = { version: '0.17.1', toolCache, index: server.index, pins, ...asked };
  const left = () =>
    (readdirSync(toolCache, { recursive: true }) as string[]).filter(
      (name) => !/^zig([/\\]0\.17\.1)?$/.test(name),
    );
  return { server, host, request, left, bring: () => bringZig(request, host) };
}

describe('zig from its wheel', () => {
  test.each(['json', 'html'] as const)(
    'is downloaded by the index in %s, verified by its pin, and runs',
    async (page) => {
      const { bring, request } = await bench({ page });
      const zig = await bring();
      expect(zig).toBe(join(request.toolCache, 'zig', '0.17.1', 'linux-amd64', 'ziglang', 'zig'));
      expect((await must(zig, ['version'], request.toolCache)).trim()).toBe('0.17.1');
      expect(statSync(zig).mode & 0o111).not.toBe(0);
    },
  );

  test('is not asked for again where it is', async () => {
    const { bring, server } = await bench();
    await bring();
    const before = server.requests.length;
    await bring();
    expect(server.requests).toHaveLength(before);
  });

  test('comes once and whole where two ask for it', async () => {
    const { bring, left } = await bench();
    const [first, second] = await Promise.all([bring(), bring()]);
    expect(first).toBe(second);
    expect(
      left().filter((name) => /linux-amd64(?:$|[^/\\])/.test(name) && !/[/\\]linux-amd64[/\\]/.test(name)),
    ).toHaveLength(1);
  });

  test('what a killed job left in its place is replaced', async () => {
    const { bring, request } = await bench();
    const folder = join(request.toolCache, 'zig', '0.17.1', 'linux-amd64', 'ziglang');
    await mkdir(folder, { recursive: true });
    writeFileSync(join(folder, 'zig'), '#!/bin/sh\necho half\n', { mode: 0o755 });
    expect((await must(await bring(), ['version'], request.toolCache)).trim()).toBe('0.17.1');
  });

  test('a record of other bytes than the pin is no proof', async () => {
    const { bring, request, host } = await bench();
    await bring();
    const other = bringZig({ ...request, pins: { '0.17.1': { 'linux/amd64': 'cd'.repeat(32) } } }, host);
    await expect(other).rejects.toMatchObject({ code: 'INTEGRITY_MISMATCH' });
  });

  test('of a version without pin is verified by the digest of an index over TLS', async () => {
    const { bring } = await bench({}, { pins: {}, index: https });
    await expect(bring()).resolves.toContain('zig');
  });

  test.each<[string, PackageIndexOptions, Partial<BringRequest>, string]>([
    [
      'other bytes than the pin',
      { body: () => makeZip([{ name: 'ziglang/zig', data: 'evil' }]), digest: () => null },
      {},
      'INTEGRITY_MISMATCH',
    ],
    ['an index that contradicts the pin', { digest: () => 'cd'.repeat(32) }, {}, 'INTEGRITY_MISMATCH'],
    [
      'other bytes than the index says',
      { body: () => makeZip([{ name: 'ziglang/zig', data: 'evil' }]) },
      { pins: {}, index: https },
      'INTEGRITY_MISMATCH',
    ],
    ['no digest at all', { digest: () => null }, { pins: {}, index: https }, 'INTEGRITY_MISSING'],
    ['an index without TLS and no pin', {}, { pins: {} }, 'INTEGRITY_MISSING'],
    ['a version that is a path', {}, { version: '../../0.17.1' }, 'INPUT_INVALID'],
    ['a version that is not there', {}, { version: '0.99.0' }, 'VERSION_NOT_FOUND'],
    ['no such project', { missing: 'page' }, {}, 'HTTP_STATUS'],
    ['no such file', { missing: 'file' }, {}, 'HTTP_STATUS'],
    ['a connection that breaks each time', { breaks: true }, {}, 'HTTP_TRUNCATED'],
    ['bytes that are no zip', { body: () => Buffer.from('not a zip') }, {}, 'ARCHIVE_INVALID'],
    [
      'names that leave the folder',
      { body: () => makeZip([{ name: '../evil', data: '' }]) },
      {},
      'ARCHIVE_HOSTILE',
    ],
  ])('%s: nothing of it is kept', async (_, options, asked, code) => {
    const { bring, left } = await bench(options, asked);
    await expect(bring()).rejects.toMatchObject({ code });
    expect(left()).toEqual([]);
  });

  test('a wheel without zig is refused although its digest is right', async () => {
    const empty = makeZip([{ name: 'ziglang/README', data: '' }]);
    const fake = { ...makeZigWheel('0.17.1'), bytes: empty };
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(empty).digest('hex');
    const { bring, left } = await bench(
      { body: () => fake.bytes, digest: () => sha256 },
      { pins: {}, index: https },
    );
    await expect(bring()).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
    expect(left()).toEqual([]);
  });

  test('a disk that refuses a file leaves nothing', async () => {
    const { request, host, left } = await bench();
    const stages = {
      ...host.stages,
      open: async (destination: string) => {
        const stage = await host.stages.open(destination);
        return Object.assign(Object.create(stage) as typeof stage, {
          path: stage.path,
          directory: stage.directory.bind(stage),
          publish: stage.publish.bind(stage),
          discard: stage.discard.bind(stage),
          file: () => {
            throw new Error('no space');
          },
        });
      },
    };
    await expect(bringZig(request, { ...host, stages })).rejects.toThrow('no space');
    expect(left()).toEqual([]);
  });
});
