import type { Credential, Login } from './types.ts';

/** Every text by which a credential could be seen: what is masked, and what is looked for when the job ends. */
export function formsOf(credential: Credential): readonly string[] {
  if (credential.kind === 'inherit') return [];
  if (credential.kind === 'ssh') return keyLines(credential.privateKey);
  return [...formsOfText(credential.password), base64(pairOf(credential))];
}

/** As it is, as it looks in a URL, and in base64: alone, and within `user:password` for the users that forges want. */
export function formsOfText(secret: string): readonly string[] {
  const users = ['x-access-token', 'oauth2', 'x-token-auth', 'pat', 'git', ''];
  const forms = [
    secret,
    encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd')),
    base64(secret),
    ...users.map((user) => base64(`${user}:${secret}`)),
    ...shifted(secret),
  ];
  return [...new Set(forms)];
}

export function basicHeader(login: Login): string {
  return `Basic ${base64(pairOf(login))}`;
}

/** What is short enough to stand in a file by chance is masked but not looked for. */
export function isTelling(form: string): boolean {
  return form.length >= 8;
}

function pairOf({ username, password }: Login): string {
  return `${username}:${password}`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** What stays the same of a secret within a longer text in base64, wherever it begins (of 3 bytes come 4 letters). */
function shifted(secret: string): string[] {
  const bytes = Buffer.from(secret);
  if (bytes.length < 12) return [];
  return [0, 1, 2].map((offset) => {
    const from = (3 - offset) % 3;
    const whole = Math.floor((bytes.length - from) / 3) * 3;
    return bytes.subarray(from, from + whole).toString('base64');
  });
}

/** The lines of base64; a short last one would be masked everywhere. */
function keyLines(key: string): string[] {
  return key.split('\n').filter((line) => line.length >= 16 && !line.includes('-----'));
}
