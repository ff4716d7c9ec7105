/** What a project accepts in its binaries, and what was found that it does not: plain data. */
import type { FilePosition } from '../errors.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { GoVersion } from '../go/version.ts';
import type { Bom } from '../sbom/types.ts';

export interface Policy {
  readonly licences: LicencePolicy;
  readonly forbidden: readonly ForbiddenModule[];
  /** supported: the two newest minor lines of Go, as its release policy says (go.dev/doc/devel/release). */
  readonly go: 'supported' | VersionSpec | null;
  readonly vulnerabilities: VulnerabilityPolicy;
  /** Absolute path of the SARIF file to write; null: none. */
  readonly sarif: string | null;
}

export interface LicencePolicy {
  /** Nothing in it: all that is not denied. */
  readonly allow: readonly LicencePattern[];
  readonly deny: readonly LicencePattern[];
  readonly exceptions: readonly LicenceException[];
}

/** `MIT`, `GPL-*`, `GPL-2.0-only WITH Classpath-exception-2.0`, `LicenseRef-Acme`, or `unknown`. */
export interface LicencePattern {
  /** As it was written. */
  readonly text: string;
  /** SPDX id, or a glob over ids; null: a licence that nobody could tell. */
  readonly id: string | null;
  readonly exception: string | null;
}

export interface LicenceException {
  /** Globs of module paths as in GOPRIVATE. */
  readonly modules: string;
  /** Accepted there besides; nothing in it: whatever it is. */
  readonly licences: readonly LicencePattern[];
}

export interface ForbiddenModule {
  /** As in GOPRIVATE: `github.com/acme/*`. */
  readonly modules: string;
  /** Each list is one that must hold as a whole; any of the lists will do. Nothing in it: every version. */
  readonly versions: readonly (readonly Comparator[])[];
  /** As it was written, for messages: `<v0.3.8`. */
  readonly range: string;
  /** What the project says about it. */
  readonly reason: string | null;
}

export interface Comparator {
  readonly operator: '<' | '<=' | '=' | '>=' | '>';
  /** `v1.2.3`, complete. */
  readonly version: string;
}

export interface VulnerabilityPolicy {
  readonly mode: 'off' | 'warn' | 'fail';
  /** https:, file:, or http: on this machine; null: Go's own. */
  readonly database: string | null;
}

/** All that a policy is held against. */
export interface PolicyFacts {
  readonly boms: readonly Bom[];
  /** A release of the older of the two supported lines; null where the policy does not ask. */
  readonly oldestSupported: GoVersion | null;
  readonly vulnerabilities: readonly Vulnerability[];
  /** Of those that were to be searched for vulnerabilities and could not be, with the reason. */
  readonly unsearched: readonly { readonly file: string; readonly why: string }[];
}

/** One entry of the database that applies to one binary. */
export interface Vulnerability {
  /** `Subject.file` of the binary. */
  readonly file: string;
  /** `GO-2021-0113` */
  readonly id: string;
  /** `CVE-…`, `GHSA-…` */
  readonly aliases: readonly string[];
  readonly summary: string | null;
  /** Path; `stdlib` for Go's own. */
  readonly module: string;
  readonly version: string | null;
  /** `v0.3.7`; null: no fix is known. */
  readonly fixed: string | null;
  /** symbol: the vulnerable function is in the binary; package: only its package; module: not even that. */
  readonly reach: 'symbol' | 'package' | 'module';
  /** `golang.org/x/text/language.Parse`, sorted. */
  readonly symbols: readonly string[];
  /** Import paths of what is vulnerable in the module, as far as it was found, sorted. */
  readonly packages: readonly string[];
  /** The binary has no symbols, so all vulnerable functions count as being in it. */
  readonly guessed: boolean;
}

export type RuleId =
  | 'license-denied'
  | 'license-not-allowed'
  | 'license-unknown'
  | 'module-forbidden'
  | 'go-version'
  | 'go-unsupported'
  | 'not-searched'
  /** Of a vulnerability its own id. */
  | `GO-${string}`;

/** The same thing in several binaries is one finding. */
export interface Finding {
  readonly rule: RuleId;
  /** error: the policy is violated. warning: it could not be told, or is only to be told. note: for the record. */
  readonly level: 'error' | 'warning' | 'note';
  /** Path; `stdlib` for Go's own; null for what is of no module. */
  readonly module: string | null;
  readonly version: string | null;
  /** `Subject.file` of the binaries, sorted. */
  readonly files: readonly string[];
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** The line of go.mod that brings it, where there is one. */
  readonly at?: FilePosition;
}
