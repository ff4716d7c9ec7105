import { text as readAll } from 'node:stream/consumers';
import { UserError } from '../errors.ts';
import { goEnv } from '../go/env.ts';
import { goSettings } from '../go/folders.ts';
import { type GoVersion, parseGoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import { findFolders } from '../private/folder.ts';
import { formsOfTexts } from '../private/job.ts';
import { openPrivate, variablesOf } from '../private/open.ts';
import { secretsIn } from '../private/parse.ts';
import { findPlaces } from '../private/places.ts';
import { parsePrivate } from '../private/request.ts';
import { scan, scanForTokens } from '../private/scan.ts';
import { formsOf } from '../private/secrets.ts';
import type { PrivateOptions } from './private.ts';
import { parseRun } from './run-command.ts';
import type { Terminal } from './terminal.ts';

const variable = 'SETUP_GO_PLUS_PRIVATE_CREDENTIALS';

/** The command's exit code. @throws UserError also where the command left something of a credential */
export async function runPrivateExec(
  options: PrivateOptions,
  rest: readonly string[] | undefined,
  { host }: Terminal,
): Promise<number> {
  const { machine, files, processes, log } = host;
  const command = parseRun({}, rest, machine);
  if (command === undefined)
    throw new UserError('USAGE', 'Expected a command after --: private exec -- go mod download');
  if (options.json)
    throw new UserError(
      'USAGE',
      'With --json no command can be run: its output would be mixed with the document',
    );
  const { credentials, goproxy } = await readSecrets(options, host);
  const { request, warnings } = parsePrivate({
    patterns: options.private ?? [],
    credentials,
    knownHosts: await readLines(options.knownHosts, host),
    goproxy,
    prewarm: false,
    keep: true,
    withheld: undefined,
    label: (name) =>
      ({ private: '--private', 'private-credentials': variable, 'private-known-hosts': '--known-hosts' })[
        name
      ],
  });
  for (const form of request.credentials.flatMap(formsOf)) log.mask(form);
  for (const warning of warnings) log.warning(warning);
  const access = await openPrivate(request, await installedGo(host), host);
  const { plan } = access;
  for (const line of plan.lines) log.info(line);
  try {
    const env = { ...variablesOf([...plan.settings, ...plan.access]), [variable]: undefined };
    return await processes.attach({ ...command, env });
  } finally {
    await access.close();
  }

  async function readLines(
    path: string | undefined,
    { machine: { path: paths, cwd } }: Host,
  ): Promise<string[]> {
    if (path === undefined) return [];
    const bytes = await files.read(paths.resolve(cwd, path));
    if (bytes === undefined) throw new UserError('INPUT_INVALID', `--known-hosts: ${path} does not exist`);
    return new TextDecoder()
      .decode(bytes)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
}

export async function runPrivateCheck(
  options: PrivateOptions,
  { host, print, printJson }: Terminal,
): Promise<number> {
  const { credentials, goproxy } = await readSecrets(options, host);
  const places = await findPlaces([], host);
  const forms = [...formsOfTexts(credentials, goproxy), ...secretsIn(credentials)];
  const [given, likely] = [await scan(places, forms, host.files), await scanForTokens(places, host.files)];
  const lines = new Map(
    [...likely.residues, ...given.residues].map((each) => [`${each.path}:${each.line}`, each]),
  );
  const found = [...lines.values()].map(({ path, line, what }) => ({ path, line, what }));
  const folders = Object.values(await findFolders(host)).flat();
  for (const { path, line, what } of found) print(`${path}:${line}: ${what}`);
  for (const folder of folders) print(`${folder}: a folder for credentials of a job`);
  for (const path of given.unread) host.log.warning(`${path} could not be read.`);
  printJson({ found, folders, unread: given.unread });
  const count = found.length + folders.length;
  host.log.info(`${places.length} places looked at, ${count} with something that looks like a credential.`);
  return count === 0 ? 0 : 1;
}

async function readSecrets(options: PrivateOptions, { machine, files, log }: Host) {
  const credentials = options.stdin ? await readAll(process.stdin) : (machine.env(variable) ?? '');
  const goproxy = (await goSettings(files, machine)).get('GOPROXY');
  for (const form of formsOfTexts(credentials, goproxy)) log.mask(form);
  return { credentials, goproxy };
}

/** The Go that the command will most likely run; without one, old and new ways are both taken. */
async function installedGo({ processes }: Host): Promise<GoVersion | undefined> {
  const program = await processes.find('go');
  if (program === undefined) return undefined;
  const { GOVERSION } = await goEnv(processes, program);
  return parseGoVersion(GOVERSION.split(' ')[0] ?? '');
}
