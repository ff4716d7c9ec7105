/** Bytes that may be in memory at once, shared by all downloads of a store. Taken or not; never waited for. */
export interface Budget {
  take(bytes: number): boolean;
  give(bytes: number): void;
}

export function createBudget(limit: number): Budget {
  let free = limit;
  return {
    take(bytes) {
      if (bytes > free) return false;
      free -= bytes;
      return true;
    },
    give(bytes) {
      free += bytes;
    },
  };
}
