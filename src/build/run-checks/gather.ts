import { UserError } from '../../errors.ts';
import type { Files, Machine, Processes } from '../../host/ports.ts';
import type { Root, RunCandidate, RunFacts, Wine } from './types.ts';

export interface RunFactsHost {
  readonly machine: Machine;
  readonly files: Files;
  readonly processes: Processes;
}

/** GOARCH → qemu's name, where it is another. */
const QEMU_NAMES: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  arm64: 'aarch64',
  '386': 'i386',
  loong64: 'loongarch64',
  mipsle: 'mipsel',
  mips64le: 'mips64el',
};

/** Where Debian, Fedora and Arch put libraries of other CPUs. */
const SYSROOT_NAMES = [
  'aarch64-linux-gnu',
  'arm-linux-gnueabihf',
  'arm-linux-gnueabi',
  'i686-linux-gnu',
  'x86_64-linux-gnu',
  'riscv64-linux-gnu',
  's390x-linux-gnu',
  'powerpc64le-linux-gnu',
  'loongarch64-linux-gnu',
  'mips64el-linux-gnuabi64',
  'mipsel-linux-gnu',
].flatMap((name) => [`/usr/${name}`, `/usr/${name}/sys-root`]);

/**
 * What can run these programs here.
 * @param roots folders that programs are to see as `/`, too; from the current folder
 * @throws UserError INPUT_INVALID for a root that is not there
 */
export async function gatherRunFacts(
  candidates: readonly RunCandidate[],
  roots: readonly string[],
  host: RunFactsHost,
): Promise<RunFacts> {
  const { platform } = host.machine;
  const linux = platform.os === 'linux';
  const systems = new Set(candidates.map(({ target }) => target.goos));
  const foundRoots = await Promise.all(roots.map((name) => findRoot(name, host)));
  const sysroots = linux ? await existing(SYSROOT_NAMES, host) : [];
  return {
    host: platform,
    qemu: linux ? await findQemu(candidates, host) : {},
    wine: systems.has('windows') && platform.os !== 'windows' ? await findWine(host) : null,
    rosetta:
      platform.os === 'darwin' &&
      (await host.files.stat('/Library/Apple/usr/libexec/oah/libRosettaRuntime')) !== undefined,
    wsl: systems.has('linux') && platform.os === 'windows' ? await findWsl(host) : null,
    interop: linux && (await host.files.stat('/proc/sys/fs/binfmt_misc/WSLInterop')) !== undefined,
    loaders: linux
      ? await findLoaders(candidates, ['', ...sysroots, ...foundRoots.map(({ path }) => path)], host)
      : {},
    sysroots,
    roots: foundRoots,
    enter: linux && foundRoots.length > 0 ? await findEnter(host) : null,
    variables: platform.os === 'windows' ? await variableNames(host) : [],
  };
}

async function findQemu(
  candidates: readonly RunCandidate[],
  { processes, machine }: RunFactsHost,
): Promise<RunFacts['qemu']> {
  const found: Record<string, string> = {};
  const archs = new Set(
    candidates.filter(({ target }) => target.goos === 'linux').map(({ target }) => target.goarch),
  );
  for (const arch of archs) {
    if (arch === machine.platform.arch) continue;
    const name = `qemu-${QEMU_NAMES[arch] ?? arch}`;
    const program = (await processes.find(`${name}-static`)) ?? (await processes.find(name));
    if (program !== undefined) found[arch] = program;
  }
  return found;
}

/** Debian's `wine` is a script that says so on stderr each time; the program behind it comes first. */
async function findWine({ processes, files, machine }: RunFactsHost): Promise<Wine | null> {
  for (const name of ['/usr/lib/wine/wine64', 'wine64', 'wine']) {
    const program = await processes.find(name);
    if (program === undefined) continue;
    const narrow = [
      '/usr/lib/wine/wine',
      '/usr/lib/i386-linux-gnu/wine',
      '/usr/lib/wine/i386-unix',
      '/usr/lib/wine/i386-windows',
    ];
    const wow64 = (await Promise.all(narrow.map((path) => files.stat(path)))).some(
      (stat) => stat !== undefined,
    );
    return { program, prefix: machine.env('WINEPREFIX') || null, wow64 };
  }
  return null;
}

/** wsl.exe is on every Windows, also where no Linux is installed. */
async function findWsl({ processes, machine }: RunFactsHost): Promise<string | null> {
  const program = machine.path.join(machine.env('SystemRoot') || 'C:\\Windows', 'System32', 'wsl.exe');
  const answer = await tried(() =>
    processes.run({ program, args: ['--exec', '/bin/true'], timeout: 30_000 }),
  );
  return answer?.code === 0 ? program : null;
}

/** Listed and not opened: within a root, a link leads elsewhere than from outside. */
async function findLoaders(
  candidates: readonly RunCandidate[],
  places: readonly string[],
  { files }: RunFactsHost,
): Promise<RunFacts['loaders']> {
  const found: Record<string, string[]> = {};
  for (const { interpreter } of candidates) {
    // It comes from a program's bytes.
    if (interpreter === null || !interpreter.startsWith('/') || interpreter.includes('\0')) continue;
    if (found[interpreter] !== undefined) continue;
    const slash = interpreter.lastIndexOf('/');
    found[interpreter] = [];
    for (const place of places) {
      const entries = await tried(() => files.list(`${place}${interpreter.slice(0, slash)}`));
      const there = entries?.some(
        ({ name, kind }) => name === interpreter.slice(slash + 1) && (kind === 'file' || kind === 'link'),
      );
      if (there) found[interpreter].push(place);
    }
  }
  return found;
}

async function findRoot(name: string, { files, machine }: RunFactsHost): Promise<Root> {
  const path = machine.path.resolve(machine.cwd, name);
  if ((await files.stat(path))?.kind !== 'directory')
    throw new UserError('INPUT_INVALID', `The root ${name} is not a folder.`, {
      hint: 'Name the folder of an unpacked system: one with bin, lib and tmp in it.',
    });
  for (const mount of ['/mnt', '/tmp'])
    if ((await files.stat(`${path}${mount}`))?.kind === 'directory') return { name, path, mount };
  return { name, path, mount: null };
}

/** What says so is a try: kernels, containers and AppArmor (Ubuntu 24.04) each have their own switch. */
async function findEnter({ processes, machine }: RunFactsHost): Promise<readonly string[] | null> {
  const program = await processes.find('unshare');
  if (program === undefined) return null;
  for (const flags of [['--user', '--map-root-user', '--mount'], ['--mount']]) {
    const args = [...flags, '/bin/sh', '-c', 'mount --bind "$1" "$1"', 'sh', machine.temp];
    const answer = await tried(() => processes.run({ program, args, timeout: 10_000 }));
    if (answer?.code === 0) return [program, ...flags];
  }
  return null;
}

async function variableNames({ processes, machine }: RunFactsHost): Promise<readonly string[]> {
  const program = machine.path.join(machine.env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
  const answer = await tried(() => processes.run({ program, args: ['/d', '/c', 'set'], timeout: 10_000 }));
  return (answer?.stdout ?? '').split(/\r?\n/).flatMap((line) => /^([^=]+)=/.exec(line)?.[1] ?? []);
}

async function existing(paths: readonly string[], { files }: RunFactsHost): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => tried(() => files.stat(path))));
  return paths.filter((_, index) => found[index]?.kind === 'directory');
}

/** What cannot be asked is not there. */
async function tried<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
