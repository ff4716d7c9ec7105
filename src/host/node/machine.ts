import { execFileSync } from 'node:child_process';
import { endianness, homedir, tmpdir } from 'node:os';
import nodePath from 'node:path';
import { UserError } from '../../errors.ts';
import { type Endianness, type Platform, platformOfNode } from '../../go/platform.ts';
import type { Machine } from '../ports.ts';

/** What Node says about the machine. Tests hand in another machine's. */
export interface NodeFacts {
  /** `process.platform`, `process.arch`, `os.endianness()` */
  readonly platform: string;
  readonly arch: string;
  readonly endianness: Endianness;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
  readonly home: () => string;
  readonly temp: () => string;
  /** `sysctl.proc_translated` on macOS: `1` for a program that Rosetta translates. Asked only where it matters. */
  readonly translated: () => string;
}

/** @throws UserError PLATFORM_UNKNOWN (from `platform`), DISK_DENIED when the current folder is gone */
export function nodeMachine(facts: NodeFacts = thisMachine()): Machine {
  const windows = facts.platform === 'win32';
  const env = windows ? foldedEnvironment(facts.env) : (name: string) => facts.env[name];
  let platform: Platform | undefined;
  return {
    get platform() {
      platform ??= platformOfNode({ ...facts, arch: realArch(facts, env) });
      return platform;
    },
    path: windows ? nodePath.win32 : nodePath.posix,
    cwd: currentFolder(facts.cwd),
    home: homeFolder(facts.home),
    temp: env('RUNNER_TEMP') || facts.temp(),
    env,
  };
}

function thisMachine(): NodeFacts {
  return {
    platform: process.platform,
    arch: process.arch,
    endianness: endianness(),
    env: process.env,
    cwd: () => process.cwd(),
    home: homedir,
    temp: tmpdir,
    translated: () =>
      execFileSync('/usr/sbin/sysctl', ['-in', 'sysctl.proc_translated'], {
        encoding: 'utf8',
        timeout: 2_000,
      }),
  };
}

/** Names keep their first spelling and are found by any: `Path` and `PATH` are one variable on Windows. */
function foldedEnvironment(env: NodeFacts['env']): Machine['env'] {
  return (name) => {
    const exact = env[name];
    if (exact !== undefined) return exact;
    const folded = name.toUpperCase();
    for (const key of Object.keys(env)) if (key.toUpperCase() === folded) return env[key];
    return undefined;
  };
}

/** An x64 Node on an ARM machine says x64, and so does a 32-bit Node on x64: native Go is the better Go there. */
function realArch(facts: NodeFacts, env: Machine['env']): string {
  if (facts.platform === 'win32') {
    // x64 emulation hides PROCESSOR_ARCHITECTURE but not the name of the CPU; PROCESSOR_ARCHITEW6432 exists for 32-bit programs only.
    if (/^ARMv8\b/i.test(env('PROCESSOR_IDENTIFIER') ?? '')) return 'arm64';
    return { AMD64: 'x64', ARM64: 'arm64' }[env('PROCESSOR_ARCHITEW6432')?.toUpperCase() ?? ''] ?? facts.arch;
  }
  if (facts.platform === 'darwin' && facts.arch === 'x64' && isTranslated(facts)) return 'arm64';
  return facts.arch;
}

function isTranslated(facts: NodeFacts): boolean {
  try {
    return facts.translated().trim() === '1';
  } catch {
    // macOS before 11 has no such key.
    return false;
  }
}

function currentFolder(cwd: () => string): string {
  try {
    return cwd();
  } catch (cause) {
    throw new UserError('DISK_DENIED', 'The current folder does not exist any more, or may not be read', {
      hint: 'Change to another folder and run the command again.',
      cause,
    });
  }
}

/** A container may run as a user that has neither HOME nor a line in /etc/passwd. */
function homeFolder(home: () => string): string {
  try {
    return home();
  } catch {
    return '/';
  }
}
