import { UserError } from '../errors.ts';

export interface VersionFile {
  /** `go1.26.8`: the first word of the first line. */
  readonly name: string;
  /** Seconds since 1970, from the `time` line that Go ≥ 1.21 has: the moment all its archives carry. */
  readonly time: number | undefined;
}

/**
 * GOROOT/VERSION.
 * @throws UserError ARCHIVE_INVALID
 */
export function readVersionFile(data: Uint8Array): VersionFile {
  const text = Buffer.from(data.buffer, data.byteOffset, Math.min(data.byteLength, 4096)).toString('utf8');
  const name = /^(\S+)/.exec(text)?.[1];
  if (name === undefined) throw new UserError('ARCHIVE_INVALID', "The archive's VERSION file is empty.");
  const time = /^time (\S+)\r?$/m.exec(text)?.[1];
  const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
  return { name, time: Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000) };
}
