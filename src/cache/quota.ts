import { formatSize } from './size.ts';
import type { StoreName } from './stores/types.ts';

/** Bytes that GitHub keeps for a repository at no charge; the least recently used goes first. */
const QUOTA = 10e9;
/** With a pull request's layers and the next base beside it, a cache of this share drives the others out. */
const SHARE = 0.2;

/** Said where one cache takes so much that eviction will be at the cost of all jobs. @param bytes as stored */
export function adviseQuota(bytes: number, store: StoreName): string | undefined {
  if (store === 'directory' || bytes < SHARE * QUOTA) return undefined;
  return `The build cache has ${formatSize(bytes)} of the 10 GB that GitHub keeps for a repository: more jobs of this size evict one another's. Jobs that build less, or build flags that fewer of them share, make it smaller.`;
}
