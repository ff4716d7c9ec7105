import { parseKeptProgram } from '../../go/kept-program.ts';
import type { Machine } from '../../host/ports.ts';
import { actionName } from '../build/entry-name.ts';
import { scanBuildCache } from '../build/scan.ts';
import type { ActionFact, OutputFact } from '../build/types.ts';
import type { Tree } from '../tree.ts';
import { readObject } from './object-file.ts';
import { originOf } from './origin.ts';
import type { Slices } from './ports.ts';

/** One output of a GOCACHE with all actions that have it: Go uses an action without its output as little as none. */
export interface BuildItem {
  /** Relative to GOCACHE, forward slashes: of the output, then of its actions. */
  readonly names: readonly string[];
  /** Of all of them. */
  readonly bytes: number;
  /** When Go used one of them last, to the hour; milliseconds since 1970. */
  readonly used: number;
  readonly content: ItemContent;
}

export type ItemContent =
  /** A compiled package; `package` and `module` as origin.ts has them, undefined where the object does not say. */
  | {
      readonly kind: 'package';
      readonly platform: string;
      readonly go: string;
      readonly package: string | undefined;
      readonly module: string | undefined;
    }
  /** Linked for `go run` or `go tool`, or kept by a build. */
  | { readonly kind: 'program'; readonly name: string }
  /** What a test printed that passed. */
  | { readonly kind: 'test'; readonly package: string }
  /** A list of a module's packages and their imports. */
  | { readonly kind: 'index' }
  /** Findings of vet, lists of sources, what cgo wrote, logs of what tests have read: small, and without a name. */
  | { readonly kind: 'other' };

export interface BuildItems {
  readonly items: readonly BuildItem[];
  /** Actions whose output is gone: Go can use none of them. */
  readonly lone: readonly { readonly name: string; readonly bytes: number; readonly used: number }[];
  /** Inputs that `go test -fuzz` has found, which nothing can make again; and testexpire.txt. */
  readonly others: readonly { readonly name: string; readonly bytes: number }[];
  /** Entries that are not as Go writes them. */
  readonly broken: number;
}

/**
 * Everything in a GOCACHE. Some 0.1 s for 1,000 outputs with content, half of it without.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whether to look into the files for what they are; without it all content is `other`
 */
export function listBuildCache(
  gocache: string,
  { look, gomodcache }: { readonly look: boolean; readonly gomodcache: string },
  host: { readonly tree: Tree; readonly slices: Slices; readonly machine: Pick<Machine, 'path'> },
): BuildItems {
  const { actions, outputs, others, broken } = scanBuildCache(gocache, () => false, host);
  const byOutput = new Map<string, ActionFact[]>();
  for (const action of actions) {
    const list = byOutput.get(action.output);
    if (list === undefined) byOutput.set(action.output, [action]);
    else list.push(action);
  }
  const items = outputs.map((output): BuildItem => {
    const own = (byOutput.get(output.id) ?? []).filter(({ size }) => size === output.size);
    byOutput.set(
      output.id,
      (byOutput.get(output.id) ?? []).filter(({ size }) => size !== output.size),
    );
    return {
      names: [output.name, ...own.map(({ id }) => actionName(id))],
      bytes: own.reduce((sum, { bytes }) => sum + bytes, output.size),
      used: own.reduce((latest, { mtime }) => Math.max(latest, mtime), output.mtime),
      content: look ? contentOf(output, gocache, gomodcache, host) : other,
    };
  });
  const lone = [...byOutput.values()]
    .flat()
    .map(({ id, bytes, mtime }) => ({ name: actionName(id), bytes, used: mtime }));
  return { items, lone, others: others.map(({ name, size }) => ({ name, bytes: size })), broken };
}

const other: ItemContent = { kind: 'other' };

function contentOf(
  { name, executable }: OutputFact,
  gocache: string,
  gomodcache: string,
  { slices, machine }: { readonly slices: Slices; readonly machine: Pick<Machine, 'path'> },
): ItemContent {
  if (executable) {
    const program = name.slice(name.lastIndexOf('/') + 1);
    return { kind: 'program', name: parseKeptProgram(program)?.program ?? program };
  }
  const file = slices.open(machine.path.join(gocache, ...name.split('/')));
  if (file === undefined) return other;
  try {
    const object = readObject(file);
    if (object !== undefined) {
      const origin = originOf(object, gomodcache);
      const { os, arch, go } = object;
      return {
        kind: 'package',
        platform: `${os}/${arch}`,
        go: go.replace(/^go/, ''),
        package: origin?.package,
        module: origin?.module,
      };
    }
    const head = latin(file.read(0, 16));
    if (head.startsWith('go index v')) return { kind: 'index' };
    if (file.size > TEXT_LIMIT || head.includes('\0')) return other;
    const result = /^ok {2}\t(\S+)\t\d+\.\d+s/m.exec(latin(file.read(0, TEXT_LIMIT)));
    return result === null ? other : { kind: 'test', package: result[1]! };
  } finally {
    file.close();
  }
}

/** A test that printed more has its result behind all of it: it counts as `other`. */
const TEXT_LIMIT = 64 * 1024;

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
