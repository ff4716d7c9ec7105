import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const PKCS8_ED25519 = '302e020100300506032b657004220420';

/**
 * A working checksum database in memory: an Ed25519 key pair, records, signed tree heads, tiles of any tree size.
 * Hashes are computed straight from RFC 6962's definition of MTH, apart from the code under test.
 */
export class FakeChecksumDatabase {
  readonly name: string;
  /** `name+hash+key`, for GOSUMDB. */
  readonly key: string;
  readonly #seed: string;
  readonly #privateKey: KeyObject;
  readonly #keyHash: Buffer;
  readonly #records: string[] = [];
  readonly #leaves: Buffer[] = [];
  readonly #memory = new Map<string, Buffer>();

  /** @param seed of the key pair: the same seed, the same keys */
  constructor(name = 'sum.example.test', seed = name) {
    this.name = name;
    this.#seed = seed;
    const der = Buffer.concat([Buffer.from(PKCS8_ED25519, 'hex'), sha256(Buffer.from(seed))]);
    this.#privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const { x = '' } = createPublicKey(this.#privateKey).export({ format: 'jwk' });
    const key = Buffer.concat([Buffer.of(1), Buffer.from(x, 'base64url')]);
    this.#keyHash = sha256(Buffer.from(`${name}\n`), key).subarray(0, 4);
    this.key = `${name}+${this.#keyHash.toString('hex')}+${key.toString('base64')}`;
  }

  get size(): number {
    return this.#records.length;
  }

  /** @returns the record's number */
  add(modulePath: string, version: string, h1: string, goMod = hashOf('go.mod')): number {
    return this.append(`${modulePath} ${version} ${h1}\n${modulePath} ${version}/go.mod ${goMod}\n`);
  }

  append(record: string): number {
    this.#records.push(record);
    this.#leaves.push(sha256(Buffer.of(0), Buffer.from(record)));
    return this.#records.length - 1;
  }

  /** Other modules' records, until there are `size`. */
  fillTo(size: number): void {
    while (this.size < size) {
      const at = this.size;
      this.append(
        `example.test/m${at} v1.0.0 ${hashOf(`zip ${at}`)}\nexample.test/m${at} v1.0.0/go.mod ${hashOf('')}\n`,
      );
    }
  }

  /** A database with the same name and key and the same first records, which then goes its own way. */
  fork(at: number): FakeChecksumDatabase {
    const other = new FakeChecksumDatabase(this.name, this.#seed);
    for (const record of this.#records.slice(0, at)) other.append(record);
    return other;
  }

  record(index: number): string {
    return this.#records[index]!;
  }

  find(modulePath: string, version: string): number {
    return this.#records.findIndex((record) => record.startsWith(`${modulePath} ${version} `));
  }

  /** The answer to `lookup/…`, with a head of `size` records. */
  lookup(index: number, size = this.size): string {
    return `${index}\n${this.#records[index]}\n${this.head(size)}`;
  }

  head(size = this.size): string {
    return this.sign(`go.sum database tree\n${size}\n${this.hash(0, size).toString('base64')}\n`);
  }

  sign(text: string): string {
    const signature = sign(null, Buffer.from(text), this.#privateKey);
    return `${text}\n— ${this.name} ${Buffer.concat([this.#keyHash, signature]).toString('base64')}\n`;
  }

  /** MTH(D[from:to]). */
  hash(from: number, to: number): Buffer {
    if (to === from) return sha256();
    if (to - from === 1) return this.#leaves[from]!;
    const key = `${from}-${to}`;
    const known = this.#memory.get(key);
    if (known !== undefined) return known;
    const middle = from + 2 ** (Math.ceil(Math.log2(to - from)) - 1);
    const hash = sha256(Buffer.of(1), this.hash(from, middle), this.hash(middle, to));
    this.#memory.set(key, hash);
    return hash;
  }

  /** The tile at `tile/8/0/x001/234.p/5`; undefined where the tree has no such tile yet. */
  tile(path: string): Buffer | undefined {
    const match = /^tile\/8\/(\d)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
    if (match === null) return undefined;
    const span = 256 ** Number(match[1]);
    const first = Number(match[2]!.replace(/[x/]/g, '')) * 256;
    const width = Number(match[3] ?? 256);
    if ((first + width) * span > this.size) return undefined;
    return Buffer.concat(
      Array.from({ length: width }, (_, at) => this.hash((first + at) * span, (first + at + 1) * span)),
    );
  }
}

/** An h1: hash that looks like one. */
export function hashOf(text: string): string {
  return `h1:${sha256(Buffer.from(text)).toString('base64')}`;
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
