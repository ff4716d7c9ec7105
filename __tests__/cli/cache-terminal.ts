import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join, posix } from 'node:path';
import type { Terminal } from '../../src/cli/terminal.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import type { Host, Machine } from '../../src/host/ports.ts';
import { must } from '../support/go-command.ts';
import { temporaryFolder } from '../support/temp.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  /** Each with its level: `warning: …`. */
  readonly log: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: a document as a reader of it has it
  readonly json: any;
}

type Work<Options> = (options: Options, terminal: Terminal) => Promise<number>;

/** A machine whose HOME is its own, with the go command of this one. */
export interface Laptop {
  readonly home: string;
  readonly workspace: string;
  readonly gocache: string;
  readonly gomodcache: string;
  readonly host: Host;
  run<Options>(work: Work<Options>, options: Options & { readonly json?: boolean }): Promise<Ran>;
  go(...args: string[]): Promise<string>;
}

/** @param env on top; undefined takes one away */
export async function laptop(
  workspace: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Laptop> {
  const home = join(await temporaryFolder(), 'höme');
  await mkdir(home);
  const gocache = join(home, '.cache', 'go-build');
  const gomodcache = join(home, 'go', 'pkg', 'mod');
  const variables: Readonly<Record<string, string | undefined>> = {
    PATH: process.env.PATH,
    HOME: home,
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-buildvcs=false',
    ...env,
  };
  const machine: Machine = {
    platform: { os: 'linux', arch: process.arch === 'arm64' ? 'arm64' : 'amd64' },
    path: posix,
    cwd: workspace,
    home,
    temp: join(home, 'tmp'),
    env: (name) => variables[name],
  };
  let clock = 0;
  const lines: string[] = [];
  const refuse = async (): Promise<never> => {
    throw new Error('nothing is asked of the network');
  };
  const host: Host = {
    machine,
    files: nodeFiles(),
    stages: nodeStages(),
    http: { get: refuse, send: refuse },
    processes: nodeProcesses(machine, variables),
    // Two commands of one test are never in the same millisecond.
    clock: { now: () => Date.now() + clock++, sleep: async () => undefined, random: () => 0 },
    log: {
      info: (line) => void lines.push(`info: ${line}`),
      group: (title) => void lines.push(`group: ${title}`),
      warning: (message) => void lines.push(`warning: ${message}`),
      debug: (line) => void lines.push(`debug: ${line}`),
      mask: () => undefined,
      progress: () => ({ advance: () => undefined, finish: () => undefined }),
    },
  };
  return {
    ...{ home, workspace, gocache, gomodcache, host },
    async run(work, options) {
      lines.length = 0;
      const texts: string[] = [];
      const documents: unknown[] = [];
      const terminal = {
        host,
        log: host.log,
        print: (text: string) => void (options.json ? undefined : texts.push(text)),
        printJson: (value: unknown) => void (options.json ? documents.push(value) : undefined),
        close: () => undefined,
      } as unknown as Terminal;
      const code = await work(options, terminal);
      const json = documents.length === 0 ? undefined : JSON.parse(JSON.stringify(documents[0]));
      return { code, stdout: texts.join('\n'), log: [...lines], json };
    },
    go: (...args) =>
      must('go', args, workspace, {
        GOCACHE: gocache,
        GOMODCACHE: gomodcache,
        GOFLAGS: '-buildvcs=false',
        GOPROXY: 'off',
      }),
  };
}

/** PATH without the folders that have a go command. */
export async function pathWithoutGo(): Promise<string> {
  const { existsSync } = await import('node:fs');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !existsSync(join(folder, 'go')) && dirname(folder) !== '')
    .join(delimiter);
}
