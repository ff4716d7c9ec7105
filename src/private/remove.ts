import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import { findPlaces } from './places.ts';
import { type Residue, scan } from './scan.ts';
import { formsOfText } from './secrets.ts';

/** What the main step leaves to the post step, in the job's folder. */
export interface PrivateState {
  readonly schema: 1;
  readonly patterns: readonly string[];
  /** Secrets that stood in files before we did anything: the step that wrote them removes them. */
  readonly known: readonly Residue[];
}

export const stateName = 'state.json';

/** Reads a folder's state, and the secrets in it: GOPROXY's, for one, are nowhere else by now. */
export async function readFolder(
  folder: string,
  { files, machine }: Pick<Host, 'files' | 'machine'>,
): Promise<{ readonly state: PrivateState; readonly forms: readonly string[] }> {
  const forms: string[] = [];
  for (const { name, kind } of (await files.list(folder)) ?? []) {
    if (kind !== 'file' || !/^(?:credential|key)-\d+$/.test(name)) continue;
    const text = new TextDecoder().decode(await files.read(machine.path.join(folder, name)));
    const password = /^password=(.*)$/m.exec(text)?.[1];
    if (password !== undefined) forms.push(...formsOfText(password));
    if (name.startsWith('key-'))
      forms.push(...text.split('\n').filter((line) => line.length >= 16 && !line.includes('-----')));
  }
  return { state: parseState(await files.read(machine.path.join(folder, stateName))), forms };
}

/**
 * Looks everywhere for what must not outlive the job.
 * @throws UserError SECRET_RESIDUE, naming each file and line that was not there before
 */
export async function requireClean(
  forms: readonly string[],
  state: PrivateState,
  host: Pick<Host, 'files' | 'machine' | 'processes' | 'log'>,
): Promise<void> {
  const { residues, unread } = await scan(await findPlaces(state.patterns, host), forms, host.files);
  for (const path of unread)
    host.log.warning(`${path} could not be read, so it was not looked through for secrets.`);
  const isKnown = ({ path, mark }: Residue) =>
    state.known.some((known) => known.path === path && known.mark === mark);
  const own = residues.filter((residue) => !isKnown(residue));
  const left = residues.length - own.length;
  if (left > 0)
    host.log.info(`${left} place(s) hold a secret since before this step; who wrote it must remove it.`);
  if (own.length > 0) throw residueError(own);
}

export function residueError(residues: readonly Residue[]): UserError {
  const lines = residues.map(({ path, line, what }) => `${path}:${line} (${what})`);
  const first = residues[0]!;
  return new UserError(
    'SECRET_RESIDUE',
    `A credential for private modules is left behind in ${lines.join(', ')}`,
    {
      hint: 'A step of the job wrote it there; remove the line, and have that step not write it. Then replace the credential: others may have read it.',
      at: { path: first.path, line: first.line },
    },
  );
}

/** Written by our own main step; nothing is known where it did not come so far. */
function parseState(bytes: Uint8Array | undefined): PrivateState {
  const nothing: PrivateState = { schema: 1, patterns: [], known: [] };
  if (bytes === undefined) return nothing;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<PrivateState> | null;
    const { patterns, known } = value ?? {};
    return Array.isArray(patterns) && Array.isArray(known) ? { schema: 1, patterns, known } : nothing;
  } catch {
    return nothing;
  }
}
