import { UserError } from '../errors.ts';
import type { Host, Stage, Stages } from '../host/ports.ts';
import type { ArchiveOffer } from '../release/types.ts';
import { checkGo, goProgram } from './check.ts';
import type { SetupRequest } from './types.ts';

/**
 * Stages in which the Go must run before it is published: one that does not run here never reaches the tool cache, and
 * the next source is asked. Go for another CPU is the user's own wish, and is not tried here.
 */
export function triedStages(
  offer: ArchiveOffer,
  { workingDirectory }: Pick<SetupRequest, 'workingDirectory'>,
  host: Pick<Host, 'machine' | 'processes' | 'stages'>,
): Stages {
  const { stages, machine } = host;
  const { platform } = offer;
  if (platform.os !== machine.platform.os || platform.arch !== machine.platform.arch) return stages;
  return {
    sweep: (destination) => stages.sweep(destination),
    async open(destination) {
      const stage = await stages.open(destination);
      return beforePublish(stage, () => tryOut(stage.path, offer, workingDirectory, host));
    },
  };
}

function beforePublish(stage: Stage, attempt: () => Promise<void>): Stage {
  return {
    path: stage.path,
    directory: (name) => stage.directory(name),
    file: (name, data, attributes) => stage.file(name, data, attributes),
    link: (name, target) => stage.link(name, target),
    settle: () => stage.settle(),
    async publish(replace) {
      await stage.settle();
      await attempt();
      return stage.publish(replace);
    },
    discard: () => stage.discard(),
  };
}

/** @throws UserError GO_UNUSABLE */
async function tryOut(
  root: string,
  { version, platform, source }: ArchiveOffer,
  cwd: string,
  host: Pick<Host, 'machine' | 'processes'>,
): Promise<void> {
  const sdk = { root, version, platform };
  try {
    await checkGo(sdk, cwd, host, true);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'GO_UNUSABLE') throw error;
    // The folder is gone when this is read.
    const said = error.message.replaceAll(goProgram(sdk, host.machine), 'its go');
    throw new UserError('GO_UNUSABLE', `Go ${version.text} from ${source} does not run here: ${said}`, {
      ...(error.hint === undefined ? {} : { hint: error.hint.replaceAll(root, 'the folder') }),
      cause: error,
    });
  }
}
