import type { Host } from '../host/ports.ts';
import type { ArchiveOffer, Offer } from '../release/types.ts';
import { openInstalled } from '../sdk/installed.ts';
import type { Sdk } from '../sdk/types.ts';
import { acquire, type Delivery } from './acquire.ts';
import { askedVersion, nothingAsked } from './ask.ts';
import { applyLock, type Pins } from './lock.ts';
import { preinstalledGo } from './preinstalled.ts';
import { chosenSentence, integrityText } from './report.ts';
import { openSources } from './sources.ts';
import type { SetupPlan, SetupRequest } from './types.ts';

export interface DryPlan extends SetupPlan {
  readonly offer: Offer;
  /** As the output `go-integrity`: what the archive must hash to, or what proved an installed SDK. */
  readonly integrity: string;
}

/**
 * What `setup` would choose, without bringing it. Sources are asked and proofs are fetched as they would be, so
 * a source that could not deliver is passed over here too.
 * @throws UserError as `setup`
 */
export async function planSetup(request: SetupRequest, host: Host): Promise<DryPlan> {
  const asked = await askedVersion(request, host);
  if (asked === undefined) return planPreinstalled(request, host);
  const { query, pins } = await applyLock(asked, request, host);
  const sources = openSources(request, pins, host);
  const freshest = request.checkLatest || query.spec.kind === 'alias';
  const dry = dryDelivery(request, pins, host);
  const { offer, sdk, attempts } = await acquire(query, sources, freshest, dry.delivery, asked);
  const sentence = chosenSentence(asked, sdk, offer.why);
  return { asked, offer, attempts, sentence, integrity: dry.integrity() };
}

async function planPreinstalled({ workingDirectory }: SetupRequest, host: Host): Promise<DryPlan> {
  const found = await preinstalledGo(host);
  if (found === undefined) return nothingAsked(workingDirectory);
  const { asked, sdk, offerWhy } = found;
  const { root, version, platform, source } = sdk;
  return {
    asked,
    offer: { kind: 'installed', root, version, platform, source, why: offerWhy },
    attempts: [],
    sentence: chosenSentence(asked, sdk, offerWhy),
    integrity: integrityText(sdk),
  };
}

function dryDelivery(
  { verify }: SetupRequest,
  pins: Pins,
  host: Host,
): { readonly delivery: Delivery; integrity(): string } {
  let integrity = '';
  return {
    integrity: () => integrity,
    delivery: {
      async installed(offer) {
        const sdk = await openInstalled(offer, host);
        integrity = integrityText(sdk);
        return sdk;
      },
      async archive(offer, source) {
        const proof =
          pins.of(offer) ?? (await (await import('./bring-archive.ts')).prove(offer, source, verify, host));
        integrity =
          proof.kind === 'sha256' ? `sha256:${proof.hex}` : proof.kind === 'h1' ? proof.hash : 'none';
        return notThere(offer);
      },
      failed: ({ source, said }) => host.log.info(`${source}: ${said}`),
    },
  };
}

function notThere({ version, platform, source }: ArchiveOffer): Sdk {
  return { root: '', version, platform, source, record: undefined };
}
