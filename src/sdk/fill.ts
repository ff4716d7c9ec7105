import { UserError } from '../errors.ts';
import type { Stage } from '../host/ports.ts';
import type { Integrity } from '../release/types.ts';
import { checkIntegrity } from './check-integrity.ts';
import { type Extracted, extract } from './extract.ts';
import type { InstallHost, InstallRequest } from './install.ts';
import { checkLayout } from './layout.ts';
import { formatRecord, RECORD_NAME } from './record.ts';
import { nameRules } from './safe-path.ts';
import type { SdkRecord } from './types.ts';

/**
 * Streams the archive into the stage, and checks what came before the record, which says that all is well, is written.
 * @throws UserError as `install`
 */
export async function fill(stage: Stage, request: InstallRequest, host: InstallHost): Promise<SdkRecord> {
  const { offer } = request;
  const extracted = await receive(stage, request, host);
  const integrity = await checkIntegrity(extracted, request);
  checkLayout(extracted.names, extracted.version, offer);
  const signature = await request.checkSignature?.(extracted.archive!);
  request.onExtracted?.(extracted);
  return writeRecord(stage, request, { ...extracted, integrity, signedBy: signature });
}

/** What is known of the files in a stage after all checks. */
export interface Verified extends Pick<Extracted, 'archiveSha256' | 'version' | 'files' | 'bytes'> {
  readonly integrity: Integrity;
  readonly signedBy: string | undefined;
}

/** The last file of a stage: it says that all is well. */
export function writeRecord(
  stage: Stage,
  { offer, contents }: Pick<InstallRequest, 'offer' | 'contents'>,
  { integrity, signedBy, archiveSha256, version, files, bytes }: Verified,
): SdkRecord {
  const record: SdkRecord = {
    schema: 1,
    version: offer.version.text,
    platform: { os: offer.platform.os, arch: offer.platform.arch },
    contents,
    source: offer.source,
    url: withoutSecrets(offer.archive.url),
    integrity,
    ...(signedBy === undefined ? {} : { signedBy }),
    archiveSha256,
    files,
    bytes,
  };
  const mtime = version?.time ?? 0;
  stage.file(RECORD_NAME, Buffer.from(formatRecord(record)), { executable: false, mtime });
  return record;
}

async function receive(stage: Stage, request: InstallRequest, host: InstallHost): Promise<Extracted> {
  const { archive, version } = request.offer;
  const download = await host.transfer.stream(archive.url);
  const size = archive.size ?? download.size;
  const progress = host.log?.progress(`go${version.text}`, size);
  const refusal = watch(request.proof);
  try {
    return await extract(download.body, archive.format, stage, host.files, {
      prefix: archive.prefix,
      contents: request.contents,
      rules: nameRules(host.machine.platform.os),
      ...(size === undefined ? {} : { size }),
      keepArchive: request.checkSignature !== undefined,
      onBytes: (count) => {
        // No use in going on once the proof has failed.
        if (refusal.failed) throw refusal.error;
        progress?.advance(count);
      },
    });
  } finally {
    progress?.finish();
  }
}

function watch(proof: Promise<Integrity>): { failed: boolean; error: unknown } {
  const state: { failed: boolean; error: unknown } = { failed: false, error: undefined };
  proof.catch((error) => Object.assign(state, { failed: true, error }));
  return state;
}

/** Neither user name and password nor a signed URL's query. */
function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) throw new UserError('RESPONSE_INVALID', "The archive's address is not a URL.");
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  clean.search = '';
  clean.hash = '';
  return clean.href;
}
