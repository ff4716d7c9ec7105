import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { FakeChecksumDatabase } from './checksum-database.ts';

/** `{ 'go1.26.8.linux-amd64': { 'VERSION': 'go1.26.8\n', 'bin/go': … } }` */
export type Toolchains = Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;

export interface Answer {
  status: number;
  body: Uint8Array;
}

/** What goes wrong; may be changed while the server runs. Toolchains are named as in `Toolchains`. */
export interface GoproxyFaults {
  /** The proxy is without `sumdb/…`. */
  noDatabase?: boolean;
  /** Status for everything about these toolchains, as the public proxy says 403 or 404 for some. */
  refuse?: Record<string, number>;
  /** Answers `status` to the next `times` requests whose path contains `path`. */
  fail?: { path: string; status: number; times: number };
  /** Milliseconds before each answer. */
  delay?: number;
  /** `lookup` and `latest` carry a signature by another key of the same name and key hash. */
  forgeSignature?: boolean;
  /** `latest` comes from this database: one key, another history. */
  latestFrom?: FakeChecksumDatabase;
  /** Lookups come with a signed head of this size, as of the time the record was asked for first. */
  lookupSize?: number;
  /** Partial tiles that the tree has outgrown answer 404. */
  noPartialTiles?: boolean;
  /** Any change to any answer. */
  change?: (path: string, answer: Answer) => void;
}

export interface FakeGoproxy {
  /** For GOPROXY. */
  readonly url: string;
  /** Value for GOSUMDB: the key, without a URL, so that the database is asked through the proxy. */
  readonly gosumdb: string;
  /** To ask the database past the proxy. */
  readonly databaseUrl: string;
  readonly database: FakeChecksumDatabase;
  /** Paths asked for, in order. */
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  readonly faults: GoproxyFaults;
  /** Publishes another toolchain, in the list and in the database. */
  publish(name: string, files: Toolchains[string], options?: PublishOptions): void;
  close(): Promise<void>;
}

export interface PublishOptions {
  /** Recorded in the database instead of the true hash; undefined: as it is. '' : no record at all. */
  readonly h1?: string;
}

