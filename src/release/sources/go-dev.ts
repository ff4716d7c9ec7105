import { UserError } from '../../errors.ts';
import type { Transfer } from '../../transfer/types.ts';
import { cleanBase, fileNameOf, goDevArchive, listUrl } from '../archive-url.ts';
import { type Listing, parseListing, pickListed, requireListed } from '../listing.ts';
import type { ArchiveOffer, Source } from '../types.ts';

export const goDevBase = 'https://go.dev/dl';

export interface GoDev extends Source {
  /** go.dev's full list, fetched once. Mirrors take digests from it. */
  list(): Promise<Listing>;
}

/**
 * Go's own downloads. An exact version is offered without asking: the archive is on its way while `prove` reads the
 * list. actions/setup-go takes the first row that fits; here the newest counts, whatever the order.
 */
export function createGoDev(transfer: Transfer, options: { readonly base?: string } = {}): GoDev {
  const base = cleanBase(options.base ?? goDevBase);
  const name = `${new URL(base).host}'s list`;
  const list = shared(async () => parseListing(await transfer.text(listUrl(base)), name));
  return {
    name: 'go.dev',
    list,
    async find({ spec, platform }) {
      if (spec.kind === 'tip') return undefined;
      if (spec.kind === 'exact') {
        // A vendor's build (1.25.0-1) was never published here.
        if (spec.version.suffix !== undefined) return undefined;
        const archive = goDevArchive(base, spec.version, platform);
        const why = `exactly what was asked for, from ${new URL(base).host}`;
        return { kind: 'archive', version: spec.version, platform, source: 'go.dev', why, archive };
      }
      const listed = pickListed(await list(), spec, platform);
      if (listed === undefined) return undefined;
      const archive = goDevArchive(base, listed.version, platform, listed.file.size);
      const why = `newest in ${name}`;
      return { kind: 'archive', version: listed.version, platform, source: 'go.dev', why, archive };
    },
    async prove(offer) {
      return { kind: 'sha256', hex: listedDigest(await list(), offer), from: name };
    },
  };
}

/** @throws UserError VERSION_NOT_FOUND, PLATFORM_UNAVAILABLE, INTEGRITY_MISSING, RESPONSE_INVALID */
export function listedDigest(listing: Listing, offer: ArchiveOffer): string {
  const file = requireListed(listing, offer.version, offer.platform);
  const asked = fileNameOf(offer.archive.url);
  if (file.filename !== asked) {
    throw new UserError(
      'RESPONSE_INVALID',
      `${listing.name} names ${file.filename} where ${asked} was offered`,
    );
  }
  if (file.sha256 !== undefined) return file.sha256;
  throw new UserError('INTEGRITY_MISSING', `${listing.name} has no SHA-256 for ${asked}`, {
    hint: 'Pin the archive with the checksum input, or choose a newer version.',
  });
}

/** Runs once, also when asked again while it runs; a failure is forgotten, so that a later caller may try again. */
export function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= make().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
