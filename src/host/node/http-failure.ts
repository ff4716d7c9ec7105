import { UserError } from '../../errors.ts';

interface Reason {
  readonly text: string;
  readonly hint: string;
}

/** Node's error in plain words. `cause` is the original: its `code` decides whether another attempt is worth making. */
export function explainFailure(error: unknown, url: URL, proxy: URL | undefined): UserError {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  const via = proxy === undefined ? '' : ` through the proxy ${proxy.host}`;
  const { text, hint } = reason(code, error, url, proxy);
  return new UserError('HTTP_UNREACHABLE', `cannot reach ${url.host}${via}: ${text}`, {
    hint,
    cause: Object.assign(error instanceof Error ? error : new Error(String(error)), { code }),
  });
}

/** The certificate is fine but for who signed it: a company's own authority, or an attacker. */
export function isUnknownIssuer(error: unknown): boolean {
  return issuerCodes.has(codeOf(error));
}

const issuerCodes = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** With two address families Node throws an AggregateError that may carry the code in its parts only. */
function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}

function reason(code: string, error: unknown, url: URL, proxy: URL | undefined): Reason {
  const message = error instanceof Error ? error.message : String(error);
  const network =
    proxy === undefined
      ? `Check the network and the firewall. If this machine needs a proxy, set ${url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'}.`
      : `Check that the proxy ${proxy.host} is right and up; add ${url.hostname} to NO_PROXY if it is reached directly.`;
  if (issuerCodes.has(code)) {
    return {
      text: `its TLS certificate was issued by someone that this machine does not trust (${code})`,
      hint: 'If a company proxy inspects TLS, name its certificate authority: NODE_EXTRA_CA_CERTS=/path/to/ca.pem.',
    };
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        text: `no address is known for ${(proxy ?? url).hostname} here (DNS, ${code})`,
        hint: network,
      };
    case 'ECONNREFUSED':
      return { text: 'nothing accepts connections there (connection refused)', hint: network };
    case 'ETIMEDOUT':
      return { text: `${message === '' ? 'no answer' : message} (timed out)`, hint: network };
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return { text: `no route from this machine (${code})`, hint: network };
    case 'ECONNRESET':
    case 'EPIPE':
    case 'HPE_INVALID_EOF_STATE':
      return { text: 'the connection was cut', hint: network };
    case 'PROXY_REFUSED':
      return {
        text: `the proxy refused with ${message.trim()}`,
        hint: message.startsWith('407')
          ? 'Put its user name and password into the proxy variable: http://user:password@host:port, percent-encoded.'
          : network,
      };
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return {
        text: `its TLS certificate is ${code === 'CERT_HAS_EXPIRED' ? 'expired' : 'not valid yet'}`,
        hint: "Check this machine's date and time; otherwise the host must renew it.",
      };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return {
        text: 'its TLS certificate is for another name',
        hint: `Check the address ${url.host}. ${network}`,
      };
    default:
      return {
        text: code === '' || message.includes(code) ? message : `${message} (${code})`,
        hint: network,
      };
  }
}
