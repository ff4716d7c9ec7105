import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../support/temp.ts';

const identity = {
  GIT_AUTHOR_NAME: 'Gopher',
  GIT_AUTHOR_EMAIL: 'gopher@example.com',
  GIT_COMMITTER_NAME: 'Gopher',
  GIT_COMMITTER_EMAIL: 'gopher@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export interface GitRepository {
  /** Holds `go.git`. */
  readonly root: string;
  /** Commits these files as the whole tree of the branch; `.bash` files are executable. Returns the commit. */
  commit(branch: string, files: Readonly<Record<string, string>>): Promise<string>;
  /** Commits what is in a folder, as far as the pathspecs say. */
  commitFolder(branch: string, folder: string, pathspecs: readonly string[]): string;
  git(...args: string[]): string;
}

export async function createRepository(): Promise<GitRepository> {
  const root = await temporaryFolder();
  const bare = join(root, 'go.git');
  const run = (cwd: string, args: readonly string[], env: Record<string, string> = {}) =>
    execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...identity, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    }).trim();
  run(root, ['init', '--quiet', '--bare', 'go.git']);
  function commitFolder(branch: string, folder: string, pathspecs: readonly string[]): string {
    const env = { GIT_DIR: bare, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(bare, 'fake-index') };
    run(folder, ['read-tree', '--empty'], env);
    run(folder, ['add', '--all', '--force', '--', ...pathspecs], env);
    const id = run(folder, ['commit-tree', run(folder, ['write-tree'], env), '-m', 'fake'], env);
    run(bare, ['update-ref', `refs/heads/${branch}`, id]);
    return id;
  }
  return {
    root,
    git: (...args) => run(bare, args),
    commitFolder,
    async commit(branch, files) {
      const tree = await temporaryFolder();
      for (const [name, content] of Object.entries(files)) {
        const path = join(tree, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
        if (name.endsWith('.bash')) await chmod(path, 0o755);
      }
      return commitFolder(branch, tree, ['.']);
    },
  };
}

export interface GitServer {
  readonly url: string;
  readonly requests: readonly string[];
  /** Runs before a request is answered: to move a branch, or to answer with this status instead. */
  intercept: (path: string) => number | undefined;
  close(): Promise<void>;
}

/** Git's own smart HTTP server (git-http-backend) behind node:http. */
export async function serveRepository({ root }: GitRepository): Promise<GitServer> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = `${request.method} ${url.pathname}${url.search}`;
    requests.push(asked);
    const status = served.intercept(asked);
    if (status !== undefined) {
      request.resume();
      response.writeHead(status).end();
      return;
    }
    const child = spawn(backend, {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REQUEST_METHOD: request.method,
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      },
    });
    request.pipe(child.stdin);
    child.stdin.on('error', () => undefined);
    let head = Buffer.alloc(0);
    let started = false;
    child.stdout.on('data', (chunk: Buffer) => {
      if (started) return void response.write(chunk);
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      started = true;
      const headers = head.subarray(0, end).toString().split('\r\n');
      for (const line of headers) {
        const [name, value] = line.split(/:\s*/, 2);
        if (name === 'Status') response.statusCode = Number.parseInt(value!, 10);
        else response.setHeader(name!, value!);
      }
      response.write(head.subarray(end + 4));
    });
    child.stdout.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const served: GitServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/go.git`,
    requests,
    intercept: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return served;
}
