/** One installation by this project, in a process of its own: `install-ours.mjs '<json>'`. */
import { parseGoVersion } from '../lib/go/version.js';
import { nodeHost } from '../lib/host/node/index.js';
import { install } from '../lib/sdk/install.js';
import { createTransfer } from '../lib/transfer/transfer.js';

const { version, platform, archive, proof, contents, root } = JSON.parse(process.argv[2]);
const silent = () => {};
const log = {
  info: silent,
  group: silent,
  warning: silent,
  debug: silent,
  mask: silent,
  progress: () => ({ advance: silent, finish: silent }),
};
const host = nodeHost(log);
const sdk = await install(
  {
    offer: {
      kind: 'archive',
      version: parseGoVersion(version),
      platform,
      source: archive.format === 'module-zip' ? 'goproxy' : 'go.dev',
      why: 'measured',
      archive,
    },
    proof: Promise.resolve(proof),
    place: { kind: 'tool-cache', root },
    contents,
    verify: 'required',
  },
  { ...host, transfer: createTransfer(host.http, host.clock, log, { credentials: [] }) },
);
const { code } = await host.processes.run({
  program: host.machine.path.join(sdk.root, 'bin', 'go'),
  args: ['version'],
});
process.exitCode = code;
