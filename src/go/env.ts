import { UserError } from '../errors.ts';
import type { Processes, ProcessResult } from '../host/ports.ts';
import { LEVEL_VARIABLES } from './levels.ts';

/** What `go env` says, after go/env, the environment and Go's own defaults. Empty where this Go does not know the name. */
export interface GoEnv {
  readonly GOROOT: string;
  /** One or more folders, separated as PATH is. */
  readonly GOPATH: string;
  readonly GOBIN: string;
  readonly GOCACHE: string;
  readonly GOMODCACHE: string;
  /** As `go version` prints it: `go1.26.8`. */
  readonly GOVERSION: string;
  readonly GOOS: string;
  readonly GOARCH: string;
  readonly GOTOOLCHAIN: string;
  /** May hold credentials: redact before printing. */
  readonly GOPROXY: string;
  readonly GOFLAGS: string;
  readonly CGO_ENABLED: string;
  /** The file that `go env -w` writes. */
  readonly GOENV: string;
  /** Everything that it was asked for. May hold credentials. */
  readonly raw: Readonly<Record<string, string>>;
}

/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
export const COMPILER_VARIABLES: readonly string[] = [
  ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
  ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];

/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
export const BUILD_VARIABLES: readonly string[] = [
  ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
  ...new Set(Object.values(LEVEL_VARIABLES)),
  ...COMPILER_VARIABLES,
];

/**
 * Asked by name: without names, and for CGO_… and PKG_CONFIG, `go env` starts the C compiler several times to work out
 * the flags. A Go that does not know a name prints it empty.
 */
const names = [
  ...['GOROOT', 'GOPATH', 'GOBIN', 'GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', 'GOTMPDIR', 'GOENV', 'GOMOD'],
  ...['GOWORK', 'GOVERSION', 'GOTOOLCHAIN', 'GOHOSTOS', 'GOHOSTARCH'],
  ...['GOPROXY', 'GOSUMDB', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
  ...['GO111MODULE', ...BUILD_VARIABLES.filter((name) => !/^(?:CGO_.*FLAGS|PKG_CONFIG)$/.test(name))],
];

/**
 * Runs `go env` once.
 * @param goProgram path of the go command
 * @param cwd where it looks for go.mod and go.work
 * @throws UserError GO_UNUSABLE when it does not run or prints something else; TOOL_MISSING when it is a bare name
 *   that is not on PATH
 */
export async function goEnv(processes: Processes, goProgram: string, cwd?: string): Promise<GoEnv> {
  const run = (args: readonly string[]) => runGo(processes, goProgram, args, cwd);
  let result = await run(['env', '-json', ...names]);
  // Go 1.8 and older print assignments only.
  const old = result.code !== 0 && result.stderr.includes('flag provided but not defined: -json');
  if (old) result = await run(['env']);
  if (result.code !== 0) {
    throw unusable(goProgram, `\`go env\` ended with code ${result.code}`, result.stderr);
  }
  const raw = old ? parseAssignments(result.stdout) : parseJson(result.stdout, goProgram);
  return pick(raw);
}

async function runGo(
  processes: Processes,
  program: string,
  args: readonly string[],
  cwd: string | undefined,
): Promise<ProcessResult> {
  try {
    return await processes.run({ program, args, timeout: 120_000, ...(cwd === undefined ? {} : { cwd }) });
  } catch (error) {
    const failed = error instanceof UserError && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
    if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program))) throw error;
    throw unusable(program, 'it cannot be started', error.message, error);
  }
}

/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program: string, what: string, said: string, cause?: unknown): UserError {
  const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
  const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
  return new UserError('GO_UNUSABLE', message, {
    hint: (cause instanceof UserError ? cause.hint : undefined) ?? hintFor(words),
    cause,
  });
}

/** By what the systems say (also in a shell’s words) and what the host’s port makes of it. */
function hintFor(words: string): string {
  if (
    /exec format error|bad cpu type|valid win32 application|this machine is|not a program for/i.test(words)
  ) {
    return 'It was built for another operating system or CPU: ask for this machine’s architecture.';
  }
  if (/permission denied|access is denied|denies|not permitted/i.test(words)) {
    return 'Its file is not executable, or lies on a volume that is mounted noexec, or a policy forbids it.';
  }
  if (/no such file|cannot find|not found|not there|interpreter/i.test(words)) {
    return 'It is missing, or it needs a program loader that this system lacks (a glibc build on musl).';
  }
  return 'Run `go env` by hand to see what it says; the file that `go env GOENV` names or a GO… variable may be at fault.';
}

function parseJson(stdout: string, program: string): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stdout);
  } catch {
    // No cause: the parser quotes what it read, which may be a GOPROXY with a password.
    throw unusable(program, '`go env -json` did not print JSON', '');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw unusable(program, '`go env -json` did not print a JSON object', '');
  }
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** `GOROOT="/usr/local/go"`, and on Windows `set GOROOT=C:\Go`. */
function parseAssignments(stdout: string): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const [, name, value] of stdout.matchAll(/^(?:set )?([A-Z]\w*)=(.*?)\r?$/gm)) {
    if (name !== undefined && value !== undefined) raw[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return raw;
}

function pick(raw: Readonly<Record<string, string>>): GoEnv {
  const at = (name: string) => raw[name] ?? '';
  return {
    GOROOT: at('GOROOT'),
    GOPATH: at('GOPATH'),
    GOBIN: at('GOBIN'),
    GOCACHE: at('GOCACHE'),
    GOMODCACHE: at('GOMODCACHE'),
    GOVERSION: at('GOVERSION'),
    GOOS: at('GOOS'),
    GOARCH: at('GOARCH'),
    GOTOOLCHAIN: at('GOTOOLCHAIN'),
    GOPROXY: at('GOPROXY'),
    GOFLAGS: at('GOFLAGS'),
    CGO_ENABLED: at('CGO_ENABLED'),
    GOENV: at('GOENV'),
    raw,
  };
}
