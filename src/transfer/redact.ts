/**
 * Any text, with what could be a secret in its URLs replaced by `***`: userinfo, and query or fragment values
 * whose name speaks of a signature, a token or a key (`sig`, `X-Amz-Signature`, `access_token`).
 */
export function redactUrl(text: string): string {
  return text.replace(userinfo, '$1***@').replace(parameter, (whole, lead: string, name: string) => {
    return isSecretName(name) ? `${lead}${name}=***` : whole;
  });
}

/** The values that `redactUrl` would replace in the query and fragment of one URL, as they stand. */
export function querySecrets(text: string): readonly string[] {
  return [...text.matchAll(parameter)].flatMap(([whole, lead = '', name = '']) =>
    isSecretName(name) ? [whole.slice(lead.length + name.length + 1)] : [],
  );
}

/** Greedy up to the last `@` before the path: a password may contain `@` unescaped. */
const userinfo = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi;

const parameter = /([?&;#])([^\s?&;#=]+)=[^\s&#"'<>]*/g;

const secretName = /sig|token|secret|passw|pwd|key|credential|auth|session|jwt/i;

function isSecretName(name: string): boolean {
  return secretName.test(decode(name));
}

/** `%73ig` is `sig` to the server. */
function decode(name: string): string {
  return name.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
