import type { Machine } from '../../host/ports.ts';
import type { Tree, TreeEntry } from '../tree.ts';
import { parseAction } from './action.ts';
import { buildEntry } from './entry-name.ts';
import type { ActionFact, BuildCacheFacts, OtherFact, OutputContent, OutputFact } from './types.ts';

/** An action is 175 bytes; a text of a test that is longer than this says too much to look for its last line. */
const ACTION_LIMIT = 512;
const CONTENT_LIMIT = 64 * 1024;

/**
 * Looks at every entry of a GOCACHE. Some 80 ms for 6,500 files.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whose content to look at, by its name, to see whether it is an index or the result of a test: of new
 *   outputs, and only for a plan with keepTests or partialModules
 */
export function scanBuildCache(
  gocache: string,
  look: (name: string) => boolean,
  { tree, machine }: { readonly tree: Tree; readonly machine: Pick<Machine, 'path'> },
): BuildCacheFacts {
  const actions: ActionFact[] = [];
  const outputs: OutputFact[] = [];
  const others: OtherFact[] = [];
  /** Go touches the folder of a program, not the program. */
  const folders = new Map<string, TreeEntry>();
  let broken = 0;
  const absolute = (name: string) => machine.path.join(gocache, ...name.split('/'));
  for (const entry of tree.walk(gocache, isOfInterest, actionLimit) ?? []) {
    const is = buildEntry(entry.name);
    if (is === undefined) continue;
    if (entry.kind === 'directory') {
      if (is.kind === 'output') folders.set(entry.name, entry);
      continue;
    }
    if (entry.kind !== 'file') {
      broken++;
    } else if (is.kind === 'action') {
      const action = entry.content === undefined ? undefined : parseAction(entry.content, is.id);
      if (action === undefined) broken++;
      else actions.push({ id: is.id, ...action, bytes: entry.size, mtime: entry.mtime });
    } else if (is.kind === 'output') {
      const content = look(entry.name) ? contentOf(entry, absolute(entry.name), tree) : unknown;
      outputs.push({ ...fact(entry), id: is.id, executable: false, content });
    } else if (is.kind === 'program') {
      const folder = folders.get(entry.name.slice(0, entry.name.lastIndexOf('/')));
      const mtime = folder?.mtime ?? entry.mtime;
      outputs.push({ ...fact(entry), mtime, id: is.id, executable: true, content: unknown });
    } else {
      others.push(fact(entry));
    }
  }
  return { actions, outputs, others, broken };
}

const unknown: OutputContent = { kind: 'unknown' };

function isOfInterest(folder: string): boolean {
  return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}

function actionLimit(name: string): number {
  return name.endsWith('-a') ? ACTION_LIMIT : 0;
}

function fact({ name, size, mtime }: TreeEntry): OtherFact {
  return { name, size, mtime };
}

function contentOf({ size }: TreeEntry, path: string, tree: Tree): OutputContent {
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
