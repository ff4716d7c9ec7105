import type { PackFile } from '../pack/types.ts';
import { amountOf } from './amount.ts';
import { actionName, EXPIRY } from './entry-name.ts';
import { stampMade, TOUCHED_AFTER } from './stamp.ts';
import type { ActionFact, Amount, BuildCacheFacts, OtherFact, OutputFact } from './types.ts';

export interface SortFacts {
  readonly cache: BuildCacheFacts;
  /** Seconds; undefined: nothing was restored. */
  readonly stamp: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly restored: readonly string[];
  readonly partialModules: boolean;
}

export interface Selection {
  readonly files: readonly PackFile[];
  readonly bytes: number;
}

export interface Sorted {
  readonly fresh: Selection;
  /** With the fresh. */
  readonly used: Amount;
  /** All that Go can use. */
  readonly all: Amount;
  readonly pairs: readonly Pair[];
  readonly usedPairs: readonly Pair[];
  /** Whether what was not touched was not used. */
  readonly useKnown: boolean;
  readonly testSeconds: number;
}

/** Which entries Go can use, which of them this job has used, and which it has made. Pure. */
export function sortOut(facts: SortFacts): Sorted {
  const { cache, stamp, now } = facts;
  const restored = new Set(stamp === undefined ? [] : facts.restored);
  const isFresh = (name: string) => !restored.has(name);
  const outputs = new Map(cache.outputs.map((output) => [output.id, output]));
  const pairs = cache.actions.flatMap((action) => {
    const output = outputs.get(action.output);
    if (output === undefined || output.size !== action.size) return [];
    // Made from folders that lack packages, it would hide them from a job that has them all.
    if (facts.partialModules && output.content.kind === 'index' && isFresh(output.name)) return [];
    return [{ action, output }];
  });
  // An output has many actions (of most packages vet finds the same, nothing), so that its own time says nothing of one.
  const touched = ({ action }: Pair) => stamp === undefined || action.mtime !== stamp * 1000;
  // A test that reads other files than before has its action written again, with another output. What is written again
  // with an output that was there (each link does that) says nothing new.
  const isFreshAction = ({ action, output }: Pair) =>
    isFresh(actionName(action.id)) ||
    (stamp !== undefined && action.put >= stampMade(stamp) && isFresh(output.name));
  const useKnown =
    stamp !== undefined &&
    now >= (stamp + TOUCHED_AFTER) * 1000 &&
    pairs.some((pair) => touched(pair) && !isFreshAction(pair));
  const freshPairs = pairs.filter((pair) => isFreshAction(pair) || isFresh(pair.output.name));
  const usedPairs = useKnown ? pairs.filter((pair) => touched(pair) || isFreshAction(pair)) : pairs;
  const freshOthers = cache.others.filter(
    ({ name, mtime }) => isFresh(name) || (name === EXPIRY && stamp !== undefined && mtime !== stamp * 1000),
  );
  const freshOutputs = new Set(freshPairs.map(({ output }) => output).filter(({ name }) => isFresh(name)));
  return {
    fresh: select(
      freshPairs.filter(isFreshAction).map(({ action }) => action),
      freshOutputs,
      freshOthers,
    ),
    used: amountOfPairs(usedPairs, cache.others),
    all: amountOfPairs(pairs, cache.others),
    pairs,
    usedPairs,
    useKnown,
    testSeconds: [...freshOutputs].reduce(
      (sum, { content }) => sum + (content.kind === 'test' ? content.seconds : 0),
      0,
    ),
  };
}

export interface Pair {
  readonly action: ActionFact;
  readonly output: OutputFact;
}

export function selectPairs(pairs: readonly Pair[], others: readonly OtherFact[]): Selection {
  return select(
    pairs.map(({ action }) => action),
    new Set(pairs.map(({ output }) => output)),
    others,
  );
}

/** Of what `selectPairs` gives. Putting thousands of names in order takes longer than all else of a plan. */
function amountOfPairs(pairs: readonly Pair[], others: readonly OtherFact[]): Amount {
  const outputs = new Set(pairs.map(({ output }) => output));
  return amountOf([...others, ...pairs.map(({ action }) => ({ size: action.bytes })), ...outputs]);
}

/** Small texts first and side by side: they compress to a third of what they do between objects. */
function select(
  actions: readonly ActionFact[],
  outputs: ReadonlySet<OutputFact>,
  others: readonly OtherFact[],
): Selection {
  const files = [
    ...others.map(({ name, size, mtime }) => file(name, size, mtime, false)).sort(byName),
    ...actions.map(({ id, bytes, mtime }) => file(actionName(id), bytes, mtime, false)).sort(byName),
    ...[...outputs]
      .map(({ name, size, mtime, executable }) => file(name, size, mtime, executable))
      .sort(byName),
  ];
  return { files, bytes: amountOf(files).bytes };
}

function file(name: string, size: number, mtime: number, executable: boolean): PackFile {
  return { name, size, executable, mtime: Math.floor(mtime / 1000) };
}

function byName(a: PackFile, b: PackFile): number {
  return a.name < b.name ? -1 : 1;
}

/** The largest outputs are left out first: they cost the most for each time that they are of use. */
export function fitting(
  pairs: readonly Pair[],
  others: readonly OtherFact[],
  limit: number,
): readonly Pair[] {
  let { bytes } = amountOfPairs(pairs, others);
  const largest = [...new Set(pairs.map(({ output }) => output))].sort(
    (a, b) => b.size - a.size || (a.name < b.name ? -1 : 1),
  );
  const out = new Set<OutputFact>();
  for (const output of largest) {
    if (bytes <= limit) break;
    out.add(output);
    bytes -= output.size;
  }
  return pairs.filter(({ output }) => !out.has(output));
}
