/**
 * The address of a repository as anybody may read it, from what `git remote get-url` prints: without user, password and
 * query; ssh as https. null for a folder of the machine, and for what is no address.
 */
export function publicRepository(remote: string): string | null {
  const text = remote.trim();
  // `git@github.com:o/r.git`: ssh without saying so. A drive letter is no host.
  const scp = /^(?:[^@/:\s]+@)?([\w.-]{2,}):(?!\/)(\S+)$/.exec(text);
  const url = scp === null ? text : `ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname } = new URL(url);
  const path = pathname.replace(/^\/+|\/+$|\.git\/?$/g, '');
  if (hostname === '' || path === '') return null;
  if (protocol === 'http:') return `http://${hostname}${port === '' ? '' : `:${port}`}/${path}`;
  // The port of ssh is not that of https.
  if (['ssh:', 'git+ssh:', 'git:'].includes(protocol)) return `https://${hostname}/${path}`;
  return protocol === 'https:' ? `https://${hostname}${port === '' ? '' : `:${port}`}/${path}` : null;
}
