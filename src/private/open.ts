import type { Change } from '../environment/plan.ts';
import type { GoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import { applyPrivate } from './apply.ts';
import { privateFacts } from './facts.ts';
import { findFolders } from './folder.ts';
import { findPlaces } from './places.ts';
import { planPrivate } from './plan.ts';
import { type PrivateState, readFolder, requireClean, stateName } from './remove.ts';
import { scan } from './scan.ts';
import { formsOf } from './secrets.ts';
import type { PrivatePlan, PrivateRequest } from './types.ts';

type OpenHost = Pick<Host, 'files' | 'machine' | 'processes' | 'clock' | 'log'>;

export interface PrivateAccess {
  readonly plan: PrivatePlan;
  /** Removes everything, then looks for what is left. @throws UserError SECRET_RESIDUE, DISK_DENIED */
  close(): Promise<void>;
}

/**
 * Makes private modules reachable for programs that see the plan's changes. Folders of jobs that were killed go first.
 * @throws UserError as planPrivate and applyPrivate; nothing is left behind then
 */
export async function openPrivate(
  request: PrivateRequest,
  go: GoVersion | undefined,
  host: OpenHost,
): Promise<PrivateAccess> {
  const { files, log } = host;
  const { left } = await findFolders(host);
  for (const folder of left) {
    await files.remove(folder);
    log.warning(`${folder} was left by a job that was killed; it is removed.`);
  }
  const plan = planPrivate(request, await privateFacts(go, host));
  for (const warning of plan.warnings) log.warning(warning);
  const forms = request.credentials.flatMap(formsOf);
  const before = await scan(await findPlaces(request.patterns, host), forms, files);
  for (const { path, line, what } of before.residues) {
    log.info(`${path}:${line} (${what}) holds a credential for private modules, since before this step.`);
  }
  const state: PrivateState = { schema: 1, patterns: request.patterns, known: before.residues };
  const text = `${JSON.stringify(state)}\n`;
  const whole = plan.files.length === 0 ? plan : { ...plan, files: [...plan.files, stateFile(text)] };
  await applyPrivate(whole, request.credentials, host);
  return { plan, close: () => closeFolders([plan.folder], forms, state, host) };
}

/**
 * What this job has opened, whether or not its main step came to its end.
 * @param forms of the secrets that this run is given
 * @returns whether there was anything
 * @throws UserError SECRET_RESIDUE, DISK_DENIED
 */
export async function closeJob(forms: readonly string[], host: OpenHost): Promise<boolean> {
  const { own } = await findFolders(host);
  if (own.length === 0) return false;
  const found = await Promise.all(own.map((folder) => readFolder(folder, host)));
  const state: PrivateState = {
    schema: 1,
    patterns: found.flatMap((each) => each.state.patterns),
    known: found.flatMap((each) => each.state.known),
  };
  await closeFolders(own, [...forms, ...found.flatMap((each) => each.forms)], state, host);
  return true;
}

async function closeFolders(
  folders: readonly string[],
  forms: readonly string[],
  state: PrivateState,
  host: OpenHost,
): Promise<void> {
  const removals = await Promise.allSettled(folders.map((folder) => host.files.remove(folder)));
  const failed = removals.find((removal) => removal.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  await requireClean(forms, state, host);
}

function stateFile(text: string) {
  return { name: stateName, kind: 'text', text } as const;
}

/** What is set, for a program that is started with it. PATH stays as it is. */
export function variablesOf(changes: readonly Change[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    changes.flatMap((each) => (each.kind === 'set' ? [[each.name, each.value]] : [])),
  );
}
