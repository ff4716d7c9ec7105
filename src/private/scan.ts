import { createHash } from 'node:crypto';
import type { Files } from '../host/ports.ts';
import { isReadable, type Place } from './places.ts';
import { isTelling } from './secrets.ts';

/** Where a secret stands. Never the secret, nor the line. */
export interface Residue {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  /** SHA-256 of the line, by which it is known again; lines move. */
  readonly mark: string;
}

/**
 * Looks for secrets, in any form, in files. What cannot be read cannot be told apart from what is clean, so it is told.
 * @param forms of secrets.ts
 */
export async function scan(
  places: readonly Place[],
  forms: readonly string[],
  files: Pick<Files, 'read' | 'stat'>,
): Promise<{ readonly residues: readonly Residue[]; readonly unread: readonly string[] }> {
  const needles = [...new Set(forms)].filter(isTelling).map((form) => Buffer.from(form));
  return look(places, (line) => needles.some((needle) => line.includes(needle)), files);
}

/** Settings that look like a secret of somebody: for a machine of which nobody says what its secrets are. */
export async function scanForTokens(
  places: readonly Place[],
  files: Pick<Files, 'read' | 'stat'>,
): Promise<{ readonly residues: readonly Residue[]; readonly unread: readonly string[] }> {
  const settings = places.filter((place) => place.settings);
  return look(settings, (line) => tokenLike.test(line.toString('latin1')), files);
}

/** URLs with a password, headers that git sends, and tokens whose makers mark them. */
const tokenLike =
  /:\/\/[^/\s:@]*:[^/\s@]+@|extraheader\s*=\s*\S|\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|ATCTT3\w{20,}|ATBB\w{20,})/i;

async function look(
  places: readonly Place[],
  matches: (line: Buffer) => boolean,
  files: Pick<Files, 'read' | 'stat'>,
): Promise<{ residues: Residue[]; unread: string[] }> {
  const residues: Residue[] = [];
  const unread: string[] = [];
  for (const { path, what } of places) {
    let bytes: Uint8Array | undefined;
    try {
      const stat = await files.stat(path);
      if (stat === undefined || stat.kind !== 'file') continue;
      if (isReadable(stat)) bytes = await files.read(path);
      else unread.push(path);
    } catch {
      unread.push(path);
    }
    if (bytes === undefined) continue;
    linesOf(bytes).forEach((line, at) => {
      if (matches(line)) residues.push({ path, line: at + 1, what, mark: markOf(line) });
    });
  }
  return { residues, unread };
}

function linesOf(bytes: Uint8Array): Buffer[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, from)) {
    lines.push(buffer.subarray(from, at));
    from = at + 1;
  }
  return [...lines, buffer.subarray(from)];
}

function markOf(line: Buffer): string {
  return createHash('sha256').update(line.toString('latin1').trim()).digest('hex');
}
