import type { Host } from '../host/ports.ts';
import { createDirectory } from '../release/sources/directory.ts';
import { createGoDev } from '../release/sources/go-dev.ts';
import { goproxySource } from '../release/sources/goproxy.ts';
import { createManifest } from '../release/sources/manifest.ts';
import { createMirror } from '../release/sources/mirror.ts';
import { parseGosumdb } from '../release/sumdb/gosumdb.ts';
import type { Source, SourceName } from '../release/types.ts';
import { createTransfer } from '../transfer/transfer.ts';
import type { Transfer } from '../transfer/types.ts';
import type { SetupRequest } from './types.ts';

/** Everything but the tool cache: opened together, since they share connections and go.dev's list. */
export function openRemote(request: SetupRequest, host: Host): (name: SourceName, index: number) => Source {
  const { files, machine, log } = host;
  const transfer = openTransfer(request, host);
  const goDev = createGoDev(transfer);
  const opened = new Map<string, Source>();
  const open = (name: SourceName, index: number): Source => {
    switch (name) {
      case 'go.dev':
        return goDev;
      case 'mirror':
        return createMirror(transfer, { base: request.mirrors[index]!, official: () => goDev.list() });
      case 'directory':
        return createDirectory({ files, machine }, request.sdkDirectory!);
      case 'goproxy':
        return goproxySource({
          goproxy: request.goproxy,
          transfer,
          env: machine.env,
          warn: (message) => log.warning(message),
        });
      case 'manifest':
        return createManifest(transfer);
      case 'tool-cache':
      case 'tip':
        throw new Error(`${name} is not a remote source.`);
    }
  };
  return (name, index) => {
    const key = `${name} ${index}`;
    const source = opened.get(key) ?? open(name, index);
    opened.set(key, source);
    return source;
  };
}

export function openTransfer(
  { credentials, sources }: SetupRequest,
  { http, clock, log, machine }: Host,
): Transfer {
  // A GOSUMDB that only the go command understands must not fail a job whose Go comes from elsewhere.
  const database = sources.includes('goproxy') ? parseGosumdb(machine.env('GOSUMDB')) : undefined;
  const more = database?.kind === 'database' ? database.credentials : [];
  return createTransfer(http, clock, log, { credentials: [...credentials, ...more] });
}
