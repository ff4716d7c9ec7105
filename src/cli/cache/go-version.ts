import type { PlannedSdk, UnplannedSdk } from '../../cache/inventory/sdk-plan.ts';
import { UserError } from '../../errors.ts';
import { goEnv } from '../../go/env.ts';
import type { Host } from '../../host/ports.ts';
import { planSetup } from '../../setup/plan.ts';
import { readRequest } from '../request.ts';
import type { CacheOptions } from './options.ts';

/** Canonical, no `go` prefix. */
export type KnownGo = { readonly version: string; readonly source: string } | { readonly unknown: string };

/**
 * The Go whose objects the build cache holds: what --go or --file says; else the go command that a build in this folder
 * would run; else, where there is none yet, what the project's files ask for.
 * @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID, VERSION_FILE_INVALID
 */
export async function findGo(options: CacheOptions, folder: string, host: Host): Promise<KnownGo> {
  return (await findGoAndPlan(options, folder, host)).go;
}

/** The same, with what `setup` would do; or why that was not asked. @throws UserError as `findGo` */
export async function findGoAndPlan(
  options: CacheOptions,
  folder: string,
  host: Host,
): Promise<{ readonly go: KnownGo; readonly setup: PlannedSdk | UnplannedSdk }> {
  const request = await readRequest(options, host);
  const { contents, toolCache } = request;
  if (options.go === undefined && options.goVersionFile === undefined) {
    const version = await onPath(folder, host);
    if (version !== undefined)
      return {
        go: { version, source: 'the go command on PATH' },
        setup: { unknown: 'a go command is on PATH; --go or --file says what setup would bring', toolCache },
      };
  }
  try {
    const { offer, sentence, integrity } = await planSetup(request, host);
    return {
      go: { version: offer.version.text, source: sentence },
      setup: { offer, integrity, contents, toolCache },
    };
  } catch (error) {
    if (!(error instanceof UserError) || WRITTEN_WRONG.includes(error.code)) throw error;
    const { message } = error;
    return {
      go: { unknown: message },
      setup: { unknown: `the version of Go is not known: ${message}`, toolCache },
    };
  }
}

const WRITTEN_WRONG: readonly string[] = [
  'INPUT_INVALID',
  'CONFIG_INVALID',
  'VERSION_INVALID',
  'VERSION_FILE_INVALID',
];

async function onPath(folder: string, { processes, log }: Host): Promise<string | undefined> {
  try {
    const program = await processes.find('go');
    if (program === undefined) return undefined;
    const { GOVERSION } = await goEnv(processes, program, folder);
    // `go1.26.8 X:…`: experiments are a part of the key by themselves.
    return /^go(\S+)/.exec(GOVERSION)?.[1] ?? (GOVERSION === '' ? undefined : GOVERSION);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.debug(error.message);
    return undefined;
  }
}
