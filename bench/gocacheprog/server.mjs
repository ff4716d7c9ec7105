/** Files of one folder over HTTP, whole or a range, each answer late: `/<milliseconds>/<name>`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

const files = new Map();
const server = createServer((request, response) => {
  const [, latency] = request.url.split('/');
  const name = basename(request.url);
  if (!files.has(name)) files.set(name, readFileSync(join(process.argv[2], name)));
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const whole = files.get(name);
  const body = start === undefined ? whole : whole.subarray(Number(start), Number(end) + 1);
  const send = () => {
    response.writeHead(start === undefined ? 200 : 206, { 'content-length': body.length });
    response.end(body);
  };
  // A timer of 0 would wait for a millisecond.
  if (latency === '0') send();
  else setTimeout(send, Number(latency));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit(0));
