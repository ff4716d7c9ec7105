import { Buffer } from 'node:buffer';
import type { ByteReader } from '../host/ports.ts';
import { eachOccurrence } from './search.ts';
import type { LocalPaths } from './types.ts';
import { View } from './view.ts';

/** Below these a name of a person or a machine follows. */
const HOMES = ['C:\\Users\\', 'C:/Users/', 'c:\\Users\\', 'c:/Users/', '/home/', '/Users/'];
/** A name, a separator, and more: prose such as `/home/ and` is no path. */
const IN_HOME = /^[\w.@+-]{1,64}[\\/][\w.@+-]/;
const MOST_SAMPLES = 10;
const LONGEST = 160;
/** What ends a path in the bytes. Go's strings touch each other, so a sample may run into the next one. */
const END = /[^\x21-\x7e\x80-\xff]|["'<>|*?]/;

/**
 * Paths of the machine that built: below the given folders, and below anybody's home folder. Go writes them without
 * `-trimpath`, C compilers without `-ffile-prefix-map`. Streams; the work is proportional to the file's size.
 * @param folders absolute, of either system; `/` and drive roots are passed over, since everything is below them
 */
export function findLocalPaths(reader: ByteReader, folders: readonly string[]): LocalPaths {
  const own = [...new Set(folders.flatMap(spellings))];
  const needles = [...own, ...HOMES.filter((home) => !own.includes(home))].map((text) => Buffer.from(text));
  const view = new View(reader, 'little');
  const samples = new Map<string, number>();
  const counted = new Set<number>();
  let count = 0;
  let chunk = -1;
  for (const { at, needle } of eachOccurrence(view, needles)) {
    // Needles overlap: /home/ and /home/me/. What was counted in this mebibyte is remembered, and no more.
    if (at >>> 20 !== chunk) {
      counted.clear();
      chunk = at >>> 20;
    }
    // Of c:/Users/ the latter part is no path of its own.
    if (counted.has(at) || counted.has(at - 2)) continue;
    const start = Buffer.from(view.bytes(at, Math.min(LONGEST, view.size - at), 'a path')).toString('latin1');
    const length = needles[needle]!.length;
    if (needle >= own.length && !IN_HOME.test(start.slice(length))) continue;
    counted.add(at);
    count += 1;
    if (samples.size < MOST_SAMPLES) keep(samples, start, at);
  }
  return { count, samples: [...samples].map(([path, offset]) => ({ path, offset })) };
}

/** With a separator at its end, and for Windows with either: Go writes C:/Users/… */
function spellings(folder: string): string[] {
  const bare = folder.replace(/[\\/]+$/, '');
  if (!/^(?:[\\/]|[A-Za-z]:[\\/])[^\\/]/.test(bare)) return [];
  if (bare.startsWith('/')) return [`${bare}/`];
  const [forward, back] = [bare.replaceAll('\\', '/'), bare.replaceAll('/', '\\')];
  return [`${forward}/`, `${back}\\`];
}

function keep(samples: Map<string, number>, text: string, at: number): void {
  const end = END.exec(text)?.index ?? text.length;
  const path = Buffer.from(text.slice(0, end), 'latin1').toString();
  if (!samples.has(path)) samples.set(path, at);
}
