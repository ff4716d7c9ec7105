import { UserError } from '../../errors.ts';
import type { Target } from '../types.ts';

/** A machine that jobs run on, by what is native there. */
export const runnerPlatforms = [
  'linux/amd64',
  'linux/arm64',
  'windows/amd64',
  'windows/arm64',
  'darwin/arm64',
  'darwin/amd64',
] as const;
export type RunnerPlatform = (typeof runnerPlatforms)[number];

/** What `runs-on` takes: a label, or all labels that a self-hosted runner must have. */
export type RunnerLabels = string | readonly string[];

/** GitHub's hosted runners. null: there is one, but another does its work (Rosetta), and sooner. */
const USUAL: Readonly<Record<RunnerPlatform, RunnerLabels | null>> = {
  'linux/amd64': 'ubuntu-24.04',
  'linux/arm64': 'ubuntu-24.04-arm',
  'windows/amd64': 'windows-2025',
  'windows/arm64': 'windows-11-arm',
  'darwin/arm64': 'macos-15',
  'darwin/amd64': null,
};

/** Labels by platform, where they are not GitHub's own; null: there is no such runner. */
export type Runners = Readonly<Partial<Record<RunnerPlatform, RunnerLabels | null>>>;

export interface ChosenRunner {
  readonly platform: RunnerPlatform;
  readonly labels: RunnerLabels;
}

/**
 * The machine for one target: where its C compiler is at home, or where its program can be run; else the Linux one,
 * since Go itself builds for everything everywhere.
 * @param run it is to be run, too
 */
export function chooseRunner(target: Target, run: boolean, runners: Runners): ChosenRunner {
  const labels = { ...USUAL, ...runners };
  const wanted = needsHome(target, run) ? homesOf(target) : [];
  for (const platform of [...wanted, 'linux/amd64', 'linux/arm64', ...runnerPlatforms] as const) {
    const found = labels[platform];
    if (found !== null) return { platform, labels: found };
  }
  throw new UserError('INPUT_INVALID', `There is no runner for ${target.id}: all of them are null.`, {
    hint: 'Leave at least one platform in `runners`.',
  });
}

/** @param value of `runners` as people write it: `{"linux/arm64": "my-arm", "windows/arm64": null}` @throws UserError INPUT_INVALID */
export function parseRunners(value: unknown): Runners {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('an object of labels by platform was expected');
  for (const [platform, labels] of Object.entries(value)) {
    if (!runnerPlatforms.some((known) => known === platform))
      throw invalid(`${JSON.stringify(platform)} is not one of ${runnerPlatforms.join(', ')}`);
    const list = Array.isArray(labels) ? labels : [labels ?? 'none'];
    if (
      list.length === 0 ||
      list.some((label) => typeof label !== 'string' || !/^[\w.:/ -]{1,128}$/.test(label))
    )
      throw invalid(`${platform} must have a label, a list of labels, or null`);
  }
  return value as Runners;
}

/** Cross compilers that are asked for by name are on Linux; so is a C compiler that the person names. */
function needsHome({ goos, cgo, toolchain, libc, cc, sysroot }: Target, run: boolean): boolean {
  if (run) return true;
  const named = cc !== null || sysroot !== null || libc !== null || !['auto', 'native'].includes(toolchain);
  // Nothing but macOS has what Apple's linker needs; zig and gcc have not.
  if (goos === 'darwin' || goos === 'ios') return cgo && sysroot === null && cc === null;
  return cgo && !named;
}

function homesOf({ goos, goarch }: Target): RunnerPlatform[] {
  switch (goos) {
    case 'darwin':
      return goarch === 'amd64' ? ['darwin/amd64', 'darwin/arm64'] : ['darwin/arm64'];
    case 'ios':
      return ['darwin/arm64', 'darwin/amd64'];
    case 'windows':
      // Windows for ARM runs the others, too, by emulation.
      return goarch === 'arm64' ? ['windows/arm64'] : ['windows/amd64', 'windows/arm64'];
    case 'linux':
      return goarch === 'arm64' ? ['linux/arm64'] : [];
    default:
      return [];
  }
}

function invalid(why: string): UserError {
  return new UserError('INPUT_INVALID', `runners: ${why}.`, {
    hint: 'Write JSON such as {"linux/arm64": "my-arm-runner", "darwin/amd64": "macos-15-intel"}.',
  });
}
