import { goauthKey } from './plan-goauth.ts';
import { basicHeader } from './secrets.ts';
import { type Credential, formatScope, type Login, type PlannedFile } from './types.ts';

/**
 * What a planned file holds, secrets included.
 * @param before the text of the netrc that a planned one goes on with
 */
export function renderFile(file: PlannedFile, credentials: readonly Credential[], before: string): string {
  switch (file.kind) {
    case 'text':
      return file.text;
    case 'key': {
      const credential = credentials[file.credential];
      return credential?.kind === 'ssh' ? credential.privateKey : '';
    }
    case 'login':
      return loginsOf(credentials, [file.credential])
        .map(({ username, password }) => `username=${username}\npassword=${password}\n`)
        .join('');
    case 'goauth':
      return gitConfig(goauthKey, goauthText(loginsOf(credentials, file.credentials)));
    case 'netrc': {
      const own = loginsOf(credentials, file.credentials).map(
        ({ scope, username, password }) => `machine ${scope.host} login ${username} password ${password}\n`,
      );
      // Go takes the first line of a host.
      return own.join('') + before;
    }
  }
}

function loginsOf(credentials: readonly Credential[], numbers: readonly number[]): Login[] {
  return numbers.flatMap((at) => {
    const credential = credentials[at];
    return credential?.kind === 'login' ? [credential] : [];
  });
}

/**
 * URLs, an empty line, headers, an empty line (go help goauth). The go command cuts URLs at slashes to find what covers
 * them; that of a page to import is cut behind its query, so a scope that is a whole module needs it.
 */
function goauthText(logins: readonly Login[]): string {
  return logins
    .map((login) => {
      const url = `https://${formatScope(login.scope)}`;
      const urls = login.scope.path === '' ? [url] : [url, `${url}?go-get=1`];
      return `${urls.join('\n')}\n\nAuthorization: ${basicHeader(login)}\n`;
    })
    .join('\n');
}

/** git prints the value with one more line feed, which is the last empty line. */
function gitConfig(key: string, value: string): string {
  const [section, name] = key.split('.');
  const text = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `[${section}]\n\t${name} = "${text}"\n`;
}