/** A module proxy with a checksum database behind it, on a port of its own. */
export async function startGoproxy(
  toolchains: Toolchains = {},
  options: { readonly database?: FakeChecksumDatabase; readonly records?: number } = {},
): Promise<FakeGoproxy> {
  const site = createSite(toolchains, options);
  const requests: FakeGoproxy['requests'] = [];
  const faults: GoproxyFaults = {};

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://fake').pathname.slice(1));
    requests.push({ path, authorization: request.headers.authorization });
    const answer = answerTo(path, site, faults);
    setTimeout(() => send(response, answer), faults.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    gosumdb: site.database.key,
    databaseUrl: `${url}/sumdb/${site.database.name}`,
    database: site.database,
    requests,
    faults,
    publish: site.publish,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The same as files, for GOPROXY=file://…, with all that a lookup of each toolchain needs. @returns the file: URL */
export async function writeGoproxyFolder(
  root: string,
  toolchains: Toolchains,
  options: { readonly database?: FakeChecksumDatabase; readonly records?: number } = {},
): Promise<{ readonly url: string; readonly gosumdb: string; readonly database: FakeChecksumDatabase }> {
  const site = createSite(toolchains, options);
  const { database } = site;
  const prefix = `sumdb/${database.name}`;
  const paths = [`${LIST}`, `${prefix}/supported`, `${prefix}/latest`];
  for (const name of Object.keys(toolchains)) {
    paths.push(...['info', 'mod', 'zip'].map((extension) => `${AT_V}v0.0.1-${name}.${extension}`));
    paths.push(`${prefix}/lookup/golang.org/toolchain@v0.0.1-${name}`);
  }
  for (let size = database.size, level = 0; size > 0; size = Math.floor(size / 256), level += 1) {
    for (let tile = 0; tile * 256 < size; tile += 1) {
      const width = Math.min(256, size - tile * 256);
      const name = String(tile).padStart(3, '0');
      paths.push(`${prefix}/tile/8/${level}/${name}${width < 256 ? `.p/${width}` : ''}`);
    }
  }
  for (const path of paths) {
    const answer = answerTo(path, site, {});
    if (answer.status !== 200) throw new Error(`the fake has no ${path}`);
    const file = join(root, ...path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, answer.body);
  }
  return { url: pathToFileURL(root).href, gosumdb: database.key, database };
}

/** Go's hash of a module zip's files, written as the shell pipeline in its documentation. */
export function h1Of(files: Readonly<Record<string, string | Uint8Array>>): string {
  const summary = Object.entries(files)
    .map(([name, content]) => ({ name, hex: createHash('sha256').update(content).digest('hex') }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    .map(({ name, hex }) => `${hex}  ${name}\n`)
    .join('');
  return `h1:${createHash('sha256').update(summary).digest('base64')}`;
}

/** A zip as Go's module zips are: deflated, no directories, no modes. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0); // version needed
    facts.writeUInt16LE(0x0800, 2); // names are UTF-8
    facts.writeUInt16LE(8, 4); // deflate
    facts.writeUInt16LE(0x0021, 8); // 1980-01-01
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.of(20, 0), facts, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const AT_V = 'golang.org/toolchain/@v/';
const GO_MOD = 'module golang.org/toolchain\n';
const LIST = `${AT_V}list`;

interface Site {
  readonly database: FakeChecksumDatabase;
  readonly zips: Map<string, Buffer>;
  publish(name: string, files: Toolchains[string], options?: PublishOptions): void;
}

function createSite(
  toolchains: Toolchains,
  options: { readonly database?: FakeChecksumDatabase; readonly records?: number },
): Site {
  const { database = new FakeChecksumDatabase(), records = 300 } = options;
  const zips = new Map<string, Buffer>();
  database.fillTo(Math.floor(records / 2));
  const site: Site = {
    database,
    zips,
    publish(name, files, options = {}) {
      const version = `v0.0.1-${name}`;
      const named = Object.fromEntries(
        Object.entries(files).map(([path, content]) => [`golang.org/toolchain@${version}/${path}`, content]),
      );
      zips.set(name, writeZip(named));
      if (options.h1 !== '')
        database.add('golang.org/toolchain', version, options.h1 ?? h1Of(named), h1Of({ 'go.mod': GO_MOD }));
    },
  };
  for (const [name, files] of Object.entries(toolchains)) site.publish(name, files);
  database.fillTo(records);
  return site;
}

function answerTo(path: string, site: Site, faults: GoproxyFaults): Answer {
  if (faults.fail !== undefined && faults.fail.times > 0 && path.includes(faults.fail.path)) {
    faults.fail.times -= 1;
    return { status: faults.fail.status, body: Buffer.from('failing\n') };
  }
  const answer = path.startsWith('sumdb/') ? database(path, site, faults) : modules(path, site, faults);
  faults.change?.(path, answer);
  return answer;
}

function modules(path: string, site: Site, faults: GoproxyFaults): Answer {
  if (path === LIST) return ok([...site.zips.keys()].map((name) => `v0.0.1-${name}\n`).join(''));
  const [, name = '', extension] =
    /^golang\.org\/toolchain\/@v\/v0\.0\.1-(.+)\.(info|mod|zip)$/.exec(path) ?? [];
  const refused = faults.refuse?.[name];
  if (refused !== undefined) return { status: refused, body: Buffer.from('refused\n') };
  const zip = site.zips.get(name);
  if (zip === undefined) return missing();
  if (extension === 'zip') return ok(zip);
  if (extension === 'mod') return ok(GO_MOD);
  return ok(JSON.stringify({ Version: `v0.0.1-${name}`, Time: '2026-01-02T03:04:05Z' }));
}

function database(path: string, { database }: Site, faults: GoproxyFaults): Answer {
  const root = `sumdb/${database.name}/`;
  if (faults.noDatabase || !path.startsWith(root)) return missing();
  const rest = path.slice(root.length);
  const forged = (text: string) => ok(faults.forgeSignature ? forge(text) : text);
  if (rest === 'supported') return ok('');
  if (rest === 'latest') return forged((faults.latestFrom ?? database).head());
  const [, modulePath = '', version = ''] = /^lookup\/(.+)@(.+)$/.exec(rest) ?? [];
  if (modulePath !== '') {
    const index = database.find(modulePath, version);
    return index < 0 ? missing() : forged(database.lookup(index, faults.lookupSize));
  }
  const whole = rest.replace(/\.p\/\d+$/, '');
  if (faults.noPartialTiles && whole !== rest && database.tile(whole) !== undefined) return missing();
  const tile = database.tile(rest);
  return tile === undefined ? missing() : ok(tile);
}

/** The right key hash over the wrong signature. */
function forge(note: string): string {
  return note.replace(/(— \S+ )(\S+)\n$/, (_, start: string, base64: string) => {
    const bytes = Buffer.from(base64, 'base64');
    const other = createHash('sha512').update(note).digest();
    return `${start}${Buffer.concat([bytes.subarray(0, 4), other]).toString('base64')}\n`;
  });
}

function ok(body: string | Uint8Array): Answer {
  return { status: 200, body: Buffer.from(body) };
}

function missing(): Answer {
  return { status: 404, body: Buffer.from('not found\n') };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-length': body.length });
  response.end(body);
}
