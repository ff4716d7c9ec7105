import type { GoSettings } from '../../go/folders.ts';
import { emptyChain } from '../chain/restore.ts';
import type { CacheName } from '../model.ts';
import type { CachePolicy, PolicyFacts } from '../policy.ts';
import type { Store } from '../stores/types.ts';
import type { CacheHost, CacheRequest, CacheRun } from './types.ts';

/** What all restores of a job share. */
export interface RestoreContext {
  readonly request: CacheRequest;
  readonly settings: GoSettings;
  readonly facts: PolicyFacts;
  readonly policy: Readonly<Record<Exclude<CacheName, 'sdk'>, CachePolicy>>;
  readonly store: Store;
  readonly host: CacheHost;
}

/** A cache that was not looked for. */
export function skipped<State>(cache: CacheName, why: string): CacheRun<State> {
  const { report } = emptyChain({ cache, keys: { key: '', ladder: [] } }, why);
  return { restored: report, names: [], state: undefined };
}
