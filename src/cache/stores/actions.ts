import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host/ports.ts';
import { type Answer, actionsCalls, type Call } from './actions-calls.ts';
import { uploadBlob } from './actions-upload.ts';
import { download, openLink } from './download.ts';
import { checkKey, checkLadder } from './key.ts';
import { createPartBuffers } from './part-buffers.ts';
import { mayRead, mayWrite } from './service.ts';
import { signedUrl } from './signed-url.ts';
import type { Compression, Entry, Reservation, Store } from './types.ts';

export interface ActionsOptions {
  /** ACTIONS_RESULTS_URL */
  readonly url: string;
  /** ACTIONS_RUNTIME_TOKEN; masked here, before anything is asked. */
  readonly token: string;
  /** ACTIONS_CACHE_MODE */
  readonly mode: string;
  readonly compression: Compression;
}

type Ports = Pick<Host, 'http' | 'clock' | 'log'>;

/** Bytes of each range that is asked for. */
const partSize = 4 * 1024 * 1024;
/**
 * Ranges that downloads of all caches may hold before their reader takes them, beside the one that each reader is at: a
 * storage that gives 60 MB/s to a connection does not outrun them. What is in sockets comes on top.
 */
const partsAhead = 6;

/**
 * The Actions cache service, protocol v2, without @actions/cache: that one writes the archive to disk before it is
 * unpacked and after it was packed, and brings Azure's client, which takes 0.75 s to load.
 */
export function actionsStore(options: ActionsOptions, ports: Ports): Store {
  const { url: service, mode } = options;
  const { log } = ports;
  log.mask(options.token);
  const call = actionsCalls(service, options.token, ports);
  const version = entryVersion(options.compression);
  const buffers = createPartBuffers(partsAhead, partSize);

  async function lookUp(key: string, prefixes: readonly string[]): Promise<Entry | undefined> {
    const { ok, fields } = await call('GetCacheEntryDownloadURL', {
      key,
      ...(prefixes.length === 0 ? {} : { restore_keys: prefixes }),
      version,
    });
    if (!ok) return undefined;
    const matched = fields.matched_key ?? fields.matchedKey;
    if (typeof matched !== 'string') {
      throw new UserError('RESPONSE_INVALID', 'the cache service found an entry and did not say which');
    }
    const url = signedUrl(fields.signed_download_url ?? fields.signedDownloadUrl, service, log);
    return { key: matched, size: undefined, handle: url };
  }

  async function find(key: string, prefixes: readonly string[]): Promise<Entry | undefined> {
    if (!mayRead(mode)) return undefined;
    let entry = await lookUp(key, prefixes);
    if (entry !== undefined && entry.key !== key && entry.key.startsWith(key)) {
      // The service takes the key itself for a prefix: 12.1 finds 12.10, and hides what the ladder would find.
      const [nearest, ...others] = prefixes;
      entry = nearest === undefined ? undefined : await lookUp(nearest, others);
    }
    if (entry === undefined || entry.key === key) return entry;
    const { key: matched } = entry;
    return prefixes.some((prefix) => matched.startsWith(prefix)) ? entry : undefined;
  }

  async function renew(key: string): Promise<string> {
    const entry = await lookUp(key, []);
    if (entry?.key === key) return entry.handle;
    throw new UserError('HTTP_STATUS', `${key} is no longer in the cache`, { cause: { status: 404 } });
  }

  return {
    name: 'actions',
    find: async (key, prefixes) => find(checkKey(key), checkLadder(prefixes)),
    open: (entry) =>
      download(
        openLink(entry.handle, () => renew(entry.key)),
        buffers,
        ports,
      ),
    async reserve(key) {
      checkKey(key);
      if (!mayWrite(mode)) return { kind: 'denied', why: `ACTIONS_CACHE_MODE is ${mode}` };
      const answer = await reservation(call, key, version);
      if ('kind' in answer) return answer;
      const url = signedUrl(answer.fields.signed_upload_url ?? answer.fields.signedUploadUrl, service, log);
      return {
        kind: 'reserved',
        async write(body) {
          const size = await uploadBlob(url, body, ports);
          await finalize(call, { key, version, size }, () => lookUp(key, []));
          return { size };
        },
        // The service has no call for it; what was reserved and never finished it forgets by itself.
        abandon: async () => {},
      };
    },
  };
}

/** Nobody else's entries have this version, so that nothing is ever taken for a pack that is none. */
export function entryVersion(compression: Compression): string {
  return createHash('sha256').update(`setup-go-plus|sgp2|${compression}`).digest('hex');
}

/** After an answer that got lost the second attempt finds the key taken, by us: then this job saves nothing. */
async function reservation(call: Call, key: string, version: string): Promise<Answer | Reservation> {
  const answer = await call('CreateCacheEntry', { key, version }).catch((error: unknown) => {
    if (!(error instanceof UserError) || !isRefusal(error)) throw error;
    return { kind: 'denied', why: error.message } as const;
  });
  if ('kind' in answer || answer.ok) return answer;
  if (answer.message === '' || /already exists|another job|conflict/i.test(answer.message)) {
    return { kind: 'taken' };
  }
  return { kind: 'denied', why: answer.message };
}

/** Policy, quota, and the limit of uploads a minute: the service's last word, not a failure. */
function isRefusal({ code, cause }: UserError): boolean {
  const status = (cause as { status?: unknown } | undefined)?.status;
  return code === 'HTTP_RATE_LIMITED' || (code === 'HTTP_STATUS' && [401, 403].includes(status as number));
}

async function finalize(
  call: Call,
  { key, version, size }: { readonly key: string; readonly version: string; readonly size: number },
  lookUp: () => Promise<Entry | undefined>,
): Promise<void> {
  const answer = await call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(size) });
  if (answer.ok) return;
  // An earlier attempt may have got through although its answer did not.
  if ((await lookUp().catch(() => undefined))?.key === key) return;
  throw new UserError(
    'HTTP_STATUS',
    `the cache service did not take ${key}${answer.message === '' ? '' : `: ${answer.message}`}`,
  );
}
