import { UserError } from '../errors.ts';
import { describeSpec } from '../go/spec.ts';
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

/**
 * Asks one source after the other until one delivers.
 * @throws UserError VERSION_NOT_FOUND when every source answered that it has none, SOURCES_EXHAUSTED when at least
 *   one could not answer or deliver; both list every source and what it said
 */
export async function acquire(
  query: Query,
  sources: readonly Source[],
  freshest: boolean,
  delivery: Delivery,
): Promise<Acquired> {
  const attempts: (Attempt & { readonly none: boolean })[] = [];
  for (const source of orderSources(sources, freshest)) {
    try {
      const offer = await findOffer(query, source, sources);
      if (offer === undefined) {
        attempts.push({ source: source.name, said: `has no ${wanted(query)}`, none: true });
        continue;
      }
      const sdk =
        offer.kind === 'installed' ? await delivery.installed(offer) : await delivery.archive(offer, source);
      return { sdk, offer, attempts: attempts.map(({ source: name, said }) => ({ source: name, said })) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const attempt = { source: source.name, said: error.message };
      attempts.push({ ...attempt, none: [404, 410].includes(statusOf(error) ?? 0) });
      delivery.failed(attempt, error);
    }
  }
  throw explainFailure(query, attempts);
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

function explainFailure(
  query: Query,
  attempts: readonly (Attempt & { readonly none: boolean })[],
): UserError {
  const said = attempts.map(({ source, said }) => `  ${source}: ${said}`).join('\n');
  if (attempts.length > 0 && attempts.every(({ none }) => none)) {
    return new UserError('VERSION_NOT_FOUND', `No source has ${wanted(query)}.\n${said}`, {
      hint: 'Check the version on https://go.dev/dl, or name another platform; `setup-go-plus resolve stable` shows the newest.',
    });
  }
  return new UserError(
    'SOURCES_EXHAUSTED',
    `No source could deliver ${wanted(query)}.\n${said || '  (no source to ask)'}`,
    {
      hint: 'Check the network and the proxy variables, or add a source: the inputs `sources`, `go-download-base-url` and `sdk-directory`.',
    },
  );
}

function wanted({ spec, platform }: Query): string {
  return `Go ${describeSpec(spec)} for ${platform.os}/${platform.arch}`;
}
