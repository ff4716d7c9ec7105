import * as tls from 'node:tls';

/** Everything that Node trusts by itself, for an agent that is given more: its `ca` option replaces, not adds. */
export function defaultCertificates(): readonly string[] {
  return reader()?.('default') ?? tls.rootCertificates;
}

/** The operating system's store; empty where this Node cannot read it (before 22.15). */
export function systemCertificates(): readonly string[] {
  return reader()?.('system') ?? [];
}

function reader(): ((kind: string) => readonly string[]) | undefined {
  return (tls as { getCACertificates?: (kind: string) => readonly string[] }).getCACertificates;
}
