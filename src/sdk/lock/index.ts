export { formatChange, type LockChange } from './diff.ts';
export { formatLock } from './format.ts';
export { lockedVersion, pinFor } from './lookup.ts';
export { isCanonical, type LockOptions, type LockPlan, planLock, requireUnchanged } from './plan.ts';
export { parseLock, readLock } from './read.ts';
export { type Lock, type LockedArchive, type LockedModule, type LockedSdk, lockPath } from './types.ts';
export { writeLock } from './write.ts';
