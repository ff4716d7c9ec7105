import { jobJournal, machineJournal } from '../environment/journal/place.ts';
import type { Host } from '../host/ports.ts';
import type { Values } from '../setup/values.ts';

/**
 * Whether there are patches, or something that an earlier job left. Asks the disk three times and loads nothing: most
 * jobs have neither.
 */
export async function environmentNeeded(values: Values, { files, machine }: Host): Promise<boolean> {
  if (values.given('env-patches')) return true;
  const folder = machine.path.resolve(
    machine.cwd,
    values.text('working-directory') ?? '.',
    '.setup-go-plus',
    'env',
  );
  if (((await files.list(folder)) ?? []).length > 0) return true;
  return (await files.stat(machineJournal(machine).path)) !== undefined;
}

/** For the post step: whether anything was applied, by this action or by a command of any step. */
export async function environmentTouched({ files, machine }: Host): Promise<boolean> {
  const places = [jobJournal(machine), machineJournal(machine)];
  for (const place of places) if (place !== undefined && (await files.stat(place.path))) return true;
  return false;
}
