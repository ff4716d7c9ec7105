import type { ArchiveOffer, Offer } from '../../release/types.ts';
import type { InstallRequest } from '../../sdk/install.ts';
import type { SdkContents } from '../../sdk/types.ts';
import { sdkKeys } from '../keys/sdk.ts';
import { formOf, sdkFacts } from '../sdk/bring.ts';
import { planSdk } from '../sdk/plan.ts';
import type { SdkCacheHost, SdkCacheRequest } from '../sdk/types.ts';
import type { PlannedCache } from './job-plan.ts';

/** What `setup` would do: chosen, and not brought. */
export interface PlannedSdk {
  readonly offer: Offer;
  /** As the output `go-integrity`: `sha256:…`, `h1:…`, or `none`. */
  readonly integrity: string;
  readonly contents: SdkContents;
  /** Absolute. */
  readonly toolCache: string;
}

export interface UnplannedSdk {
  /** Why it is not known what `setup` would do. */
  readonly unknown: string;
  /** Absolute. */
  readonly toolCache: string;
}

/**
 * The SDK's cache in a job that sets this Go up: its key, and why it would not be asked. Asks nothing.
 * @throws UserError INPUT_INVALID for what cache-key-parts says
 */
export async function planSdkCache(
  go: PlannedSdk | UnplannedSdk,
  request: SdkCacheRequest,
  host: SdkCacheHost,
): Promise<PlannedCache> {
  if ('unknown' in go) return without(go.toolCache, go.unknown);
  const { offer, contents, integrity, toolCache } = go;
  if (offer.kind === 'installed')
    return without(toolCache, `Go ${offer.version.text} is on this machine, in ${offer.root}`);
  const verifiable = integrity !== 'none';
  const form = formOf({ offer, contents });
  const wanted: Wanted = {
    offer,
    place: { kind: 'tool-cache', root: toolCache },
    // Its proof was fetched, whatever that is.
    verify: verifiable ? 'required' : 'off',
  };
  const { version, platform } = offer;
  const digest = verifiable ? integrity.replace(/^sha256:/, '') : undefined;
  const keys = sdkKeys({ version: version.text, platform, form, digest, parts: request.keyParts });
  const { restore, save } = planSdk(await sdkFacts(request, wanted, host));
  return { cache: 'sdk', folder: toolCache, keys: verifiable ? keys : null, restore, save };
}

type Wanted = Pick<InstallRequest, 'place' | 'verify'> & { readonly offer: ArchiveOffer };

function without(folder: string, why: string): PlannedCache {
  return { cache: 'sdk', folder, keys: null, restore: { do: false, why }, save: { do: false, why } };
}
