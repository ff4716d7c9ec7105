import { UserError } from '../../errors.ts';
import { escapeModule } from '../module/escape.ts';
import { openNote, type Verifier } from './note.ts';
import { decodeUtf8, type LookupAnswer, parseLookup, parseTreeHead } from './record.ts';
import { authenticate, planTiles, TILE_BYTES, type Tile, tilePath } from './tiles.ts';
import {
  nodesOf,
  planConsistency,
  planInclusion,
  type Range,
  rangeHash,
  recordHash,
  sameHash,
  type TreeHead,
  verifyConsistency,
  verifyInclusion,
} from './tlog.ts';

export interface ChecksumDatabaseOptions {
  readonly verifier: Verifier;
  /** Where the database is; asked once, before the first lookup. */
  readonly base: () => Promise<string>;
  /** A small document; undefined when there is none. @throws UserError HTTP_* */
  readonly read: (url: string, limit: number) => Promise<Uint8Array | undefined>;
  /** A signed tree head seen in an earlier run: the database must still be an extension of it. */
  readonly known?: string;
}

export interface ChecksumDatabase {
  /** `sum.golang.org`. */
  readonly name: string;
  /**
   * The go.sum lines for a module version, after its record was proven to be in the signed tree.
   * @throws UserError INTEGRITY_MISSING without a record; SUMDB_INVALID where a signature, a proof or the tree's history
   *   does not hold; HTTP_*
   */
  lookup(modulePath: string, version: string): Promise<readonly string[]>;
  /** The newest tree head that was verified, with the note that carries its signature; keep it for `known`. */
  newest(): SignedHead | undefined;
}

export interface SignedHead extends TreeHead {
  readonly note: string;
}

/**
 * A client of Go's checksum database (https://go.dev/design/25530-sumdb). Three round trips a lookup: where it is,
 * the record and the latest head, the tiles.
 *
 * A database that shows a different tree to one victim alone cannot be found out from its own answers. What can: that
 * its heads of one run contradict each other, or contradict `known`.
 */
