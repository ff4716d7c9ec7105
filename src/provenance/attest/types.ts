/** Signs with the identity of the CI run that this process is part of. */
export interface Attestor {
  /**
   * @param statement bytes of an in-toto statement
   * @returns a Sigstore bundle, as JSON: DSSE envelope, certificate, and when it was signed by a log's or an authority's word
   * @throws UserError ATTEST_FAILED
   */
  sign(statement: Uint8Array): Promise<Uint8Array>;
  /**
   * Puts a bundle among the repository's attestations, where `gh attestation verify` finds it.
   * @returns the page that shows it
   * @throws UserError ATTEST_FAILED
   */
  store(bundle: Uint8Array): Promise<string>;
}

/** Who certifies the identity, and who says when. */
export interface SigningEndpoints {
  readonly fulcio: string;
  /** A public, append-only log; null where nobody may read of it. */
  readonly rekor: string | null;
  readonly timestamps: string | null;
}
