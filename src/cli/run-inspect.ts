import type { Expect } from '../binary/expect/schema.ts';
import type { Violation } from '../binary/expect/types.ts';
import { type InspectOptions, inspectBinary } from '../binary/inspect.ts';
import type { Inspection } from '../binary/types.ts';
import { UserError } from '../errors.ts';
import { openBytes } from '../host/node/open-bytes.ts';
import type { Host, Machine } from '../host/ports.ts';
import type { InspectCommandOptions } from './inspect.ts';
import { renderPage } from './inspect-page.ts';
import { renderTable } from './inspect-table.ts';
import { plainText } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** What is known of one of the files. */
export interface Inspected {
  readonly path: string;
  readonly inspection: Inspection | null;
  readonly violations: readonly Violation[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint: string | undefined;
  } | null;
}

export async function runInspect(
  paths: readonly string[],
  options: InspectCommandOptions,
  { host, log, print, printJson }: Terminal,
): Promise<number> {
  const policy = options.expect === undefined ? undefined : await readPolicy(options.expect, host);
  const folders = localFolders(host.machine);
  const searches = {
    ...policy?.searches(folders),
    ...(options.localPaths && policy?.searches(folders).localPaths === undefined
      ? { localPaths: folders }
      : {}),
  };
  const files: Inspected[] = [];
  for (const path of paths) files.push(await inspectOne(path, host.machine, searches, policy?.check));
  const ok = files.every(({ violations, error }) => violations.length === 0 && error === null);

  const readable = files.filter(({ inspection }) => inspection !== null);
  if (paths.length > 1 && readable.length > 0) print(renderTable(files, policy !== undefined));
  else if (readable[0] !== undefined) print(renderPage(readable[0]));
  for (const { path, violations, error } of files) {
    for (const { message } of violations) log.error(plainText(`${path}: ${message}`));
    if (error !== null) log.error(plainText(error.message), error.hint);
  }
  printJson({ ok, files });
  return ok ? 0 : 1;
}

interface Policy {
  readonly searches: (folders: readonly string[]) => InspectOptions;
  readonly check: (inspection: Inspection) => Violation[];
}

/** Later ones win, key by key. The schema and its library load only for those who expect something. */
async function readPolicy(given: readonly string[], { files, machine }: Host): Promise<Policy> {
  const { checkExpectations, parseExpectFile, parseExpectPairs, searchesOf } = await import(
    '../binary/index.ts'
  );
  let expect: Expect = {};
  const pairs = given.filter((text) => text.includes('='));
  for (const path of given.filter((text) => !text.includes('='))) {
    const full = machine.path.resolve(machine.cwd, path);
    const bytes = await files.read(full);
    if (bytes === undefined) {
      throw new UserError('CONFIG_INVALID', `The file of expectations ${path} does not exist.`, {
        hint: 'Name a YAML file, or write key=value: --expect linkage=static',
      });
    }
    expect = { ...expect, ...(await parseExpectFile(new TextDecoder().decode(bytes), path)) };
  }
  expect = { ...expect, ...parseExpectPairs(pairs, '--expect') };
  return {
    searches: (folders) => searchesOf(expect, folders),
    check: (inspection) => checkExpectations(inspection, expect),
  };
}

async function inspectOne(
  path: string,
  { path: names, cwd }: Machine,
  searches: InspectOptions,
  check: Policy['check'] | undefined,
): Promise<Inspected> {
  try {
    const inspection = await openBytes(names.resolve(cwd, path), (reader) =>
      inspectBinary({ ...reader, name: path }, searches),
    );
    return { path, inspection, violations: check?.(inspection) ?? [], error: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    return { path, inspection: null, violations: [], error: { code, message, hint } };
  }
}

/** The system's own temporary folder is left out: every program names it. A runner's is of one job. */
function localFolders({ home, cwd, env }: Machine): string[] {
  const more = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GOPATH', 'GOMODCACHE'].flatMap((name) => env(name) || []);
  return [...new Set([home, cwd, ...more])];
}
