import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { explainFailure, isUnknownIssuer } from '../../../src/host/node/http-failure.ts';

const url = new URL('https://go.dev/dl/?token=s3cret');
const proxy = new URL('http://user:hunter2@proxy.corp:3128');

function node(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}

describe('a failure of Node’s network', () => {
  test.each([
    ['ENOTFOUND', 'no address is known for go.dev here (DNS, ENOTFOUND)', 'HTTPS_PROXY'],
    ['EAI_AGAIN', 'no address is known for go.dev here (DNS, EAI_AGAIN)', 'HTTPS_PROXY'],
    ['ECONNREFUSED', 'nothing accepts connections there (connection refused)', 'firewall'],
    ['ECONNRESET', 'the connection was cut', 'firewall'],
    ['EPIPE', 'the connection was cut', 'firewall'],
    ['ENETUNREACH', 'no route from this machine (ENETUNREACH)', 'network'],
    ['EHOSTUNREACH', 'no route from this machine (EHOSTUNREACH)', 'network'],
    ['CERT_HAS_EXPIRED', 'its TLS certificate is expired', 'date and time'],
    ['CERT_NOT_YET_VALID', 'its TLS certificate is not valid yet', 'date and time'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its TLS certificate is for another name', 'go.dev'],
    ['EPROTO', 'EPROTO', 'network'],
  ])('%s is told in words, with what to do', (code, text, hint) => {
    const error = explainFailure(node(code), url, undefined);
    expect(error).toMatchObject({ code: 'HTTP_UNREACHABLE', cause: { code } });
    expect([error.message, error.hint]).toEqual([
      `cannot reach go.dev: ${text}`,
      expect.stringContaining(hint),
    ]);
  });

  test.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('%s is an authority that is not trusted here', (code) => {
    expect(isUnknownIssuer(node(code))).toBe(true);
    expect(explainFailure(node(code), url, undefined).hint).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('through a proxy names the proxy and none of its credentials', () => {
    const { message, hint } = explainFailure(node('ENOTFOUND'), url, proxy);
    expect(message).toBe(
      'cannot reach go.dev through the proxy proxy.corp:3128: no address is known for proxy.corp here (DNS, ENOTFOUND)',
    );
    expect(`${message} ${hint}`).not.toMatch(/hunter2|s3cret/);
    expect(hint).toContain('add go.dev to NO_PROXY');
  });

  test('of all addresses of a host is told as the first one’s', () => {
    const both = new AggregateError([node('ECONNREFUSED'), node('ENETUNREACH')]);
    expect(explainFailure(both, url, undefined)).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('without a code keeps its words, and what is no Error too', () => {
    expect(explainFailure(new Error('odd'), url, undefined).message).toBe('cannot reach go.dev: odd');
    expect(explainFailure('text', url, undefined).message).toBe('cannot reach go.dev: text');
  });

  test('that was explained already stays as it is', () => {
    const known = new UserError('DISK_DENIED', 'x');
    expect(explainFailure(known, url, undefined)).toBe(known);
  });
});
