import type { Stage } from '../host/ports.ts';
import { RECORD_NAME } from './record.ts';
import { hostile, type NameRules, SeenNames, safeLink, safeName } from './safe-path.ts';
import { slimKeeps } from './slim.ts';
import type { SdkContents } from './types.ts';
import { readVersionFile, type VersionFile } from './version-file.ts';

export interface UnpackOptions {
  readonly stage: Stage;
  /** Folder in the archive that becomes GOROOT, with a slash at the end, or ''. */
  readonly prefix: string;
  readonly contents: SdkContents;
  readonly rules: NameRules;
  /** Go's modules store go.mod files as _go.mod: a module cannot hold another. */
  readonly module: boolean;
}

/** The folder being filled: from an archive's names to checked names in the stage, whatever the archive's format. */
export class Unpacked {
  files = 0;
  bytes = 0;
  version: VersionFile | undefined;
  readonly #options: UnpackOptions;
  readonly #seen: SeenNames;

  constructor(options: UnpackOptions) {
    this.#options = options;
    this.#seen = new SeenNames(options.rules);
    // An archive that brings this file would vouch for itself.
    this.#seen.file(RECORD_NAME);
  }

  /** Below GOROOT; also those that the slim SDK leaves out. */
  get names(): ReadonlySet<string> {
    return this.#seen.files;
  }

  /**
   * Announces a file.
   * @returns its name below GOROOT, or undefined where the slim SDK leaves it out
   */
  admit(raw: string): string | undefined {
    const name = this.nameOf(raw);
    this.#seen.file(name);
    return this.#keeps(name) ? name : undefined;
  }

  /** @param name as `admit` returned it */
  write(name: string, data: Uint8Array, attributes: { executable: boolean; mtime: number }): void {
    if (name === 'VERSION') this.version = readVersionFile(data);
    this.#options.stage.file(name, data, attributes);
    this.files++;
    this.bytes += data.length;
  }

  folder(raw: string): void {
    const name = safeName(raw, this.#options.rules);
    const { prefix } = this.#options;
    // The folders that the prefix names are not part of GOROOT.
    if (`${name}/` === prefix || name === '' || prefix.startsWith(`${name}/`)) return;
    const below = this.#below(name, raw);
    this.#seen.folder(below);
    if (this.#keeps(`${below}/`)) this.#options.stage.directory(below);
  }

  link(raw: string, target: string): void {
    const name = this.nameOf(raw);
    this.#seen.link(name);
    const checked = safeLink(name, target, this.#options.rules);
    if (this.#keeps(name)) this.#options.stage.link(name, checked);
  }

  /** The name below GOROOT of an entry that must be there. */
  nameOf(raw: string): string {
    const name = this.#below(safeName(raw, this.#options.rules), raw);
    return this.#options.module ? name.replace(/(^|\/)_go\.mod$/, '$1go.mod') : name;
  }

  #below(name: string, raw: string): string {
    const { prefix } = this.#options;
    if (!name.startsWith(prefix)) throw hostile(raw, `is not below ${JSON.stringify(prefix)}`);
    return name.slice(prefix.length);
  }

  #keeps(name: string): boolean {
    return this.#options.contents === 'full' || slimKeeps(name);
  }
}
