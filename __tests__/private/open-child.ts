/** A step that opens access to private modules and is killed before it can close it: `open-child.ts <temp> <credentials>`. */
import { parseGoVersion } from '../../src/go/version.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import { openPrivate } from '../../src/private/open.ts';
import { parsePrivate } from '../../src/private/request.ts';
import { fakeClock, fakeLog } from '../fakes/observers.ts';
import { machineWith } from '../setup/host.ts';

const [temp, credentials] = process.argv.slice(2) as [string, string];
const env = process.env as Readonly<Record<string, string>>;
const { request } = parsePrivate({
  patterns: [],
  credentials,
  knownHosts: [],
  goproxy: '',
  prewarm: false,
  keep: true,
  withheld: undefined,
  label: (name) => name,
});
const machine = { ...machineWith({ cwd: temp, env }), temp };
const processes = nodeProcesses(machine, env);
const host = { machine, files: nodeFiles(), processes, clock: fakeClock(), log: fakeLog() };
await openPrivate(request, parseGoVersion('1.26.8'), host);
process.stdout.write('open\n');
setInterval(() => {}, 1000);
