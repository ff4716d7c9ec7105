import { goSettings } from '../go/folders.ts';
import type { GoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import { newFolder } from './folder.ts';
import type { PrivateFacts } from './types.ts';

type FactsHost = Pick<Host, 'files' | 'machine' | 'processes'>;

/** Looks at the machine once; the plan looks at nothing. @param go the Go that will fetch, where it is known */
export async function privateFacts(go: GoVersion | undefined, host: FactsHost): Promise<PrivateFacts> {
  const { files, machine } = host;
  const settings = await goSettings(files, machine);
  const get = (name: string) => settings.get(name);
  return {
    os: machine.platform.os,
    folder: newFolder(machine),
    go,
    git: await findGit(host),
    settings: {
      GOPRIVATE: get('GOPRIVATE'),
      GONOPROXY: get('GONOPROXY'),
      GONOSUMDB: get('GONOSUMDB'),
      GOAUTH: get('GOAUTH'),
    },
    gitConfigCount: machine.env('GIT_CONFIG_COUNT'),
    emptied: await emptiedHosts(host),
    sshCommand: machine.env('GIT_SSH_COMMAND'),
    netrc: await findNetrc(host),
  };
}

/** From the files of plan-git.ts that the environment names. */
async function emptiedHosts({ files, machine: { env } }: FactsHost): Promise<string[]> {
  const count = Math.min(Number(env('GIT_CONFIG_COUNT') || '0') || 0, 1000);
  const hosts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const path = env(`GIT_CONFIG_VALUE_${at}`) ?? '';
    if (!/setup-go-plus-private-[^/]+\/gitconfig$/.test(path)) continue;
    const text = new TextDecoder().decode(await files.read(path));
    hosts.push(
      ...[...text.matchAll(/^\[credential "https:\/\/([^"/]+)"\]\n\thelper =$/gm)].map(
        ([, host = '']) => host,
      ),
    );
  }
  return hosts;
}

async function findGit({ processes }: FactsHost): Promise<PrivateFacts['git']> {
  const path = await processes.find('git');
  if (path === undefined) return undefined;
  const { stdout } = await processes.run({ program: path, args: ['--version'], timeout: 30_000 });
  return { path, version: /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '0' };
}

/** As cmd/go finds it: NETRC, on Windows `_netrc` first, else `.netrc`. */
export async function findNetrc({
  files,
  machine,
}: Pick<Host, 'files' | 'machine'>): Promise<string | undefined> {
  const named = machine.env('NETRC');
  const names = machine.platform.os === 'windows' ? ['_netrc', '.netrc'] : ['.netrc'];
  const paths = named ? [named] : names.map((name) => machine.path.join(machine.home, name));
  for (const path of paths) if ((await files.stat(path))?.kind === 'file') return path;
  return undefined;
}
