import { UserError } from '../errors.ts';
import type { Clock, Http, HttpResponse, Log } from '../host/ports.ts';
import { credentialHeader, liftUserinfo, secretsOf } from './credential.ts';
import { readDocument } from './document.ts';
import { redactUrl } from './redact.ts';
import { resumable } from './resume.ts';
import { planRetry } from './retry.ts';
import { statusError, statusOf } from './status.ts';
import type { Transfer, TransferOptions } from './types.ts';

/** Bytes that a document may have where the caller names no limit. go.dev's full list is about 4 MB. */
const documentLimit = 32 * 1024 * 1024;

type Headers = Readonly<Record<string, string>>;

/** One request until it succeeds or is not worth repeating; what `resume.ts` and the documents are built on. */
export interface Requests {
  /** A response with a 2xx status. @throws UserError HTTP_* after one attempt */
  once(headers: Headers): Promise<HttpResponse>;
  /** Waits as the failure deserves and returns the attempts that are spent; throws the failure when it is final. */
  pause(failure: unknown, spent: number): Promise<number>;
}

/** @throws nothing itself: the credentials are masked here, before any request is made */
export function createTransfer(
  http: Pick<Http, 'get'>,
  clock: Clock,
  log: Log,
  options: TransferOptions,
): Transfer {
  const policy = { attempts: options.attempts ?? 4, backoff: options.backoff ?? 500 };
  for (const credential of options.credentials) for (const secret of secretsOf(credential)) log.mask(secret);

  function requests(text: string): Requests & { readonly url: string } {
    const { url, credential } = liftUserinfo(text);
    if (!URL.canParse(url)) {
      throw new UserError('INPUT_INVALID', `expected an https:, http: or file: URL, got ${redactUrl(text)}`);
    }
    if (credential !== undefined) for (const secret of secretsOf(credential)) log.mask(secret);
    const authorization = credentialHeader(url, [
      ...(credential ? [credential] : []),
      ...options.credentials,
    ]);
    return {
      url,
      async once(headers) {
        const response = await http.get({ url, headers: { ...headers, ...authorization } });
        if (response.status >= 200 && response.status < 300) return response;
        response.cancel();
        throw statusError(url, response, { now: clock.now(), authorized: 'authorization' in authorization });
      },
      async pause(failure, spent) {
        const step = planRetry(failure, spent, policy, clock.random());
        if (step === undefined) throw failure;
        log.debug(`${failure instanceof Error ? failure.message : failure}; again in ${step.wait} ms`);
        await clock.sleep(step.wait);
        return step.spent;
      },
    };
  }

  async function document(
    url: string,
    given: { limit?: number; headers?: Headers } = {},
  ): Promise<Uint8Array> {
    const request = requests(url);
    const headers = { 'accept-encoding': 'gzip', ...given.headers };
    for (let spent = 0; ; ) {
      try {
        return await readDocument(request.url, await request.once(headers), given.limit ?? documentLimit);
      } catch (error) {
        spent = await request.pause(error, spent);
      }
    }
  }

  return {
    async text(url, given) {
      return new TextDecoder().decode(await document(url, given));
    },
    async bytes(url, given) {
      try {
        return await document(url, given);
      } catch (error) {
        if ([404, 410].includes(statusOf(error) ?? 0)) return undefined;
        throw error;
      }
    },
    async stream(url, given) {
      const request = requests(url);
      return resumable(request.url, request, { ...given?.headers, 'accept-encoding': 'identity' });
    },
  };
}
