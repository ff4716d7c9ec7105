import { createHash } from 'node:crypto';
import type { Stage } from '../../host/ports.ts';
import { BOUNDS, type Bounds } from '../../sdk/bounds.ts';
import { checkIntegrity } from '../../sdk/check-integrity.ts';
import { isProgram } from '../../sdk/extract-zip.ts';
import { writeRecord } from '../../sdk/fill.ts';
import type { InstallRequest } from '../../sdk/install.ts';
import { checkLayout } from '../../sdk/layout.ts';
import type { NameRules } from '../../sdk/safe-path.ts';
import type { SdkRecord } from '../../sdk/types.ts';
import { Unpacked } from '../../sdk/unpacked.ts';
import { readVersionFile } from '../../sdk/version-file.ts';
import { damaged } from '../pack/fault.ts';
import { readPack } from '../pack/read.ts';
import type { PackFile, PackHandlers, PackHeader } from '../pack/types.ts';
import { h1Of, isKept, LACKING, type ModuleList, parseList } from './module-list.ts';

/**
 * Unpacks a pack of SDK files into a stage. Nothing in it is believed: the h1 hash is computed from the bytes that were
 * written, and from what the pack says of files that a slim SDK lacks by rule, and must be the one that was proved. So
 * no file can be another, be missing, or be too much. Modes and times come from names and from the VERSION file, never
 * from the pack.
 * @throws UserError INTEGRITY_MISMATCH, INTEGRITY_MISSING, ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*, and whatever the
 *   body and the proof throw
 */
export async function unpackFiles(
  body: AsyncIterable<Uint8Array>,
  stage: Stage,
  request: InstallRequest,
  rules: NameRules,
): Promise<SdkRecord> {
  const { offer, contents } = request;
  const unpacked = new Unpacked({ stage, prefix: '', contents, rules, module: true });
  const receiver = new Receiver(unpacked);
  const bounds: Bounds = { ...BOUNDS, file: MOST };
  await readPack(body, receiver, { rules, bounds });
  const h1 = h1Of(receiver.complete(request), offer.archive.prefix);
  const { size: _, ...archive } = offer.archive;
  const expected = { ...request, offer: { ...offer, archive } };
  const integrity = await checkIntegrity({ h1, archiveSha256: '', archiveBytes: 0 }, expected);
  checkLayout(unpacked.names, unpacked.version, offer);
  const { version, files, bytes } = unpacked;
  return writeRecord(stage, request, {
    ...{ integrity, version, files, bytes },
    signedBy: undefined,
    archiveSha256: '',
  });
}

/** Bytes of one file, which is held in memory; Go's largest has 30 MB. */
const MOST = 2 ** 28;

class Receiver implements PackHandlers {
  readonly #unpacked: Unpacked;
  readonly #list = new Map<string, string>();
  #lacking: ModuleList = new Map();
  #name = '';
  #data: Buffer = Buffer.alloc(0);
  #filled = 0;
  #time: number | undefined;

  constructor(unpacked: Unpacked) {
    this.#unpacked = unpacked;
  }

  header({ kind }: PackHeader): void {
    if (kind !== 'sdk') throw damaged(`it is of kind ${kind}, not sdk`);
  }

  begin({ name, size }: PackFile): void {
    if (this.#time === undefined && name !== 'VERSION') throw damaged('it does not begin with VERSION');
    this.#name = name;
    this.#data = Buffer.allocUnsafe(size);
    this.#filled = 0;
  }

  data(bytes: Uint8Array): void {
    this.#data.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  end(whole: boolean): void {
    const name = this.#name;
    const data = this.#data;
    if (!whole) throw damaged(`${JSON.stringify(name)} was not whole when it was packed`);
    if (name === LACKING) {
      this.#lacking = parseList(data.toString('utf8'));
      return;
    }
    if (name === 'VERSION') this.#time = timeOf(data);
    this.#list.set(name, createHash('sha256').update(data).digest('hex'));
    const disk = this.#unpacked.admit(name);
    if (disk === undefined) throw damaged(`it has ${JSON.stringify(name)}, which a slim SDK lacks`);
    this.#unpacked.write(disk, data, { executable: isProgram(disk), mtime: this.#time! });
  }

  /** @throws UserError ARCHIVE_INVALID where the pack says that a file is lacking which must be there */
  complete({ contents }: Pick<InstallRequest, 'contents'>): ModuleList {
    for (const [name, hex] of this.#lacking) {
      if (isKept(name, contents) || this.#list.has(name))
        throw damaged(`it lists ${JSON.stringify(name.slice(0, 120))} as lacking, which belongs to it`);
      this.#list.set(name, hex);
    }
    return this.#list;
  }
}

/** Without it, the same SDK would have other times each time it is unpacked, and Go's index of std would not fit. */
function timeOf(version: Uint8Array): number {
  const { time } = readVersionFile(version);
  if (time === undefined) throw damaged('its VERSION file has no time');
  return time;
}
