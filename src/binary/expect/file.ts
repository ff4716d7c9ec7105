import type { InspectOptions } from '../inspect.ts';
import type { Inspection } from '../types.ts';
import type { Expect } from './schema.ts';
import type { Difference } from './types.ts';

/**
 * What `inspectBinary` must search for, so that `checkExpectations` can tell.
 * @param folders of the machine that built, which should not be in what it built: home, work, temporary
 */
export function searchesOf({ contains, localPaths }: Expect, folders: readonly string[]): InspectOptions {
  const more = localPaths === undefined || localPaths === false ? [] : localPaths;
  return {
    ...(contains === undefined ? {} : { texts: contains }),
    ...(localPaths === undefined ? {} : { localPaths: [...folders, ...more] }),
  };
}

/** The keys that are about the file and not about an image in it. */
export function checkFile(key: keyof Expect, wanted: unknown, inspection: Inspection): Difference {
  if (key === 'format' && wanted !== inspection.format) {
    return { expected: String(wanted), actual: inspection.format };
  }
  if (key === 'contains') return checkTexts(wanted as readonly string[], inspection);
  return key === 'localPaths' ? checkPaths(inspection) : undefined;
}

function checkTexts(wanted: readonly string[], { texts }: Inspection): Difference {
  const found = new Set(texts.filter(({ offset }) => offset !== null).map(({ text }) => text));
  const missing = wanted.filter((text) => !found.has(text));
  if (missing.length === 0) return undefined;
  const quoted = missing.map((text) => JSON.stringify(text)).join(', ');
  return { expected: `${quoted} in the file`, actual: 'nothing such' };
}

function checkPaths({ localPaths }: Inspection): Difference {
  if (localPaths?.count === 0) return undefined;
  const expected = 'no local paths';
  if (localPaths === null) return { expected, actual: 'no search for them' };
  const { count, samples } = localPaths;
  const shown = samples.slice(0, 3).map(({ path, offset }) => `${path} at 0x${offset.toString(16)}`);
  return { expected, actual: `${count}: ${shown.join(', ')}${count > shown.length ? ', …' : ''}` };
}
