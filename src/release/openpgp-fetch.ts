import { UserError } from '../errors.ts';
import type { Transfer } from '../transfer/types.ts';
import { fileNameOf } from './archive-url.ts';
import type { ArchiveOffer } from './types.ts';

/**
 * The detached signature that go.dev publishes beside each archive (golang/go#14739), and mirrors that copied it.
 * @throws UserError SIGNATURE_INVALID where there is none, HTTP_*
 */
export async function fetchSignature(transfer: Transfer, offer: ArchiveOffer): Promise<string> {
  const bytes = await transfer.bytes(`${offer.archive.url}.asc`, { limit: 64 * 1024 });
  if (bytes !== undefined) return new TextDecoder().decode(bytes);
  const name = fileNameOf(offer.archive.url);
  throw new UserError('SIGNATURE_INVALID', `there is no ${name}.asc beside ${name} (${offer.source})`, {
    hint: 'Signatures exist on go.dev for archives since Go 1.6. Take Go from there, or verify by digest.',
  });
}
