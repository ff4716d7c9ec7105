import * as fs from 'node:fs';
import type { SourceFile, SourceFiles } from '../../cache/pack/ports.ts';

/** The machine's own disk, for packing. */
export function nodeSources(): SourceFiles {
  return { open };
}

/** O_NONBLOCK: a named pipe would wait for a writer for ever. Windows has neither flag, nor named pipes in folders. */
const FLAGS = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

function open(path: string): SourceFile | undefined {
  let fd: number;
  try {
    fd = fs.openSync(path, FLAGS);
  } catch {
    return undefined;
  }
  const found = stat(fd);
  if (found === undefined || !found.isFile()) {
    fs.closeSync(fd);
    return undefined;
  }
  return { size: found.size, read: (into) => read(fd, into), close: () => fs.closeSync(fd) };
}

function stat(fd: number): fs.Stats | undefined {
  try {
    return fs.fstatSync(fd);
  } catch {
    return undefined;
  }
}

function read(fd: number, into: Uint8Array): number {
  try {
    return fs.readSync(fd, into);
  } catch {
    return 0;
  }
}
