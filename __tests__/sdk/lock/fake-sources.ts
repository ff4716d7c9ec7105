import { createHash } from 'node:crypto';
import { UserError } from '../../../src/errors.ts';
import { archiveName, type Platform } from '../../../src/go/platform.ts';
import { pickNewest } from '../../../src/go/spec.ts';
import { type GoVersion, parseGoVersion } from '../../../src/go/version.ts';
import type { ArchiveOffer, Source } from '../../../src/release/types.ts';

/** Releases with their platforms: `{ '1.26.8': ['linux/amd64'] }`. */
export type Releases = Readonly<Record<string, readonly string[]>>;

export interface CountedSource extends Source {
  readonly asked: string[];
}

/** As go.dev: a list, an exact version offered unseen and without its size, SHA-256 digests. */
export function goDevLike(releases: Releases, salt = ''): CountedSource {
  return source('go.dev', releases, {
    archiveOf: (version, platform, listed) => ({
      url: `https://go.dev/dl/${archiveName(version, platform)}`,
      format: platform.os === 'windows' ? 'zip' : 'tar.gz',
      prefix: 'go/',
      ...(listed ? { size: 1000 + version.minor } : {}),
    }),
    proofOf: (text) => ({ kind: 'sha256', hex: digest(text + salt).toString('hex'), from: "go.dev's list" }),
  });
}

/** As a module proxy: h1 hashes of toolchain modules. */
export function proxyLike(releases: Releases): CountedSource {
  return source('goproxy', releases, {
    archiveOf: (version, { os, arch }) => ({
      url: `https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go${version.text}.${os}-${arch}.zip`,
      format: 'module-zip',
      prefix: `golang.org/toolchain@v0.0.1-go${version.text}.${os}-${arch}/`,
    }),
    proofOf: (text) => ({
      kind: 'h1',
      hash: `h1:${digest(text).toString('base64')}`,
      from: 'sum.golang.org',
    }),
  });
}

export function failingSource(name: Source['name'], message: string): Source {
  const fail = async () => {
    throw new UserError('HTTP_UNREACHABLE', message);
  };
  return { name, find: fail, prove: fail };
}

export function platformOf(text: string): Platform {
  const [os, arch] = text.split('/');
  return { os: os!, arch: arch! };
}

function source(
  name: Source['name'],
  releases: Releases,
  kind: {
    archiveOf(version: GoVersion, platform: Platform, listed: boolean): ArchiveOffer['archive'];
    proofOf(text: string): Awaited<ReturnType<Source['prove']>>;
  },
): CountedSource {
  const asked: string[] = [];
  const has = (version: GoVersion, { os, arch }: Platform) =>
    releases[version.text]?.includes(`${os}/${arch}`);
  return {
    name,
    asked,
    async find({ spec, platform }) {
      asked.push(`find ${spec.kind}`);
      const listed = spec.kind !== 'exact';
      const versions = Object.keys(releases).map((text) => parseGoVersion(text)!);
      const version = listed
        ? pickNewest(
            spec,
            versions.filter((one) => has(one, platform)),
          )
        : spec.version;
      if (version === undefined) return undefined;
      const archive = kind.archiveOf(version, platform, listed);
      return { kind: 'archive', version, platform, source: name, why: 'newest', archive };
    },
    async prove({ version, platform }) {
      asked.push('prove');
      const text = `${version.text} ${platform.os}/${platform.arch}`;
      if (!has(version, platform)) throw new UserError('PLATFORM_UNAVAILABLE', `no ${text}`);
      return kind.proofOf(text);
    },
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
