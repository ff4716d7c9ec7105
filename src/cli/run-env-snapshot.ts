import { gatherFacts, renderSnapshot } from '../environment/patches/index.ts';
import { parseSnapshot } from '../environment/text/snapshot.ts';
import { goOnPath, snapshotOf, type Variables } from './env-facts.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvSnapshot(
  { host, print, printJson }: Terminal,
  env: Variables = process.env,
): Promise<number> {
  const go = await goOnPath(host);
  if (go === undefined) host.log.warning('There is no go on PATH: only variables are written.');
  const { values, origins } = await snapshotOf(go, host, env);
  const { roots, platform } = await gatherFacts(host, [], {
    layer: { values: new Map() },
    ...(go === undefined ? {} : { go }),
  });
  const text = renderSnapshot(values, origins, {
    platform,
    roots,
    ...(go === undefined ? {} : { go: go.GOVERSION }),
  });
  print(text.replace(/\n$/, ''));
  printJson({
    go: go?.GOVERSION ?? null,
    values: Object.fromEntries(parseSnapshot(text, 'snapshot')),
    origins: Object.fromEntries(origins),
  });
  return 0;
}
