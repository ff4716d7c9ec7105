import { UserError } from '../../errors.ts';
import { buildInStage } from '../tip/build.ts';
import { FetchFailure, resolveCommit } from '../tip/git.ts';
import { readTip, tipFolder } from '../tip/installed-tip.ts';
import {
  goBranch,
  goRepository,
  parseRepository,
  parseRevision,
  type Repository,
  type Revision,
} from '../tip/repository.ts';
import type { TipHost, TipRequest, TipSdk } from '../tip/types.ts';

/** A branch that is pushed to while we fetch: each round takes its head anew. */
const rounds = 3;

/**
 * `tip`: Go's development branch, built from source, from the tool cache where the branch's head was built before.
 * No archive and no published digest exist for it, so it is no `Source`; its record says what stands in for a proof.
 *
 * @throws UserError INPUT_INVALID, PLATFORM_UNAVAILABLE, TOOL_MISSING (git, bash, a bootstrap Go), VERSION_NOT_FOUND
 * (no such branch), GO_UNUSABLE (bootstrap too old), COMMAND_FAILED (fetch, build), DISK_FULL, DISK_DENIED
 */
export async function buildTip(request: TipRequest, host: TipHost): Promise<TipSdk> {
  const repository = parseRepository(request.repository ?? goRepository);
  const asked = request.revision ?? goBranch;
  const revision = parseRevision(asked);
  refuseForeignPlatform(request, host);
  let commit = await resolveCommit(repository, revision, host);
  for (let round = 1; ; round++) {
    try {
      return await takeOrBuild({ repository, commit, revision: asked }, request, host);
    } catch (error) {
      const head = round < rounds ? await movedHead(error, repository, revision, host) : undefined;
      if (head === undefined || head === commit) throw error;
      commit = head;
    }
  }
}

/** go.dev's archives cross platforms; a build does not: the tools must run where they are made. */
function refuseForeignPlatform({ platform }: TipRequest, { machine }: TipHost): void {
  if (platform.os === machine.platform.os && platform.arch === machine.platform.arch) return;
  throw new UserError(
    'PLATFORM_UNAVAILABLE',
    `tip is built for this machine, ${machine.platform.os}/${machine.platform.arch}; ${platform.os}/${platform.arch} was asked for.`,
    {
      hint: `Leave out the architecture; this Go compiles for ${platform.os}/${platform.arch} with GOOS and GOARCH.`,
    },
  );
}

async function takeOrBuild(
  facts: { readonly repository: Repository; readonly commit: string; readonly revision: string },
  request: TipRequest,
  host: TipHost,
): Promise<TipSdk> {
  const { files, stages, log } = host;
  const folder = tipFolder(request, facts.commit, host);
  const before = await readTip(folder, facts.commit, host);
  if (before !== undefined) {
    log.info(`${before.record.tip.name} is in the tool cache.`);
    return before;
  }
  await stages.sweep(folder);
  const stage = await stages.open(folder);
  try {
    await buildInStage(facts, request, stage, host);
    // Without a record of ours the folder is what a killed process or another program left.
    const isRubbish = (await files.stat(folder)) !== undefined;
    await stage.publish(isRubbish && (await readTip(folder, facts.commit, host)) === undefined);
  } catch (error) {
    await stage.discard();
    throw error;
  }
  const built = await readTip(folder, facts.commit, host);
  if (built !== undefined) return built;
  throw new UserError('DISK_DENIED', `${folder} was taken by another process while Go was built for it.`, {
    hint: 'Remove the folder and run again.',
  });
}

/** The branch's head now, where the failure may come from its having moved. */
async function movedHead(
  error: unknown,
  repository: Repository,
  revision: Revision,
  host: TipHost,
): Promise<string | undefined> {
  if (!(error instanceof FetchFailure) || revision.kind === 'commit') return undefined;
  return resolveCommit(repository, revision, host).catch(() => undefined);
}
