import { containsText, type Inspection, inspectBinary } from '../../binary/index.ts';
import { UserError } from '../../errors.ts';
import type { ByteReader, OpenBytes } from '../../host/ports.ts';
import { buildInfoDifferences, type Evidence, likelyCauses } from './causes.ts';
import { type Difference, differ } from './differ.ts';

export interface ExplainContext extends Pick<Evidence, 'trimpath' | 'cgo' | 'users'> {
  /** Absolute, of either build. */
  readonly folders: readonly string[];
  /** Texts that may not be shown. */
  readonly secrets: readonly string[];
}

const MOST_SECTIONS = 8;
const MOST_PATHS = 4;
const LONGEST_PATH = 160;

/** Why two files that should be one are not: one line each, the likely causes first. */
export function explainDifference(
  first: string,
  second: string,
  context: ExplainContext,
  open: OpenBytes,
): Promise<string[]> {
  return open(first, (a) =>
    open(second, async (b) => {
      const differences = differ(a, b);
      const inspections = [await inspected(a), await inspected(b)] as const;
      const found = [a, b].flatMap((reader) => pathsIn(reader, context.folders));
      const paths = [...new Set(found)].slice(0, MOST_PATHS);
      const causes = likelyCauses({ ...context, differences, inspections, paths });
      const lines = [
        ...causes.map((cause) => `likely cause: ${cause}`),
        ...(a.size === b.size ? [] : [`${a.size} bytes, then ${b.size}`]),
        ...buildInfoDifferences(inspections).map((line) => `build information: ${line}`),
        ...paths.map((path) => `it has the path ${path}`),
        ...differences.slice(0, MOST_SECTIONS).map(describe),
        ...(differences.length > MOST_SECTIONS
          ? [`and ${differences.length - MOST_SECTIONS} more sections`]
          : []),
      ];
      return lines.map((line) =>
        context.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line),
      );
    }),
  );
}

async function inspected(reader: ByteReader): Promise<Inspection | null> {
  try {
    return await inspectBinary(reader);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The first below each folder. Go writes those of Windows with forward slashes, too. */
function pathsIn(reader: ByteReader, folders: readonly string[]): string[] {
  const spellings = folders.flatMap((folder) => [folder, folder.replaceAll('\\', '/')]);
  return [...new Set(spellings)].flatMap((folder) => {
    const { offset } = containsText(reader, folder);
    if (offset === null) return [];
    const bytes = reader.read(offset, Math.min(LONGEST_PATH, reader.size - offset));
    return new TextDecoder().decode(bytes).replace(/[\0-\x1f\ufffd].*$/s, '');
  });
}

function describe({ name, sizes: [before, after], offset, count, texts, bytes }: Difference): string {
  if (before === null) return `${name}: only in the second`;
  if (after === null) return `${name}: only in the first`;
  const sizes = before === after ? '' : `${before} bytes, then ${after}; `;
  if (offset === null) return `${name}: ${sizes}the same as far as both go`;
  const [a, b] = texts;
  const shown =
    a !== '' && b !== '' && a !== b
      ? `${JSON.stringify(a)}, then ${JSON.stringify(b)}`
      : bytes.join(', then ');
  return `${name}: ${sizes}${count} ${count === 1 ? 'byte differs' : 'bytes differ'}, from offset 0x${offset.toString(16)}: ${shown}`;
}
