import { UserError } from '../../errors.ts';
import type { Platform } from '../../go/platform.ts';
import { pickNewest } from '../../go/spec.ts';
import { type GoVersion, parseGoVersion, releaseName } from '../../go/version.ts';
import type { Transfer } from '../../transfer/types.ts';
import { escapeModule } from '../module/escape.ts';
import { type GoproxyEntry, parseGoproxy, tryProxies } from '../module/goproxy.ts';
import { type ChecksumDatabase, checksumDatabase } from '../sumdb/client.ts';
import { checksumPolicy } from '../sumdb/policy.ts';
import type { ArchiveOffer, Integrity, Query, Source } from '../types.ts';

export interface GoproxyOptions {
  /** As GOPROXY; undefined or empty: Go's default. Credentials in it are left out here: give them to the transfer. */
  readonly goproxy: string | undefined;
  /** Reads the proxies and the database: https:, http: and file:. */
  readonly transfer: Pick<Transfer, 'bytes'>;
  /** GOSUMDB, GONOSUMDB, GOPRIVATE, GONOSUMCHECK, GOFLAGS: the machine's environment, or what `go env` says. */
  readonly env: (name: string) => string | undefined;
  /** Told once a proof when the user's settings forbid it. */
  readonly warn: (message: string) => void;
  /** A signed tree head of the checksum database from an earlier run. */
  readonly knownHead?: string;
}

/**
 * Go from the module proxies that GOPROXY names, as `golang.org/toolchain` modules (https://go.dev/doc/toolchain),
 * proven by Go's checksum database.
 * @throws UserError INPUT_INVALID for a GOPROXY that cannot be read
 */
export function goproxySource(options: GoproxyOptions): Source {
  const { entries } = parseGoproxy(options.goproxy);
  const read: Read = (url, limit) => options.transfer.bytes(url, { limit });
  let database: ChecksumDatabase | undefined;

  return {
    name: 'goproxy',
    find: (query) => tryProxies(entries, (proxy) => findAt(proxy, query, read, isOnlyProxy(entries))),
    async prove(offer) {
      const policy = checksumPolicy(TOOLCHAIN, options.env);
      if (policy.kind === 'skip') {
        options.warn(policy.warning);
        return { kind: 'none', why: policy.why };
      }
      database ??= checksumDatabase({
        verifier: policy.verifier,
        read,
        base: async () => policy.url ?? (await databaseBehind(entries, policy.verifier.name, read)),
        ...(options.knownHead === undefined ? {} : { known: options.knownHead }),
      });
      return await proveBy(database, offer);
    },
  };
}

type Read = (url: string, limit: number) => Promise<Uint8Array | undefined>;

export const TOOLCHAIN = 'golang.org/toolchain';
/** The list has some thousand lines of 35 bytes. */
const LIST_BYTES = 8_000_000;
const INFO_BYTES = 100_000;

/**
 * An exact version is offered unasked where there is one proxy only: its download says soon enough when it is not
 * there. Where there are more, the list's rules are about who has it, so each is asked.
 */
async function findAt(
  proxy: string,
  { spec, platform }: Query,
  read: Read,
  only: boolean,
): Promise<ArchiveOffer | undefined> {
  if (spec.kind === 'tip') return undefined;
  const host = new URL(proxy).host || 'a folder';
  if (spec.kind === 'exact') {
    const { version } = spec;
    const found = only || (await read(fileUrl(proxy, version, platform, 'info'), INFO_BYTES)) !== undefined;
    return found ? offerOf(proxy, version, platform, `asked for by name, from ${host} (GOPROXY)`) : undefined;
  }
  const bytes = await read(`${proxy}/${TOOLCHAIN}/@v/list`, LIST_BYTES);
  if (bytes === undefined) return undefined;
  const version = pickNewest(spec, parseToolchainList(new TextDecoder().decode(bytes), platform));
  return version && offerOf(proxy, version, platform, `newest in the toolchain list of ${host} (GOPROXY)`);
}

/** The Go versions for one platform in a proxy's list of `golang.org/toolchain`; lines of any other form are passed over. */
export function parseToolchainList(list: string, platform: Platform): GoVersion[] {
  const end = `.${platform.os}-${platform.arch}`;
  return list
    .split(/\r?\n/)
    .filter((line) => line.startsWith('v0.0.1-go') && line.endsWith(end))
    .map((line) => parseGoVersion(line.slice('v0.0.1-go'.length, -end.length)))
    .filter((version) => version !== undefined);
}

function isOnlyProxy(entries: readonly GoproxyEntry[]): boolean {
  return entries.filter((entry) => entry.kind === 'proxy').length === 1;
}

/** GOOS and GOARCH as they are, also for Linux on arm: only go.dev's archives say armv6l (cmd/distpack). */
function moduleVersion(version: GoVersion, platform: Platform): string {
  return `v0.0.1-${releaseName(version)}.${platform.os}-${platform.arch}`;
}

function fileUrl(proxy: string, version: GoVersion, platform: Platform, extension: 'info' | 'zip'): string {
  return `${proxy}/${TOOLCHAIN}/@v/${escapeModule(moduleVersion(version, platform))}.${extension}`;
}

function offerOf(proxy: string, version: GoVersion, platform: Platform, why: string): ArchiveOffer {
  return {
    kind: 'archive',
    version,
    platform,
    source: 'goproxy',
    why,
    archive: {
      url: fileUrl(proxy, version, platform, 'zip'),
      format: 'module-zip',
      prefix: `${TOOLCHAIN}@${moduleVersion(version, platform)}/`,
    },
  };
}

/**
 * A proxy that answers `supported` with 200 serves the database too; else it is asked directly, at its own host.
 * cmd/go gives up where a proxy answers with anything but 404 or 410, lest the names of private modules leave the
 * house. The only name asked for here is public, and what comes back is signed, so every failure leads on.
 */
async function databaseBehind(entries: readonly GoproxyEntry[], name: string, read: Read): Promise<string> {
  for (const entry of entries) {
    if (entry.kind !== 'proxy') break;
    const base = `${entry.url}/sumdb/${name}`;
    if (await answers(`${base}/supported`, read)) return base;
  }
  return `https://${name}`;
}

async function answers(url: string, read: Read): Promise<boolean> {
  try {
    return (await read(url, INFO_BYTES)) !== undefined;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

async function proveBy(database: ChecksumDatabase, offer: ArchiveOffer): Promise<Integrity> {
  const version = moduleVersion(offer.version, offer.platform);
  const start = `${TOOLCHAIN} ${version} `;
  const lines = await database.lookup(TOOLCHAIN, version);
  const hashes = lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
  const hash = hashes.find((each) => /^h1:[A-Za-z0-9+/]{43}=$/.test(each));
  if (hash === undefined) {
    throw new UserError('INTEGRITY_MISSING', `${database.name} has no h1: hash of ${TOOLCHAIN}@${version}`, {
      hint: 'Use another source, such as go.dev, whose archives have a SHA-256 list.',
    });
  }
  const size = database.newest()?.size ?? 0;
  return { kind: 'h1', hash, from: `${database.name}, tree of ${size} records` };
}
