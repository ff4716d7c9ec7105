/** The parts of a container image's name: `registry:5000/library/golang:1.26@sha256:…`. */
export interface ImageName {
  /** With registry, without tag: `docker.io/library/golang`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export function parseImage(reference: string): ImageName {
  const at = reference.indexOf('@');
  const named = at < 0 ? reference : reference.slice(0, at);
  const digest = at < 0 ? undefined : reference.slice(at + 1);
  // A colon before the last slash belongs to the registry's port.
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  if (colon < 0) return { repository: named, tag: undefined, digest };
  return { repository: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}

/**
 * Which Go the official image, or a mirror of it, holds: `1.26.3-alpine3.22` → `1.26.3`, `alpine` → `latest`.
 * @returns undefined for another image and where only a digest or a home-made tag is named
 */
export function versionOfGolangImage({ repository, tag, digest }: ImageName): string | undefined {
  if (!/(^|\/)golang$/.test(repository)) return undefined;
  if (tag === undefined) return digest === undefined ? 'latest' : undefined;
  const version = /^(\d+(?:\.\d+){0,2}(?:(?:alpha|beta|rc)\d+)?)(?:-[\w.-]+)?$/.exec(tag);
  if (version !== null) return version[1];
  if (/^tip(-|$)/.test(tag)) return 'tip';
  return /^(latest|alpine|bookworm|bullseye|buster|stretch|trixie|nanoserver|windowsservercore)/.test(tag)
    ? 'latest'
    : undefined;
}

/**
 * Which Go Microsoft's dev container image holds. Its tags are `[dev-][<image version>-]<Go>[-<Debian>]`:
 * `1-1.22-bookworm` → `1.22`; a single number is the image's version, and Go is then the newest.
 */
export function versionOfDevcontainerImage({ repository, tag, digest }: ImageName): string | undefined {
  if (!/(^|\/)devcontainers\/go$/.test(repository)) return undefined;
  if (tag === undefined) return digest === undefined ? 'latest' : undefined;
  const parts = tag.replace(/^dev-/, '').split('-');
  const numbers = parts.filter((part) => /^\d+(\.\d+){0,2}$/.test(part));
  const version = numbers.length > 1 ? numbers[1] : numbers[0];
  if (version === undefined || !version.includes('.')) return /^[a-z\d]/.test(tag) ? 'latest' : undefined;
  return version;
}
