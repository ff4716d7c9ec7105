import { archiveName, type Platform } from '../go/platform.ts';
import type { GoVersion } from '../go/version.ts';
import type { Archive } from './types.ts';

/** An archive in go.dev's layout: `<base>/go1.26.8.linux-amd64.tar.gz`, everything below `go/`. */
export function goDevArchive(base: string, version: GoVersion, platform: Platform, size?: number): Archive {
  const name = archiveName(version, platform);
  return {
    url: `${base}/${name}`,
    format: name.endsWith('.zip') ? 'zip' : 'tar.gz',
    prefix: 'go/',
    ...(size === undefined ? {} : { size }),
  };
}

/** The base without slashes, query or fragment at its end. */
export function cleanBase(text: string): string {
  return text
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
}

/** Asks a host with go.dev's layout for everything it ever published. */
export function listUrl(base: string): string {
  return `${base}/?mode=json&include=all`;
}

/** The last part of a URL's path. */
export function fileNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
}
