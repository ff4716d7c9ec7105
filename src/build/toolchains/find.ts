import { UserError } from '../../errors.ts';
import type { Files, Host, OpenBytes } from '../../host/ports.ts';
import type { Transfer } from '../../transfer/types.ts';
import type { CToolchain, Target } from '../types.ts';
import { installAdvice } from './advice/packages.ts';
import { packageSystem } from './advice/system.ts';
import { relevantVariables } from './candidates/environment.ts';
import { chooseToolchain } from './choose.ts';
import { type Located, locate } from './locate.ts';
import type { Explained } from './probe/explain.ts';
import { probe } from './probe/probe.ts';
import type { Candidate, ToolchainFacts, ToolchainPlan, ZigSetting } from './types.ts';
import { joinWords } from './words.ts';
import { type FoundZig, findZig, zigCommands } from './zig/find.ts';
import type { ZigPins } from './zig/pins.ts';

export interface ToolchainOptions {
  /** Path of the go command that will build. */
  readonly go: string;
  readonly zig: ZigSetting;
  /** Absolute: where a zig that is brought is kept. */
  readonly toolCache: string;
  /** Package index that zig comes from; undefined: PIP_INDEX_URL, or PyPI. */
  readonly index?: string;
  readonly pins?: ZigPins;
}

export interface ToolchainHost extends Pick<Host, 'machine' | 'stages' | 'processes' | 'log'> {
  readonly files: Files;
  readonly transfer: Transfer;
  readonly openBytes: OpenBytes;
}

/** C toolchains of one run: each is probed once for what it compiles for. */
export interface Toolchains {
  /** @throws UserError TARGET_INVALID, TOOL_MISSING, TOOLCHAIN_UNUSABLE, INTEGRITY_*, and INPUT_INVALID for words that Go cannot split */
  find(target: Target): Promise<CToolchain>;
}

/** What has been tried for a target. */
interface Attempt {
  readonly candidate: Candidate;
  /** undefined: it is not there. */
  readonly failure: Explained | undefined;
}

const PYPI = 'https://pypi.org/simple';

/** A shorthand for one target. @throws UserError as `Toolchains.find` */
export function findToolchain(
  target: Target,
  options: ToolchainOptions,
  host: ToolchainHost,
): Promise<CToolchain> {
  return openToolchains(options, host).find(target);
}

export function openToolchains(options: ToolchainOptions, host: ToolchainHost): Toolchains {
  const probes = new Map<string, Promise<Explained | undefined>>();
  let zig: Promise<FoundZig | undefined> | undefined;
  // A probe is a build that uses all processors: one at a time.
  let turn: Promise<unknown> = Promise.resolve();

  const findOnce = () => {
    const index = options.index ?? (host.machine.env('PIP_INDEX_URL') || PYPI);
    const { toolCache, pins } = options;
    zig ??= findZig(options.zig, { toolCache, index, ...(pins === undefined ? {} : { pins }) }, host);
    return zig;
  };

  async function find(target: Target): Promise<CToolchain> {
    const plan = chooseToolchain(target, factsFor(target, options, host));
    const attempts: Attempt[] = [];
    for (const candidate of plan.candidates) {
      const located = await locateAny(candidate);
      if (located instanceof UserError) {
        attempts.push({ candidate, failure: { cause: 'missing', why: located.message, output: '' } });
        continue;
      }
      const failure = located === undefined ? undefined : await probeOnce(target, candidate, located);
      if (located !== undefined && failure === undefined)
        return describe(candidate, located, attempts, await versionOf(located, host));
      attempts.push({ candidate, failure });
      host.log.debug(`${target.id}: ${candidate.label}: ${failure?.why ?? 'is not there'}`);
      if (failure !== undefined && failure.output !== '') host.log.debug(failure.output);
    }
    throw await unusable(target, plan, attempts, options, host);
  }

  /** What is not to be trusted ends the search; what cannot be had is passed over. */
  async function locateAny(candidate: Candidate): Promise<Located | UserError | undefined> {
    if (candidate.programs.by !== 'zig') return locate(candidate, host);
    try {
      const found = await findOnce();
      return found === undefined ? undefined : zigCommands(found, candidate.args, host.machine);
    } catch (error) {
      if (!(error instanceof UserError) || /^(?:INTEGRITY_|ARCHIVE_|INPUT_)/.test(error.code)) throw error;
      return error;
    }
  }

  function probeOnce(target: Target, candidate: Candidate, located: Located): Promise<Explained | undefined> {
    const toolchain = {
      kind: candidate.kind,
      env: variablesOf(candidate, located),
      extldflags: candidate.extldflags,
    };
    const { goos, goarch, variant, libc, buildmode, sysroot } = target;
    const key = JSON.stringify([located.program, toolchain, goos, goarch, variant, libc, buildmode, sysroot]);
    const known = probes.get(key);
    if (known !== undefined) return known;
    const result = turn.then(() => {
      if (candidate.kind === 'zig')
        host.log.info(
          `Trying ${candidate.label}; the first use compiles its C library, which can take minutes.`,
        );
      return probe({ target, located, toolchain, go: options.go }, host);
    });
    turn = result.catch(() => undefined);
    probes.set(key, result);
    return result;
  }

  return { find };
}

