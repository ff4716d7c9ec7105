import { UserError } from '../../../errors.ts';
import type { Platform } from '../../../go/platform.ts';
import type { Files, Log, Machine, Stages } from '../../../host/ports.ts';
import { extract } from '../../../sdk/extract.ts';
import { RECORD_NAME } from '../../../sdk/record.ts';
import { nameRules } from '../../../sdk/safe-path.ts';
import { redactUrl } from '../../../transfer/redact.ts';
import type { Transfer } from '../../../transfer/types.ts';
import { type ZigPins, zigPins } from './pins.ts';
import { parseIndex, pickWheel, type WheelFile } from './wheel.ts';

export interface BringHost {
  readonly machine: Pick<Machine, 'platform' | 'path'>;
  readonly files: Files;
  readonly stages: Stages;
  readonly transfer: Transfer;
  readonly log: Log;
}

export interface BringRequest {
  readonly version: string;
  /** Absolute: RUNNER_TOOL_CACHE or the like. */
  readonly toolCache: string;
  /** Address of the package index: `https://pypi.org/simple`. */
  readonly index: string;
  readonly pins?: ZigPins;
}

/** `.setup-go-plus.json` in the folder: present only where it is whole. */
interface ZigRecord {
  readonly schema: 1;
  readonly tool: 'zig';
  readonly version: string;
  readonly platform: string;
  readonly sha256: string;
  /** What vouched for the bytes. */
  readonly from: 'pin' | 'index';
}

/**
 * zig from its wheel, which is a zip: verified by a pin of ours, or, for other versions, by the digest in the index,
 * which came over TLS. Published by one rename; returns at once where it is there.
 * @returns absolute path of zig
 * @throws UserError INPUT_INVALID, VERSION_NOT_FOUND, INTEGRITY_MISMATCH, INTEGRITY_MISSING, ARCHIVE_INVALID, ARCHIVE_HOSTILE, HTTP_*,
 *   DISK_*; nothing is left behind then
 */
export async function bringZig(request: BringRequest, host: BringHost): Promise<string> {
  const { version, toolCache } = request;
  // It becomes the name of a folder.
  if (!/^\d+\.\d+\.\d+(?:\.post\d+)?$/.test(version))
    throw new UserError('INPUT_INVALID', `${JSON.stringify(version)} is no version of zig.`, {
      hint: 'Write it as PyPI lists it: 0.17.1.',
    });
  const { platform, path } = host.machine;
  const folder = path.join(toolCache, 'zig', version, `${platform.os}-${platform.arch}`);
  const program = path.join(folder, 'ziglang', programName(platform));
  const pin = pinOf(request, platform);
  if (await isReady(folder, request, pin, host)) return program;
  const { wheel, expected, from } = await findWheel(request, pin, host);
  await host.stages.sweep(folder);
  const stage = await host.stages.open(folder);
  try {
    const found = (await host.files.list(folder)) !== undefined;
    const download = await host.transfer.stream(wheel.url);
    const progress = host.log.progress(`zig ${version}`, download.size);
    const extracted = await extract(download.body, 'zip', stage, host.files, {
      prefix: '',
      contents: 'full',
      rules: nameRules(platform.os),
      ...(download.size === undefined ? {} : { size: download.size }),
      onBytes: (count) => progress.advance(count),
    }).finally(() => progress.finish());
    if (extracted.archiveSha256 !== expected)
      throw new UserError(
        'INTEGRITY_MISMATCH',
        `${wheel.name} has SHA-256 ${extracted.archiveSha256}; ${from === 'pin' ? 'setup-go-plus knows it as' : 'the index says'} ${expected}.`,
        { hint: 'The download was damaged or changed on its way. Nothing of it was kept.' },
      );
    if (!extracted.names.has(`ziglang/${programName(platform)}`))
      throw new UserError('ARCHIVE_INVALID', `${wheel.name} has no ziglang/${programName(platform)}.`, {
        hint: 'It is not the wheel of ziglang. Check the address of the index (PIP_INDEX_URL).',
      });
    const record: ZigRecord = {
      schema: 1,
      tool: 'zig',
      version,
      platform: `${platform.os}/${platform.arch}`,
      sha256: expected,
      from,
    };
    stage.file(RECORD_NAME, new TextEncoder().encode(`${JSON.stringify(record)}\n`), {
      executable: false,
      mtime: 0,
    });
    if ((await stage.publish(found)) === 'published' || (await isReady(folder, request, pin, host)))
      return program;
  } catch (error) {
    await stage.discard().catch(() => undefined);
    throw error;
  }
  throw new UserError('DISK_DENIED', `Another program keeps changing ${folder}.`, {
    hint: 'End what else installs zig there, remove the folder, and try again.',
  });
}

function programName({ os }: Platform): string {
  return os === 'windows' ? 'zig.exe' : 'zig';
}

function pinOf({ version, pins = zigPins }: BringRequest, { os, arch }: Platform): string | undefined {
  const known = Object.hasOwn(pins, version) ? pins[version] : undefined;
  return known !== undefined && Object.hasOwn(known, `${os}/${arch}`) ? known[`${os}/${arch}`] : undefined;
}

/** A folder without our record is a killed job's, or somebody else's: it is replaced, since it is in our own place. */
async function isReady(
  folder: string,
  { version }: BringRequest,
  pin: string | undefined,
  { files, machine }: BringHost,
): Promise<boolean> {
  const bytes = await files.read(machine.path.join(folder, RECORD_NAME));
  if (bytes === undefined) return false;
  let record: Partial<ZigRecord> | null;
  try {
    record = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ZigRecord> | null;
  } catch {
    return false;
  }
  const fits = record?.schema === 1 && record.tool === 'zig' && record.version === version;
  return fits && (pin === undefined || record?.sha256 === pin);
}

async function findWheel(
  { version, index }: BringRequest,
  pin: string | undefined,
  { transfer, machine }: BringHost,
): Promise<{ readonly wheel: WheelFile; readonly expected: string; readonly from: ZigRecord['from'] }> {
  const { platform } = machine;
  const page = `${index.replace(/\/+$/, '')}/ziglang/`;
  const text = await transfer.text(page, {
    headers: { accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5' },
  });
  const wheel = pickWheel(parseIndex(text, page), version, platform);
  if (wheel === undefined)
    throw new UserError(
      'VERSION_NOT_FOUND',
      `${redactUrl(page)} has no zig ${version} for ${platform.os}/${platform.arch}.`,
      { hint: 'Ask for another version, install zig yourself, or name the C compiler of the target (cc).' },
    );
  if (pin !== undefined) {
    if (wheel.sha256 !== null && wheel.sha256 !== pin)
      throw new UserError(
        'INTEGRITY_MISMATCH',
        `${redactUrl(page)} says that ${wheel.name} has SHA-256 ${wheel.sha256}; setup-go-plus knows it as ${pin}.`,
        { hint: 'The index serves another file under this name. Nothing was downloaded.' },
      );
    return { wheel, expected: pin, from: 'pin' };
  }
  if (wheel.sha256 === null || !page.startsWith('https:'))
    throw new UserError(
      'INTEGRITY_MISSING',
      `Nothing vouches for ${wheel.name}: ${wheel.sha256 === null ? 'the index gives no SHA-256' : 'the index does not come over TLS'}.`,
      {
        hint: 'Use an https index that lists digests, as PyPI does, or the default version, whose digests are known.',
      },
    );
  return { wheel, expected: wheel.sha256, from: 'index' };
}
