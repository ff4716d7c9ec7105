import type { Machine } from '../../host/ports.ts';
import { atOnce, inTurns } from '../../turns.ts';
import type { Tree, TreeEntry } from '../tree.ts';
import { parseAction } from './action.ts';
import { amountOf } from './amount.ts';
import { buildEntry, isKept } from './entry-name.ts';
import type { ActionFact, Amount, BuildCacheFacts, OtherFact, OutputContent, OutputFact } from './types.ts';

/** An action is 175 bytes; a text of a test that is longer than this says too much to look for its last line. */
const ACTION_LIMIT = 512;
const CONTENT_LIMIT = 64 * 1024;

export interface ScanHost {
  readonly tree: Tree;
  readonly machine: Pick<Machine, 'path'>;
}

/**
 * Looks at every entry of a GOCACHE. Some 80 ms for 6,500 files.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whose content to look at, by its name, to see whether it is an index or the result of a test: of new
 *   outputs, and only for a plan with keepTests or partialModules
 */
export function scanBuildCache(
  gocache: string,
  look: (name: string) => boolean,
  host: ScanHost,
): BuildCacheFacts {
  return atOnce(scanning(gocache, look, never, host));
}

/** The same, with turns of the event loop in between: for whoever has a request under way meanwhile. */
export function scanInTurns(
  gocache: string,
  look: (name: string) => boolean,
  host: ScanHost,
): Promise<BuildCacheFacts> {
  return inTurns(scanning(gocache, look, never, host));
}

/** The same without the actions that are `known`, and without a look into outputs: a third of the time. */
export function glanceInTurns(
  gocache: string,
  known: ReadonlySet<string>,
  host: ScanHost,
): Promise<BuildCacheFacts> {
  const without = (name: string) => name.endsWith('-a') && known.has(name);
  return inTurns(scanning(gocache, never, without, host));
}

const never = () => false;

/** What has none of the `known` names. The folders alone are read, and what is new in them: 6 ms for 6,500 files. */
export function newInBuildCache(gocache: string, known: ReadonlySet<string>, { tree }: ScanHost): Amount {
  const all = tree.walk(gocache, isOfInterest, undefined, (name) => known.has(name)) ?? [];
  const entries = all.filter(
    ({ name, kind }) => kind === 'file' && buildEntry(name) !== undefined && !isKept(name),
  );
  return amountOf(entries);
}

/** Yields after each folder of the first level; Go has 256 of them. */
function* scanning(
  gocache: string,
  look: (name: string) => boolean,
  without: (name: string) => boolean,
  { tree, machine }: ScanHost,
): Generator<void, BuildCacheFacts> {
  const actions: ActionFact[] = [];
  const outputs: OutputFact[] = [];
  const others: OtherFact[] = [];
  /** Go touches the folder of a program, not the program. */
  const folders = new Map<string, TreeEntry>();
  let broken = 0;
  const absolute = (name: string) => machine.path.join(gocache, ...name.split('/'));
  for (const part of parts()) {
    for (const [name, entry] of part) sort(name, entry);
    yield;
  }
  return { actions, outputs, others, broken };

  function* parts(): Generator<readonly (readonly [string, TreeEntry])[]> {
    const top = tree.walk(gocache, () => false) ?? [];
    yield top.map((entry) => [entry.name, entry]);
    for (const { name: folder, kind } of top) {
      if (kind !== 'directory' || !isOfInterest(folder)) continue;
      const of = (name: string) => `${folder}/${name}`;
      const below = tree.walk(
        absolute(folder),
        (name) => isOfInterest(of(name)),
        actionLimit,
        (name) => without(of(name)),
      );
      yield (below ?? []).map((entry) => [of(entry.name), entry]);
    }
  }

  function sort(name: string, entry: TreeEntry): void {
    const is = buildEntry(name);
    if (is === undefined) return;
    const { kind, size, mtime, content } = entry;
    if (kind === 'directory') {
      if (is.kind === 'output') folders.set(name, entry);
      return;
    }
    if (kind !== 'file') {
      broken++;
    } else if (is.kind === 'action') {
      const action = content === undefined ? undefined : parseAction(content, is.id);
      if (action === undefined) broken++;
      else actions.push({ id: is.id, ...action, bytes: size, mtime });
    } else if (is.kind === 'output') {
      const found = look(name) ? contentOf(size, absolute(name), tree) : unknown;
      outputs.push({ name, size, mtime, id: is.id, executable: false, content: found });
    } else if (is.kind === 'program') {
      const touched = folders.get(name.slice(0, name.lastIndexOf('/')))?.mtime ?? mtime;
      outputs.push({ name, size, mtime: touched, id: is.id, executable: true, content: unknown });
    } else {
      others.push({ name, size, mtime });
    }
  }
}

const unknown: OutputContent = { kind: 'unknown' };

function isOfInterest(folder: string): boolean {
  return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}

function actionLimit(name: string): number {
  return name.endsWith('-a') ? ACTION_LIMIT : 0;
}

function contentOf(size: number, path: string, tree: Tree): OutputContent {
  const head = text(tree.head(path, size <= CONTENT_LIMIT ? CONTENT_LIMIT : 16));
  if (head.startsWith('go index v')) return { kind: 'index' };
  const seconds = /^ok {2}\t\S+\t(\d{1,6}\.\d{1,3})s/m.exec(head)?.[1];
  return seconds === undefined ? unknown : { kind: 'test', seconds: Number(seconds) };
}

function text(bytes: Uint8Array | undefined): string {
  return bytes === undefined
    ? ''
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
