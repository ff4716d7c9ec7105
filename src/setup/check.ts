import { UserError } from '../errors.ts';
import { type GoEnv, goEnv } from '../go/env.ts';
import type { Host } from '../host/ports.ts';
import type { Sdk } from '../sdk/types.ts';

/**
 * Runs the Go once, as later steps will see it.
 * @param told whether the version is what its archive was proved to hold, not somebody's word or folder name
 * @throws UserError GO_UNUSABLE when it does not run here or is not the version that it was taken for
 */
export async function checkGo(
  sdk: Pick<Sdk, 'root' | 'version' | 'platform'>,
  cwd: string,
  { machine, processes }: Pick<Host, 'machine' | 'processes'>,
  told: boolean,
): Promise<GoEnv> {
  const program = goProgram(sdk, machine);
  // As later steps will run it: no other Go's root, and itself, not what go.mod may ask for.
  const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
  const go = await goEnv(
    { ...processes, run: (command) => processes.run({ ...command, env }) },
    program,
    cwd,
  );
  if (
    told &&
    sdk.version.suffix === undefined &&
    go.GOVERSION !== '' &&
    go.GOVERSION.split(' ')[0] !== `go${sdk.version.text}`
  ) {
    throw new UserError(
      'GO_UNUSABLE',
      `${program} says that it is ${go.GOVERSION}, expected go${sdk.version.text}.`,
      {
        hint: `Remove ${sdk.root} and run again.`,
      },
    );
  }
  return go;
}

export function goProgram(sdk: Pick<Sdk, 'root' | 'platform'>, machine: Host['machine']): string {
  return machine.path.join(sdk.root, 'bin', sdk.platform.os === 'windows' ? 'go.exe' : 'go');
}
