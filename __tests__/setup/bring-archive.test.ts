import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import type { ArchiveOffer, Integrity, Source, SourceName } from '../../src/release/types.ts';
import { bringArchive, prove } from '../../src/setup/bring-archive.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { temporaryFolder } from '../support/temp.ts';
import { hostWith, linux, machineWith, requestOf } from './host.ts';

const archive = makeSdkArchive('1.26.8', linux, { 'src/runtime/proc.go': 'package runtime\n' });
const server = closing(await startGoDev([archive]));
const listed: Integrity = { kind: 'sha256', hex: archive.sha256, from: 'the list' };

const offer = (name = archive.name, source: SourceName = 'mirror'): ArchiveOffer => ({
  ...{ kind: 'archive', version: parseGoVersion('1.26.8')!, platform: linux, source, why: '' },
  archive: { url: `${server.base}/${name}`, format: 'tar.gz', prefix: 'go/' },
});
const proving = (proof: Integrity | UserError): Source => ({
  name: 'mirror',
  find: async () => undefined,
  async prove() {
    if (proof instanceof UserError) throw proof;
    return proof;
  },
});
const missing = new UserError('INTEGRITY_MISSING', 'nothing vouches');

async function bring(
  source: Source,
  more: {
    readonly inputs?: Parameters<typeof requestOf>[0];
    readonly pin?: Integrity;
    readonly offer?: ArchiveOffer;
    readonly env?: Record<string, string>;
  } = {},
) {
  const toolCache = await temporaryFolder();
  const request = requestOf(more.inputs ?? {}, machineWith(), toolCache);
  const host = hostWith(more.env === undefined ? {} : { env: more.env });
  const outcome = bringArchive(more.offer ?? offer(), source, more.pin, request, host);
  return { outcome, host, left: () => readdir(toolCache) };
}

describe('an archive', () => {
  test('that its source proves is published', async () => {
    const { outcome, left } = await bring(proving(listed));
    expect((await outcome).record).toMatchObject({ integrity: listed, archiveSha256: archive.sha256 });
    expect(await left()).toEqual(['go']);
  });

  test('needs no proof of its source where the user pins it', async () => {
    const { outcome } = await bring(proving(missing), { pin: { ...listed, from: 'input checksum' } });
    expect((await outcome).record?.integrity).toMatchObject({ from: 'input checksum' });
  });

  test.each([
    ['nothing proves', proving(missing), {}, 'INTEGRITY_MISSING'],
    ['a proof refuses', proving({ ...listed, hex: '0'.repeat(64) }), {}, 'INTEGRITY_MISMATCH'],
    [
      'a pin refuses',
      proving(listed),
      { pin: { kind: 'sha256', hex: '0'.repeat(64), from: 'pin' } as const },
      'INTEGRITY_MISMATCH',
    ],
    ['nobody signed', proving(listed), { inputs: { verify: 'signature' } }, 'SIGNATURE_INVALID'],
    [
      'has no readable keys for its signature',
      proving(listed),
      { inputs: { verify: 'signature', 'signing-keys': 'no.asc' } },
      'INPUT_INVALID',
    ],
    [
      'a refusing proof meets although checks are off',
      proving({ ...listed, hex: '0'.repeat(64) }),
      { inputs: { verify: 'off' } },
      'INTEGRITY_MISMATCH',
    ],
  ])('that %s leaves nothing behind', async (_, source, more, code) => {
    const { outcome, left } = await bring(source, more);
    await expect(outcome).rejects.toMatchObject({ code });
    expect(await left()).toEqual([]);
  });

  test('that nothing proves is kept apart where the user waives it', async () => {
    const { outcome, left, host } = await bring(proving(missing), { inputs: { verify: 'off' } });
    expect((await outcome).record?.integrity).toEqual({ kind: 'none', why: 'verify: off' });
    expect(await left()).toEqual(['go-unverified']);
    expect(host.log.lines.join('\n')).toContain('not verified (verify: off): nothing vouches');
  });

  test('of a module proxy is kept apart where GOSUMDB=off waives it', async () => {
    const waived: Integrity = { kind: 'none', why: 'GOSUMDB=off' };
    const given = { offer: offer(archive.name, 'goproxy'), env: { GOSUMDB: 'off' } };
    const { outcome, left } = await bring(proving(waived), given);
    expect((await outcome).record?.integrity).toEqual(waived);
    expect(await left()).toEqual(['go-unverified']);
  });

  test('of a mirror is not waived by GOSUMDB=off', async () => {
    const { outcome } = await bring(proving({ kind: 'none', why: 'x' }), { env: { GOSUMDB: 'off' } });
    await expect(outcome).rejects.toMatchObject({ code: 'INTEGRITY_MISSING' });
  });
});

describe('an archive that is not there', () => {
  const gone = { offer: offer('go1.26.9.linux-amd64.tar.gz') };

  test('is what a list says of it, when the list says more than 404', async () => {
    const lacking = new UserError('VERSION_NOT_FOUND', 'the list has no go1.26.9');
    const { outcome } = await bring(proving(lacking), gone);
    await expect(outcome).rejects.toBe(lacking);
  });

  test.each([
    ['proved', proving(listed)],
    ['not proved', proving(missing)],
  ])('is a 404 where it is %s', async (_, source) => {
    const { outcome } = await bring(source, gone);
    await expect(outcome).rejects.toMatchObject({ code: 'HTTP_STATUS', cause: { status: 404 } });
  });
});

describe('a proof', () => {
  test('that is a bug of ours is not waived', async () => {
    const bug: Source = { ...proving(listed), prove: () => Promise.reject(new TypeError('x')) };
    await expect(prove(offer(), bug, 'off', hostWith())).rejects.toThrow(TypeError);
  });

  test('that can be had counts although checks are off', async () => {
    expect(await prove(offer(), proving(listed), 'off', hostWith())).toBe(listed);
  });
});
