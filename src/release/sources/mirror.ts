import { UserError } from '../../errors.ts';
import { describeSpec, type VersionSpec } from '../../go/spec.ts';
import { redactUrl } from '../../transfer/redact.ts';
import { statusOf } from '../../transfer/status.ts';
import type { Transfer } from '../../transfer/types.ts';
import { cleanBase, fileNameOf, goDevArchive, listUrl } from '../archive-url.ts';
import { findSha256 } from '../checksums.ts';
import { type Listing, parseListing, pickListed } from '../listing.ts';
import type { ArchiveOffer, Integrity, Source } from '../types.ts';
import { listedDigest, shared } from './go-dev.ts';

export interface MirrorOptions {
  /** `https://mirror.example.com/golang`. Without userinfo: transfer/ holds the credential for its host. */
  readonly base: string;
  /** go.dev's list, for digests that the mirror itself does not publish. */
  readonly official?: () => Promise<Listing>;
}

/**
 * A host with go.dev's layout: a list if it has one, else exact versions by their constructed name.
 * Private mirrors get their token on the list as well; actions/setup-go asks for it without.
 */
export function createMirror(transfer: Transfer, options: MirrorOptions): Source {
  const base = cleanBase(options.base);
  const host = redactUrl(new URL(base).host || base);
  const list = shared(() => readList(transfer, base, host));
  return {
    name: 'mirror',
    async find({ spec, platform }) {
      if (spec.kind === 'tip') return undefined;
      const listing = await list();
      const facts = { kind: 'archive', platform, source: 'mirror' } as const;
      if ('absent' in listing) {
        if (spec.kind !== 'exact') throw noList(host, listing.absent, spec);
        const archive = goDevArchive(base, spec.version, platform);
        return { ...facts, version: spec.version, why: `exactly what was asked for, from ${host}`, archive };
      }
      const listed = pickListed(listing, spec, platform);
      if (listed === undefined) return undefined;
      const archive = goDevArchive(base, listed.version, platform, listed.file.size);
      return { ...facts, version: listed.version, why: `newest in ${listing.name}`, archive };
    },
    async prove(offer) {
      return (
        (await fromOwnList(offer, await list())) ??
        (await fromFileBeside(transfer, offer, host)) ??
        (await fromOfficial(offer, options.official)) ??
        missing(offer, host)
      );
    },
  };
}

/** There is no list, which is usual for a plain file server; and how that showed. */
interface NoList {
  readonly absent: string;
}

async function readList(transfer: Transfer, base: string, host: string): Promise<Listing | NoList> {
  // Microsoft's short links redirect anything unknown to a search page.
  if (new URL(base).host === 'aka.ms') return { absent: 'has short links only' };
  let text: string;
  try {
    text = await transfer.text(listUrl(base));
  } catch (error) {
    if (isAbsent(error)) return { absent: `answered ${statusOf(error)} where the list would be` };
    throw error;
  }
  // A file server's index page, which ignores the query.
  if (text.trimStart().startsWith('<')) return { absent: 'answered with a web page where the list would be' };
  return parseListing(text, `${host}'s list`);
}

/** 403 too: an object store says that for what is not there when its contents may not be listed. */
function isAbsent(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500 && ![408, 429].includes(status);
}

async function fromOwnList(offer: ArchiveOffer, listing: Listing | NoList): Promise<Integrity | undefined> {
  if ('absent' in listing) return undefined;
  try {
    return { kind: 'sha256', hex: listedDigest(listing, offer), from: listing.name };
  } catch (error) {
    if (error instanceof UserError && error.code === 'INTEGRITY_MISSING') return undefined;
    throw error;
  }
}

async function fromFileBeside(
  transfer: Transfer,
  offer: ArchiveOffer,
  host: string,
): Promise<Integrity | undefined> {
  const name = fileNameOf(offer.archive.url);
  const bytes = await transfer
    .bytes(`${offer.archive.url}.sha256`, { limit: 64 * 1024 })
    .catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
  if (bytes === undefined) return undefined;
  const hex = findSha256(new TextDecoder().decode(bytes), name, true);
  return hex === undefined ? undefined : { kind: 'sha256', hex, from: `${name}.sha256 at ${host}` };
}

/** Only for what Go itself released; behind a firewall go.dev does not answer, which is no error of the mirror's. */
async function fromOfficial(
  offer: ArchiveOffer,
  official: (() => Promise<Listing>) | undefined,
): Promise<Integrity | undefined> {
  if (official === undefined || offer.version.suffix !== undefined) return undefined;
  try {
    const listing = await official();
    return { kind: 'sha256', hex: listedDigest(listing, offer), from: listing.name };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function missing(offer: ArchiveOffer, host: string): never {
  const name = fileNameOf(offer.archive.url);
  throw new UserError(
    'INTEGRITY_MISSING',
    `nothing says what ${name} from ${host} must hash to: no list, no ${name}.sha256 beside it, and go.dev's list does not have it or cannot be reached`,
    {
      hint: `Publish ${name}.sha256 on the mirror, pin the archive with the checksum input, or give up the check by name: verify: off.`,
    },
  );
}

function noList(host: string, absent: string, spec: VersionSpec): UserError {
  return new UserError(
    'VERSION_NOT_FOUND',
    `${host} ${absent}, so ${describeSpec(spec)} cannot be looked up there`,
    {
      hint: 'Ask for an exact version such as 1.26.5, or serve go.dev’s JSON list at ?mode=json&include=all.',
    },
  );
}
