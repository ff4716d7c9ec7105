import type { Library } from '../types.ts';
import type { View } from '../view.ts';
import type { PeHeader } from './header.ts';
import type { Locate } from './memory.ts';

const IMPORTS = 1;
const DELAY_IMPORTS = 13;
const MOST_LIBRARIES = 4096;
/** MAX_PATH */
const LONGEST_NAME = 260;

/** The DLLs that are loaded at start, and those at their first use. @throws UserError BINARY_INVALID */
export function readImports(view: View, header: PeHeader, locate: Locate): Library[] {
  const read = (directory: number, kind: Library['kind']): Library[] => {
    const address = header.directories[directory]?.address ?? 0;
    if (address === 0) return [];
    const delayed = directory === DELAY_IMPORTS;
    const table = open(view, locate, address, 'a table of PE imports');
    const libraries: Library[] = [];
    for (let at = 0; ; at += delayed ? 32 : 20) {
      const name = table.u32(at + (delayed ? 4 : 12), 'a PE import');
      if (name === 0) return libraries;
      if (libraries.length === MOST_LIBRARIES)
        throw table.invalid(at, `at most ${MOST_LIBRARIES} PE imports`);
      // Before Visual C++ 7 the delayed ones named absolute addresses.
      const absolute = delayed && (table.u32(at, 'a PE import') & 1) === 0;
      const place = open(view, locate, absolute ? name - header.imageBase : name, 'the name of a DLL');
      libraries.push({ name: place.text(0, 'the name of a DLL', LONGEST_NAME), kind });
    }
  };
  return [...read(IMPORTS, 'needed'), ...read(DELAY_IMPORTS, 'delayed')];
}

export function open(view: View, locate: Locate, address: number, what: string): View {
  const place = locate(address);
  if (place === undefined) {
    throw view.invalid(0, `PE sections that hold ${what} at address 0x${Math.max(address, 0).toString(16)}`);
  }
  return view.part(place.offset, Math.min(place.room, Math.max(view.size - place.offset, 0)), what);
}
