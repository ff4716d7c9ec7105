import { UserError } from '../../errors.ts';

export interface Repository {
  /** As given to git; carries no credentials. */
  readonly url: string;
  /** The only transport that git may use, also after a redirect. */
  readonly protocol: 'https' | 'http' | 'ssh' | 'file';
  /** What the fetch itself vouches for, in half a sentence. */
  readonly trust: string;
}

export type Revision =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'commit'; readonly id: string };

export const goRepository = 'https://go.googlesource.com/go';
export const goBranch = 'master';

/**
 * Only transports that authenticate the other side, and no `ext::sh -c …`, which git would run.
 * @throws UserError INPUT_INVALID
 */
export function parseRepository(text: string): Repository {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const protocol = url?.protocol.slice(0, -1);
  if (url === undefined || !isProtocol(protocol)) {
    throw invalid(`The repository of tip is ${quote(text)}; an https:, ssh: or file: URL was expected.`);
  }
  if (url.password !== '' || (url.username !== '' && protocol !== 'ssh')) {
    throw new UserError('INPUT_INVALID', `The repository of tip at ${url.host} has credentials in its URL.`, {
      hint: "Give them to git's credential helper: command lines and logs are not secret.",
    });
  }
  if (protocol === 'http' && !isLoopback(url.hostname)) {
    throw invalid(
      `The repository of tip at ${url.host} is asked for over http:, where anybody can change it.`,
    );
  }
  return { url: url.href, protocol, trust: trustIn(protocol, url.host) };
}

/**
 * @throws UserError INPUT_INVALID
 */
export function parseRevision(text: string): Revision {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)) return { kind: 'commit', id: text.toLowerCase() };
  if (isBranchName(text)) return { kind: 'branch', name: text };
  throw invalid(`The revision of tip is ${quote(text)}; a branch or a commit id of 40 digits was expected.`);
}

function isProtocol(protocol: string | undefined): protocol is Repository['protocol'] {
  return protocol === 'https' || protocol === 'http' || protocol === 'ssh' || protocol === 'file';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function trustIn(protocol: Repository['protocol'], host: string): string {
  switch (protocol) {
    case 'https':
      return `fetched over TLS from ${host}`;
    case 'ssh':
      return `fetched over SSH from ${host}`;
    case 'http':
      return `fetched from ${host} on this machine`;
    case 'file':
      return "fetched from this machine's disk";
  }
}

/** The safe part of git-check-ref-format(1): nothing that git would take for an option or a refspec. */
function isBranchName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(text);
}

function invalid(message: string): UserError {
  return new UserError('INPUT_INVALID', message, { hint: `The default is ${goBranch} of ${goRepository}.` });
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
