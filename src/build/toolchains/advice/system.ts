import type { Files, Machine } from '../../../host/ports.ts';

export type PackageManager = 'apt' | 'dnf' | 'apk' | 'pacman' | 'zypper' | 'brew' | 'choco' | 'msys2' | 'pkg';

export interface PackageSystem {
  readonly manager: PackageManager;
  /** `Debian`, `Fedora`, `macOS`. */
  readonly name: string;
}

const FAMILIES: Readonly<Record<string, PackageManager>> = {
  debian: 'apt',
  ubuntu: 'apt',
  fedora: 'dnf',
  rhel: 'dnf',
  centos: 'dnf',
  amzn: 'dnf',
  alpine: 'apk',
  wolfi: 'apk',
  arch: 'pacman',
  suse: 'zypper',
  opensuse: 'zypper',
};

/** What installs packages here; undefined where that cannot be told. */
export async function packageSystem(host: {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly files: Pick<Files, 'read'>;
}): Promise<PackageSystem | undefined> {
  switch (host.machine.platform.os) {
    case 'darwin':
      return { manager: 'brew', name: 'macOS' };
    case 'windows':
      return host.machine.env('MSYSTEM')
        ? { manager: 'msys2', name: 'MSYS2' }
        : { manager: 'choco', name: 'Windows' };
    case 'freebsd':
      return { manager: 'pkg', name: 'FreeBSD' };
    case 'linux':
      for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
        const bytes = await host.files.read(path).catch(() => undefined);
        if (bytes !== undefined) return parseOsRelease(new TextDecoder().decode(bytes));
      }
  }
  return undefined;
}

/** By ID and then by ID_LIKE, whose words go from the nearest kin to the farthest (os-release(5)). */
export function parseOsRelease(text: string): PackageSystem | undefined {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^([A-Z_]+)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
    if (match !== null) values.set(match[1]!, match[2] ?? match[3] ?? match[4] ?? '');
  }
  const ids = [values.get('ID') ?? '', ...(values.get('ID_LIKE') ?? '').split(/\s+/)];
  for (const id of ids) {
    const name = id.toLowerCase().replace(/^opensuse.*/, 'opensuse');
    if (Object.hasOwn(FAMILIES, name)) return { manager: FAMILIES[name]!, name: values.get('NAME') ?? id };
  }
  return undefined;
}
