import { UserError } from '../errors.ts';
import { type Platform, parsePlatform } from '../go/platform.ts';
import { parseSpec, type VersionSpec } from '../go/spec.ts';
import type { Host } from '../host/ports.ts';
import {
  formatChange,
  isCanonical,
  type Lock,
  planLock,
  readLock,
  requireUnchanged,
  writeLock,
} from '../sdk/lock/index.ts';
import { askedVersion } from '../setup/ask.ts';
import { noPins } from '../setup/lock.ts';
import { openSources } from '../setup/sources.ts';
import type { SetupRequest } from '../setup/types.ts';
import type { LockCommandOptions } from './lock.ts';
import { readRequest } from './request.ts';
import type { Terminal } from './terminal.ts';

export async function runLock(
  specs: readonly string[],
  { platform: platformTexts, ...options }: LockCommandOptions,
  { host, print, printJson }: Terminal,
): Promise<number> {
  if (specs.length > 0 && (options.go !== undefined || options.goVersionFile !== undefined)) {
    throw new UserError('USAGE', 'Versions are given twice: as arguments, and by --go or --file');
  }
  const request = await readRequest(options, host);
  const { path } = request.lockFile;
  const old = await readLock(host.files, path);
  const requests =
    specs.length > 0 ? specs.map((spec) => parseSpec(spec, 'the argument')) : await asked(request, host);
  const platforms = platformTexts?.map(parsePlatform) ?? platformsOf(old, host);

  // A lock speaks for all machines: what this one has installed says nothing.
  const names = request.sources.filter((name) => name !== 'tool-cache');
  const sources = openSources({ ...request, sources: names }, noPins, host);
  const plan = await planLock(old, requests, platforms, sources, { update: options.update === true });

  for (const note of plan.notes) host.log.info(note);
  if (options.check) await check(plan, old, path, host);
  else await writeLock(host.files, path, plan.lock);
  for (const change of plan.changes) print(formatChange(change));
  if (plan.changes.length === 0) host.log.info(`${path} is up to date.`);
  else host.log.info(`${path} is written; commit it.`);
  printJson({ path, changes: plan.changes, notes: plan.notes, lock: plan.lock });
  return 0;
}

async function asked(request: SetupRequest, host: Host): Promise<VersionSpec[]> {
  const answer = await askedVersion(request, host);
  if (answer !== undefined) return [answer.value];
  throw new UserError(
    'VERSION_FILE_MISSING',
    `Neither ${request.workingDirectory} nor a folder above it has a file that names a Go version`,
    {
      hint: 'Name the versions to lock: setup-go-plus lock 1.26',
    },
  );
}

/** Those that the lock has for any version, so that writing it again on another machine changes nothing. */
function platformsOf(old: Lock | undefined, { machine }: Host): Platform[] {
  const names = new Set(Object.values(old?.versions ?? {}).flatMap((platforms) => Object.keys(platforms)));
  return names.size === 0 ? [machine.platform] : [...names].map(parsePlatform);
}

async function check(
  plan: Awaited<ReturnType<typeof planLock>>,
  old: Lock | undefined,
  path: string,
  { files }: Host,
): Promise<void> {
  requireUnchanged(plan, path);
  const text = new TextDecoder().decode(await files.read(path));
  if (old !== undefined && isCanonical(text, plan.lock)) return;
  throw new UserError(
    'LOCK_MISMATCH',
    `${path} says the right things, but was not written by \`setup-go-plus lock\``,
    {
      hint: 'Run `setup-go-plus lock` and commit the file.',
      at: { path },
    },
  );
}
