import type { Answer } from '../answer.ts';
import { UserError } from '../errors.ts';
import { describeSpec, type VersionSpec } from '../go/spec.ts';
import type { ArchiveOffer, Offer, Query, Source } from '../release/types.ts';
import type { Sdk } from '../sdk/types.ts';
import { statusOf } from '../transfer/status.ts';
import type { Attempt } from './types.ts';

export interface Acquired {
  readonly sdk: Sdk;
  readonly offer: Offer;
  /** The sources that were asked before and did not deliver. */
  readonly attempts: readonly Attempt[];
}

export interface Delivery {
  /** Downloads, verifies and publishes. */
  archive(offer: ArchiveOffer, source: Source): Promise<Sdk>;
  installed(offer: Extract<Offer, { kind: 'installed' }>): Promise<Sdk>;
  /** Called when a source failed and another is about to be asked. */
  failed(attempt: Attempt, error: UserError): void;
}

/** An attempt that failed, for the error that lists them all. */
interface Failure extends Attempt {
  /** It answered, and has none. */
  readonly none: boolean;
  readonly hint: string | undefined;
}

/**
 * Asks one source after the other until one delivers.
 * @param asked who wants it, for the errors
 * @throws UserError VERSION_NOT_FOUND when every source answered that it has none, SOURCES_EXHAUSTED when at least
 *   one could not answer or deliver; both list every source and what it said. DISK_FULL and DISK_DENIED at once, since
 *   no other source mends this machine's disk
 */
export async function acquire(
  query: Query,
  sources: readonly Source[],
  freshest: boolean,
  delivery: Delivery,
  asked?: Answer<VersionSpec>,
): Promise<Acquired> {
  const attempts: Failure[] = [];
  for (const source of orderSources(sources, freshest)) {
    let offer: Offer | undefined;
    try {
      offer = await findOffer(query, source, sources);
      if (offer === undefined) {
        attempts.push({
          source: source.name,
          said: `has no ${wanted(query)}`,
          none: true,
          hint: undefined,
        });
        continue;
      }
      const sdk =
        offer.kind === 'installed' ? await delivery.installed(offer) : await delivery.archive(offer, source);
      return { sdk, offer, attempts: attempts.map(({ source: name, said }) => ({ source: name, said })) };
    } catch (error) {
      if (!(error instanceof UserError) || isOurDisk(error, offer)) throw error;
      const attempt = { source: source.name, said: error.message };
      attempts.push({ ...attempt, none: meansNone(error), hint: error.hint });
      delivery.failed(attempt, error);
    }
  }
  throw explainFailure(query, attempts, asked);
}

/** For `stable` and check-latest the tool cache is the last resort, not the first: it knows no news. */
function orderSources(sources: readonly Source[], freshest: boolean): readonly Source[] {
  if (!freshest) return sources;
  return [
    ...sources.filter(({ name }) => name !== 'tool-cache'),
    ...sources.filter(({ name }) => name === 'tool-cache'),
  ];
}

/** What a list names as newest may be on this disk already. */
async function findOffer(
  query: Query,
  source: Source,
  sources: readonly Source[],
): Promise<Offer | undefined> {
  const offer = await source.find(query);
  if (offer?.kind !== 'archive') return offer;
  const cache = sources.find(({ name }) => name === 'tool-cache');
  const held = await cache?.find({ ...query, spec: { kind: 'exact', version: offer.version } });
  return held === undefined ? offer : { ...held, why: `${offer.why}, already in the tool cache` };
}

/** Not the disk of a share that the archive was to be read from. */
function isOurDisk({ code }: UserError, offer: Offer | undefined): boolean {
  if (code === 'DISK_FULL') return true;
  return code === 'DISK_DENIED' && offer?.kind === 'archive' && !offer.archive.url.startsWith('file:');
}

function meansNone(error: UserError): boolean {
  return (
    ['VERSION_NOT_FOUND', 'PLATFORM_UNAVAILABLE'].includes(error.code) ||
    [404, 410].includes(statusOf(error) ?? 0)
  );
}

function explainFailure(
  query: Query,
  attempts: readonly Failure[],
  asked: Answer<VersionSpec> | undefined,
): UserError {
  const said = attempts.map(({ source, said }) => `  ${source}: ${said}`);
  if (attempts.length === 0) said.push('  (no source to ask)');
  if (asked !== undefined) said.push(`Asked for: ${asked.why}.`);
  const none = attempts.length > 0 && attempts.every((attempt) => attempt.none);
  const message = none ? `No source has ${wanted(query)}.` : `No source could deliver ${wanted(query)}.`;
  return new UserError(none ? 'VERSION_NOT_FOUND' : 'SOURCES_EXHAUSTED', [message, ...said].join('\n'), {
    hint: onlyHint(attempts) ?? (none ? noneHint : exhaustedHint),
    ...(asked?.path === undefined
      ? {}
      : { at: { path: asked.path, ...(asked.line === undefined ? {} : { line: asked.line }) } }),
  });
}

/** Where all that went wrong has one remedy, that remedy. */
function onlyHint(attempts: readonly Failure[]): string | undefined {
  const failures = attempts.filter(({ none }) => !none);
  const hints = new Set((failures.length > 0 ? failures : attempts).flatMap(({ hint }) => hint ?? []));
  return hints.size === 1 ? [...hints][0] : undefined;
}

const noneHint =
  'Check the version on https://go.dev/dl, or name another platform; `setup-go-plus resolve stable` shows the newest.';
const exhaustedHint =
  'Check the network and the proxy variables, or add a source: the inputs `sources`, `go-download-base-url` and `sdk-directory`.';

function wanted({ spec, platform }: Query): string {
  return `Go ${describeSpec(spec)} for ${platform.os}/${platform.arch}`;
}
