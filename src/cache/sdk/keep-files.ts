import { UserError } from '../../errors.ts';
import type { Extracted } from '../../sdk/extract.ts';
import type { InstallHost, InstallRequest } from '../../sdk/install.ts';
import { type Keeping, nothingKept } from './keep.ts';
import { formatList } from './module-list.ts';
import type { SdkCacheHost } from './types.ts';

/**
 * Keeps what the h1 hash is made of; the SDK's files are packed from where they are.
 * @param file absolute; is there only when it is kept
 */
export function keepFiles(
  file: string,
  request: InstallRequest,
  host: InstallHost,
  { files }: Pick<SdkCacheHost, 'files'>,
): Keeping {
  let extracted: Extracted | undefined;
  return {
    host,
    request: {
      ...request,
      onExtracted(came) {
        extracted = came;
        request.onExtracted?.(came);
      },
    },
    abandon: () => files.remove(file).catch(() => undefined),
    async end({ root }) {
      const { prefix } = request.offer.archive;
      const { hashes, h1, version } = extracted ?? {};
      if (hashes === undefined || h1 === undefined) return nothingKept('another process had brought this Go');
      // Unpacked again, its files would have other times than now, and Go's index of std would not fit.
      if (version?.time === undefined) return nothingKept('its VERSION file has no time');
      const list = below(prefix, hashes);
      if (list === undefined) return nothingKept('its module is not as Go publishes them');
      try {
        await files.write(file, formatList(list), { mode: 0o600 });
      } catch (error) {
        if (error instanceof UserError) return nothingKept(error.message);
        throw error;
      }
      const { contents } = request;
      return { save: { do: true }, kept: { form: 'files', root, prefix, contents, h1, list: file } };
    },
  };
}

/** undefined where a name is not below the module's own folder, or a folder has an entry of its own. */
function below(prefix: string, hashes: ReadonlyMap<string, string>): Map<string, string> | undefined {
  const list = new Map<string, string>();
  for (const [name, hex] of hashes) {
    if (!name.startsWith(prefix) || name.endsWith('/')) return undefined;
    list.set(name.slice(prefix.length), hex);
  }
  return list;
}
