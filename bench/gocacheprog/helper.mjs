/**
 * A GOCACHEPROG (cmd/go/internal/cacheprog) as small as can be: `helper.mjs folder <gocache>` answers from a GOCACHE,
 * `helper.mjs pack <url> <folder>` fetches each entry from one pack when it is asked for.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { zstdDecompressSync } from 'node:zlib';
import { parseAction } from './pack.mjs';

const [, , kind, place, folder] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const made = new Map();
const index = kind === 'pack' ? JSON.parse(await fetchBytes('ranged.json')) : undefined;
const find = kind === 'pack' ? findInPack : findInFolder;

say({ ID: 0, KnownCommands: ['get', 'put', 'close'] });
let put;
for await (const line of createInterface({ input: process.stdin })) {
  if (put !== undefined) {
    // The line after a put is its body.
    store(put, Buffer.from(JSON.parse(line), 'base64'));
    put = undefined;
  } else if (line !== '') {
    const request = JSON.parse(line);
    if (request.Command === 'put' && request.BodySize > 0) put = request;
    else answer(request);
  }
}

async function answer(request) {
  const { ID, Command } = request;
  if (Command === 'put') return store(request, Buffer.alloc(0));
  if (Command === 'close') {
    say({ ID });
    return agent.destroy();
  }
  const action = Buffer.from(request.ActionID, 'base64').toString('hex');
  const found = made.get(action) ?? (await find(action));
  if (found === undefined) return say({ ID, Miss: true });
  const OutputID = Buffer.from(found.output, 'hex').toString('base64');
  const Time = new Date(found.time / 1e6).toISOString();
  return say({ ID, OutputID, Size: found.size, Time, DiskPath: found.path });
}

function store({ ID, ActionID, OutputID }, body) {
  const output = Buffer.from(OutputID, 'base64').toString('hex');
  const path = join(folder ?? process.env.TMPDIR, `${output}-d`);
  writeFileSync(path, body);
  const action = Buffer.from(ActionID, 'base64').toString('hex');
  made.set(action, { output, size: body.length, time: Date.now() * 1e6, path });
  say({ ID, DiskPath: path });
}

function findInFolder(action) {
  try {
    const entry = parseAction(readFileSync(join(place, action.slice(0, 2), `${action}-a`), 'latin1'));
    return { ...entry, path: join(place, entry.output.slice(0, 2), `${entry.output}-d`) };
  } catch {
    return undefined;
  }
}

async function findInPack(action) {
  const entry = index[action];
  if (entry === undefined) return undefined;
  const [output, size, time, start, length] = entry;
  mkdirSync(join(folder, output.slice(0, 2)), { recursive: true });
  const path = join(folder, output.slice(0, 2), `${output}-d`);
  const packed = await fetchBytes('ranged.pack', { range: `bytes=${start}-${start + length - 1}` });
  writeFileSync(path, zstdDecompressSync(packed));
  return { output, size, time, path };
}

function fetchBytes(name, headers = {}) {
  return new Promise((done, fail) => {
    const request = get(`${place}/${name}`, { agent, headers }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      done(Buffer.concat(chunks));
    });
    request.on('error', fail);
  });
}

function say(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
