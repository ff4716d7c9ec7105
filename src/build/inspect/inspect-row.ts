import {
  checkExpectations,
  type Expect,
  type Inspection,
  inspectBinary,
  searchesOf,
} from '../../binary/index.ts';
import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import type { BuildHost } from '../host.ts';
import type { BuildRow, MainPackage, RowPackage } from '../types.ts';
import { argument } from './expectations.ts';
import { type LinkerValue, linkerValues } from './linker-values.ts';
import { staticGlibcWarning } from './static-glibc.ts';

/** A binary that was built, and is not published yet. */
export interface InspectedBinary extends RowPackage {
  /** Absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** null for what cannot be read. */
  readonly inspection: Inspection | null;
  /** Promises that it does not keep, one sentence each. */
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
}

export interface RowBinaries {
  readonly row: BuildRow;
  /** In the order of the row's packages. */
  readonly paths: readonly string[];
  /** In the same order; null for what cannot be read. */
  readonly expect: readonly (Expect | null)[];
  readonly mains: readonly MainPackage[];
  /** Linker flags that the person added, as templates: only what they set is looked for. */
  readonly asked: readonly (string | null)[];
}

/** Reads each binary of a row and holds it to what was promised. @throws UserError INPUT_INVALID where there is none */
export async function inspectRow(
  { row, paths, expect, mains, asked }: RowBinaries,
  { open, machine }: Pick<BuildHost, 'open' | 'machine'>,
): Promise<InspectedBinary[]> {
  const binaries: InspectedBinary[] = [];
  for (const [index, rowPackage] of row.packages.entries()) {
    const path = paths[index]!;
    const wanted = expect[index] ?? null;
    const main = mains.find(({ importPath }) => importPath === rowPackage.importPath);
    const found = await open(path, async (reader) => {
      const { size } = reader;
      if (wanted === null) return { size, inspection: null, violations: [], warnings: [] };
      const searches = searchesOf(wanted, localFolders(machine));
      const values = checkableValues(row.args, asked, main);
      const texts = [...(searches.texts ?? []), ...values.map(({ value }) => value)];
      // Where it lies for the time being says nothing to anybody.
      const named = { ...reader, name: rowPackage.file };
      const seen = await readable(() => inspectBinary(named, { ...searches, texts }));
      if (seen instanceof UserError)
        return { size, inspection: null, violations: [seen.message], warnings: [] };
      return {
        size,
        inspection: seen,
        violations: checkExpectations(seen, wanted).map(({ message }) => message),
        warnings: [
          ...values.filter(({ value }) => !stands(seen, value)).map(({ name }) => unset(name)),
          ...[staticGlibcWarning(seen)].filter((warning) => warning !== undefined),
        ],
      };
    });
    binaries.push({ ...rowPackage, path, ...found });
  }
  return binaries;
}

/** What is so short that it stands in every file says nothing. Of several programs each has its own variables. */
function checkableValues(
  args: readonly string[],
  asked: readonly (string | null)[],
  main: MainPackage | undefined,
): LinkerValue[] {
  const names = new Set(asked.flatMap((text) => linkerValues(text ?? '')).map(({ name }) => name));
  return linkerValues(argument(args, 'ldflags') ?? '').filter(({ name, value }) => {
    const own = /^main\.(\w+)$/.exec(name)?.[1];
    const mayHave = own === undefined || main === undefined || main.variables.includes(own);
    return names.has(name) && mayHave && value.length >= 4 && value.length < 4096;
  });
}

function stands({ texts }: Inspection, value: string): boolean {
  return texts.some(({ text, offset }) => text === value && offset !== null);
}

/** The linker says nothing where there is no such variable. */
function unset(name: string): string {
  return `-X ${name}: its value is not in the binary. No code uses that variable, it is no string, or its package has another name.`;
}

async function readable(read: () => Promise<Inspection>): Promise<Inspection | UserError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError && error.code === 'BINARY_INVALID') return error;
    throw error;
  }
}

/** The system's own temporary folder is left out: every program names it. A runner's is of one job. */
function localFolders({ home, cwd, env }: Machine): string[] {
  const more = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GOPATH', 'GOMODCACHE'].flatMap((name) => env(name) || []);
  return [...new Set([home, cwd, ...more])];
}
