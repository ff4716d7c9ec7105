import {
  gatherFacts,
  loadPatches,
  type Patch,
  patchFolder,
  planPatches,
} from '../environment/patches/index.ts';
import type { LayerValues, PatchPlan } from '../environment/patches/types.ts';
import { collectSnapshot, type Snapshot } from '../environment/text/collect.ts';
import { type GoEnv, goEnv } from '../go/env.ts';
import type { Host } from '../host/ports.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Patches, and how a plan is made of them for what a layer holds. */
export interface OpenedPatches {
  readonly patches: readonly Patch[];
  plan(layer: LayerValues): Promise<PatchPlan>;
}

/** @param env of this process, all of it. @throws UserError PATCH_INVALID, PATCH_REFUSED, and as `goEnv` */
export async function openPatches(
  paths: readonly string[],
  host: Host,
  env: Variables,
): Promise<OpenedPatches> {
  const patches = await loadPatches(paths, host);
  if (patches.length === 0) host.log.info(`There are no patches: ${patchFolder} is not there, or empty.`);
  const go = patches.length === 0 ? undefined : await goOnPath(host);
  const effective = (await snapshotOf(go, host, env)).values;
  return {
    patches,
    plan: async (layer) =>
      planPatches(
        await gatherFacts(host, patches, { layer, effective, ...(go === undefined ? {} : { go }) }),
        patches,
      ),
  };
}

/** undefined: there is none on PATH. @throws UserError GO_UNUSABLE */
export async function goOnPath({
  processes,
  machine,
}: Pick<Host, 'processes' | 'machine'>): Promise<GoEnv | undefined> {
  const program = await processes.find('go');
  return program === undefined ? undefined : goEnv(processes, program, machine.cwd);
}

/** The effective Go environment, with where it comes from. */
export async function snapshotOf(go: GoEnv | undefined, host: Host, env: Variables): Promise<Snapshot> {
  const { files, machine } = host;
  const paths =
    go === undefined ? [] : [go.GOENV, go.GOROOT === '' ? '' : machine.path.join(go.GOROOT, 'go.env')];
  const texts = await Promise.all(
    paths
      .filter((path) => path !== '' && path !== 'off')
      .map(async (path) => ({ path, bytes: await files.read(path) })),
  );
  return collectSnapshot({
    env: new Map(Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    goEnv: go?.raw ?? {},
    files: texts.flatMap(({ path, bytes }) =>
      bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }],
    ),
    os: machine.platform.os,
  });
}
