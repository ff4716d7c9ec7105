import { UserError } from '../../errors.ts';
import type { Platform } from '../../go/platform.ts';
import { describeSpec, type VersionSpec } from '../../go/spec.ts';
import { type GoVersion, toSemver } from '../../go/version.ts';
import type { ArchiveOffer, Integrity, Source } from '../../release/types.ts';
import type { LockedArchive, LockedModule, LockedSdk } from './types.ts';

export interface Gathered {
  readonly sdk: LockedSdk;
  /** What a source said that gave no digest, where another did. */
  readonly notes: readonly string[];
}

/**
 * The version that the first source with an answer gives. What is installed on this machine does not count: a lock
 * speaks for all machines.
 * @throws UserError VERSION_NOT_FOUND where all sources have none, SOURCES_EXHAUSTED where some could not answer
 */
export async function resolveRequest(
  spec: VersionSpec,
  platform: Platform,
  sources: readonly Source[],
): Promise<GoVersion> {
  const said: string[] = [];
  let failed = false;
  for (const source of sources) {
    try {
      const offer = await source.find({ spec, platform });
      if (offer?.kind === 'archive') return offer.version;
      said.push(`${source.name}: has none`);
    } catch (error) {
      failed = true;
      said.push(`${source.name}: ${wordsOf(error)}`);
    }
  }
  throw new UserError(
    failed ? 'SOURCES_EXHAUSTED' : 'VERSION_NOT_FOUND',
    `No source says which Go ${describeSpec(spec)} is for ${platform.os}/${platform.arch}: ${said.join('; ') || 'none was asked'}`,
  );
}

/**
 * Digests of one version for one platform: go.dev's archive from the first source that proves one, and the toolchain
 * module from the first that proves that.
 * @throws UserError PLATFORM_UNAVAILABLE where all sources have neither, SOURCES_EXHAUSTED where some could not answer
 */
export async function gatherSdk(
  version: GoVersion,
  platform: Platform,
  sources: readonly Source[],
): Promise<Gathered> {
  let archive: LockedArchive | undefined;
  let module: LockedModule | undefined;
  const notes: string[] = [];
  const name = `${version.text} for ${platform.os}/${platform.arch}`;
  for (const source of sources) {
    try {
      const offer = await findExactly(source, version, platform);
      if (offer === undefined) continue;
      const isModule = offer.archive.format === 'module-zip';
      // Repackaged archives (actions/go-versions) are other bytes under the same version.
      if (isModule ? module !== undefined : archive !== undefined || offer.archive.prefix !== 'go/') continue;
      const proof = await source.prove(offer);
      if (isModule) module = toModule(proof);
      else archive = toArchive(offer, proof);
    } catch (error) {
      notes.push(`${name}: no digest from ${source.name}: ${wordsOf(error)}`);
    }
  }
  if (archive === undefined && module === undefined) {
    throw new UserError(
      notes.length > 0 ? 'SOURCES_EXHAUSTED' : 'PLATFORM_UNAVAILABLE',
      `No source has a digest of Go ${name}${notes.length > 0 ? `:\n${notes.join('\n')}` : '.'}`,
      { hint: 'Leave the platform out of the lock, or lock a version that has it.' },
    );
  }
  return { sdk: { ...(archive && { archive }), ...(module && { module }) }, notes };
}

/** Asked as a range first: sources that offer an exact version unseen then look it up, and know its size. */
async function findExactly(
  source: Source,
  version: GoVersion,
  platform: Platform,
): Promise<ArchiveOffer | undefined> {
  const listed: VersionSpec = { kind: 'range', range: toSemver(version) };
  const found = await source.find({ spec: listed, platform }).catch((error: unknown) => {
    wordsOf(error);
    return undefined;
  });
  const offer =
    found?.kind === 'archive' && found.version.text === version.text
      ? found
      : await source.find({ spec: { kind: 'exact', version }, platform });
  return offer?.kind === 'archive' ? offer : undefined;
}

function toArchive({ archive }: ArchiveOffer, proof: Integrity): LockedArchive {
  if (proof.kind !== 'sha256') throw new UserError('INTEGRITY_MISSING', 'it has no SHA-256 of the archive');
  const url = new URL(archive.url);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return {
    file: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
    url: url.href,
    sha256: proof.hex.toLowerCase(),
    ...(archive.size === undefined ? {} : { size: archive.size }),
  };
}

function toModule(proof: Integrity): LockedModule {
  if (proof.kind !== 'h1') throw new UserError('INTEGRITY_MISSING', 'it has no h1 hash of the module');
  return { h1: proof.hash };
}

/** A bug is not an answer. */
function wordsOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
