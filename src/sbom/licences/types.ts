/** What one licence file holds. */
export interface FileLicences {
  /** Below the module, with forward slashes. */
  readonly file: string;
  readonly found: readonly FoundLicence[];
  /** Of what is no known licence's: more than a title and names. */
  readonly unknown: boolean;
  /** Of the known text that is nearest; 0 to 1. 1 where all is known. */
  readonly nearest: number;
  /** Lines, trimmed, each once. */
  readonly copyright: readonly string[];
}

export interface FoundLicence {
  /** SPDX licence id, or an expression where the file says so itself. */
  readonly id: string;
  /** 0 to 1. */
  readonly confidence: number;
}
