import { toolCacheArch } from '../../go/platform.ts';
import { parseGoVersion } from '../../go/version.ts';
import { readRecord } from '../../sdk/record.ts';
import type { TipFacts, TipHost, TipRecord, TipRequest, TipSdk } from './types.ts';

/** Beside the tool `go`, not in it: no range and no other action may take a development build for a release. */
export function tipFolder(
  { toolCache, platform }: Pick<TipRequest, 'toolCache' | 'platform'>,
  commit: string,
  { machine }: Pick<TipHost, 'machine'>,
): string {
  const arch = toolCacheArch(platform, machine.platform);
  return machine.path.join(toolCache, 'go-tip', commit.slice(0, 12), arch);
}

/** The SDK in the folder, if it is whole and of this commit. */
export async function readTip(
  folder: string,
  commit: string,
  { files, machine }: Pick<TipHost, 'files' | 'machine'>,
): Promise<TipSdk | undefined> {
  const record = await readRecord(folder, files, machine);
  if (record === undefined || !isTipRecord(record) || record.tip.commit !== commit) return undefined;
  const { platform, source } = record;
  const version = parseGoVersion(record.version);
  if (version === undefined || source !== 'tip') return undefined;
  return { root: folder, version, platform, source, record };
}

function isTipRecord(record: object): record is TipRecord {
  const { tip } = record as { tip?: Partial<TipFacts> };
  const texts = [tip?.commit, tip?.revision, tip?.name, tip?.goVersion, tip?.bootstrap];
  return texts.every((text) => typeof text === 'string');
}
