import { UserError } from '../../errors.ts';
import { liftUserinfo } from '../../transfer/credential.ts';
import type { Credential } from '../../transfer/types.ts';

/**
 * Splits `https://user:password@host/path` into the bare URL, which may be printed, and the header for that one host.
 * @param setting the name of the variable, for the message; the URL itself is never quoted: it may hold a secret
 * @throws UserError INPUT_INVALID
 */
export function takeCredential(
  setting: string,
  text: string,
  protocols: readonly string[],
): { readonly url: string; readonly credential: Credential | undefined } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const where = `${setting}${url?.host ? ` (${url.host})` : ''}`;
  if (url === undefined || !protocols.includes(url.protocol)) {
    const expected = protocols.map((protocol) => `${protocol}//`).join(', ');
    throw invalid(`${where} has an entry that is not a URL with ${expected}`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw invalid(`${where} has a URL with ? or #, which would be printed in logs`);
  }
  const { url: bare, credential } = liftUserinfo(url.href);
  if (credential !== undefined && url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw invalid(`${where} would send a password over ${url.protocol}//, which anyone on the way can read`);
  }
  return { url: bare, credential };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function invalid(message: string): UserError {
  return new UserError('INPUT_INVALID', message, {
    hint: 'Write https://host/path, with user:password@ before the host where a password is needed.',
  });
}
