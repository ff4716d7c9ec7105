import { changedHost } from '../environment/changed-host.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import type { Values } from '../setup/values.ts';
import type { BuildOptions } from './build.ts';
import { requestFrom } from './request.ts';

/** The project's Go, or the one that the person names; and this machine as its processes see it. */
export async function bringGo(
  values: Values,
  options: BuildOptions,
  host: Host,
): Promise<{ readonly go: string; readonly host: Host }> {
  if (options.goProgram !== undefined) {
    const go = await host.processes.find(options.goProgram);
    if (go !== undefined) return { go, host };
    throw new UserError('TOOL_MISSING', `--go-program: there is no program ${options.goProgram}.`, {
      hint: 'Name a go command; or leave it out, and the Go that the project asks for is brought.',
    });
  }
  const [{ setup }, { goProgram }] = await Promise.all([
    import('../setup/run.ts'),
    import('../setup/check.ts'),
  ]);
  const { sdk, environment } = await setup(requestFrom(values, options, host), host);
  return { go: goProgram(sdk, host.machine), host: changedHost(host, environment.changes) };
}
