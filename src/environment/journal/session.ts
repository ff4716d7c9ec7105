import { UserError } from '../../errors.ts';
import type { Clock } from '../../host/ports.ts';
import { type LayersHost, openLayer } from '../layers/open.ts';
import type { LayerTarget } from '../layers/types.ts';
import type { LayerValues, PatchPlan } from '../patches/types.ts';
import { type Applied, applyToLayer } from './apply.ts';
import { type Journal, readJournal, withJournal } from './journal.ts';
import { currentJob, type JournalPlace, jobJournal, journalOf, machineJournal } from './place.ts';
import type { JournalEntry } from './types.ts';
import { isOpen, type OpenLayer, type Recovered, recover, type Undone, undoEntry } from './undo.ts';

export interface EnvironmentHost extends LayersHost {
  readonly clock: Clock;
}

export interface ApplyOptions {
  /** Also where a value grows beyond what the tools of Windows can edit. */
  readonly force?: boolean;
}

/** As `applyToLayer`, with what killed commands left mended before. @throws UserError as its parts do */
export async function applyToTarget(
  target: LayerTarget,
  makePlan: (values: LayerValues) => PatchPlan | Promise<PatchPlan>,
  options: ApplyOptions,
  host: EnvironmentHost,
): Promise<Applied> {
  const open: OpenLayer = (which) => openLayer(which, host, options);
  // Before the journal is made: where there is no such layer, nothing is left behind.
  const layer = open(target);
  return withJournal(journalOf(target, host.machine), host, async (journal) => {
    tell(await recover(journal, open), host);
    return applyToLayer(makePlan, layer, journal, open, currentJob(host.machine));
  });
}

/** Of this machine, and of this job where there is one; oldest first. @throws UserError JOURNAL_INVALID */
export async function readLog(
  host: Pick<EnvironmentHost, 'machine' | 'files'>,
): Promise<readonly JournalEntry[]> {
  const journals = await Promise.all(places(host).map((place) => readJournal(place, host)));
  return journals.flat();
}

/** What is to be undone: one entry, the newest, or all that is open. */
export type UndoChoice = { readonly id: string } | 'last' | 'all';

/** Newest first. @throws UserError INPUT_INVALID for an id that is unknown or undone already */
export async function undo(choice: UndoChoice, host: EnvironmentHost): Promise<readonly Undone[]> {
  const entries = await readLog(host);
  const wanted = choose(choice, entries);
  return undoWhere((entry) => wanted.has(entry.id), host);
}

/** What steps of this job, or of an earlier one that was killed on this runner, left on the machine. */
export async function undoJobs(which: 'this' | 'earlier', host: EnvironmentHost): Promise<readonly Undone[]> {
  const job = currentJob(host.machine);
  if (job === undefined) return [];
  return undoWhere(
    (entry) => entry.job?.runner === job.runner && (which === 'this') === (entry.job.run === job.run),
    host,
    [machineJournal(host.machine)],
  );
}

async function undoWhere(
  wanted: (entry: JournalEntry) => boolean,
  host: EnvironmentHost,
  journals: readonly JournalPlace[] = places(host),
): Promise<readonly Undone[]> {
  const open: OpenLayer = (target) => openLayer(target, host, { force: true });
  const undone: Undone[] = [];
  for (const place of journals) {
    if (!(await readJournal(place, host)).some((entry) => isOpen(entry))) continue;
    await withJournal(place, host, async (journal: Journal) => {
      tell(await recover(journal, open), host);
      for (const entry of [...journal.entries()].reverse()) {
        if (isOpen(entry) && wanted(entry)) undone.push(await undoEntry(entry, journal, open));
      }
    });
  }
  return undone;
}

function places({ machine }: Pick<EnvironmentHost, 'machine'>): JournalPlace[] {
  const job = jobJournal(machine);
  return [machineJournal(machine), ...(job === undefined ? [] : [job])];
}

function choose(choice: UndoChoice, entries: readonly JournalEntry[]): ReadonlySet<string> {
  const open = entries.filter((entry) => isOpen(entry));
  if (choice === 'all') return new Set(open.map(({ id }) => id));
  if (choice === 'last') {
    const newest = open.reduce<JournalEntry | undefined>((a, b) => (a && a.time > b.time ? a : b), undefined);
    return new Set(newest === undefined ? [] : [newest.id]);
  }
  const found = entries.find(({ id }) => id === choice.id);
  if (found !== undefined && isOpen(found)) return new Set([found.id]);
  throw new UserError(
    'INPUT_INVALID',
    `There is no apply ${choice.id} to undo${found ? ': it is undone' : ''}`,
    {
      hint: 'setup-go-plus env log lists them.',
    },
  );
}

function tell(recovered: readonly Recovered[], { log }: EnvironmentHost): void {
  for (const { id, place, how, conflicts } of recovered) {
    const what = how === 'kept' ? 'had been written and is noted as such' : 'was taken back';
    const left = conflicts.map(({ name }) => name).join(', ');
    log.warning(
      `A command was ended in the middle of apply ${id} to ${place}: it ${what}${left === '' ? '.' : `, but for ${left}, changed since.`}`,
    );
  }
}
