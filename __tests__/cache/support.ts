import { posix, win32 } from 'node:path';
import { nodeFiles } from '../../src/host/node/files.ts';
import type { Entry, Files, Log, Machine } from '../../src/host/ports.ts';

export function machineWith(
  os: string,
  env: Readonly<Record<string, string>> = {},
  arch = 'amd64',
): Pick<Machine, 'platform' | 'path' | 'env'> {
  return {
    platform: { os, arch },
    path: os === 'windows' ? win32 : posix,
    env: (name) => env[name],
  };
}

export interface RecordedLog extends Log {
  readonly lines: string[];
}

/** Keeps each line with its level: `warning: …`. */
export function recordLog(): RecordedLog {
  const lines: string[] = [];
  return {
    lines,
    info: (line) => void lines.push(`info: ${line}`),
    group: (title) => void lines.push(`group: ${title}`),
    warning: (message) => void lines.push(`warning: ${message}`),
    debug: () => undefined,
    mask: () => undefined,
    progress: () => ({ advance: () => undefined, finish: () => undefined }),
  };
}

/** The real disk, but with these absolute files (and the folders above them) in place of the machine's own. */
export function filesOver(own: Readonly<Record<string, string>>, disk: Files = nodeFiles()): Files {
  return {
    ...disk,
    read: async (path) => (path in own ? new TextEncoder().encode(own[path]) : undefined),
    stat: async (path) =>
      path in own ? { kind: 'file', size: own[path]!.length, mtime: 0, mode: 0o644 } : undefined,
    list: async (path) => {
      const entries = new Map<string, Entry>();
      for (const file of Object.keys(own)) {
        if (!file.startsWith(`${path}/`)) continue;
        const [name, ...rest] = file.slice(path.length + 1).split('/');
        entries.set(name!, { name: name!, kind: rest.length === 0 ? 'file' : 'directory' });
      }
      return entries.size === 0 ? undefined : [...entries.values()];
    },
  };
}
