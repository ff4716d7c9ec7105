import { type PlatformPath, posix, win32 } from 'node:path';
import type { Files, Machine } from '../../src/host/ports.ts';

/** A machine and its files in memory: a Windows machine is as near as a Linux one. */
export function machineWith(
  contents: Readonly<Record<string, string | Uint8Array>>,
  os: 'linux' | 'windows' | 'darwin' = 'linux',
): { readonly files: Files; readonly machine: Machine } {
  const path: PlatformPath = os === 'windows' ? win32 : posix;
  const cwd = os === 'windows' ? 'C:\\Users\\Zoë B\\repo' : '/home/zoë b/repo';
  const key = (name: string) => (os === 'linux' ? name : name.toLowerCase());
  const stored = new Map(
    Object.entries(contents).map(([name, content]) => [
      key(path.resolve(cwd, name)),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const folders = new Set<string>();
  for (const name of stored.keys()) {
    for (let folder = path.dirname(name); !folders.has(folder); folder = path.dirname(folder))
      folders.add(folder);
  }
  const never = () => Promise.reject(new Error('reading never writes'));
  const files: Files = {
    read: async (name) => stored.get(key(name)),
    stat: async (name) => {
      const bytes = stored.get(key(name));
      const common = { size: bytes?.length ?? 0, mtime: 0, mode: 0 };
      if (bytes !== undefined) return { kind: 'file', ...common };
      return folders.has(key(name)) ? { kind: 'directory', ...common } : undefined;
    },
    list: never,
    write: never,
    makeDirectory: never,
    makeTemporary: never,
    remove: never,
  };
  const machine: Machine = {
    platform: { os, arch: 'amd64' },
    path,
    cwd,
    home: path.dirname(path.dirname(cwd)),
    temp: path.join(cwd, 'temp'),
    env: () => undefined,
  };
  return { files, machine };
}
