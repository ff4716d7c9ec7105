/** A header for one host, sent to that host alone and dropped on a redirect elsewhere. */
export interface Credential {
  /** `host` or `host:port`, lower case, as in URL.host. */
  readonly host: string;
  readonly header: 'authorization';
  /** Masked before anything is printed. */
  readonly value: string;
}

export interface TransferOptions {
  readonly credentials: readonly Credential[];
  /** Attempts for one request, the first included. Default 4. */
  readonly attempts?: number;
  /** Milliseconds before the second attempt; doubles, with full jitter, capped at 20 s. Default 500. */
  readonly backoff?: number;
}

/** Bytes from hosts that may fail: retries, resume, rate limits, credentials by host. */
export interface Transfer {
  /**
   * A small document as text.
   * @throws UserError HTTP_STATUS, HTTP_RATE_LIMITED, HTTP_TRUNCATED, HTTP_UNREACHABLE, RESPONSE_INVALID above `limit` bytes
   */
  text(
    url: string,
    options?: { readonly limit?: number; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<string>;
  /** Like `text` for bytes, also of file: URLs; undefined for a 404 or 410. */
  bytes(
    url: string,
    options?: { readonly limit?: number; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Uint8Array | undefined>;
  /**
   * A large body as a stream. A broken connection is resumed with a Range request (If-Range on ETag or Last-Modified);
   * where the server cannot, the body is read again from the start and what was delivered is skipped.
   * Accepts file: URLs.
   * @throws UserError as `text`; HTTP_TRUNCATED when fewer or more bytes came than promised
   */
  stream(url: string, options?: { readonly headers?: Readonly<Record<string, string>> }): Promise<Download>;
}

export interface Download {
  /** Bytes, where the server told. */
  readonly size: number | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** After redirects, without query. */
  readonly url: string;
}
