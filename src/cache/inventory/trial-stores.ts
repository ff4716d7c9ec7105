import type { Entry, Reservation, Store } from '../stores/types.ts';

/** Keys that a job asked for, and what there was. */
export interface Lookup {
  readonly key: string;
  readonly prefixes: readonly string[];
  readonly found: Entry | undefined;
}

/** Finds nothing and takes nothing: for the keys and decisions of a job alone. */
export function emptyStore(name: Store['name'] = 'directory'): Store {
  return {
    name,
    find: async () => undefined,
    async *open() {},
    reserve: async () => ({ kind: 'denied', why: 'nothing is to be saved' }),
  };
}

/** Asks `store`, notes what it has, and says that it has nothing: what a restore would bring, without bringing it. */
export function lookupStore(store: Store): { readonly store: Store; readonly lookups: readonly Lookup[] } {
  const lookups: Lookup[] = [];
  return {
    lookups,
    store: {
      ...emptyStore(store.name),
      async find(key, prefixes) {
        lookups.push({ key, prefixes, found: await store.find(key, prefixes) });
        return undefined;
      },
    },
  };
}

/** Takes what a save packs, counts its bytes and keeps none. What `store` has already is taken here too. */
export function weighingStore(store: Pick<Store, 'name' | 'find'>): Store {
  return {
    ...emptyStore(store.name),
    async reserve(key): Promise<Reservation> {
      if ((await store.find(key, []))?.key === key) return { kind: 'taken' };
      return {
        kind: 'reserved',
        async write(body) {
          let size = 0;
          for await (const chunk of body) size += chunk.length;
          return { size };
        },
        async abandon() {},
      };
    },
  };
}
