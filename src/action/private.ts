import type { Change } from '../environment/plan.ts';
import type { Job } from '../host/github/index.ts';
import type { Host, Log, Machine } from '../host/ports.ts';
import type { InputName } from '../inputs.ts';
import { goProgram } from '../setup/check.ts';
import type { SetupResult } from '../setup/types.ts';
import type { Values } from '../setup/values.ts';
import { querySecrets } from '../transfer/redact.ts';

/** First of all, before anything can be printed: also of what turns out to be written wrongly. */
export async function hidePrivate(job: Pick<Job, 'input'>, machine: Machine, log: Log): Promise<void> {
  const goproxy = machine.env('GOPROXY') ?? '';
  for (const form of await secretForms(job, goproxy)) log.mask(form);
  // Later steps need it where it stands: the runner prints their environment.
  for (const secret of goproxy.split(/[,|]/).flatMap(querySecrets)) if (secret !== '') log.mask(secret);
}

/**
 * Makes private modules reachable, downloads them where that was asked for, and says what later steps are to see.
 * What it leaves is removed by `endPrivate`, or here where later steps get nothing.
 * @param others what later steps are to see besides
 * @throws UserError INPUT_INVALID, TOOL_MISSING, COMMAND_FAILED, DISK_*, SECRET_RESIDUE
 */
export async function beginPrivate(
  values: Values,
  { sdk, go }: Pick<SetupResult, 'sdk' | 'go'>,
  others: readonly Change[],
  host: Host,
): Promise<readonly Change[]> {
  const goproxy = go?.raw.GOPROXY ?? host.machine.env('GOPROXY') ?? '';
  const names: readonly InputName[] = ['private', 'private-credentials', 'private-prewarm'];
  const asked = names.some((name) => values.given(name));
  if (!asked && !goproxy.includes('@')) return [];
  const { beginJob } = await import('../private/job.ts');
  const { machine } = host;
  const directory = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
  return beginJob(
    {
      patterns: values.lines('private'),
      credentials: values.text('private-credentials') ?? '',
      knownHosts: values.lines('private-known-hosts'),
      goproxy,
      prewarm: values.boolean('private-prewarm'),
      keep: values.given('private-export') ? values.boolean('private-export') : undefined,
      label: (name) => values.origin(name).label,
    },
    {
      version: sdk.version,
      program: go === undefined ? undefined : goProgram(sdk, machine),
      directory,
      changes: others,
    },
    host,
  );
}

/**
 * The post step's part: everything is removed, and then looked for. Before caches are saved, so that none is where
 * something is found.
 * @throws UserError SECRET_RESIDUE, DISK_DENIED: the job must fail
 */
export async function endPrivate(host: Host, job: Pick<Job, 'input'>): Promise<void> {
  const forms = await secretForms(job, host.machine.env('GOPROXY'));
  const { findFolders } = await import('../private/folder.ts');
  if (forms.length === 0 && (await findFolders(host)).own.length === 0) return;
  const { closeJob } = await import('../private/open.ts');
  if (await closeJob(forms, host)) {
    host.log.info('Private modules: credentials are removed, and nothing of them was found elsewhere.');
  }
}

async function secretForms(job: Pick<Job, 'input'>, goproxy = ''): Promise<readonly string[]> {
  const text = job.input('private-credentials' satisfies InputName);
  if (text === '' && !goproxy.includes('@')) return [];
  const { formsOfTexts } = await import('../private/job.ts');
  return formsOfTexts(text, goproxy);
}
