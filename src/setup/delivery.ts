import type { GoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import type { Installer } from '../sdk/install.ts';
import { openInstalled } from '../sdk/installed.ts';
import type { Delivery } from './acquire.ts';
import type { Pins } from './lock.ts';
import type { SetupRequest } from './types.ts';

/** How an offer becomes an SDK under this request's rules of trust. */
export function delivery(
  request: SetupRequest,
  pins: Pins,
  host: Host,
  onVersion: (version: GoVersion) => void,
  installer?: Installer,
): Delivery {
  return {
    installed(offer) {
      onVersion(offer.version);
      return openInstalled(offer, host);
    },
    async archive(offer, source) {
      const pin = pins.of(offer);
      onVersion(offer.version);
      host.log.info(`Bringing Go ${offer.version.text} from ${offer.source} (${offer.archive.url})`);
      const { bringArchive } = await import('./bring-archive.ts');
      return bringArchive(offer, source, pin, request, host, installer);
    },
    failed({ source, said }, error) {
      const line = `${source}: ${said}`;
      // A wrong digest is an attack or a broken mirror: it must be seen although the next source may deliver.
      if (['INTEGRITY_MISMATCH', 'SUMDB_INVALID', 'SIGNATURE_INVALID'].includes(error.code))
        host.log.warning(line);
      else host.log.info(line);
    },
  };
}
