import type { Files, Host } from '../host/ports.ts';

/**
 * What cgo objects in a build cache depend on beside the CPU: the system's release and its libc.
 * Linux is asked itself, since in a container and on self-hosted runners ImageOS is unset or that of the machine
 * around it (actions/setup-go#368). Elsewhere the hosted runners' ImageOS serves: `macos15`, `win25`.
 */
export async function readImage({
  machine,
  files,
}: Pick<Host, 'machine' | 'files'>): Promise<string | undefined> {
  if (machine.platform.os !== 'linux') return machine.env('ImageOS') || undefined;
  const text = (await readText(files, '/etc/os-release')) ?? (await readText(files, '/usr/lib/os-release'));
  const release = parseOsRelease(text ?? '');
  const parts = [release.get('ID') ?? 'linux', release.get('VERSION_ID'), await libc(files)];
  return parts.filter((part) => part !== undefined && part !== '').join('-');
}

/** os-release(5): shell-like assignments, values optionally quoted. */
export function parseOsRelease(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
    if (match) entries.set(match[1]!, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return entries;
}

/** glibc's version follows from the distribution's release; musl is worth saying. Debian can have both loaders. */
async function libc(files: Files): Promise<string | undefined> {
  const entries = [...((await files.list('/lib')) ?? []), ...((await files.list('/lib64')) ?? [])];
  const musl = entries.some(({ name }) => name.startsWith('ld-musl-'));
  const glibc = entries.some(({ name }) => /^ld-linux|-linux-gnu/.test(name));
  return musl && !glibc ? 'musl' : undefined;
}

async function readText(files: Files, path: string): Promise<string | undefined> {
  const bytes = await files.read(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
