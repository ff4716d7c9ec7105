import { type CacheService, mayRead, mayWrite } from './service.ts';
import type { StoreName } from './types.ts';

export interface StoreRequest {
  /** `auto`, or one by name. */
  readonly store: 'auto' | StoreName;
  /** Where a directory store is to be; undefined when none is configured. */
  readonly directory: string | undefined;
}

export type StoreChoice =
  | { readonly kind: 'actions'; readonly url: string; readonly token: string; readonly mode: string }
  | { readonly kind: 'actions-v1'; readonly mode: string }
  | { readonly kind: 'directory'; readonly root: string }
  | { readonly kind: 'none'; readonly why: string };

/**
 * Pure. By itself: our own client where the service speaks v2, @actions/cache where it speaks v1, else a configured
 * directory. By name also what would not have been taken: a directory on a machine of one's own that has a
 * service too, or @actions/cache on v2 for a service that our client does not get on with.
 */
export function chooseStore(service: CacheService, request: StoreRequest): StoreChoice {
  const { store, directory } = request;
  if (store === 'directory' || (store === 'auto' && service.protocol === 'none')) {
    if (directory !== undefined) return { kind: 'directory', root: directory };
    const why = store === 'directory' ? 'the store is to be a directory, and none is named' : undefined;
    return { kind: 'none', why: why ?? (service.protocol === 'none' ? service.why : 'no store') };
  }
  if (service.protocol === 'none') return { kind: 'none', why: service.why };
  const { mode } = service;
  if (!mayRead(mode) && !mayWrite(mode)) return { kind: 'none', why: `ACTIONS_CACHE_MODE is ${mode}` };
  if (store === 'actions-v1' || service.protocol === 'v1') {
    return store === 'actions'
      ? { kind: 'none', why: 'the store is to be actions, and this runner’s cache service speaks only v1' }
      : { kind: 'actions-v1', mode };
  }
  return { kind: 'actions', url: service.url, token: service.token, mode };
}
