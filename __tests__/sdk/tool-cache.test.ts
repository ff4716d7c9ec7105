import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path, { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSpec } from '../../src/go/spec.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import type { Files } from '../../src/host/ports.ts';
import { type ToolCacheOptions, toolCacheSource } from '../../src/release/sources/tool-cache.ts';
import type { InstalledOffer } from '../../src/release/types.ts';
import { inspect, openInstalled } from '../../src/sdk/installed.ts';
import { formatRecord, parseRecord } from '../../src/sdk/record.ts';
import { toolCachePath } from '../../src/sdk/tool-cache-path.ts';
import type { SdkRecord } from '../../src/sdk/types.ts';
import { temporaryFolder } from '../support/temp.ts';
import { linux, machine, version } from './hosts.ts';

const sha = 'ab'.repeat(32);

function record(text: string, more: Partial<SdkRecord> = {}): SdkRecord {
  return {
    schema: 1,
    version: text,
    platform: linux,
    contents: 'full',
    source: 'go.dev',
    url: 'https://go.dev/dl/x',
    integrity: { kind: 'sha256', hex: sha, from: 'x' },
    archiveSha256: sha,
    files: 1,
    bytes: 1,
    ...more,
  };
}

interface Entry {
  tool?: string;
  arch?: string;
  record?: SdkRecord;
  marker?: boolean;
  go?: boolean;
}

async function toolCache(entries: Record<string, Entry>): Promise<string> {
  const root = join(await temporaryFolder(), 'tools');
  for (const [key, entry] of Object.entries(entries)) {
    const folder = join(root, entry.tool ?? 'go', key.split(' ')[0]!, entry.arch ?? 'x64');
    mkdirSync(join(folder, 'bin'), { recursive: true });
    if (entry.go !== false) writeFileSync(join(folder, 'bin', 'go'), '');
    if (entry.marker !== false) writeFileSync(`${folder}.complete`, '');
    if (entry.record !== undefined)
      writeFileSync(join(folder, '.setup-go-plus.json'), formatRecord(entry.record));
  }
  return root;
}

async function find(root: string, spec: string, more: Partial<ToolCacheOptions> = {}, platform = linux) {
  const source = toolCacheSource({
    files: nodeFiles(),
    machine,
    root,
    contents: 'full',
    verify: 'required',
    ...more,
  });
  const offer = await source.find({ spec: parseSpec(spec, 'test'), platform });
  return offer && path.relative(root, (offer as InstalledOffer).root);
}

