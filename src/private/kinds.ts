/** The words that say what a value of private-credentials is. */
export const kinds = [
  'token',
  'github',
  'gitlab',
  'gitea',
  'bitbucket',
  'azure',
  'basic',
  'ssh',
  'inherit',
] as const;

export type Kind = (typeof kinds)[number];

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}

/**
 * The user name that a forge wants beside a token. `token` goes by the host's name.
 * GitHub takes any (x-access-token is what it documents for installation tokens), GitLab any but wants oauth2 for OAuth
 * tokens, Gitea and Forgejo any, Azure DevOps any, Bitbucket x-token-auth for access tokens of a repository,
 * project or workspace.
 */
export function tokenUser(kind: Exclude<Kind, 'basic' | 'ssh' | 'inherit'>, host: string): string {
  const forge = kind === 'token' ? forgeOf(host) : kind;
  return {
    github: 'x-access-token',
    gitlab: 'oauth2',
    gitea: 'oauth2',
    bitbucket: 'x-token-auth',
    azure: 'pat',
  }[forge];
}

function forgeOf(host: string): 'github' | 'gitlab' | 'gitea' | 'bitbucket' | 'azure' {
  const name = host.replace(/:\d+$/, '');
  if (/(^|\.)gitlab\./.test(name)) return 'gitlab';
  if (/(^|\.)(gitea|forgejo)\.|^codeberg\.org$/.test(name)) return 'gitea';
  if (/(^|\.)bitbucket\./.test(name)) return 'bitbucket';
  if (/^dev\.azure\.com$|\.visualstudio\.com$/.test(name)) return 'azure';
  return 'github';
}
