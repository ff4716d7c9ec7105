/** What a person can act on. The closed set that tests and callers match on; the prose may change. */
export type ErrorCode =
  | 'INPUT_INVALID'
  | 'CONFIG_INVALID'
  | 'VERSION_INVALID'
  | 'VERSION_NOT_FOUND'
  | 'VERSION_FILE_MISSING'
  | 'VERSION_FILE_INVALID'
  | 'PLATFORM_UNKNOWN'
  | 'PLATFORM_UNAVAILABLE'
  | 'SOURCES_EXHAUSTED'
  | 'HTTP_UNREACHABLE'
  | 'HTTP_STATUS'
  | 'HTTP_RATE_LIMITED'
  | 'HTTP_TRUNCATED'
  | 'RESPONSE_INVALID'
  | 'INTEGRITY_MISMATCH'
  | 'INTEGRITY_MISSING'
  | 'SUMDB_INVALID'
  | 'SIGNATURE_INVALID'
  | 'LOCK_INVALID'
  | 'LOCK_MISMATCH'
  | 'ARCHIVE_INVALID'
  | 'ARCHIVE_HOSTILE'
  | 'BINARY_INVALID'
  | 'DISK_FULL'
  | 'DISK_DENIED'
  | 'TOOL_MISSING'
  | 'GO_UNUSABLE'
  | 'COMMAND_FAILED'
  | 'LAYER_REFUSED'
  | 'LAYER_UNREADABLE'
  | 'JOURNAL_INVALID'
  | 'ENVIRONMENT_CONFLICT'
  | 'ENVIRONMENT_DIFFERS'
  | 'SECRET_RESIDUE'
  | 'TARGET_INVALID'
  | 'TOOLCHAIN_UNUSABLE'
  | 'CHECKSUMS_INVALID'
  | 'TREE_DIRTY'
  | 'BUILD_FAILED'
  | 'EXPECTATION_FAILED'
  | 'MERGE_REFUSED'
  | 'RECORD_INVALID'
  | 'PATCH_INVALID'
  | 'PATCH_REFUSED'
  | 'PATCH_CONFLICT'
  | 'PATCH_MISMATCH'
  | 'PROVENANCE_INVALID'
  | 'REBUILD_REFUSED'
  | 'ATTEST_FAILED'
  | 'POLICY_VIOLATED'
  | 'USAGE';

export interface ErrorDetails {
  /** What the person should do next: one sentence, or a few lines. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** The file that a door annotates, with 1-based line and column. */
  readonly at?: FilePosition;
}

export interface FilePosition {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * A failure that a person caused or can mend. Doors print message and hint, annotate `at`, and exit 1 (2 for `USAGE`).
 * Anything else that is thrown is a bug and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly at: FilePosition | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.at = details.at;
  }
}

/** `path:line:column`, as editors and terminals make clickable. */
export function formatPosition(at: FilePosition): string {
  return [at.path, at.line, at.line === undefined ? undefined : at.column]
    .filter((part) => part !== undefined)
    .join(':');
}
