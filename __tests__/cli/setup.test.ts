import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { type FakeArchive, makeSdkArchive } from '../fakes/archives.ts';
import { type FakeGoDev, type FakeGoDevOptions, startGoDev } from '../fakes/go-dev.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { cli, cliPath, run } from './cli.ts';

const platform = nodeMachine().platform;
/** Does not compress, so that a slow server gives the bar something to show. */
const ballast = randomBytes(300_000);
const runtime = { 'src/runtime/proc.go': 'package runtime\n' };
const archives: FakeArchive[] = ['1.25.9', '1.26.7', '1.26.8', '1.27rc1'].map((version) =>
  makeSdkArchive(version, platform, {
    ...runtime,
    ...(version === '1.26.7' ? { 'lib/ballast': ballast } : {}),
  }),
);
const servers: FakeGoDev[] = [];
let mirror: FakeGoDev;
beforeAll(async () => {
  mirror = await serve();
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function serve(options: FakeGoDevOptions = {}): Promise<FakeGoDev> {
  const server = await startGoDev(archives, options);
  servers.push(server);
  return server;
}

/** A project folder with a tool cache of its own; `setup` and its kin then ask the mirror alone. */
async function bench(
  files: Record<string, string> = { 'go.mod': 'module m\n\ngo 1.26.8\n' },
  server = mirror,
) {
  const cwd = await project(files);
  const home = await temporaryFolder();
  const env = { SETUP_GO_PLUS_HOME: home };
  return {
    cwd,
    env,
    cache: join(home, 'tool-cache'),
    run: (args: string[], more: { env?: Record<string, string>; input?: string } = {}) => {
      const at = args.indexOf('--');
      const [own, rest] = at < 0 ? [args, []] : [args.slice(0, at), args.slice(at)];
      const options = { cwd, ...more, env: { ...env, ...more.env } };
      return cli([...own, '--mirror', server.base, ...rest], options);
    },
  };
}

describe('setup', () => {
  test("prints the Go's folder on stdout, and what was chosen and why on stderr", async () => {
    const { run: go, cache } = await bench();
    const { code, stdout, stderr } = await go(['setup']);
    expect(code).toBe(0);
    const root = stdout.replace(/\n$/, '');
    expect(root.startsWith(join(cache, 'go', '1.26.8'))).toBe(true);
    expect(existsSync(join(root, 'bin', 'go'))).toBe(true);
    expect(stderr).toMatch(/^1\.26\.8 — 1\.26\.8 from go\.mod line 3/m);
    expect(stderr).toMatch(/^Verification: SHA-256 /m);
  });

  test('the second time nothing is asked of the network', async () => {
    const { run: go } = await bench();
    const first = await go(['setup']);
    const before = mirror.requests.length;
    const second = await go(['setup']);
    expect(second.stdout).toBe(first.stdout);
    expect(mirror.requests.length).toBe(before);
  });

  test('--quiet leaves the result alone', async () => {
    const { run: go } = await bench();
    const { stdout, stderr } = await go(['setup', '-q', '--go', '1.25.9']);
    expect(stderr).toBe('');
    expect(stdout).toContain('1.25.9');
  });

  test('--json is one document', async () => {
    const { run: go, cwd } = await bench();
    const { stdout, code } = await go(['setup', '--json', '--go', '~1.26.0']);
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      version: '1.26.8',
      platform: `${platform.os}/${platform.arch}`,
      goroot: expect.stringContaining('1.26.8'),
      source: 'mirror',
      integrity: `sha256:${archives[2]!.sha256}`,
      why: expect.stringContaining('from --go'),
      askedBy: '--go',
      environment: expect.arrayContaining([expect.objectContaining({ kind: 'prepend', name: 'PATH' })]),
    });
    expect(document.goroot).not.toContain(cwd);
  });

  test('a file can be named, relative to --dir', async () => {
    const { run: go } = await bench({ 'sub/version.txt': '1.25.9\n' });
    const { stdout } = await go(['setup', '--dir', 'sub', '--file', 'version.txt', '--json']);
    expect(JSON.parse(stdout).version).toBe('1.25.9');
  });

  test('flags win over the config, the config over defaults', async () => {
    const files = { '.setup-go-plus/config.yaml': 'go:\n  version: 1.25.9\n  sdk: slim\n' };
    const { run: go } = await bench(files);
    const fromConfig = JSON.parse((await go(['setup', '--json'])).stdout);
    expect(fromConfig.version).toBe('1.25.9');
    expect(existsSync(join(fromConfig.goroot, 'test'))).toBe(false);
    const fromFlags = JSON.parse((await go(['setup', '--json', '--go', '1.26.8', '--sdk', 'full'])).stdout);
    expect(fromFlags.version).toBe('1.26.8');
    expect(existsSync(join(fromFlags.goroot, 'test'))).toBe(true);
  });

  test('--tool-cache says where', async () => {
    const { run: go, cwd, cache } = await bench();
    const { stdout } = await go(['setup', '--tool-cache', 'my tools']);
    expect(stdout.startsWith(join(cwd, 'my tools', 'go', '1.26.8'))).toBe(true);
    expect(existsSync(cache)).toBe(false);
  });

  test('Go for another platform is brought but cannot run a command here', async () => {
    const other = makeSdkArchive('1.26.8', { os: 'windows', arch: 'arm64' }, runtime);
    const server = await startGoDev([other]);
    servers.push(server);
    const { run: go } = await bench({}, server);
    const { stdout } = await go(['setup', '--go', '1.26.8', '--platform', 'windows/arm64', '--json']);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ platform: 'windows/arm64', environment: [] });
    expect(existsSync(join(document.goroot, 'bin', 'go.exe'))).toBe(true);
    const { code, stderr } = await go(['setup', '--go', '1.26.8', '--platform', 'windows/arm64', '--', 'go']);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot run a command here');
  });
});

