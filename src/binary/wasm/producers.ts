import type { View } from '../view.ts';
import { readCount, readName } from './sections.ts';

const MOST = 64;

/** Name → version of the languages and tools of the `producers` section (WebAssembly tool conventions). */
export function readProducers(view: View): Map<string, string> {
  const producers = new Map<string, string>();
  const what = 'the WebAssembly producers';
  const fields = readCount(view, 0, what);
  for (let field = 0, at = fields.next; field < fields.value; field += 1) {
    const values = readCount(view, readName(view, at, what).next, what);
    at = values.next;
    for (let index = 0; index < values.value; index += 1) {
      if (producers.size === MOST) throw view.invalid(at, `at most ${MOST} WebAssembly producers`);
      const name = readName(view, at, what);
      const version = readName(view, name.next, what);
      producers.set(name.text, version.text);
      at = version.next;
    }
  }
  return producers;
}