describe('the tool cache', () => {
  test.each([
    ['1.26', 'go/1.26.8/x64'],
    ['~1.25.1', 'go/1.25.9/x64'],
    ['1.25.0', 'go/1.25.0/x64'],
    ['>=1.20', 'go/1.26.8/x64'],
    ['1.27rc1', 'go/1.27.0-rc.1/x64'],
    ['1.27.0-rc.1', 'go/1.27.0-rc.1/x64'],
    ['1.27', undefined],
    ['1.26.9', undefined],
    ['stable', undefined],
    ['latest', undefined],
    ['tip', undefined],
  ])('offers for %s the newest that fits: %s', async (spec, expected) => {
    const root = await toolCache({
      '1.25.0': {},
      '1.25.9': {},
      '1.26.8': {},
      '1.26.10': { marker: false },
      '1.26.11': { go: false },
      '1.26.12': { arch: 'arm64' },
      '1.27.0-rc.1': {},
      'not-a-version': {},
    });
    expect(await find(root, spec)).toBe(expected);
  });

  test('is empty where it does not exist', async () => {
    expect(await find('/nowhere/at all', '1.26')).toBeUndefined();
    expect(await find('/nowhere/at all', '1.26.8')).toBeUndefined();
  });

  test('offers what has our record and no marker: only the marker was lost', async () => {
    const root = await toolCache({ '1.26.8': { record: record('1.26.8'), marker: false } });
    expect(await find(root, '1.26')).toBe('go/1.26.8/x64');
  });

  test('ignores a record of another version or platform', async () => {
    const root = await toolCache({
      '1.26.8': { record: record('1.26.7') },
      '1.26.7': { record: record('1.26.7', { platform: { os: 'linux', arch: 'arm64' } }) },
      '1.26.6': { record: record('1.26.6') },
    });
    expect(await find(root, '1.26')).toBe('go/1.26.6/x64');
  });

  test('takes a damaged record for none', async () => {
    const root = await toolCache({ '1.26.8': {} });
    writeFileSync(join(root, 'go/1.26.8/x64/.setup-go-plus.json'), '{');
    expect(await find(root, '1.26')).toBe('go/1.26.8/x64');
  });

  test('offers an unverified one only to those who want no check', async () => {
    const unverified = record('1.26.8', { integrity: { kind: 'none', why: 'off' } });
    const root = await toolCache({
      '1.26.8': { record: unverified },
      '1.26.9': { record: { ...unverified, version: '1.26.9' }, tool: 'go-unverified' },
    });
    expect(await find(root, '1.26')).toBeUndefined();
    expect(await find(root, '1.26', { verify: 'off' })).toBe('go-unverified/1.26.9/x64');
  });

  test('offers a slim one only for a slim request, and prefers it there', async () => {
    const slim = record('1.26.8', { contents: 'slim' });
    const root = await toolCache({ '1.26.8': { record: slim, tool: 'go-slim' } });
    expect(await find(root, '1.26')).toBeUndefined();
    expect(await find(root, '1.26', { contents: 'slim' })).toBe('go-slim/1.26.8/x64');
    const both = await toolCache({ '1.26.8': {}, '1.26.8 slim': { record: slim, tool: 'go-slim' } });
    expect(await find(both, '1.26', { contents: 'slim' })).toBe('go-slim/1.26.8/x64');
    const newer = await toolCache({ '1.26.9': {}, '1.26.8': { record: slim, tool: 'go-slim' } });
    expect(await find(newer, '1.26', { contents: 'slim' })).toBe('go/1.26.9/x64');
  });

  test.each([
    ['sha256 of the archive', { kind: 'sha256', hex: sha.toUpperCase(), from: 'lock' }, 'go/1.26.7/x64'],
    ['h1 hash', { kind: 'h1', hash: 'h1:q83vASNFZ4k=', from: 'lock' }, 'go-abcdef01/1.26.6/x64'],
    ['sha256 that none has', { kind: 'sha256', hex: 'cd'.repeat(32), from: 'lock' }, undefined],
  ] as const)('offers for a pinned %s only what proves it', async (_, pin, expected) => {
    const h1 = { kind: 'h1', hash: 'h1:q83vASNFZ4k=', from: 'sum.golang.org' } as const;
    const root = await toolCache({
      '1.26.8': {},
      '1.26.7': { record: record('1.26.7') },
      '1.26.6': { record: record('1.26.6', { integrity: h1, archiveSha256: 'ef' }), tool: 'go-abcdef01' },
    });
    expect(await find(root, '1.26', { pins: [pin] })).toBe(expected);
  });

  test('offers to those who want a signature only what carries one, or the signed log', async () => {
    const h1 = { kind: 'h1', hash: 'h1:q83vASNFZ4k=', from: 'sum.golang.org' } as const;
    const root = await toolCache({
      '1.26.9': {},
      '1.26.8': { record: record('1.26.8') },
      '1.26.7': { record: record('1.26.7', { signedBy: 'Google' }), tool: 'go-signed' },
      '1.26.6': { record: record('1.26.6', { integrity: h1 }) },
    });
    expect(await find(root, '1.26', { verify: 'signature' })).toBe('go-signed/1.26.7/x64');
    expect(await find(root, '1.26.6', { verify: 'signature' })).toBe('go/1.26.6/x64');
  });

  test('needs one listing and two small reads', async () => {
    const root = await toolCache({ '1.25.0': {}, '1.26.7': {}, '1.26.8': { record: record('1.26.8') } });
    const calls: string[] = [];
    const real = nodeFiles();
    const counted = <T>(name: string, value: T): T => {
      calls.push(name);
      return value;
    };
    const files: Files = {
      ...real,
      read: (name) => counted('read', real.read(name)),
      list: (name) => counted('list', real.list(name)),
      stat: (name) => counted('stat', real.stat(name)),
    };
    expect(await find(root, '1.26', { files })).toBe('go/1.26.8/x64');
    expect(calls).toEqual(['list', 'read', 'stat']);
  });

  test('has no archives to prove', async () => {
    const source = toolCacheSource({
      files: nodeFiles(),
      machine,
      root: '/',
      contents: 'full',
      verify: 'off',
    });
    await expect(source.prove(undefined as never)).rejects.toThrow();
  });

  test('gives the SDK with its record', async () => {
    const root = await toolCache({ '1.26.8': { record: record('1.26.8') } });
    const files = nodeFiles();
    const source = toolCacheSource({ files, machine, root, contents: 'full', verify: 'required' });
    const offer = await source.find({ spec: parseSpec('1.26', 'test'), platform: linux });
    expect(offer).toMatchObject({ kind: 'installed', why: 'newest in the tool cache, installed before' });
    expect(await openInstalled(offer as InstalledOffer, { files, machine })).toMatchObject({
      source: 'tool-cache',
      record: { archiveSha256: sha },
    });
  });
});

