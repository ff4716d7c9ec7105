export type Route = 'lookup' | 'reserve' | 'upload' | 'finalize' | 'download';

export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly msg?: string }
  /** What the service says itself, with status 200. */
  | { readonly answer: unknown }
  /** The body promises more than comes, then the connection ends. */
  | 'cut'
  /** The body is whole by its own account, and shorter than what was asked for. */
  | 'short'
  /** The body comes in small pieces with pauses between them. */
  | 'slow'
  /** The request is carried out, and the answer to it gets lost. */
  | 'lost'
  /** A proxy's page instead of JSON. */
  | 'html'
  /** The run's token may not do this; the service's own words. */
  | 'denied';

export interface Faults {
  /** @param after requests that go well before the first fault */
  set(route: Route, fault: Fault, times: number, after: number): void;
  take(route: Route): Fault | undefined;
}

export function createFaults(): Faults {
  const faults = new Map<Route, { fault: Fault; left: number; after: number }>();
  return {
    set: (route, fault, times, after) => void faults.set(route, { fault, left: times, after }),
    take(route) {
      const set = faults.get(route);
      if (set === undefined || set.left === 0) return undefined;
      if (set.after > 0) {
        set.after--;
        return undefined;
      }
      set.left--;
      return set.fault;
    },
  };
}
