import { changedVariables } from '../environment/changed-host.ts';
import { formatPosition, UserError } from '../errors.ts';
import { describeSpec } from '../go/spec.ts';
import { planSetup } from '../setup/plan.ts';
import { integrityText, verificationText } from '../setup/report.ts';
import { setup } from '../setup/run.ts';
import type { SetupRequest, SetupResult } from '../setup/types.ts';
import { readRequest } from './request.ts';
import { parseRun } from './run-command.ts';
import type { SetupOptions } from './setup.ts';
import type { Terminal } from './terminal.ts';

export async function runSetup(
  options: SetupOptions,
  rest: readonly string[] | undefined,
  terminal: Terminal,
): Promise<number> {
  const { host, print, printJson } = terminal;
  const { machine, processes } = host;
  const command = parseRun(options, rest, machine);
  if (command !== undefined && options.json) {
    throw new UserError(
      'USAGE',
      'With --json no command can be run: its output would be mixed with the document',
    );
  }
  const request = await readRequest(options, host);
  if (options.dryRun) return dryRun(request, command, terminal);
  if (command !== undefined && request.platform.os !== machine.platform.os) {
    throw new UserError(
      'USAGE',
      `Go for ${request.platform.os} cannot run a command here, on ${machine.platform.os}`,
    );
  }

  const result = await setup(request, host);
  host.log.info(`Verification: ${verificationText(result.sdk)}`);
  if (command !== undefined) {
    return processes.attach({ ...command, env: changedVariables(result.environment.changes, machine) });
  }
  print(result.sdk.root);
  printJson(setupDocument(result));
  return 0;
}

async function dryRun(
  request: SetupRequest,
  command: { readonly program: string; readonly args: readonly string[] } | undefined,
  { host, print, printJson }: Terminal,
): Promise<number> {
  const plan = await planSetup(request, host);
  print(plan.sentence);
  print(
    plan.offer.kind === 'installed'
      ? `use ${plan.offer.root}`
      : `download ${plan.offer.archive.url}, check it (${plan.integrity}), unpack it below ${request.toolCache}`,
  );
  if (command !== undefined) print(`run ${[command.program, ...command.args].join(' ')}`);
  printJson({
    ...plan,
    request: { ...request, credentials: request.credentials.map(({ host: name }) => name) },
    command,
  });
  return 0;
}

/** What --json prints. Fields may be added; these stay. */
export function setupDocument({
  asked,
  sdk,
  source,
  sentence,
  attempts,
  environment,
  go,
  timings,
}: SetupResult) {
  return {
    version: sdk.version.text,
    platform: `${sdk.platform.os}/${sdk.platform.arch}`,
    goroot: sdk.root,
    source,
    integrity: integrityText(sdk),
    why: sentence,
    spec: describeSpec(asked.value),
    askedBy: asked.source,
    at: asked.path === undefined ? undefined : formatPosition({ ...asked, path: asked.path }),
    gopath: go?.GOPATH,
    gocache: go?.GOCACHE,
    gomodcache: go?.GOMODCACHE,
    environment: environment.changes,
    attempts,
    timings,
  };
}