describe('a place in the tool cache', () => {
  const windows = { path: path.win32, platform: { os: 'windows', arch: 'amd64' } };
  test.each([
    [{ path: path.posix, platform: linux }, '/t c', '1.26.8', linux, {}, '/t c/go/1.26.8/x64'],
    [{ path: path.posix, platform: linux }, '/t', '1.20', linux, {}, '/t/go/1.20.0/x64'],
    [{ path: path.posix, platform: linux }, '/t', '1.27rc2', linux, {}, '/t/go/1.27.0-rc.2/x64'],
    [
      windows,
      'D:\\tools',
      '1.26.8',
      windows.platform,
      { contents: 'slim' },
      'D:\\tools\\go-slim\\1.26.8\\x64',
    ],
    [
      windows,
      'D:\\tools',
      '1.26.8',
      { os: 'linux', arch: 'arm64' },
      { unverified: true, contents: 'slim' },
      'D:\\tools\\go-slim-unverified\\1.26.8\\linux-arm64',
    ],
    [
      { path: path.posix, platform: linux },
      '/t',
      '1.26.8',
      { os: 'linux', arch: '386' },
      { pin: { kind: 'sha256', hex: 'ABCDEF0123', from: 'x' } },
      '/t/go-abcdef01/1.26.8/x86',
    ],
  ] as const)('%#: is %6$s', (host, root, text, platform, flavour, expected) => {
    const full = { contents: 'full', unverified: false, ...flavour } as const;
    const { folder, marker } = toolCachePath(host, root, version(text), platform, full);
    expect(folder).toBe(expected);
    expect(marker).toBe(`${expected}.complete`);
  });

  test('outside the tool cache is whole by its record alone', async () => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/go'), '');
    const expected = { version: version('1.26.8'), platform: linux };
    const host = { files: nodeFiles(), machine };
    expect(await inspect({ folder, marker: undefined }, expected, host)).toEqual({ state: 'broken' });
    writeFileSync(join(folder, '.setup-go-plus.json'), formatRecord(record('1.26.8')));
    expect(await inspect({ folder, marker: undefined }, expected, host)).toMatchObject({ state: 'whole' });
    expect(existsSync(join(folder, 'bin/go'))).toBe(true);
  });
});

describe('a record', () => {
  test('is read as it was written', () => {
    expect(parseRecord(formatRecord(record('1.26.8')))).toEqual(record('1.26.8'));
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '"x"',
    JSON.stringify({ ...record('1'), schema: 2 }),
    JSON.stringify({ ...record('1'), contents: 'half' }),
    JSON.stringify({ ...record('1'), integrity: { kind: 'sha256' } }),
    JSON.stringify({ ...record('1'), integrity: { kind: 'h1' } }),
    JSON.stringify({ ...record('1'), integrity: null }),
    JSON.stringify({ ...record('1'), platform: undefined }),
    JSON.stringify({ ...record('1'), files: '1' }),
  ])('%j is none', (text) => {
    expect(parseRecord(text)).toBeUndefined();
  });
});
