import type { BuildHost } from '../build/host.ts';
import type { WriteDocuments } from '../build/publish/documents.ts';
import type { BuildRequest } from '../build/types.ts';
import type { Clock } from '../host/ports.ts';
import type { Audit } from './types.ts';

/** What a door knows of the run that a build is made in. */
export interface ReleaseContext {
  /** Path of the go command. */
  readonly go: string;
  readonly tool: Audit['tool'];
  readonly clock: Pick<Clock, 'now'>;
  /** Digest of the environment patches; null where there are none. */
  readonly environment?: string | null;
  /** Keys of the caches that were restored from, by kind. */
  readonly caches?: Readonly<Record<string, string>>;
  /** Signs the statement, and returns a Sigstore bundle; nothing is published where it fails. */
  readonly sign?: (statement: Uint8Array) => Promise<Uint8Array>;
}

/**
 * What is published about what is built: bills of materials, the audit, the provenance; undefined where nothing of it was
 * asked for. A part of a build gets models in place of documents about the whole, which `build merge` writes.
 * @throws UserError (the writer) COMMAND_FAILED; what `sign` throws
 */
export function releaseDocuments(
  request: BuildRequest,
  context: ReleaseContext,
  host: BuildHost,
): WriteDocuments | undefined {
  if ((request.sbom ?? []).length === 0 && request.provenance !== true) return undefined;
  const started = context.clock.now();
  return async (task) => {
    const { writeDocuments } = await import('./write-documents.ts');
    return writeDocuments(task, { request, context, started }, host);
  };
}
