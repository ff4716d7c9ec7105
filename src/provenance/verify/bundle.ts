import { UserError } from '../../errors.ts';

/**
 * What a Sigstore bundle signs: the payload of its DSSE envelope. The signature is not looked at.
 * @throws UserError PROVENANCE_INVALID
 */
export function readBundle(bytes: Uint8Array): Uint8Array {
  let payload: unknown;
  try {
    const { dsseEnvelope } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly dsseEnvelope?: { readonly payload?: unknown };
    };
    payload = dsseEnvelope?.payload;
  } catch (cause) {
    throw new UserError('PROVENANCE_INVALID', 'The bundle of the signature is not JSON.', { cause });
  }
  if (typeof payload === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(payload))
    return Buffer.from(payload, 'base64');
  throw new UserError('PROVENANCE_INVALID', 'The bundle of the signature has no envelope with a payload.');
}
