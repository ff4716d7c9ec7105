import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/answer.ts';
import { parseSpec, type VersionSpec } from '../../src/go/spec.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import type { Archive, ArchiveOffer } from '../../src/release/types.ts';
import { applyLock } from '../../src/setup/lock.ts';
import type { SetupRequest } from '../../src/setup/types.ts';
import { project } from '../support/temp.ts';
import { hostWith, machineWith, requestOf } from './host.ts';

const hex = 'a'.repeat(64);
const other = 'b'.repeat(64);
const h1 = `h1:${'c'.repeat(43)}=`;
const archive = { file: 'go1.26.7.linux-amd64.tar.gz', url: 'https://go.dev/dl/x', sha256: hex };
const lockText = (sdk: object) =>
  JSON.stringify({
    schema: 1,
    requests: { '~1.26': '1.26.7' },
    versions: { '1.26.7': { 'linux/amd64': sdk } },
  });

const asks = (spec: string): Answer<VersionSpec> => ({
  value: parseSpec(spec, 'test'),
  source: 'test',
  why: spec,
});

function offer(format: Archive['format'], prefix = 'go/'): ArchiveOffer {
  const version = parseGoVersion('1.26.7')!;
  const facts = { version, platform: { os: 'linux', arch: 'amd64' }, source: 'go.dev', why: '' } as const;
  return { kind: 'archive', ...facts, archive: { url: 'https://x.test/a', format, prefix } };
}

async function apply(lock: string | undefined, spec: string, more: Partial<SetupRequest> = {}) {
  const folder = await project(lock === undefined ? {} : { 'go.lock.json': lock });
  const inputs = lock === undefined ? {} : { 'lock-file': 'go.lock.json' };
  const request = { ...requestOf(inputs, machineWith({ cwd: folder })), ...more };
  return applyLock(asks(spec), request, hostWith());
}

describe('with a lock file', () => {
  test.each(['~1.26', '1.26.7'])('%s is the version and the digests that it holds', async (spec) => {
    const { query, pins } = await apply(lockText({ archive, module: { h1 } }), spec);
    expect(query.spec).toEqual({ kind: 'exact', version: expect.objectContaining({ text: '1.26.7' }) });
    expect(pins.all).toEqual([
      { kind: 'sha256', hex, from: expect.stringContaining('go.lock.json') },
      { kind: 'h1', hash: h1, from: expect.stringContaining('go.lock.json') },
    ]);
    expect(pins.of(offer('tar.gz'))).toMatchObject({ hex });
    expect(pins.of(offer('module-zip', 'golang.org/toolchain@x/'))).toMatchObject({ hash: h1 });
  });

  test('an archive of a kind that it has no digest of is refused, and the remedy named', async () => {
    const { pins } = await apply(lockText({ module: { h1 } }), '~1.26');
    expect(() => pins.of(offer('tar.gz'))).toThrow(
      expect.objectContaining({ code: 'LOCK_MISMATCH', hint: expect.stringContaining('setup-go-plus lock') }),
    );
  });

  test('one that was repackaged has other bytes, and its digest proves nothing', async () => {
    const { pins } = await apply(lockText({ archive }), '~1.26');
    expect(() => pins.of(offer('tar.gz', ''))).toThrow(expect.objectContaining({ code: 'LOCK_MISMATCH' }));
  });

  test.each(['~1.25', '1.26.8', 'stable'])('%s, which it does not hold, is refused', async (spec) => {
    await expect(apply(lockText({ archive }), spec)).rejects.toMatchObject({ code: 'LOCK_MISMATCH' });
  });

  test('another platform is refused', async () => {
    const platform = { os: 'linux', arch: 'arm64' };
    await expect(apply(lockText({ archive }), '~1.26', { platform })).rejects.toMatchObject({
      code: 'LOCK_MISMATCH',
    });
  });

  test('a checksum of the workflow wins over its digest, not over its version', async () => {
    const checksum = { kind: 'sha256', hex: other, from: 'input checksum' } as const;
    const { query, pins } = await apply(lockText({ archive }), '~1.26', { checksum });
    expect(query.spec).toMatchObject({ version: { text: '1.26.7' } });
    expect([pins.all, pins.of(offer('tar.gz'))]).toEqual([[checksum], checksum]);
  });

  test('tip is not its business', async () => {
    const { query, pins } = await apply(lockText({ archive }), 'tip');
    expect([query.spec, pins.all]).toEqual([{ kind: 'tip' }, []]);
  });

  test('a broken one is an error at its place', async () => {
    await expect(apply('{', '~1.26')).rejects.toMatchObject({
      code: 'LOCK_INVALID',
      at: { path: expect.stringContaining('go.lock.json'), line: 1 },
    });
  });
});

describe('without a lock file', () => {
  test('what is asked for is asked for, and nothing is pinned', async () => {
    const { query, pins } = await apply(undefined, '~1.26');
    expect(query.spec).toEqual({ kind: 'range', range: expect.any(String) });
    expect([pins.all, pins.of(offer('tar.gz'))]).toEqual([[], undefined]);
  });

  test('one that is named must exist', async () => {
    const lockFile = { path: '/no/such.json', required: true };
    await expect(apply(undefined, '~1.26', { lockFile })).rejects.toMatchObject({
      code: 'LOCK_INVALID',
      message: expect.stringContaining('/no/such.json'),
    });
  });

  test.each([
    ['sha256', { kind: 'sha256', hex, from: 'c' } as const, 'tar.gz', 'module-zip'],
    ['h1', { kind: 'h1', hash: h1, from: 'c' } as const, 'module-zip', 'zip'],
  ] as const)('a checksum (%s) is of one kind of archive', async (_, checksum, fits, differs) => {
    const { pins } = await apply(undefined, '~1.26', { checksum });
    expect(pins.of(offer(fits))).toBe(checksum);
    expect(() => pins.of(offer(differs))).toThrow(expect.objectContaining({ code: 'INTEGRITY_MISSING' }));
  });
});
