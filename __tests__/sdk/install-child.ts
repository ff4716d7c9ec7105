/** A process of its own that installs: `install-child.ts <url> <tool cache> <sha256>`. Prints the SDK's root. */
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import { install } from '../../src/sdk/install.ts';
import { machine, tarOffer } from './hosts.ts';

const [url, root, hex] = process.argv.slice(2) as [string, string, string];
const unused = () => Promise.reject(new Error('unused'));
const offer = tarOffer('1.26.8');
const sdk = await install(
  {
    offer: { ...offer, archive: { ...offer.archive, url } },
    proof: Promise.resolve({ kind: 'sha256', hex, from: 'the test' }),
    place: { kind: 'tool-cache', root },
    contents: 'full',
    verify: 'required',
  },
  {
    machine,
    files: nodeFiles(),
    stages: nodeStages(),
    transfer: {
      text: unused,
      bytes: unused,
      stream: async (address) => {
        const response = await fetch(address);
        return { size: undefined, url: address, body: response.body! as AsyncIterable<Uint8Array> };
      },
    },
  },
);
process.stdout.write(sdk.root);