function factsFor(target: Target, { zig }: ToolchainOptions, { machine }: ToolchainHost): ToolchainFacts {
  const names = [...relevantVariables(target), 'SDKROOT'];
  const set = names.flatMap((name) => {
    const value = machine.env(name);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return { host: machine.platform, env: Object.fromEntries(set), zig };
}

function variablesOf(candidate: Candidate, { cc, cxx, ar, env }: Located): Record<string, string> {
  return { CC: joinWords(cc), CXX: joinWords(cxx), AR: joinWords(ar), ...candidate.env, ...env };
}

function describe(
  candidate: Candidate,
  located: Located,
  before: readonly Attempt[],
  version: string | undefined,
): CToolchain {
  const passed = before.filter(({ failure }) => failure !== undefined);
  return {
    name: nameOf(candidate, version),
    kind: candidate.kind,
    env: variablesOf(candidate, located),
    extldflags: candidate.extldflags,
    why: [
      candidate.why,
      ...passed.map(({ candidate: { label }, failure }) => `${label} does not do: ${failure!.why}`),
    ].join('; '),
  };
}

/** `gcc aarch64-linux-gnu-gcc 12.2.0`, `zig cc -target x86_64-linux-musl 0.17.1`. */
function nameOf({ kind, label }: Candidate, version: string | undefined): string {
  return [...(label.startsWith(kind) ? [] : [kind]), label, ...(version === undefined ? [] : [version])].join(
    ' ',
  );
}

/** `12.2.0` of `aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0`, `15.0.0` of `Apple clang version 15.0.0 (clang-1500)`. */
async function versionOf(located: Located, { processes }: ToolchainHost): Promise<string | undefined> {
  const [program, ...args] = located.versionOf ?? [...located.cc, '--version'];
  const { stdout } = await processes.run({
    program: program!,
    args,
    env: { ...located.env, LC_ALL: 'C' },
    timeout: 60_000,
  });
  const line = stdout.split(/\r?\n/)[0] ?? '';
  return /\bversion (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? /(\d+(?:\.\d+)*)(?:-\w+)?\s*$/.exec(line)?.[1];
}

async function unusable(
  target: Target,
  plan: ToolchainPlan,
  attempts: readonly Attempt[],
  options: ToolchainOptions,
  host: ToolchainHost,
): Promise<UserError> {
  const found = attempts.filter(({ failure }) => failure !== undefined);
  const said = attempts.map(({ candidate, failure }) => {
    if (failure === undefined) return `${candidate.label} is not installed`;
    return `${candidate.label}: ${failure.why}${failure.output === '' ? '' : `\n    ${failure.output.replaceAll('\n', '\n    ')}`}`;
  });
  const left = plan.left.map(({ label, why }) => `${label} is left out: ${why}`);
  return new UserError(
    found.length === 0 ? 'TOOL_MISSING' : 'TOOLCHAIN_UNUSABLE',
    `Target ${target.id}: no C toolchain works here.\n  ${[...said, ...left].join('\n  ')}`,
    { hint: await adviceFor(target, attempts, options, host) },
  );
}

async function adviceFor(
  { id }: Target,
  attempts: readonly Attempt[],
  { zig }: ToolchainOptions,
  host: ToolchainHost,
): Promise<string> {
  const system = await packageSystem(host);
  const needed = attempts.filter(
    ({ candidate, failure }) =>
      candidate.packages !== null &&
      candidate.packages !== 'clang' &&
      (failure === undefined ||
        ['headers', 'libraries', 'incomplete', 'missing', 'xcode'].includes(failure.cause)),
  );
  const lines = needed.flatMap(({ candidate }) => installAdvice(candidate.packages!, system) ?? []);
  const offers = [
    ...new Set(lines),
    ...(zig.use === 'off' || zig.use === 'found' ? ['let zig be used (build-zig: auto)'] : []),
    `name the compiler (cc), or build ${id.replace(/\+cgo$/, '')} without cgo`,
  ];
  return `${offers.join('; or ')}.`;
}