describe('setup with a command', () => {
  test('--run runs it with this Go first on PATH, and stdout is its own', async () => {
    const { run: go } = await bench();
    const { code, stdout } = await go(['setup', '--run', 'go version']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `go version go1.26.8 ${platform.os}/${platform.arch}\n`,
    });
  });

  test('after -- arguments arrive as they are', async () => {
    const { run: go } = await bench();
    const args = ['a b', '$HOME', '"', '', '--json', '--', '-v', 'ü'];
    const show = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const { stdout } = await go(['setup', '--', process.execPath, '-e', show, '--', ...args]);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  test('--shell has the shell read it', async () => {
    const { run: go } = await bench();
    const { stdout } = await go(['setup', '--shell', '--run', 'go version | wc -l; echo "$GOTOOLCHAIN"']);
    expect(stdout.trim().split(/\s+/)).toEqual(['1', 'local']);
  });

  test('its exit code is ours', async () => {
    const { run: go } = await bench();
    expect((await go(['setup', '--shell', '--run', 'exit 42'])).code).toBe(42);
    expect((await go(['setup', '--shell', '--run', 'kill -TERM $$'])).code).toBe(143);
  });

  test('it reads our input', async () => {
    const { run: go } = await bench();
    expect((await go(['setup', '--', 'cat'], { input: 'hello' })).stdout).toBe('hello');
  });

  test('an inherited GOROOT does not reach it', async () => {
    const { run: go } = await bench();
    const { stdout } = await go(['setup', '--shell', '--run', 'echo "<$GOROOT>"'], {
      env: { GOROOT: '/old/go' },
    });
    expect(stdout).toBe('<>\n');
  });

  test('a program that does not exist is an error of ours', async () => {
    const { run: go } = await bench();
    const { code, stderr } = await go(['setup', '--', 'no-such-tool']);
    expect(code).toBe(1);
    expect(stderr).toContain('error: no-such-tool was not found on PATH');
  });

  test('wrong usage is found before anything is brought', async () => {
    const { run: go, cache } = await bench();
    expect((await go(['setup', '--run', 'go vet && go test'])).code).toBe(2);
    expect(existsSync(cache)).toBe(false);
  });
});

describe('setup --dry-run', () => {
  test('says what would be done and changes nothing', async () => {
    const { run: go, cache } = await bench();
    const { code, stdout } = await go(['setup', '--dry-run', '--', 'go', 'version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1\.26\.8 — /);
    expect(stdout).toContain(`download ${mirror.base}/${archives[2]!.name}`);
    expect(stdout).toContain(`sha256:${archives[2]!.sha256}`);
    expect(stdout).toContain('run go version');
    expect(existsSync(cache)).toBe(false);
  });

  test('--json is the plan, and shows no secret', async () => {
    const { run: go } = await bench();
    const env = { SETUP_GO_PLUS_MIRROR_TOKEN: 'mirr0r-t0ken', GITHUB_TOKEN: 'gh-t0ken' };
    const { stdout, stderr } = await go(['setup', '--dry-run', '--json', '--verbose'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ offer: { kind: 'archive' }, asked: { source: 'go.mod' } });
    expect(stdout + stderr).not.toMatch(/t0ken/);
  });
});

describe('when it fails', () => {
  test('nothing is left behind, stdout stays empty and the code is 1', async () => {
    const server = await serve({ wrongDigests: true, noSums: true });
    const { run: go, cache } = await bench({}, server);
    const { code, stdout, stderr } = await go(['setup', '--go', '1.26.8']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: /m);
    const left = await readdir(cache, { recursive: true }).catch(() => []);
    expect(left.filter((name) => /bin|complete/.test(name))).toEqual([]);
  });

  test('--json says so in one document', async () => {
    const { run: go } = await bench();
    const { code, stdout } = await go(['setup', '--json', '--go', '1.99.1']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'VERSION_NOT_FOUND',
        message: expect.stringContaining('1.99.1'),
        hint: expect.any(String),
      },
    });
  });

  test('a mistake in a file is shown with its place', async () => {
    const { run: go } = await bench({ 'go.mod': 'module m\n\ngo one\n' });
    const { code, stderr } = await go(['setup']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*go\.mod:3/m);
  });

  test("a mirror's token and userinfo are never shown", async () => {
    const server = await serve({ authorization: 'Bearer other' });
    const { cwd, env } = await bench({}, server);
    const base = server.base.replace('://', '://user:s3cret@');
    const tokens = { SETUP_GO_PLUS_MIRROR_TOKEN: 'mirr0r-t0ken' };
    const result = await cli(['setup', '--go', '1.26.8', '--mirror', base, '--verbose', '--json'], {
      cwd,
      env: { ...env, ...tokens },
    });
    expect(result.code).toBe(1);
    expect(result.stdout + result.stderr).not.toMatch(/s3cret|mirr0r-t0ken/);
  });
});

describe('resolve', () => {
  test.each([
    [['1.26'], '1.26.8'],
    [['stable'], '1.26.8'],
    [['1.27rc1'], '1.27rc1'],
    [['--go', '<1.26'], '1.25.9'],
    [[], '1.26.8'],
    [['--policy', 'minimum', '--file', 'old.mod/go.mod'], '1.26.8'],
  ])('%j is %s', async (args, version) => {
    const files = { 'go.mod': 'module m\n\ngo 1.26.8\n', 'old.mod/go.mod': 'module m\n\ngo 1.25.9\n' };
    const { run: go, cache } = await bench(files);
    expect(await go(['resolve', ...args])).toMatchObject({ code: 0, stdout: `${version}\n` });
    expect(existsSync(cache)).toBe(false);
  });

  test('--json has what a script needs', async () => {
    const { run: go } = await bench();
    const { stdout } = await go(['resolve', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '1.26.8',
      source: 'mirror',
      why: expect.stringContaining('from go.mod line 3'),
      url: `${mirror.base}/${archives[2]!.name}`,
      goroot: null,
      integrity: `sha256:${archives[2]!.sha256}`,
      spec: '1.26.8',
      file: expect.stringMatching(/go\.mod$/),
      line: 3,
    });
  });

  test('an SDK that is there has a folder and no address', async () => {
    const { run: go } = await bench();
    const root = (await go(['setup'])).stdout.trim();
    const { stdout } = await go(['resolve', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ source: 'tool-cache', goroot: root, url: null });
  });
});

describe('env print', () => {
  test('a shell that evaluates it has this Go', async () => {
    const { cwd, env } = await bench();
    const script = `eval "$('${process.execPath}' '${cliPath}' env print --quiet --mirror '${mirror.base}')" && go version`;
    const { stdout, stderr } = await run('/bin/dash', ['-c', script], { cwd, env });
    expect({ stdout, stderr }).toEqual({
      stdout: `go version go1.26.8 ${platform.os}/${platform.arch}\n`,
      stderr: '',
    });
  });

  test.each([
    ['fish', 'set -gx PATH '],
    ['powershell', '$Env:PATH = '],
    ['cmd', '@set "PATH='],
    ['json', '[\n'],
  ])('speaks %s', async (shell, part) => {
    const { run: go } = await bench();
    const { code, stdout } = await go(['env', 'print', '--shell', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain(part);
  });

  test('--json is the list of changes', async () => {
    const { run: go } = await bench();
    const changes = JSON.parse((await go(['env', 'print', '--json'])).stdout);
    expect(changes.at(-1)).toMatchObject({
      kind: 'prepend',
      name: 'PATH',
      value: expect.stringMatching(/bin$/),
    });
  });

  test('--shell github appends to the files of the job, also after a line without its end', async () => {
    const { run: go, cwd } = await bench();
    const files = { GITHUB_ENV: join(cwd, 'github env'), GITHUB_PATH: join(cwd, 'github path') };
    await mkdir(cwd, { recursive: true });
    await writeFile(files.GITHUB_ENV, 'EARLIER=1');
    await writeFile(files.GITHUB_PATH, '');
    const { code, stdout } = await go(['env', 'print', '--shell', 'github'], { env: files });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(files.GITHUB_ENV, 'utf8')).toMatch(
      /^EARLIER=1\nGOTOOLCHAIN<<(ghadelimiter_\S+)\nlocal\n\1\n$/,
    );
    expect(await readFile(files.GITHUB_PATH, 'utf8')).toMatch(/1\.26\.8[^\n]*bin\n$/);
  });
});

describe('in a terminal', () => {
  const inTerminal = async (args: string[], env: Record<string, string> = {}) => {
    const server = await serve();
    server.fault(archives[1]!.name, { slow: 2_000 });
    const place = await bench({}, server);
    const words = [process.execPath, cliPath, ...args, '--mirror', server.base].map((word) => `'${word}'`);
    return run('script', ['-qec', words.join(' '), '/dev/null'], {
      cwd: place.cwd,
      env: { ...place.env, TERM: 'xterm-256color', ...env },
    });
  };

  test('a download shows a bar that fills', async () => {
    const { code, stdout } = await inTerminal(['setup', '--go', '1.26.7']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/go1\.26\.7 {2}█+░+ +\d+% /);
    expect(stdout).toMatch(/go1\.26\.7 {2}█{24} 100% /);
    expect(stdout).toContain('1.26.7 — ');
  });

  test('--quiet shows none', async () => {
    const { stdout } = await inTerminal(['setup', '--go', '1.26.7', '--quiet']);
    expect(stdout).not.toMatch(/[█░]/);
  });

  test('errors are red, unless NO_COLOR', async () => {
    expect((await inTerminal(['setup', '--go', '1.99.1'])).stdout).toContain('\x1b[31merror:\x1b[39m');
    expect((await inTerminal(['setup', '--go', '1.99.1'], { NO_COLOR: '1' })).stdout).not.toContain(
      '\x1b[31m',
    );
  });
});
