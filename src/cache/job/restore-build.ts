import { buildStamp, stampRestored, trimMarker } from '../build/stamp.ts';
import { emptyChain, restoreChain } from '../chain/restore.ts';
import { readImage } from '../image.ts';
import { adviseTrimpath, buildKeys } from '../keys/build.ts';
import { buildKeyFacts } from '../keys/build-facts.ts';
import { messageOf } from '../message.ts';
import { adviseQuota } from '../quota.ts';
import { type RestoreContext, skipped } from './context.ts';
import { goRecord } from './facts.ts';
import type { BuildState, CacheRun } from './types.ts';

/** Never rejects. @param goVersion canonical, no `go` prefix */
export async function restoreBuild(
  goVersion: string,
  { request, settings, facts, policy: { build: policy }, store, host }: RestoreContext,
): Promise<CacheRun<BuildState>> {
  if (!policy.restore.do && !policy.save.do) return skipped('build', policy.restore.why);
  try {
    const now = host.clock.now();
    const keyFacts = buildKeyFacts(
      {
        goVersion,
        go: goRecord(settings),
        image: await readImage(host),
        workspace: request.workspace,
        targets: [],
        matrix: request.matrix,
        now,
      },
      host.machine,
    );
    const keys = buildKeys({ ...keyFacts, parts: request.keyParts, suffix: request.keySuffix });
    const folder = settings.GOCACHE;
    const stamp = buildStamp(now);
    const chain = policy.restore.do
      ? await restoreChain(
          {
            cache: 'build',
            kind: 'build',
            keys,
            folder,
            unit: 'file',
            mtime: stamp,
            names: true,
            take: { kind: 'build' },
            extra: [trimMarker(now)],
          },
          store,
          host,
        )
      : emptyChain({ cache: 'build', keys }, policy.restore.why);
    const { report, packs, missing, names, alone } = chain;
    const came = report.matched !== null;
    if (came) stampRestored(folder, { stamp, names, others: facts.hosted && !alone }, host);
    const advice = [adviseTrimpath(keys, report.matched), adviseQuota(report.downloaded, store.name)]
      .filter((sentence) => sentence !== undefined)
      .join(' ');
    return {
      restored: report,
      names,
      state: { keys, folder, packs, missing, save: policy.save, stamp: came ? stamp : undefined },
      ...(advice === '' ? {} : { advice }),
    };
  } catch (error) {
    return skipped('build', messageOf(error));
  }
}
