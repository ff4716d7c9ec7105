import { pathToFileURL } from 'node:url';
import { UserError } from '../../errors.ts';
import { archiveName, type Platform } from '../../go/platform.ts';
import { pickNewest } from '../../go/spec.ts';
import { type GoVersion, parseGoVersion } from '../../go/version.ts';
import type { Files, Machine } from '../../host/ports.ts';
import { goDevArchive } from '../archive-url.ts';
import { findSha256 } from '../checksums.ts';
import type { Offer, Source } from '../types.ts';

export interface DirectoryHost {
  readonly files: Files;
  readonly machine: Pick<Machine, 'path' | 'platform'>;
}

const sumFiles = ['SHA256SUMS', 'SHA256SUMS.txt', 'sha256sums.txt', 'checksums.txt'];

/**
 * A folder or network share: archives under go.dev's names, unpacked SDKs in folders, or itself one GOROOT.
 * An unpacked SDK wins over an archive of the same version: there is nothing to do.
 */
export function createDirectory({ files, machine }: DirectoryHost, folder: string): Source {
  const { path } = machine;
  return {
    name: 'directory',
    async find({ spec, platform }) {
      const offers = [...(await unpacked(platform)), ...(await archives(platform))];
      const version = pickNewest(
        spec,
        offers.map((offer) => offer.version),
      );
      return offers.find((offer) => offer.version.text === version?.text);
    },
    async prove(offer) {
      const name = path.basename(decodeURIComponent(new URL(offer.archive.url).pathname));
      for (const sums of [`${name}.sha256`, ...sumFiles]) {
        const bytes = await files.read(path.join(folder, sums));
        if (bytes === undefined) continue;
        const hex = findSha256(new TextDecoder().decode(bytes), name, sums === `${name}.sha256`);
        if (hex !== undefined) return { kind: 'sha256', hex, from: path.join(folder, sums) };
      }
      throw new UserError('INTEGRITY_MISSING', `nothing in ${folder} says what ${name} must hash to`, {
        hint: `Put go.dev's digest into ${name}.sha256 or SHA256SUMS beside it, or pin it with the checksum input.`,
      });
    },
  };

  async function archives(platform: Platform): Promise<readonly Offer[]> {
    const entries = await list();
    return entries.flatMap(({ name, kind }): readonly Offer[] => {
      if (kind === 'directory' || kind === 'other') return [];
      const [, text = ''] = /^go(\d.*)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(name) ?? [];
      const version = parseGoVersion(text);
      if (version === undefined || archiveName(version, platform) !== name) return [];
      const base = pathToFileURL(folder, { windows: machine.platform.os === 'windows' });
      const archive = goDevArchive(base.href.replace(/\/+$/, ''), version, platform);
      return [
        { kind: 'archive', version, platform, source: 'directory', why: `newest in ${folder}`, archive },
      ];
    });
  }

  async function unpacked(platform: Platform): Promise<readonly Offer[]> {
    const roots = [folder];
    for (const { name, kind } of await list()) {
      if (kind === 'directory' || kind === 'link')
        roots.push(path.join(folder, name), path.join(folder, name, 'go'));
    }
    const offers: Offer[] = [];
    for (const root of roots) {
      const version = await readVersion(root, platform);
      if (version === undefined) continue;
      const why = `unpacked in ${root}`;
      offers.push({ kind: 'installed', version, platform, source: 'directory', why, root });
    }
    return offers;
  }

  /** @throws UserError INPUT_INVALID: a share that is not mounted must not look like an empty one */
  async function list() {
    const entries = await files.list(folder);
    if (entries !== undefined) return entries;
    throw new UserError('INPUT_INVALID', `the folder ${folder} that Go is to come from does not exist`, {
      hint: 'Check the path, and that the share is mounted.',
    });
  }

  /** undefined where this is no whole Go for the platform. Its tools are in a folder named after the platform. */
  async function readVersion(root: string, platform: Platform): Promise<GoVersion | undefined> {
    const bytes = await files.read(path.join(root, 'VERSION')).catch(() => undefined);
    if (bytes === undefined || bytes.length > 64 * 1024) return undefined;
    const [first = ''] = new TextDecoder().decode(bytes).split(/\r?\n/);
    const version = first.startsWith('go') ? parseGoVersion(first.trim()) : undefined;
    if (version === undefined) return undefined;
    const program = path.join(root, 'bin', platform.os === 'windows' ? 'go.exe' : 'go');
    const tools = path.join(root, 'pkg', 'tool', `${platform.os}_${platform.arch}`);
    const complete =
      (await files.stat(program))?.kind === 'file' && (await files.stat(tools))?.kind === 'directory';
    return complete ? version : undefined;
  }
}
