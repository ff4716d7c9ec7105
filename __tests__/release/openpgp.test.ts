import { describe, expect, test } from '@jest/globals';
import * as openpgp from 'openpgp';
import { parseGoVersion } from '../../src/go/version.ts';
import { createHttp } from '../../src/host/node/http.ts';
import { googleLinuxFingerprint } from '../../src/release/keys/google-linux.ts';
import { verifyDetached } from '../../src/release/openpgp.ts';
import { fetchSignature } from '../../src/release/openpgp-fetch.ts';
import { signingKeys } from '../../src/release/openpgp-keys.ts';
import type { ArchiveOffer } from '../../src/release/types.ts';
import { createTransfer } from '../../src/transfer/transfer.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { fakeClock, fakeLog } from '../fakes/observers.ts';

const now = Date.UTC(2026, 10, 21);
const day = 86_400;
const archive = Buffer.alloc(300_000, 'go');

interface Keys {
  readonly secret: openpgp.PrivateKey;
  readonly armored: string;
}

/** A primary key with one signing subkey, as Google's. @param expires seconds after which the subkey is no more valid */
async function makeKeys(date = new Date(now - 400 * day * 1000), expires = 0): Promise<Keys> {
  const { privateKey, publicKey } = await openpgp.generateKey({
    userIDs: [{ name: 'Fake Signing Authority', email: 'sign@example.test' }],
    subkeys: [{ sign: true, ...(expires === 0 ? {} : { keyExpirationTime: expires }) }],
    date,
    format: 'object',
  });
  return { secret: privateKey, armored: publicKey.armor() };
}

async function sign(data: Uint8Array, { secret }: Keys, date = new Date(now - day * 1000), config = {}) {
  const message = await openpgp.createMessage({ binary: new Uint8Array(data) });
  const signature = await openpgp.sign({ message, signingKeys: secret, detached: true, date, config });
  return signature as string;
}

async function* pieces(data: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536);
}

const keys = await makeKeys();
const signature = await sign(archive, keys);

describe('a detached signature', () => {
  test('over the archive in memory or as a stream names who signed and when', async () => {
    for (const data of [archive, pieces(archive)]) {
      const signer = await verifyDetached({ archive: data, signature, keys: [keys.armored], now });
      expect(signer).toEqual({
        fingerprint: keys.secret.getFingerprint().toUpperCase(),
        name: 'Fake Signing Authority <sign@example.test>',
        signed: now - day * 1000,
      });
    }
  });

  test('counts when any of several keys made it', async () => {
    const others = [(await makeKeys()).armored, keys.armored];
    await expect(verifyDetached({ archive, signature, keys: others, now })).resolves.toMatchObject({
      fingerprint: keys.secret.getFingerprint().toUpperCase(),
    });
  });

  test('by a subkey that expired since still counts; one made after its end does not', async () => {
    const made = new Date(now - 400 * day * 1000);
    const short = await makeKeys(made, 100 * day);
    const early = await sign(archive, short, new Date(made.getTime() + 50 * day * 1000));
    await expect(
      verifyDetached({ archive, signature: early, keys: [short.armored], now }),
    ).resolves.toBeDefined();
    const endless = await makeKeys(made);
    const late = await sign(archive, endless);
    const ended = { archive, signature: late, keys: [short.armored], now };
    await expect(verifyDetached(ended)).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  test.each([
    ['an altered archive', async () => ({ archive: Buffer.concat([archive, Buffer.from('x')]) })],
    ['an altered archive as a stream', async () => ({ archive: pieces(archive.subarray(1)) })],
    ['another key', async () => ({ keys: [(await makeKeys()).armored] })],
    ['no keys', async () => ({ keys: [] })],
    ['keys that are none', async () => ({ keys: ['-----BEGIN CERTIFICATE-----'] })],
    ['a signature that is none', async () => ({ signature: '<html>' })],
    ['a signature of the future', async () => ({ now: now - 30 * day * 1000 })],
    ['a signature over SHA-1', async () => ({ signature: await signSha1() })],
  ])('does not hold with %s', async (_, change) => {
    const failure = verifyDetached({ archive, signature, keys: [keys.armored], now, ...(await change()) });
    await expect(failure).rejects.toMatchObject({
      code: 'SIGNATURE_INVALID',
      hint: expect.stringContaining('signing-keys'),
    });
  });

  test('by an unknown key says which', async () => {
    const failure = verifyDetached({ archive, signature, keys: [(await makeKeys()).armored], now });
    await expect(failure).rejects.toMatchObject({
      message: expect.stringContaining(keys.secret.subkeys[0]!.getKeyID().toHex()),
    });
  });

  async function signSha1(): Promise<string> {
    const { privateKey } = await openpgp.generateKey({
      type: 'rsa',
      rsaBits: 2048,
      userIDs: [{ name: 'x' }],
      date: new Date(now - 400 * day * 1000),
      format: 'object',
    });
    const config = { preferredHashAlgorithm: openpgp.enums.hash.sha1 };
    return sign(archive, { secret: privateKey, armored: '' }, undefined, config);
  }
});

describe('the signing keys', () => {
  test('are Google’s, by fingerprint, with subkeys that Google’s key itself vouches for', async () => {
    const [armored] = await signingKeys([]);
    const key = await openpgp.readKey({ armoredKey: armored! });
    expect(key.getFingerprint().toUpperCase()).toBe(googleLinuxFingerprint);
    expect(googleLinuxFingerprint).toBe('EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796');
    const subkeys: [string, number][] = [];
    for (const subkey of key.subkeys) {
      const created = subkey.getCreationTime();
      await subkey.verify(created);
      subkeys.push([subkey.getFingerprint().slice(-16), created.getUTCFullYear()]);
    }
    expect(subkeys).toEqual([
      ['1397bc53640db551', 2016],
      ['6494c6d6997c215e', 2017],
      ['78bd65473cb3bd13', 2019],
      ['4eb27db2a3b88b8b', 2021],
      ['e88979fb9b30acf2', 2023],
      ['32ee5355a6bc6e42', 2024],
      ['fd533c07c264648f', 2025],
    ]);
  });

  test('are the user’s own where there are any', async () => {
    expect(await signingKeys(['mine'])).toEqual(['mine']);
  });
});

describe('the signature of an offer', () => {
  const sdk = makeSdkArchive('1.26.8', { os: 'linux', arch: 'amd64' });
  const offer = (base: string): ArchiveOffer => ({
    kind: 'archive',
    version: parseGoVersion('1.26.8')!,
    platform: sdk.platform,
    source: 'go.dev',
    why: '',
    archive: { url: `${base}/${sdk.name}`, format: 'tar.gz', prefix: 'go/' },
  });

  test('is the .asc beside the archive, and verifies it', async () => {
    const host = closing(await startGoDev([sdk]));
    const transfer = createTransfer(createHttp({ env: () => undefined }), fakeClock(), fakeLog(), {
      credentials: [],
    });
    await expect(fetchSignature(transfer, offer(host.base))).rejects.toMatchObject({
      code: 'SIGNATURE_INVALID',
    });
    host.publish(`${sdk.name}.asc`, await sign(sdk.bytes, keys));
    const fetched = await fetchSignature(transfer, offer(host.base));
    const detached = { archive: sdk.bytes, signature: fetched, keys: [keys.armored], now };
    await expect(verifyDetached(detached)).resolves.toMatchObject({ signed: now - day * 1000 });
  });
});
