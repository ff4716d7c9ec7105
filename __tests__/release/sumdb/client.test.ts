import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { type ChecksumDatabase, checksumDatabase } from '../../../src/release/sumdb/client.ts';
import { parseVerifier } from '../../../src/release/sumdb/note.ts';
import { FakeChecksumDatabase, hashOf } from '../../fakes/checksum-database.ts';

const MODULE = 'golang.org/toolchain';
const VERSION = 'v0.0.1-go1.26.8.linux-amd64';
const H1 = hashOf('the zip');
const LINES = [`${MODULE} ${VERSION} ${H1}`, `${MODULE} ${VERSION}/go.mod ${hashOf('go.mod')}`];

/** The module's record at `index` of `size`. */
function databaseOf(size: number, index: number): FakeChecksumDatabase {
  const database = new FakeChecksumDatabase();
  database.fillTo(index);
  database.add(MODULE, VERSION, H1);
  database.fillTo(size);
  return database;
}

type Change = (path: string, body: Buffer | undefined) => Uint8Array | undefined;

interface Situation {
  readonly lookupSize?: number;
  readonly latestSize?: number;
  readonly known?: string;
  readonly change?: Change;
  readonly asked?: string[];
}

function clientOf(database: FakeChecksumDatabase, situation: Situation = {}): ChecksumDatabase {
  const answer = (path: string): Buffer | undefined => {
    if (path === 'latest') return Buffer.from(database.head(situation.latestSize));
    const [, module = '', version = ''] = /^lookup\/(.+)@(.+)$/.exec(path) ?? [];
    if (module === '') return database.tile(path);
    const index = database.find(module, version);
    return index < 0 ? undefined : Buffer.from(database.lookup(index, situation.lookupSize));
  };
  return checksumDatabase({
    verifier: parseVerifier(database.key),
    base: async () => 'https://db',
    read: async (url) => {
      const path = url.slice('https://db/'.length);
      situation.asked?.push(path);
      return situation.change ? situation.change(path, answer(path)) : answer(path);
    },
    ...(situation.known === undefined ? {} : { known: situation.known }),
  });
}

const invalid = expect.objectContaining({ code: 'SUMDB_INVALID' });

describe.each([
  [1, 0],
  [2, 1],
  [255, 254],
  [256, 0],
  [257, 256],
  [300, 7],
  [70_000, 12_345],
])('in a tree of %i records, the one numbered %i', (size, index) => {
  const database = databaseOf(size, index);

  test('is found and proven', async () => {
    const client = clientOf(database);
    expect(await client.lookup(MODULE, VERSION)).toEqual(LINES);
    expect(client.newest()?.size).toBe(size);
  });

  test('is proven where lookup and latest are of different trees', async () => {
    const between = Math.floor((index + 1 + size) / 2);
    for (const situation of [
      { lookupSize: index + 1 },
      { lookupSize: between },
      { latestSize: index + 1 },
      { latestSize: 1 },
      { latestSize: 0 },
      { lookupSize: index + 1, latestSize: between },
      { known: database.head(index), lookupSize: between },
    ]) {
      expect(await clientOf(database, situation).lookup(MODULE, VERSION)).toEqual(LINES);
    }
  });

  test('is never taken for proven when any byte of any document is another', async () => {
    const asked: string[] = [];
    await clientOf(database, { asked, lookupSize: index + 1 }).lookup(MODULE, VERSION);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...asked),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (target, at, mask) => {
          const change: Change = (path, body) => {
            if (path !== target || body === undefined) return body;
            const changed = Buffer.from(body);
            changed[at % changed.length]! ^= mask;
            return changed;
          };
          const client = clientOf(database, { lookupSize: index + 1, change });
          await expect(client.lookup(MODULE, VERSION)).rejects.toEqual(invalid);
          expect(client.newest()).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is never taken for proven when any document is cut off or garbage', async () => {
    const asked: string[] = [];
    await clientOf(database, { asked }).lookup(MODULE, VERSION);
    for (const target of asked) {
      for (const replace of [
        (body: Buffer) => body.subarray(0, -1),
        (body: Buffer) => body.subarray(0, body.length >> 1),
        () => Buffer.alloc(0),
        () => Buffer.from('<!doctype html><title>Sign in to the network</title>\n\n'),
        () => Buffer.of(0xff, 0xfe, 0),
      ]) {
        const change: Change = (path, body) => (path === target && body ? replace(body) : body);
        await expect(clientOf(database, { change }).lookup(MODULE, VERSION)).rejects.toEqual(invalid);
      }
    }
  });
});

