import { UserError } from '../../errors.ts';
import type { Log } from '../../host/ports.ts';

/**
 * A URL that the service signed for this job, masked before anything can print it.
 * @throws UserError RESPONSE_INVALID for anything that is no URL, or that leaves the encrypted connection
 */
export function signedUrl(text: unknown, service: string, log: Log): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  const encrypted = service.startsWith('https:');
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && !encrypted))) {
    throw new UserError(
      'RESPONSE_INVALID',
      `expected ${encrypted ? 'an https:' : 'an http: or https:'} URL from the cache service, got ${url === undefined ? 'none' : `a ${url.protocol} one`}`,
    );
  }
  for (const [name, value] of url.searchParams) {
    // A short value would blank out half of the log.
    if (!/sig|token|secret|key|credential/i.test(name) || value.length < 8) continue;
    log.mask(value);
    if (encodeURIComponent(value) !== value) log.mask(encodeURIComponent(value));
  }
  return text as string;
}

/** A further query parameter. By hand: URL would write the signature anew, and some stores compare the text. */
export function withParameters(url: string, parameters: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${parameters}`;
}
