export { collectCacheFacts } from './facts.ts';
export { planCache } from './plan.ts';
export { isCacheHit, restoreCache } from './restore.ts';
export { saveCache } from './save.ts';
export { fromCacheState, toCacheState } from './state.ts';
export type { CacheFacts, CachePlan, CacheRequest, CacheState, CacheStore } from './types.ts';
