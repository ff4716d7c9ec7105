import type { Host, OpenBytes } from '../host/ports.ts';
import type { BinaryRecord, Listing, ModuleFacts } from './facts.ts';
import { moduleKey } from './facts.ts';
import { type BinaryFile, readBinary } from './gather/file.ts';
import { openFolders } from './gather/folders.ts';
import { licenceReader } from './gather/licence-files.ts';
import { type Completion, listSource } from './gather/listing.ts';
import { gatherModule, type ModulePlaces, type ModuleReaders } from './gather/modules.ts';
import { linkedModules } from './model/components.ts';
import { differenceOf } from './model/packages.ts';
import { planBom } from './model/plan.ts';
import { goImage } from './model/subject.ts';
import type { LinkedModules } from './model/types.ts';
import type { Bom } from './types.ts';

export interface DescribeHost extends Pick<Host, 'machine' | 'files' | 'processes'> {
  readonly open: OpenBytes;
}

export interface DescribeOptions {
  /** What the build knows; null for a file that was found. */
  readonly record: BinaryRecord | null;
  /** The source that it was built from; a function where the binary itself says how. null: it is not there. */
  readonly source: Completion | ((settings: BinarySettings) => Completion | null) | null;
  /** GOMODCACHE, absolute: modules that lie there tell their licences. null: nothing is looked up. */
  readonly moduleCache: string | null;
}

export interface BinarySettings {
  /** Import path of the main package; null in GOPATH mode. */
  readonly package: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

export type Describer = (file: BinaryFile, options: DescribeOptions) => Promise<Bom>;

/**
 * What a Go binary is made of: from its bytes, completed by what is there of its source and in the module cache.
 * Nothing is downloaded, and nothing in the file is believed to be a path.
 * @throws UserError INPUT_INVALID where it cannot be read or is no Go program, BINARY_INVALID where it is damaged,
 *   TOOL_MISSING where there is a source and no go command
 */
export function describeBinary(file: BinaryFile, options: DescribeOptions, host: DescribeHost): Promise<Bom> {
  return createDescriber(host)(file, options);
}

/** For several binaries: sources are listed once for each target, and licence files read once. */
export function createDescriber(host: DescribeHost): Describer {
  const listings = new Map<string, Promise<Listing>>();
  const folders = openFolders(host);
  const readers: ModuleReaders = { folders, open: host.open, licences: licenceReader(folders, host) };
  const list = (completion: Completion) => {
    const key = JSON.stringify(completion);
    const known = listings.get(key) ?? listSource(completion, host.processes);
    listings.set(key, known);
    return known;
  };
  return async (file, { record, source, moduleCache }) => {
    const read = await readBinary(file, record !== null, host.open);
    const go = goImage(read.inspection)?.go;
    const main = go?.path ?? record?.package ?? null;
    const completion =
      typeof source === 'function' ? source({ package: main, settings: go?.settings ?? {} }) : source;
    const listing = completion === null ? null : await list(completion);
    const linked = linkedModules(read.inspection, listing, main);
    const used = listing !== null && differenceOf(listing, linked) === undefined ? listing : null;
    const vendor = completion === null ? null : host.machine.path.join(completion.directory, 'vendor');
    const modules = await gatherModules(linked, { cache: moduleCache, vendor, listing: used }, readers);
    return planBom({ ...read, record, listing, modules });
  };
}

async function gatherModules(
  { main, modules }: LinkedModules,
  places: ModulePlaces,
  readers: ModuleReaders,
): Promise<Record<string, ModuleFacts>> {
  const found: [string, ModuleFacts][] = [];
  for (const module of main === null ? modules : [main, ...modules]) {
    const facts = await gatherModule(module, places, readers);
    if (facts !== undefined) found.push([moduleKey(module), facts]);
  }
  return Object.fromEntries(found);
}
