import { execFileSync, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/temp.ts';
import { makeZip } from './archives.ts';
import { makeCertificate } from './certificate.ts';
import { listen, stop } from './listen.ts';
import { startProxy } from './proxy.ts';

export interface ForgeRequest {
  /** As the client names it, without the query. */
  readonly url: string;
  /** Of Basic authorization: `user:password`. */
  readonly login: string | undefined;
}

/** Hosts that exist nowhere, behind TLS: git repositories, pages of go-import, and a module proxy with passwords. */
export interface Forge {
  readonly requests: ForgeRequest[];
  /** Who may read what: `github.com/acme` → `user:password`. The longest name that fits decides; others are public. */
  readonly logins: Record<string, string>;
  /** What programs need to find it: a proxy for the names, the certificate to trust. */
  readonly env: Readonly<Record<string, string>>;
  /** Holds `<host>/<path>` for each repository. */
  readonly root: string;
  /** A bare repository `github.com/acme/lib` with these files, tagged v1.0.0. */
  repository(name: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** A module that the proxy on art.corp.example has below /api/go. */
  publish(module: string, version: string, files: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

const hosts = ['github.com', 'gitlab.com', 'git.corp.example', 'art.corp.example'];

export async function startForge(): Promise<Forge> {
  const root = await temporaryFolder();
  const certificate = makeCertificate(hosts);
  const modules = new Map<string, string | Buffer>();
  const requests: ForgeRequest[] = [];
  const logins: Record<string, string> = {};
  const server = createServer(certificate, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://forge');
    const name = `${request.headers.host}${decodeURIComponent(pathname)}`;
    const login = loginOf(request);
    requests.push({ url: name, login });
    if (!mayRead(name, login, logins)) {
      request.resume();
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="forge"' }).end('who are you?');
    }
    if (searchParams.has('go-get')) return importPage(name, response);
    if (modules.has(name)) return void response.end(modules.get(name));
    if (request.headers.host === 'art.corp.example') return void response.writeHead(404).end('not found');
    backend(root, name.replace(/\.git(?=\/)/, ''), request, response);
  });
  const port = await listen(server);
  const proxy = await startProxy({ hosts: Object.fromEntries(hosts.map((host) => [host, port])) });
  const ca = join(root, 'ca.pem');
  await writeFile(ca, certificate.cert);
  return {
    requests,
    logins,
    root,
    env: {
      HTTPS_PROXY: proxy.url,
      https_proxy: proxy.url,
      NO_PROXY: '',
      GIT_SSL_CAINFO: ca,
      SSL_CERT_FILE: ca,
    },
    repository: (name, files) => makeRepository(root, name, files),
    publish(module, version, files) {
      const at = `art.corp.example/api/go/${module}/@v`;
      const prefix = `${module}@${version}`;
      modules.set(`${at}/list`, `${version}\n`);
      modules.set(
        `${at}/${version}.info`,
        JSON.stringify({ Version: version, Time: '2026-01-02T03:04:05Z' }),
      );
      modules.set(`${at}/${version}.mod`, files['go.mod'] ?? '');
      const entries = Object.entries(files).map(([path, content]) => ({
        name: `${prefix}/${path}`,
        data: content,
      }));
      modules.set(`${at}/${version}.zip`, makeZip(entries));
    },
    close: async () => {
      await proxy.close();
      await stop(server);
    },
  };
}

function loginOf({ headers }: IncomingMessage): string | undefined {
  const token = /^Basic (.+)$/.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : Buffer.from(token, 'base64').toString('utf8');
}

function mayRead(name: string, login: string | undefined, logins: Readonly<Record<string, string>>): boolean {
  const fitting = Object.keys(logins).filter((prefix) => `${name}/`.startsWith(`${prefix}/`));
  const closest = fitting.sort((a, b) => b.length - a.length)[0];
  return closest === undefined || logins[closest] === login;
}

/** The repository is the first three elements of the path: `git.corp.example/team/sub/lib`. */
function importPage(name: string, response: ServerResponse): void {
  const repository = name.split('/').slice(0, 4).join('/');
  response.end(
    `<html><head><meta name="go-import" content="${repository} git https://${repository}"></head></html>`,
  );
}

/** Git's own smart HTTP server. */
function backend(root: string, name: string, request: IncomingMessage, response: ServerResponse): void {
  const program = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  const child = spawn(program, {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REQUEST_METHOD: request.method,
      PATH_INFO: `/${name}`,
      QUERY_STRING: new URL(request.url ?? '/', 'https://forge').search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    for (const line of all.subarray(0, end).toString().split('\r\n')) {
      const [header = '', value = ''] = line.split(/:\s*/, 2);
      if (header === 'Status') response.statusCode = Number.parseInt(value, 10);
      else if (header !== '') response.setHeader(header, value);
    }
    response.end(all.subarray(end + 4));
  });
}

async function makeRepository(
  root: string,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const tree = await temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), content);
  }
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Gopher',
        '-c',
        'user.email=gopher@example.com',
        '-c',
        'protocol.file.allow=always',
        ...args,
      ],
      {
        cwd: tree,
        env: { PATH: process.env.PATH, HOME: tree, GIT_CONFIG_NOSYSTEM: '1' },
        stdio: 'ignore',
      },
    );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=one');
  git('tag', 'v1.0.0');
  git('clone', '--quiet', '--bare', tree, join(root, ...name.split('/')));
}