export function checksumDatabase(options: ChecksumDatabaseOptions): ChecksumDatabase {
  const { verifier, read } = options;
  const name = verifier.name;
  const tiles = new Map<string, Uint8Array>();
  let newest = options.known === undefined ? undefined : openHead(options.known, verifier);
  let base: Promise<string> | undefined;
  let latest: Promise<SignedHead | undefined> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function lookup(modulePath: string, version: string): Promise<readonly string[]> {
    const query = `${modulePath}@${version}`;
    const path = `lookup/${escapeModule(modulePath)}@${escapeModule(version)}`;
    base ??= options.base().catch((error: unknown) => {
      base = undefined;
      throw error;
    });
    const at = await base;
    latest ??= readLatest(at);
    const [bytes, head] = await Promise.all([read(`${at}/${path}`, LOOKUP_BYTES), latest]);
    if (bytes === undefined) throw noRecord(name, query);
    const answer = parseLookup(bytes);
    const heads = [openHead(answer.note, verifier), ...(head === undefined ? [] : [head])];

    // One at a time, so that every head is compared with every head before it.
    const verified = turn.then(() => verify(at, answer, heads));
    turn = verified.catch(() => undefined);
    await verified;
    const lines = answer.text.split('\n').filter((line) => isAbout(line, modulePath, version));
    if (lines.length === 0) {
      throw invalid(`${name} answered the question for ${query} with the record of another module`);
    }
    return lines;
  }

  async function verify(at: string, answer: LookupAnswer, fresh: readonly SignedHead[]): Promise<void> {
    const heads = newest === undefined ? fresh : [newest, ...fresh];
    const top = heads.reduce((best, head) => (head.size > best.size ? head : best));
    if (answer.index >= top.size) {
      throw invalid(`${name} says record ${answer.index}, but its tree has ${top.size} records`);
    }
    const inclusion = planInclusion(answer.index, top.size);
    const leaf = { level: 0, index: answer.index };
    const histories = heads.map((head) => ({
      head,
      ranges: head.size === 0 ? [] : planConsistency(head.size, top.size),
    }));

    const ranges = [...inclusion, ...histories.flatMap((history) => history.ranges)];
    const wanted = planTiles(top.size, [leaf, ...ranges.flatMap(nodesOf)]);
    // Tiles of one head only: mixed with those of a forked tree they would hide which of the two heads is wrong.
    if (newest !== undefined && !sameHash(newest.root, top.root)) tiles.clear();
    const data = new Map(
      await Promise.all(wanted.map(async (tile) => [tilePath(tile), await readTile(at, tile)] as const)),
    );
    const node = authenticate(top, wanted, data);
    for (const [path, bytes] of data) tiles.set(path, bytes);

    const hash = (range: Range) => rangeHash(range, node);
    for (const { head, ranges } of histories) {
      if (!verifyConsistency(ranges.map(hash), head, top)) throw forked(name, head, top);
    }
    const record = recordHash(answer.text);
    if (!sameHash(node(leaf), record) || !verifyInclusion(inclusion.map(hash), answer.index, top, record)) {
      throw invalid(
        `${name}'s tree of ${top.size} records does not hold the record ${answer.index} that it answered with`,
      );
    }
    newest = top;
  }

  async function readLatest(at: string): Promise<SignedHead | undefined> {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await read(`${at}/latest`, LOOKUP_BYTES);
    } catch (error) {
      // Some proxies pass on lookups and tiles only. Holding it back wins an attacker nothing: an old head is as consistent.
      if (error instanceof UserError) return undefined;
      throw error;
    }
    return bytes === undefined ? undefined : openHead(decodeUtf8(bytes), verifier);
  }

  async function readTile(at: string, tile: Tile): Promise<Uint8Array> {
    const path = tilePath(tile);
    const full = tilePath({ ...tile, width: 256 });
    const bytes =
      tiles.get(path) ??
      (await read(`${at}/${path}`, TILE_BYTES)) ??
      // A partial tile may be gone once the tree has outgrown it; its hashes are the first of the whole one.
      (path === full ? undefined : (await read(`${at}/${full}`, TILE_BYTES))?.subarray(0, tile.width * 32));
    if (bytes === undefined) throw invalid(`${name} has no ${path}, though its tree cannot be without`);
    return bytes;
  }

  return { name, lookup, newest: () => newest };
}

/** A lookup is about 400 bytes; a head about 200. */
const LOOKUP_BYTES = 1_000_000;

function openHead(note: string, verifier: Verifier): SignedHead {
  return { ...parseTreeHead(openNote(note, [verifier])), note };
}

function isAbout(line: string, modulePath: string, version: string): boolean {
  return line.startsWith(`${modulePath} ${version} `) || line.startsWith(`${modulePath} ${version}/go.mod `);
}

function noRecord(name: string, query: string): UserError {
  return new UserError('INTEGRITY_MISSING', `The checksum database ${name} has no record of ${query}`, {
    hint: 'Check that this version was released for this platform.',
  });
}

/** Both notes are kept in the cause: together they prove to anyone that the database signed two histories. */
function forked(name: string, older: SignedHead, newer: SignedHead): UserError {
  return new UserError(
    'SUMDB_INVALID',
    `The checksum database ${name} signed two trees that contradict each other: one of ${older.size} records and one of ${newer.size}`,
    {
      hint: 'Do not use what was downloaded. The two signed heads prove the misbehaviour: report them at https://go.dev/issue/new.',
      cause: new Error(`signed tree heads:\n${older.note}\n${newer.note}`),
    },
  );
}

function invalid(why: string): UserError {
  return new UserError('SUMDB_INVALID', `The checksum database's proof does not hold: ${why}`, {
    hint: 'Someone between here and the checksum database changed its answer, or a cache in between is broken. Try another GOPROXY.',
  });
}
