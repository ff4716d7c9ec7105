import { randomBytes } from 'node:crypto';
import { type Inspection, inspectBinary } from '../../binary/index.ts';
import { UserError } from '../../errors.ts';
import { toolCacheArch } from '../../go/platform.ts';
import type { PolicyHost } from '../host.ts';
import { govulncheck } from './pins.ts';

export interface InstallTask {
  /** Path of the go command that builds it. */
  readonly go: string;
  /** RUNNER_TOOL_CACHE, or the user's own. Absolute. */
  readonly toolCache: string;
}

/**
 * govulncheck of the pinned version: from the tool cache, else built through the Go module proxy, whatever the project
 * says about checksums. Either is read, and held to the pins, before it is run.
 * @returns absolute path of the program
 * @throws UserError COMMAND_FAILED, INTEGRITY_MISMATCH, DISK_FULL, DISK_DENIED
 */
export async function installGovulncheck({ go, toolCache }: InstallTask, host: PolicyHost): Promise<string> {
  const { path, platform } = host.machine;
  const arch = toolCacheArch(platform, platform);
  const folder = path.join(toolCache, 'govulncheck', govulncheck.version.slice(1), arch);
  const name = platform.os === 'windows' ? 'govulncheck.exe' : 'govulncheck';
  const program = path.join(folder, name);
  if ((await host.files.stat(program))?.kind === 'file') {
    const wrong = await differsFromPins(program, host);
    if (wrong === undefined) return program;
    host.log.warning(`The govulncheck of the tool cache is not the pinned one, and is made again: ${wrong}.`);
  }
  const stage = await host.stages.open(folder);
  try {
    await buildInto(stage.path, go, host);
    const wrong = await differsFromPins(path.join(stage.path, name), host);
    if (wrong !== undefined)
      throw new UserError(
        'INTEGRITY_MISMATCH',
        `govulncheck ${govulncheck.version} is not what was pinned: ${wrong}.`,
        {
          hint: 'It was not run. Which proxy does `go env GOPROXY` name?',
        },
      );
    await stage.publish(true);
  } catch (error) {
    await stage.discard();
    throw error;
  }
  return program;
}

/**
 * A module cache of its own: what another job left in one is not looked at again by the go command. Zips are taken from
 * the user's all the same, since they are hashed on the way.
 */
async function buildInto(folder: string, go: string, host: PolicyHost): Promise<void> {
  const { path, temp, env } = host.machine;
  const modules = path.join(temp, `setup-go-plus-govulncheck-${randomBytes(6).toString('hex')}`);
  const settings = await goSettings(go, host);
  host.log.info(`Building govulncheck ${govulncheck.version} for the check for known vulnerabilities.`);
  try {
    const { code, stdout, stderr } = await host.processes.run({
      program: go,
      args: ['install', '-trimpath', '-modcacherw', `${govulncheck.package}@${govulncheck.version}`],
      // Neither the project's go.mod nor its go.work is to have a say.
      cwd: temp,
      env: {
        GOBIN: folder,
        GOMODCACHE: modules,
        GOPROXY: `${settings.zips},${settings.proxy}`,
        // The go command takes an empty variable for none, and would ask the file of `go env -w`.
        GOENV: 'off',
        GOFLAGS: '',
        GOWORK: 'off',
        GO111MODULE: 'on',
        CGO_ENABLED: '0',
        // A Go that is too old for it brings one that is not, verified in the same way.
        GOTOOLCHAIN: 'auto',
        // Of the environment only those that name the public database, by itself or through a mirror.
        GOSUMDB: /^sum\.golang\.(?:org|google\.cn)(?: |$)/.test(settings.sumdb)
          ? settings.sumdb
          : 'sum.golang.org',
        GONOSUMDB: '',
        GONOSUMCHECK: '',
        GONOPROXY: '',
        GOPRIVATE: '',
        GOINSECURE: '',
        GOOS: undefined,
        GOARCH: undefined,
        ...(env('GOEXPERIMENT') === undefined ? {} : { GOEXPERIMENT: undefined }),
      },
      timeout: 15 * 60_000,
    });
    if (code !== 0)
      throw new UserError(
        'COMMAND_FAILED',
        `govulncheck ${govulncheck.version} could not be built: ${lastLines(stderr || stdout) || `go ended with ${code}`}`,
        {
          hint: 'It comes through GOPROXY and needs Go 1.21 or newer. Nothing else of the policy was checked.',
        },
      );
  } finally {
    await host.files.remove(modules);
  }
}

interface GoSettings {
  readonly proxy: string;
  readonly sumdb: string;
  /** URL of the user's downloaded zips. */
  readonly zips: string;
}

async function goSettings(go: string, host: PolicyHost): Promise<GoSettings> {
  const { code, stdout, stderr } = await host.processes.run({
    program: go,
    args: ['env', '-json', 'GOPROXY', 'GOSUMDB', 'GOMODCACHE'],
    cwd: host.machine.temp,
  });
  if (code !== 0) throw new UserError('COMMAND_FAILED', `go env: ${lastLines(stderr)}`);
  const { GOPROXY = '', GOSUMDB = '', GOMODCACHE = '' } = JSON.parse(stdout) as Record<string, string>;
  const slashes = host.machine.path.join(GOMODCACHE, 'cache', 'download').replaceAll('\\', '/');
  const zips = `file://${slashes.startsWith('/') ? '' : '/'}${encodeURI(slashes).replaceAll(',', '%2C')}`;
  const proxy = GOPROXY === 'direct' || GOPROXY === '' ? 'https://proxy.golang.org,direct' : GOPROXY;
  return { proxy, sumdb: GOSUMDB, zips };
}

/** @returns what is wrong with it; undefined: it is the pinned one */
async function differsFromPins(program: string, { open }: PolicyHost): Promise<string | undefined> {
  let inspection: Inspection;
  try {
    inspection = await open(program, inspectBinary);
  } catch (error) {
    // A disk that was full while a job before this one wrote it.
    if (error instanceof UserError && error.code === 'BINARY_INVALID') return 'it is damaged';
    throw error;
  }
  const go = inspection.images[0]?.go ?? null;
  if (go === null) return 'it has no build information';
  if (go.main === null || go.path !== govulncheck.package) return `it is ${go.path ?? 'something else'}`;
  const pins: readonly string[] = govulncheck.modules;
  const text = ({ path, version, sum }: (typeof go.deps)[number]) =>
    `${path} ${version} ${sum ?? 'without a digest'}`;
  const wrong = [go.main, ...go.deps].find(
    (module) => module.replacedBy !== null || !pins.includes(text(module)),
  );
  if (wrong !== undefined) return `it has ${text(wrong)}`;
  return go.main.path === govulncheck.main ? undefined : `it is of ${go.main.path}`;
}

export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(-600);
}
