import { UserError } from '../../errors.ts';
import type { Platform } from '../../go/platform.ts';
import { pickNewest } from '../../go/spec.ts';
import { type GoVersion, parseGoVersion, releaseName } from '../../go/version.ts';
import { redactUrl } from '../../transfer/redact.ts';
import type { Transfer } from '../../transfer/types.ts';
import type { Source } from '../types.ts';
import { shared } from './go-dev.ts';

export interface ManifestOptions {
  /** The manifest itself. Default: actions/go-versions on raw.githubusercontent.com. */
  readonly url?: string;
  /** GitHub's API, asked when the manifest's URL does not answer; `https://host/api/v3` for a GHES server. */
  readonly api?: string;
}

const rawUrl = 'https://raw.githubusercontent.com/actions/go-versions/main/versions-manifest.json';

interface ManifestRelease {
  readonly version: GoVersion;
  readonly files: readonly { readonly platform: Platform; readonly url: string; readonly zip: boolean }[];
}

/**
 * The archives that GitHub repackages for actions/setup-go (actions/go-versions). Its list has no digests and the
 * archives are not go.dev's, so nothing here can be proved: `prove` refuses, and only a pin of the user's own helps.
 */
export function createManifest(transfer: Transfer, options: ManifestOptions = {}): Source {
  const url = options.url ?? rawUrl;
  // A manifest that the user named has no second place where it could be.
  const api = options.api ?? (options.url === undefined ? 'https://api.github.com' : undefined);
  const list = shared(async () => parseManifest(await read(transfer, url, api), redactUrl(url)));
  return {
    name: 'manifest',
    async find({ spec, platform }) {
      if (spec.kind === 'tip') return undefined;
      const releases = await list();
      const built = releases.filter((release) => fileFor(release, platform) !== undefined);
      const version = pickNewest(
        spec,
        built.map((release) => release.version),
      );
      const release = built.find((candidate) => candidate.version.text === version?.text);
      if (version === undefined || release === undefined) return undefined;
      const file = fileFor(release, platform)!;
      return {
        kind: 'archive',
        version,
        platform,
        source: 'manifest',
        why: 'newest in the actions/go-versions manifest',
        archive: { url: file.url, format: file.zip ? 'zip' : 'tar.gz', prefix: '' },
      };
    },
    async prove(offer) {
      throw new UserError(
        'INTEGRITY_MISSING',
        `nothing says what ${releaseName(offer.version)} from the actions/go-versions manifest must hash to: its archives are repackaged, so go.dev's digests are not theirs, and the manifest has none of its own`,
        {
          hint: 'Use go.dev, a module proxy or a mirror instead, or pin the archive with the checksum input.',
        },
      );
    },
  };
}

/** The file as served, then GitHub's API as actions/setup-go asks it: tree, then blob. */
async function read(transfer: Transfer, url: string, api: string | undefined): Promise<string> {
  try {
    return await transfer.text(url);
  } catch (error) {
    if (api === undefined || !(error instanceof UserError)) throw error;
    try {
      return await readBlob(transfer, `${api.replace(/\/+$/, '')}/repos/actions/go-versions/git`);
    } catch (second) {
      if (!(second instanceof UserError)) throw second;
      throw new UserError(second.code, `${error.message}; ${second.message}`, {
        ...(second.hint === undefined ? {} : { hint: second.hint }),
        cause: second.cause,
      });
    }
  }
}

async function readBlob(transfer: Transfer, git: string): Promise<string> {
  const tree = parseJson(await transfer.text(`${git}/trees/main`), `${git}/trees/main`) as {
    tree?: readonly { path?: unknown; sha?: unknown }[];
  };
  const entries = Array.isArray(tree?.tree) ? tree.tree : [];
  const sha = entries.find((entry) => entry?.path === 'versions-manifest.json')?.sha;
  // The URL is built, not taken from the answer: the token goes nowhere that the answer names.
  if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha)) {
    throw new UserError('RESPONSE_INVALID', `${git}/trees/main has no versions-manifest.json`);
  }
  return transfer.text(`${git}/blobs/${sha}`, { headers: { accept: 'application/vnd.github.raw+json' } });
}

function parseManifest(text: string, name: string): readonly ManifestRelease[] {
  const rows = parseJson(text, name);
  if (!Array.isArray(rows))
    throw new UserError('RESPONSE_INVALID', `${name} is JSON, but no list of releases`);
  return rows.flatMap((row: unknown) => {
    const { version: text, files } = (row ?? {}) as { version?: unknown; files?: unknown };
    const version = typeof text === 'string' ? parseGoVersion(text) : undefined;
    if (version === undefined || !Array.isArray(files)) return [];
    return [{ version, files: files.flatMap((file: unknown) => readFile(file) ?? []) }];
  });
}

function readFile(value: unknown): ManifestRelease['files'][number] | undefined {
  const { arch, platform, download_url: url } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const os = lookUp({ linux: 'linux', darwin: 'darwin', win32: 'windows' }, platform);
  const cpu = lookUp({ x64: 'amd64', arm64: 'arm64', x86: '386', arm: 'arm' }, arch);
  if (os === undefined || cpu === undefined) return undefined;
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  if (!/\.(tar\.gz|zip)$/.test(pathname)) return undefined;
  return { platform: { os, arch: cpu }, url, zip: pathname.endsWith('.zip') };
}

function fileFor(release: ManifestRelease, platform: Platform): ManifestRelease['files'][number] | undefined {
  return release.files.find(
    (file) => file.platform.os === platform.os && file.platform.arch === platform.arch,
  );
}

function lookUp(table: Readonly<Record<string, string>>, key: unknown): string | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('RESPONSE_INVALID', `${redactUrl(name)} is no JSON`, {
      hint: 'Check the address: a proxy or a sign-in page may have answered in its place.',
      cause,
    });
  }
}
