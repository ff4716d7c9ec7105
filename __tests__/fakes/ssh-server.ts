import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temp.ts';
import { listen, stop } from './listen.ts';

export interface FakeSshServer {
  readonly port: number;
  /** Who logs in: the user that runs the tests. */
  readonly user: string;
  /** For a known_hosts file. */
  readonly knownHosts: string;
  /** The private half of a key that may read repositories whose path begins so: `/acme/`. */
  addKey(pathPrefix: string): Promise<string>;
  close(): Promise<void>;
}

/** OpenSSH's own sshd on a free port, whose users can do nothing but `git-upload-pack` below `root`. */
export async function startSshServer(root: string): Promise<FakeSshServer> {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  keygen(at('host'));
  // Paths with blanks must be quoted in the config, and cannot be in a forced command: so it is a script of its own.
  const guard = at('guard.sh');
  await writeFile(
    guard,
    `#!/bin/sh
path=\${SSH_ORIGINAL_COMMAND#git-upload-pack \\'}; path=\${path%\\'}; path=\${path%.git}
case $path in "$1"*) exec git-upload-pack '${root}'"$path" ;; esac
echo 'ERROR: Repository not found.' >&2; exit 1
`,
  );
  await chmod(guard, 0o755);
  await writeFile(at('authorized'), '');
  // What the package's service makes; sshd wants it when root starts it.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const port = await freePort();
  await writeFile(
    at('config'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey "${at('host')}"`,
      `AuthorizedKeysFile "${at('authorized')}"`,
      'PidFile none',
      'StrictModes no',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PermitRootLogin yes',
      'UsePAM no',
      '',
    ].join('\n'),
  );
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', at('config')], { stdio: 'ignore' });
  await answering(port);
  const hostKey = (await readFile(at('host.pub'), 'utf8')).split(' ').slice(0, 2).join(' ');
  let keys = 0;
  return {
    port,
    user: userInfo().username,
    knownHosts: `[127.0.0.1]:${port} ${hostKey}`,
    async addKey(pathPrefix) {
      const name = at(`key${keys++}`);
      keygen(name);
      const publicHalf = (await readFile(`${name}.pub`, 'utf8')).trim();
      const line = `restrict,command="'${guard}' ${pathPrefix}" ${publicHalf}\n`;
      await writeFile(at('authorized'), (await readFile(at('authorized'), 'utf8')) + line);
      return readFile(name, 'utf8');
    },
    close: async () => {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}

function keygen(path: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', path]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await stop(server);
  return port;
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('sshd did not start');
}
