import { randomBytes } from 'node:crypto';
import { type InstallHost, type InstallRequest, install } from '../../sdk/install.ts';
import type { Sdk } from '../../sdk/types.ts';
import { emptyChain } from '../chain/restore.ts';
import { readEvent } from '../job/facts.ts';
import { restoredLine } from '../job/report.ts';
import { type SdkForm, sdkKeys } from '../keys/sdk.ts';
import type { Restored } from '../model.ts';
import type { Store } from '../stores/types.ts';
import type { Keeping } from './keep.ts';
import { keepArchive } from './keep-archive.ts';
import { keepFiles } from './keep-files.ts';
import { planSdk, type SdkFacts } from './plan.ts';
import { digestOf, restoreSdk } from './restore.ts';
import type { SdkCache, SdkCacheHost, SdkCacheRequest, SdkOutcome, SdkState } from './types.ts';

/** See SdkCache. Its `install` throws what `install` throws; what goes wrong with the cache is one line. */
export function openSdkCache(cacheRequest: SdkCacheRequest, store: Store, cache: SdkCacheHost): SdkCache {
  let outcome: SdkOutcome | undefined;
  return {
    outcome: () => outcome,
    async install(request, host) {
      outcome = undefined;
      // Awaited when bytes are here; until then its failure is not "unhandled".
      request.proof.catch(() => undefined);
      const policy = planSdk(await sdkFacts(cacheRequest, request, cache));
      const form = formOf(request);
      const restored = policy.restore.do
        ? await restoreSdk({ form, parts: cacheRequest.keyParts, request }, store, host, cache)
        : { sdk: undefined, report: skipped(policy.restore.why), refused: false };
      const say = (report: Restored, state: SdkState | undefined) => {
        outcome = { restored: report, state };
      };
      const line = restoredLine(restored.report);
      if (restored.refused) cache.log.warning(line);
      else if (cacheRequest.use !== 'false') cache.log.info(line);
      say(restored.report, undefined);
      if (restored.sdk !== undefined) return restored.sdk;
      if (!policy.save.do) return install(request, host);
      const keeping = beginKeeping(form, cacheRequest.use, request, host, cache);
      const sdk = await watched(keeping);
      const state = await stateOf(sdk, form, keeping, cacheRequest);
      say(state === undefined ? restored.report : withKey(restored.report, state.key), state);
      return sdk;
    },
  };
}

/** What decides whether the cache is asked for this SDK. */
export async function sdkFacts(
  { use, mode, directory }: SdkCacheRequest,
  { offer, place, pin, verify }: Pick<InstallRequest, 'offer' | 'place' | 'pin' | 'verify'>,
  host: SdkCacheHost,
): Promise<SdkFacts> {
  const { env } = host.machine;
  const root = place.kind === 'tool-cache' ? place.root : place.path;
  const hosted = env('RUNNER_ENVIRONMENT') === 'github-hosted';
  const filled = ((await host.files.list(root).catch(() => undefined)) ?? []).length > 0;
  return {
    use,
    mode,
    serviceMode: env('ACTIONS_CACHE_MODE') ?? '',
    event: await readEvent(host),
    verifiable: pin !== undefined || verify !== 'off',
    near: offer.archive.url.startsWith('file:'),
    kept: !hosted && filled,
    sameVolume: directory !== undefined && host.disk.sameVolume(directory, root),
  };
}

export function formOf({ offer, contents }: Pick<InstallRequest, 'offer' | 'contents'>): SdkForm {
  const { format } = offer.archive;
  return format === 'module-zip' ? contents : format;
}

function skipped(why: string): Restored {
  return emptyChain({ cache: 'sdk', keys: { key: '', ladder: [] } }, why).report;
}

function beginKeeping(
  form: SdkForm,
  use: SdkCacheRequest['use'],
  request: InstallRequest,
  host: InstallHost,
  cache: SdkCacheHost,
): Keeping {
  const { path, temp } = cache.machine;
  const file = path.join(temp, `setup-go-plus-sdk-${randomBytes(8).toString('hex')}`);
  return form === 'tar.gz' || form === 'zip'
    ? keepArchive(file, use, request, host, cache)
    : keepFiles(file, request, host, cache);
}

async function watched({ request, host, abandon }: Keeping): Promise<Sdk> {
  try {
    return await install(request, host);
  } catch (error) {
    await abandon();
    throw error;
  }
}

/** undefined where nobody vouched for it: then there is no key either. */
async function stateOf(
  sdk: Sdk,
  form: SdkForm,
  keeping: Keeping,
  { keyParts: parts }: SdkCacheRequest,
): Promise<SdkState | undefined> {
  const { version, platform, record } = sdk;
  const digest = digestOf(record?.integrity);
  if (digest === undefined) {
    await keeping.abandon();
    return undefined;
  }
  const { key } = sdkKeys({ version: version.text, platform, form, digest, parts });
  return { key, ...(await keeping.end(sdk)) };
}

function withKey(report: Restored, key: string): Restored {
  return { ...report, keys: { key, ladder: [] } };
}