describe('the record', () => {
  const database = databaseOf(300, 123);

  test('of every byte is signed: none can be flipped', async () => {
    const whole = Buffer.from(database.lookup(123));
    for (let at = 0; at < whole.length; at += 1) {
      const change: Change = (path, body) => {
        if (!path.startsWith('lookup/')) return body;
        const changed = Buffer.from(whole);
        changed[at]! ^= 1;
        return changed;
      };
      await expect(clientOf(database, { change }).lookup(MODULE, VERSION)).rejects.toEqual(invalid);
    }
  });

  test.each([
    ['another module, in the tree and proven', database.lookup(5)],
    ['the right lines under the number of another record', database.lookup(123).replace(/^123/, '122')],
    ['a number beyond the tree', database.lookup(123).replace(/^123/, '300')],
    ['a number beyond all numbers', database.lookup(123).replace(/^123/, '9007199254740993')],
    ['a number of two spellings', database.lookup(123).replace(/^123/, '0123')],
    ['a negative number', database.lookup(123).replace(/^123/, '-1')],
    ['another hash in its line', database.lookup(123).replace(H1, hashOf('another zip'))],
    ['one line more', database.lookup(123).replace('\n\n', `\n${MODULE} ${VERSION} ${hashOf('x')}\n\n`)],
    ['no lines', `123\n\n${database.head()}`],
    ['no head', database.lookup(123).split('\n\n')[0]!],
    ['a signed text that is no head', `123\n${database.record(123)}\n${database.sign('hello\n')}`],
    ['a head of a negative size', `123\n${database.record(123)}\n${signedHead('-1')}`],
    ['a head of a size beyond all numbers', `123\n${database.record(123)}\n${signedHead('9'.repeat(16))}`],
    [
      'a head with a short root',
      `123\n${database.record(123)}\n${database.sign('go.sum database tree\n300\nAAAA\n')}`,
    ],
  ])('with %s is refused', async (_, text) => {
    const change: Change = (path, body) => (path.startsWith('lookup/') ? Buffer.from(text) : body);
    await expect(clientOf(database, { change }).lookup(MODULE, VERSION)).rejects.toEqual(invalid);
  });

  test('that the database does not have is missing, not invalid', async () => {
    await expect(clientOf(database).lookup(MODULE, 'v0.0.1-go9.9.9.linux-amd64')).rejects.toEqual(
      expect.objectContaining({ code: 'INTEGRITY_MISSING' }),
    );
  });

  test('is asked for with capitals escaped, and with no way out of its folder', async () => {
    const asked: string[] = [];
    const client = clientOf(database, { asked });
    await expect(client.lookup('github.com/BurntSushi/toml', 'v1.0.0-RC1')).rejects.toThrow();
    expect(asked).toContain('lookup/github.com/!burnt!sushi/toml@v1.0.0-!r!c1');
    for (const path of ['../x', 'a/../b', 'a?b', 'a#b', 'a b', '', 'a//b', 'a%2fb', '/a']) {
      await expect(client.lookup(path, VERSION)).rejects.toEqual(
        expect.objectContaining({ code: 'VERSION_INVALID' }),
      );
    }
  });

  function signedHead(size: string): string {
    return database.sign(`go.sum database tree\n${size}\n${database.hash(0, 300).toString('base64')}\n`);
  }
});

