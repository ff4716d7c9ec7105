import { UserError } from '../../errors.ts';
import type { BuildRequest, RunCheck } from '../types.ts';
import { planInRoot } from './roots.ts';
import { type PlannedRun, type RunCandidate, type RunFacts, type RunStep, SYSTEM_PATH } from './types.ts';

/**
 * Which programs are run here, and how; with a reason for each that is not. On the machine itself by the first that does
 * it, and in each root that there is.
 * @param asked of all; a target's own check wins
 * @throws UserError INPUT_INVALID for an expression that is none
 */
export function planRuns(
  candidates: readonly RunCandidate[],
  asked: BuildRequest['run'],
  facts: RunFacts,
): PlannedRun[] {
  return candidates.flatMap((candidate): PlannedRun[] => {
    const check = candidate.target.run ?? (asked === 'off' ? null : asked);
    if (check === null) return [];
    checkExpression(check);
    const reason = notAProgram(candidate);
    if (reason !== undefined) return [{ kind: 'not-run', candidate, by: null, why: reason }];
    return [
      planHere(candidate, check, facts),
      ...facts.roots.flatMap((root) => planInRoot(candidate, check, root, facts)),
    ];
  });
}

/** Default of `--run` without a command. */
export const usualRun: RunCheck = { args: ['--version'], exitCode: 0, output: null };

function planHere(candidate: RunCandidate, check: RunCheck, facts: RunFacts): PlannedRun {
  const { target, path, interpreter } = candidate;
  const { goos, goarch } = target;
  const { host, wine } = facts;
  const notRun = (why: string, by: string | null = null): PlannedRun => ({
    kind: 'not-run',
    candidate,
    by,
    why,
  });
  const run = (
    by: string,
    program: string,
    args: readonly string[],
    more: Partial<RunStep> = {},
  ): RunStep => ({
    kind: 'run',
    candidate,
    check,
    by,
    program,
    args: [...args, ...check.args],
    env: host.os === 'windows' ? {} : { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' },
    prepares: null,
    ...more,
  });

  const how = nativeBy(goos, goarch, facts);
  if (how !== undefined) {
    if (host.os === 'linux' && interpreter !== null && !facts.loaders[interpreter]?.includes(''))
      return notRun(`its loader ${interpreter} is not on this machine`, how);
    return run(how, path, []);
  }
  if (goos === 'linux' && host.os === 'linux') {
    const qemu = facts.qemu[goarch];
    if (qemu === undefined)
      return notRun(`this machine is ${host.arch}, and there is no qemu-user for ${goarch}`);
    const name = qemu.slice(qemu.lastIndexOf('/') + 1);
    if (interpreter === null) return run(name, qemu, [path]);
    const places = facts.loaders[interpreter] ?? [];
    const sysroot = facts.sysroots.find((folder) => places.includes(folder));
    if (sysroot !== undefined) return run(name, qemu, ['-L', sysroot, path]);
    if (places.includes('')) return run(name, qemu, [path]);
    return notRun(
      `its loader ${interpreter} is not on this machine, nor in a sysroot of a cross compiler`,
      name,
    );
  }
  if (goos === 'linux' && host.os === 'windows') {
    if (facts.wsl === null) return notRun('no Linux is installed in WSL here');
    if (goarch !== host.arch) return notRun(`the Linux in WSL here is ${host.arch}`, 'wsl');
    return run('wsl', facts.wsl, ['--exec', wslPath(path)]);
  }
  if (goos === 'windows' && facts.interop) return run('Windows (from WSL)', path, []);
  if (goos === 'windows' && host.os !== 'windows') {
    if (wine === null) return notRun(`this machine is ${host.os}, and there is no wine`);
    const here = host.arch === goarch || (host.arch === 'amd64' && goarch === '386');
    if (!here) return notRun(`wine on ${host.arch} runs no programs for ${goarch}`, 'wine');
    if (goarch === '386' && !wine.wow64) return notRun('this wine runs 64-bit programs only', 'wine');
    const env = { PATH: SYSTEM_PATH, WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' };
    return run('wine', wine.program, [path], {
      env: wine.prefix === null ? env : { ...env, WINEPREFIX: wine.prefix },
      prepares: 'wine',
    });
  }
  return notRun(
    `this machine is ${host.os}/${host.arch}, and nothing here runs programs for ${goos}/${goarch}`,
  );
}

/** What the system itself runs. */
function nativeBy(goos: string, goarch: string, { host, rosetta }: RunFacts): string | undefined {
  if (goos !== host.os) return undefined;
  if (goarch === host.arch) return 'native';
  switch (`${host.os}/${host.arch} ${goarch}`) {
    case 'linux/amd64 386':
    case 'freebsd/amd64 386':
    case 'windows/amd64 386':
      return 'native (32 bit)';
    case 'windows/arm64 amd64':
    case 'windows/arm64 386':
      return 'Windows on ARM (emulated)';
    case 'darwin/arm64 amd64':
      return rosetta ? 'Rosetta' : undefined;
    default:
      return undefined;
  }
}

function notAProgram({ target: { buildmode, goos } }: RunCandidate): string | undefined {
  if (buildmode !== null && !['default', 'exe', 'pie'].includes(buildmode))
    return `-buildmode=${buildmode} makes no program`;
  if (goos === 'js' || goos === 'wasip1') return 'WebAssembly needs a host of its own';
  return undefined;
}

/** As WSL mounts drives, unless somebody configured it otherwise. */
function wslPath(path: string): string {
  const match = /^([A-Za-z]):[\\/](.*)$/s.exec(path);
  return match === null ? path : `/mnt/${match[1]!.toLowerCase()}/${match[2]!.replaceAll('\\', '/')}`;
}

function checkExpression({ output }: RunCheck): void {
  if (output === null) return;
  try {
    new RegExp(output, 'm');
  } catch (cause) {
    throw new UserError('INPUT_INVALID', `${JSON.stringify(output)} is no regular expression.`, {
      hint: 'It is what the output of each program must match, as JavaScript writes it: ^hello v1\\.',
      cause,
    });
  }
}
