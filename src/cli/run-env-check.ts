import { checkPatches, findPatchFiles } from '../environment/patches/index.ts';
import { formatPosition } from '../errors.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvCheck(
  paths: readonly string[],
  { host, log, print, printJson }: Terminal,
): Promise<number> {
  const { patches, faults } = await checkPatches(await findPatchFiles(paths, host));
  for (const { at, message, hint } of faults) {
    log.error(`${formatPosition(at)}: ${message}`, hint);
  }
  printJson({ patches: patches.map(({ ref, why }) => ({ ...ref, why })), faults });
  if (faults.length === 0)
    print(`${patches.length} ${patches.length === 1 ? 'patch' : 'patches'}, no fault.`);
  return faults.length === 0 ? 0 : 1;
}
