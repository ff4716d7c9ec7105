import { UserError } from '../../errors.ts';
import type { Files, Log, Machine } from '../../host/ports.ts';
import type { LayerValue } from '../patches/types.ts';
import type { ShellChange } from '../shell.ts';
import { nameKey } from '../values/names.ts';
import type { EnvironmentDisk } from './disk-port.ts';
import { parsePathCommand } from './file-command.ts';
import { composeJobFiles, type JobFiles, readPairs } from './job-files.ts';
import { planJobPath } from './job-path.ts';
import { searchOrder, separated, splitList } from './list-text.ts';
import { isSecret, refuseReferences } from './refuse.ts';
import type { Assignment, Held, Layer } from './types.ts';

export interface JobHost {
  readonly machine: Pick<Machine, 'platform' | 'path'>;
  readonly files: Pick<Files, 'read'>;
  readonly disk: Pick<EnvironmentDisk, 'append'>;
  readonly log: Pick<Log, 'mask'>;
}

/**
 * Later steps of this job, through the files GITHUB_ENV and GITHUB_PATH. The runner reads them when the step ends, so
 * what this step has written there counts as set already. It knows no unset: an empty value stands for it, and a
 * variable that is empty counts as absent here. PATH is the order in which folders are searched, each once.
 * @param env of this step
 * @throws UserError LAYER_REFUSED outside of a job
 */
export function jobLayer(env: Readonly<Record<string, string | undefined>>, host: JobHost): Layer {
  const { machine, files, disk, log } = host;
  const { os } = machine.platform;
  const { delimiter } = machine.path;
  const names = fileNames(env);
  const readFiles = async (): Promise<JobFiles> => ({
    env: decode(await files.read(names.env)),
    path: decode(await files.read(names.path)),
  });
  const holds = async (wanted: readonly string[]): Promise<ReadonlyMap<string, Held>> => {
    const { values } = jobValues(env, await readFiles(), machine);
    const keyed = new Map([...values].map(([name, value]) => [nameKey(name, os), value]));
    return new Map(wanted.map((name) => [name, keyed.get(nameKey(name, os)) ?? null]));
  };
  const compose = async (values: ReadonlyMap<string, Held>) => {
    const held = await readFiles();
    const path = await holds(['PATH']);
    const entries = splitList(textOf(path.get('PATH') ?? null), delimiter);
    const changes = [...values].flatMap(([name, value]) =>
      nameKey(name, os) === 'PATH'
        ? pathChanges(entries, splitList(textOf(value), delimiter), delimiter)
        : [shellChange(name, textOf(value))],
    );
    return composeJobFiles(changes, held, os);
  };
  return {
    target: { layer: 'job' },
    place: 'the later steps of this job',
    read: async () => jobValues(env, await readFiles(), machine),
    holds,
    async prepare(changes) {
      refuseReferences(changes, os);
      const before = await holds(changes.map(({ name }) => name));
      const assignments = changes.map((change): Assignment => {
        const secret = isSecret(change);
        if (secret && (change.after ?? '').length >= shortest) log.mask(change.after!);
        const path = nameKey(change.name, os) === 'PATH';
        const after = path
          ? searchOrder(splitList(change.after ?? '', delimiter)).join(delimiter)
          : (change.after ?? '');
        return {
          name: change.name,
          before: before.get(change.name) ?? null,
          after: after === '' ? null : { text: after },
          ...separated(change, os),
          ...(secret ? { secret } : {}),
        };
      });
      // What the runner refuses is refused before anything is journalled.
      await compose(new Map(assignments.map(({ name, after }) => [name, after])));
      const removes = changes.some(({ entries }) => entries?.some(({ kind }) => kind === 'removed'));
      return { assignments, notes: removes ? [stays] : [] };
    },
    async write(values) {
      const { env: text, path } = await compose(values);
      // One write for each file: the runner would read the half of them that a killed process left.
      if (text !== '') await disk.append(names.env, text);
      if (path !== '') await disk.append(names.path, path);
    },
  };
}

/** The runner hides a mask wherever it stands: one of `off` would hide half of every log. */
const shortest = 6;

const stays =
  'A folder that an earlier step put on GITHUB_PATH cannot be taken off PATH again; it is searched after all others.';

function fileNames({ GITHUB_ENV, GITHUB_PATH }: Readonly<Record<string, string | undefined>>) {
  if (GITHUB_ENV && GITHUB_PATH) return { env: GITHUB_ENV, path: GITHUB_PATH };
  throw new UserError('LAYER_REFUSED', 'GITHUB_ENV and GITHUB_PATH are not set: this is no step of a job', {
    hint: 'The layer job is for workflows, on runners since 2.297. Elsewhere name another, such as goenv.',
  });
}

/** What the next step would find. */
function jobValues(
  env: Readonly<Record<string, string | undefined>>,
  held: JobFiles,
  { platform: { os }, path: { delimiter } }: JobHost['machine'],
): { readonly values: ReadonlyMap<string, LayerValue> } {
  const found = new Map<string, { readonly name: string; readonly text: string }>();
  const put = (name: string, text: string) => {
    const key = nameKey(name, os);
    found.set(key, { name: found.get(key)?.name ?? name, text });
  };
  for (const [name, text] of Object.entries(env)) if (text !== undefined) put(name, text);
  for (const { name, value } of readPairs(held.env, os === 'windows')) put(name, value);
  // To Unix an empty entry is the current folder, which GITHUB_PATH has only one spelling for; to Windows it is nothing.
  const rest = splitList(found.get('PATH')?.text ?? '', delimiter).flatMap((entry) =>
    entry !== '' ? [entry] : os === 'windows' ? [] : ['.'],
  );
  put('PATH', searchOrder([...parsePathCommand(held.path), ...rest]).join(delimiter));
  const present = [...found.values()].filter(({ text }) => text !== '');
  return { values: new Map(present.map(({ name, text }) => [name, { text }])) };
}

function pathChanges(now: readonly string[], wanted: readonly string[], delimiter: string): ShellChange[] {
  const { front, whole } = planJobPath(now, searchOrder(wanted));
  return [
    ...(whole === undefined ? [] : [shellChange('PATH', whole.join(delimiter))]),
    ...front.map((value) => ({ kind: 'prepend', name: 'PATH', value }) as const),
  ];
}

function shellChange(name: string, value: string): ShellChange {
  return value === '' ? { kind: 'unset', name } : { kind: 'set', name, value };
}

function textOf(held: Held): string {
  return held !== null && 'text' in held ? held.text : '';
}

function decode(bytes: Uint8Array = new Uint8Array()): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UserError(
      'LAYER_REFUSED',
      'GITHUB_ENV or GITHUB_PATH is UTF-16, and what is appended is UTF-8',
      {
        hint: 'Windows PowerShell writes UTF-16 where `>>` is used: use pwsh, or Out-File -Append -Encoding utf8.',
      },
    );
  }
  return new TextDecoder().decode(bytes);
}
