import type { Change } from '../environment/plan.ts';
import type { GoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import { liftGoproxy } from './goproxy.ts';
import { openPrivate } from './open.ts';
import { secretsIn } from './parse.ts';
import { prewarm } from './prewarm.ts';
import { type PrivateTexts, parsePrivate } from './request.ts';
import { formsOf, formsOfText } from './secrets.ts';
import { formatScope, type PrivatePlan, type PrivateRequest } from './types.ts';
import { withheldSecrets } from './withheld.ts';

export interface JobGo {
  readonly version: GoVersion;
  /** Path of the go command; undefined where it is one for another machine. */
  readonly program: string | undefined;
  /** Absolute: where its module is. */
  readonly directory: string;
  /** What later steps are to see besides: modules must come to the same folder. */
  readonly changes: readonly Change[];
}

/**
 * A job's private modules from their texts: parsed, planned, applied, and prewarmed where that was asked for.
 * @returns what later steps are to see
 * @throws UserError INPUT_INVALID, TOOL_MISSING, COMMAND_FAILED, DISK_*, SECRET_RESIDUE
 */
export async function beginJob(
  texts: Omit<PrivateTexts, 'withheld'>,
  go: JobGo,
  host: Host,
): Promise<readonly Change[]> {
  const { log } = host;
  for (const form of formsOfTexts(texts.credentials, texts.goproxy)) log.mask(form);
  const withheld = await withheldHere(host);
  const { request, warnings, implied } = parsePrivate({ ...texts, withheld });
  for (const form of request.credentials.flatMap(formsOf)) log.mask(form);
  for (const warning of warnings) log.warning(warning);
  if (request.missing.length > 0) log.warning(missingNotice(request, withheld));
  const access = await openPrivate(request, go.version, host);
  const { plan } = access;
  log.group('Private modules', linesOf(plan, implied));
  try {
    if (request.prewarm) await warm(request, plan, go, host);
  } catch (error) {
    await access.close();
    throw error;
  }
  if (request.keep) return [...plan.settings, ...plan.access];
  await access.close();
  log.info('Private modules: later steps get no credential.');
  return plan.settings;
}

/** Every text by which the secrets of these inputs could be seen, however they are written. */
export function formsOfTexts(credentials: string, goproxy: string): readonly string[] {
  return [...secretsIn(credentials), ...liftGoproxy(goproxy).secrets].flatMap(formsOfText);
}

async function warm(
  request: PrivateRequest,
  plan: PrivatePlan,
  { program, directory, changes: others }: JobGo,
  host: Host,
): Promise<void> {
  const { log } = host;
  if (program === undefined) return log.info('Modules are not downloaded: this Go runs on another machine.');
  if (request.missing.length > 0)
    return log.info('Modules are not downloaded: some need a secret that is not here.');
  const changes = [...others, ...plan.settings, ...plan.access];
  const count = await prewarm({ goProgram: program, directory, changes }, host);
  log.info(
    count === undefined
      ? `Modules are not downloaded: ${directory} is in no module.`
      : `${count} modules are in the module cache.`,
  );
}

function missingNotice({ missing }: PrivateRequest, withheld: string | undefined): string {
  const scopes = missing.map(formatScope).join(', ');
  return `This run is given no secrets, since ${withheld ?? 'of its event'}: private modules of ${scopes} cannot be fetched. Public modules can.`;
}

function linesOf({ lines, settings }: PrivatePlan, implied: readonly string[]): string[] {
  return [
    ...lines,
    ...(implied.length === 0 ? [] : [`private: ${implied.join(', ')}, as the credentials say`]),
    ...settings.flatMap((change) =>
      change.kind === 'set' ? [`${change.name}=${change.value} (${change.why})`] : [],
    ),
  ];
}

async function withheldHere({ machine, files }: Host): Promise<string | undefined> {
  const path = machine.env('GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    const bytes = path ? await files.read(path) : undefined;
    payload = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // A runner that writes none, or half of one: then a pull request counts as a fork's.
  }
  return withheldSecrets(machine.env('GITHUB_EVENT_NAME') ?? '', machine.env('GITHUB_ACTOR') ?? '', payload);
}
