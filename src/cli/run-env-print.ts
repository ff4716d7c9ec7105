import { renderShell } from '../environment/shell.ts';
import { UserError } from '../errors.ts';
import { setup } from '../setup/run.ts';
import type { EnvPrintOptions } from './env.ts';
import { readRequest } from './request.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvPrint(options: EnvPrintOptions, terminal: Terminal): Promise<number> {
  const { host, print, printJson } = terminal;
  const { os } = host.machine.platform;
  if (options.json && options.shell !== undefined && options.shell !== 'json') {
    throw new UserError('USAGE', `--json and --shell ${options.shell} ask for two different texts`);
  }
  const shell = options.shell ?? (options.json ? 'json' : os === 'windows' ? 'powershell' : 'sh');
  if (shell === 'github' && !(host.machine.env('GITHUB_ENV') && host.machine.env('GITHUB_PATH'))) {
    throw new UserError(
      'USAGE',
      '--shell github: GITHUB_ENV and GITHUB_PATH are not set, so this is no step of a job',
      {
        hint: 'Outside of GitHub Actions and what is compatible with it, name your shell: --shell sh.',
      },
    );
  }
  const { environment } = await setup(await readRequest(options, host), host);
  if (shell === 'github') {
    const { githubJob } = await import('../host/github/job.ts');
    await githubJob(process.env, (text) => void process.stderr.write(text)).environment(
      environment.changes,
      os,
    );
    host.log.info('Later steps of this job use this Go.');
  } else if (options.json) {
    printJson(environment.changes);
  } else {
    const text = renderShell(shell, environment.changes, os);
    if (text !== '') print(text.replace(/\r?\n$/, ''));
  }
  return 0;
}