describe('a database with two histories', () => {
  const honest = databaseOf(300, 123);
  const forked = honest.fork(200);
  forked.fillTo(250);
  forked.append('example.test/evil v1.0.0 h1:x\n');
  forked.fillTo(400);

  test.each([
    ['latest of another history, larger', forked.head(400), undefined],
    ['latest of another history, smaller', forked.head(260), undefined],
    ['latest of another history, as large', forked.head(300), undefined],
    ['a head of another history seen before', undefined, forked.head(350)],
    ['a smaller head of another history seen before', undefined, forked.head(260)],
  ])('is found out: %s', async (_, latest, known) => {
    const change: Change = (path, body) => (path === 'latest' && latest ? Buffer.from(latest) : body);
    const client = clientOf(honest, { change, ...(known ? { known } : {}) });
    await expect(client.lookup(MODULE, VERSION)).rejects.toEqual(invalid);
  });

  test('is found out between two lookups, and both signed heads are kept as evidence', async () => {
    let database = honest;
    const client = checksumDatabase({
      verifier: parseVerifier(honest.key),
      base: async () => 'https://db',
      read: async (url) => {
        const path = url.slice('https://db/'.length);
        if (path === 'latest') return undefined;
        if (!path.startsWith('lookup/')) return database.tile(path);
        return Buffer.from(database.lookup(path.includes('toolchain') ? 123 : 0));
      },
    });
    await client.lookup(MODULE, VERSION);
    database = forked;
    const error = await client.lookup('example.test/m0', 'v1.0.0').catch((each: unknown) => each);
    expect(error).toEqual(invalid);
    const evidence = String((error as UserError).cause);
    expect(evidence).toContain(honest.head());
    expect(evidence).toContain(forked.head());
    expect(client.newest()?.size).toBe(300);
  });

  test('before the fork, both are one', async () => {
    const client = clientOf(honest, { known: forked.head(200) });
    expect(await client.lookup(MODULE, VERSION)).toEqual(LINES);
  });

  test('a known head with a bad signature is refused at once', () => {
    const note = honest.head().replace('300', '301');
    expect(() => clientOf(honest, { known: note })).toThrow(invalid);
  });
});

describe('requests', () => {
  const database = databaseOf(70_000, 12_345);

  test('are few: the record and the latest head together, then every tile at once', async () => {
    const rounds: string[][] = [[]];
    let held = 0;
    const client = checksumDatabase({
      verifier: parseVerifier(database.key),
      base: async () => 'https://db',
      read: async (url) => {
        const path = url.slice('https://db/'.length);
        if (held === 0 && rounds.at(-1)!.length > 0) rounds.push([]);
        rounds.at(-1)!.push(path);
        held += 1;
        await new Promise((resolve) => setImmediate(resolve));
        held -= 1;
        if (path === 'latest') return Buffer.from(database.head());
        return path.startsWith('lookup/')
          ? Buffer.from(database.lookup(12_345, 69_000))
          : database.tile(path);
      },
    });
    await client.lookup(MODULE, VERSION);
    expect(rounds).toHaveLength(2);
    expect(rounds[0]).toHaveLength(2);
    expect(rounds[1]!.length).toBeLessThanOrEqual(8);
  });

  test('for a partial tile that is gone are answered by the whole one', async () => {
    const change: Change = (path, body) => (path.includes('.p/') ? undefined : body);
    const grown = databaseOf(512, 3);
    const client = clientOf(grown, { change, lookupSize: 300, latestSize: 300 });
    expect(await client.lookup(MODULE, VERSION).catch((error: unknown) => error)).toEqual(invalid);
    grown.fillTo(65_536);
    expect(
      await clientOf(grown, { change, lookupSize: 300, latestSize: 300 }).lookup(MODULE, VERSION),
    ).toEqual(LINES);
  });

  test('for what was verified before are not repeated', async () => {
    const asked: string[] = [];
    const client = clientOf(database, { asked });
    await Promise.all([client.lookup(MODULE, VERSION), client.lookup('example.test/m5', 'v1.0.0')]);
    expect(await client.lookup('example.test/m6', 'v1.0.0')).toHaveLength(2);
    const tiles = asked.filter((path) => path.startsWith('tile/'));
    expect(new Set(tiles).size).toBe(tiles.length);
    expect(asked.filter((path) => path === 'latest')).toHaveLength(1);
  });

  test('that fail are told as they are, and the next lookup starts afresh', async () => {
    let failing = true;
    const change: Change = (path, body) => {
      if (failing && path.startsWith('tile/')) throw new UserError('HTTP_STATUS', 'the server said 500');
      return body;
    };
    const client = clientOf(database, { change });
    await expect(client.lookup(MODULE, VERSION)).rejects.toEqual(
      expect.objectContaining({ code: 'HTTP_STATUS' }),
    );
    failing = false;
    expect(await client.lookup(MODULE, VERSION)).toEqual(LINES);
  });

  test('for latest may fail: it is for comparing only', async () => {
    for (const change of [
      (path: string, body: Buffer | undefined) => (path === 'latest' ? undefined : body),
      (path: string, body: Buffer | undefined) => {
        if (path === 'latest') throw new UserError('HTTP_STATUS', 'the server said 403');
        return body;
      },
    ]) {
      expect(await clientOf(database, { change }).lookup(MODULE, VERSION)).toEqual(LINES);
    }
  });
});
