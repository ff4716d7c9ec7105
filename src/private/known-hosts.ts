import type { SshServer } from './types.ts';

/** Host keys that the forges publish with their fingerprints; what comes from anywhere else must be given. */
const published = [
  'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
  '[ssh.github.com]:443 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
  'gitlab.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAfuCHKVTjquxvt6CM6tdG4SLp1Btn/nOeHHE5UOzRdf',
  'bitbucket.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO',
  'codeberg.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIVIC02vnjFyL+I4RHfvIGNtOgJMe769VTF1VR4EB3ZB',
];

/** Those that were given; for a host of which none was given, the published ones. */
export function pinnedHosts(given: readonly string[]): readonly string[] {
  return [
    ...given,
    ...published.filter((line) => !given.some((own) => hostsOf(own).includes(hostsOf(line)[0]!))),
  ];
}

/** Whether ssh could find a key for this server. A hashed name (`|1|…`) or a wildcard can be any host's. */
export function isPinned(server: SshServer, lines: readonly string[]): boolean {
  const name = knownName(server);
  return lines.some((line) => hostsOf(line).some((host) => host === name || /^\||[*?]/.test(host)));
}

/** How a known_hosts file names the server (sshd(8)). */
export function knownName({ host, port }: SshServer): string {
  return port === 22 ? host : `[${host}]:${port}`;
}

/** Whether it is a line of a known_hosts file that names a host and a public key. */
export function isKnownHostsLine(line: string): boolean {
  return /^(?:@cert-authority\s+)?\S+\s+[a-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,2}(?:\s.*)?$/.test(line);
}

function hostsOf(line: string): string[] {
  return (line.replace(/^@\S+\s+/, '').split(/\s+/)[0] ?? '').toLowerCase().split(',');
}
