import { createHash } from 'node:crypto';

/** Made once at random, for documents of this program. */
const NAMESPACE = Buffer.from('0e6a5b1c7f3d4c4e9a8d2b5f61c7e093', 'hex');

/** UUIDv5 (RFC 9562) of the content: the same for the same, and another one for anything else. */
export function contentUuid(content: unknown): string {
  const name = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const digest = createHash('sha1').update(NAMESPACE).update(name).digest();
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
