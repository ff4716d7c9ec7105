import { UserError } from '../../../errors.ts';
import type { Machine, Processes } from '../../../host/ports.ts';
import type { Located } from '../locate.ts';
import type { ZigSetting } from '../types.ts';
import { type BringHost, type BringRequest, bringZig } from './bring.ts';
import { DEFAULT_ZIG } from './pins.ts';

export interface ZigHost extends BringHost {
  readonly machine: Machine;
  readonly processes: Processes;
}

export interface FoundZig {
  /** As CC begins: `zig`, or an absolute path. */
  readonly name: string;
  readonly program: string;
  /** Half a sentence. */
  readonly why: string;
}

/** Prints where the wheel's program is; the current folder, which may hold anything, is not looked at. */
const ASK_PYTHON =
  "import sys; sys.path[:] = [p for p in sys.path if p]; import os, ziglang; print(os.path.join(os.path.dirname(ziglang.__file__), 'zig'))";

/**
 * In this order: what the setting names, zig on PATH, the ziglang package of a Python on PATH, and one that is brought.
 * @returns undefined where there is none and none may be brought
 * @throws UserError INPUT_INVALID for a path without zig, and what `bringZig` throws
 */
export async function findZig(
  setting: ZigSetting,
  place: Pick<BringRequest, 'toolCache' | 'index' | 'pins'>,
  host: ZigHost,
): Promise<FoundZig | undefined> {
  const { processes } = host;
  if (setting.use === 'off') return undefined;
  if (setting.use === 'path') {
    const program = await processes.find(setting.path);
    if (program !== undefined) return { name: setting.path, program, why: 'its path was given' };
    throw new UserError('INPUT_INVALID', `${setting.path} is no program: zig was expected there.`, {
      hint: 'Name the zig program itself, not its folder.',
    });
  }
  const version = setting.use === 'auto' ? setting.version : null;
  for (const look of [onPath, inPython]) {
    const found = await look(host);
    if (found !== undefined && (version === null || (await versionOf(found, host)) === version)) return found;
  }
  if (setting.use === 'found') return undefined;
  const wanted = version ?? DEFAULT_ZIG;
  const program = await bringZig({ ...place, version: wanted }, host);
  return { name: program, program, why: `zig ${wanted} was brought from its wheel` };
}

/** CC and its kin, for a candidate's arguments. */
export function zigCommands({ name, program }: FoundZig, args: readonly string[], machine: Machine): Located {
  const cache = cacheFolder(machine);
  return {
    cc: [name, 'cc', ...args],
    cxx: [name, 'c++', ...args],
    ar: [name, 'ar'],
    program,
    versionOf: [name, 'version'],
    // Else zig's own choice for the second is the work tree, which must stay clean.
    env: { ZIG_GLOBAL_CACHE_DIR: cache, ZIG_LOCAL_CACHE_DIR: cache },
  };
}

/** Where zig itself keeps it: what a cache action keeps, and other builds have compiled, is used. */
export function cacheFolder({ env, path, platform, home }: Machine): string {
  const own = env('ZIG_GLOBAL_CACHE_DIR');
  if (own) return path.resolve(own);
  if (platform.os === 'windows')
    return path.join(env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local'), 'zig');
  const xdg = env('XDG_CACHE_HOME');
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache'), 'zig');
}

async function onPath({ processes }: ZigHost): Promise<FoundZig | undefined> {
  const program = await processes.find('zig');
  return program === undefined ? undefined : { name: 'zig', program, why: 'zig is on PATH' };
}

async function inPython({ processes, machine }: ZigHost): Promise<FoundZig | undefined> {
  for (const python of ['python3', 'python']) {
    if ((await processes.find(python)) === undefined) continue;
    const { code, stdout } = await processes.run({
      program: python,
      args: ['-c', ASK_PYTHON],
      timeout: 30_000,
    });
    const path = stdout.trim();
    if (code !== 0 || !machine.path.isAbsolute(path)) continue;
    const program = await processes.find(path);
    if (program !== undefined) return { name: path, program, why: `${python} has the ziglang package` };
  }
  return undefined;
}

async function versionOf({ program }: FoundZig, { processes }: ZigHost): Promise<string> {
  const { stdout } = await processes.run({ program, args: ['version'], timeout: 60_000 });
  return stdout.trim();
}
