import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type {
  ExtraFile,
  LandedPack,
  Landing,
  PackBytes,
  Packs,
  Published,
  PublishOptions,
  UnpackOptions,
} from '../../cache/pack/ports.ts';
import { UserError } from '../../errors.ts';
import type { Stage, Stages } from '../ports.ts';
import { diskError, errorCode } from './disk-error.ts';
import { mergeFolder } from './merge-folder.ts';
import { PackSink } from './pack-sink.ts';
import { remove } from './remove.ts';
import { type RenameEffects, renameFolder } from './rename.ts';

export interface LandingTools {
  readonly unpack: Packs['unpack'];
  readonly stages: Stages;
  readonly effects: RenameEffects;
  /** Called at the end of the landing, once or more often. */
  readonly ended?: () => Promise<void>;
}

/** See Packs.land. */
export async function land(folder: string, tools: LandingTools): Promise<Landing> {
  // A link (~/.cache on another disk) stays a link: its target is what is filled.
  const target = realPath(folder);
  return new DiskLanding(target, await openStage(target, tools), tools);
}

class DiskLanding implements Landing {
  readonly #target: string;
  readonly #stage: Stage;
  readonly #tools: LandingTools;
  #count = 0;

  constructor(target: string, stage: Stage, tools: LandingTools) {
    this.#target = target;
    this.#stage = stage;
    this.#tools = tools;
  }

  async unpack(pack: PackBytes, options: UnpackOptions): Promise<LandedPack> {
    const folder = this.#newFolder();
    try {
      return { ...(await this.#tools.unpack(pack, folder, options)), folder };
    } catch (error) {
      removeQuietly(folder);
      throw error;
    }
  }

  async publish(
    packs: readonly LandedPack[],
    { unit, extra = [], without = [] }: PublishOptions,
  ): Promise<Published> {
    const folders = packs.map(({ folder }) => folder);
    try {
      for (const folder of folders)
        for (const name of without) await remove(join(folder, ...name.split('/')));
      if (extra.length > 0) folders.push(this.#write(extra));
      return await this.#publish(folders, unit);
    } catch (error) {
      throw diskError(error, this.#target);
    } finally {
      await this.discard();
    }
  }

  async discard(): Promise<void> {
    // Synchronously, which takes a tenth of the time for the thousands of files that were not needed.
    for (let i = 0; i < this.#count; i++) removeQuietly(join(this.#stage.path, String(i)));
    await this.#tools.ended?.();
    // What is held open now is swept by the next run.
    await this.#stage.discard().catch(() => undefined);
  }

  async #publish(folders: readonly string[], unit: PublishOptions['unit']): Promise<Published> {
    const { effects } = this.#tools;
    const [first, ...others] = folders;
    if (first === undefined) return { how: 'merged', kept: 0 };
    if (!isAbsentOrEmpty(this.#target)) {
      let kept = 0;
      for (const folder of folders) kept += await mergeFolder(folder, this.#target, unit, effects);
      return { how: 'merged', kept };
    }
    for (const folder of others) await mergeFolder(folder, first, unit, effects);
    // Windows does not rename onto an empty folder.
    if (effects.windows) removeEmpty(this.#target);
    if ((await renameFolder(first, this.#target, effects)) === 'moved') return { how: 'whole', kept: 0 };
    return { how: 'merged', kept: await mergeFolder(first, this.#target, unit, effects) };
  }

  #write(extra: readonly ExtraFile[]): string {
    const folder = this.#newFolder();
    const sink = new PackSink(folder, {});
    for (const { name, data, mtime = Date.now() / 1000, optional } of extra) {
      const bytes = Buffer.from(data);
      try {
        sink.begin({ name, size: bytes.length, executable: false, mtime });
        sink.data(bytes);
        sink.end(true);
      } catch (error) {
        if (!optional) throw error;
        sink.close();
      }
    }
    return folder;
  }

  #newFolder(): string {
    const folder = join(this.#stage.path, String(this.#count++));
    try {
      fs.mkdirSync(folder);
    } catch (error) {
      throw diskError(error, folder);
    }
    return folder;
  }
}

/**
 * Beside the folder; inside it where that is another volume (a container's volume, a bind mount) or may not be written
 * (/go of an image's root user with /go/pkg/mod of ours).
 */
async function openStage(target: string, { stages, effects }: LandingTools): Promise<Stage> {
  const inside = join(target, 'restored');
  await stages.sweep(target);
  await stages.sweep(inside);
  if (fs.lstatSync(target, { throwIfNoEntry: false }) === undefined) return stages.open(target);
  let stage: Stage;
  try {
    stage = await stages.open(target);
  } catch (error) {
    if (error instanceof UserError && error.code === 'DISK_DENIED') return stages.open(inside);
    throw error;
  }
  const fault = await tryToMove(stage.path, target, effects);
  if (fault === undefined) return stage;
  await stage.discard();
  if (errorCode(fault) === 'EXDEV') return stages.open(inside);
  throw diskError(fault, target);
}

/** Moves an empty file. Device numbers do not tell: a bind mount has its parent's. */
async function tryToMove(from: string, to: string, effects: RenameEffects): Promise<unknown> {
  const name = `.sgp-probe-${randomBytes(5).toString('hex')}`;
  try {
    fs.writeFileSync(join(from, name), '');
    await effects.rename(join(from, name), join(to, name));
    fs.unlinkSync(join(to, name));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** With all links followed; what is not there yet keeps its name. */
function realPath(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (errorCode(error) !== 'ENOENT' || parent === path) throw diskError(error, path);
    return join(realPath(parent), basename(path));
  }
}

function isAbsentOrEmpty(folder: string): boolean {
  try {
    return fs.readdirSync(folder).length === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}

function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Absent, or no longer empty: renaming finds out.
  }
}

function removeQuietly(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // Held open, on Windows: the stage's own removal tries again, and after it the next run.
  }
}
