// A forge with one private module, for a workflow that runs anywhere: git's own HTTP server behind TLS and a password.
// node forge.mjs FOLDER USER:PASSWORD
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';

const [folder, login] = process.argv.slice(2);
const module = 'git.corp.example/team/secret.git';
const at = (...names) => join(folder, ...names);
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });

mkdirSync(at('tree'), { recursive: true });
const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
const files = ['-keyout', at('key.pem'), '-out', at('ca.pem')];
run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files]);

writeFileSync(at('tree', 'go.mod'), `module ${module}\n\ngo 1.20\n`);
writeFileSync(
  at('tree', 'secret.go'),
  '// Package secret is for the team alone.\npackage secret\n\n// Word is what only the team knows.\nconst Word = "xyzzy"\n',
);
const git = (...args) =>
  run('git', ['-c', 'user.name=Gopher', '-c', 'user.email=g@example.com', ...args], at('tree'));
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message=one');
git('tag', 'v1.0.0');
git('clone', '--quiet', '--bare', '.', at('team', 'secret.git'));

const backend = join(run('git', ['--exec-path']).trim(), 'git-http-backend');
const tls = { key: readFileSync(at('key.pem')), cert: readFileSync(at('ca.pem')) };
createServer(tls, (request, response) => {
  const wanted = `Basic ${Buffer.from(login).toString('base64')}`;
  if (request.headers.authorization !== wanted) {
    request.resume();
    response.writeHead(401, { 'www-authenticate': 'Basic realm="forge"' }).end();
    return;
  }
  const url = new URL(request.url, 'https://localhost');
  const child = spawn(backend, {
    env: {
      ...{ PATH: process.env.PATH, GIT_PROJECT_ROOT: folder, GIT_HTTP_EXPORT_ALL: '1' },
      ...{ REQUEST_METHOD: request.method, PATH_INFO: url.pathname, QUERY_STRING: url.search.slice(1) },
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.on('close', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    for (const line of all.subarray(0, end).toString().split('\r\n')) {
      const [name, value] = line.split(': ');
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(all.subarray(end + 4));
  });
}).listen(8443, '127.0.0.1', () => writeFileSync(at('ready'), String(process.pid)));
