import { UserError } from '../../errors.ts';

export type ChecksumAlgorithm = 'sha256' | 'sha512';

export interface Checksum {
  /** Relative to the folder of the checksum file, with forward slashes. */
  readonly file: string;
  /** Lower-case hex. */
  readonly digest: string;
}

export const checksumNames: Readonly<Record<ChecksumAlgorithm, string>> = {
  sha256: 'SHA256SUMS',
  sha512: 'SHA512SUMS',
};

const LENGTHS: Readonly<Record<ChecksumAlgorithm, number>> = { sha256: 64, sha512: 128 };

/**
 * What `sha256sum` prints and `sha256sum -c` reads: digest, two blanks, name; sorted bytewise, ending in a newline.
 * A name with a line break or backslash is escaped as coreutils does, with a backslash at the line's beginning.
 */
export function renderChecksums(checksums: readonly Checksum[]): string {
  return [...checksums]
    .sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)))
    .map(({ file, digest }) => {
      const escaped = file.replace(
        /[\\\n\r]/g,
        (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[sign]!,
      );
      return `${escaped === file ? '' : '\\'}${digest}  ${escaped}\n`;
    })
    .join('');
}

/**
 * Reads what `sha256sum` and its relatives write: text or binary mark, escaped names, CRLF.
 * @param name of the file, for messages
 * @throws UserError CHECKSUMS_INVALID with the line, also for a file that is named twice
 */
export function parseChecksums(text: string, algorithm: ChecksumAlgorithm, name: string): Checksum[] {
  const found = new Map<string, Checksum>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const at = { path: name, line: index + 1 };
    const match = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line);
    if (match === null) throw invalid('a digest, two blanks and a file name were expected', at);
    const [, escaped, digest, raw] = match;
    if (digest!.length !== LENGTHS[algorithm])
      throw invalid(`${algorithm} has ${LENGTHS[algorithm]} hex digits, and here are ${digest!.length}`, at);
    const file = escaped === '' ? raw! : unescaped(raw!);
    if (found.has(file)) throw invalid(`${JSON.stringify(file)} is named twice`, at);
    found.set(file, { file, digest: digest!.toLowerCase() });
  }
  return [...found.values()];
}

function unescaped(raw: string): string {
  return raw.replace(/\\([\\nr])/g, (_, sign: string) => ({ '\\': '\\', n: '\n', r: '\r' })[sign]!);
}

function invalid(why: string, at: { readonly path: string; readonly line: number }): UserError {
  return new UserError('CHECKSUMS_INVALID', `${at.path}, line ${at.line}: ${why}.`, {
    hint: 'It must be as sha256sum writes it. If it came with a release, fetch it again; else write it anew.',
    at,
  });
}
