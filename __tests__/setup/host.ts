import { posix, win32 } from 'node:path';
import type { Platform } from '../../src/go/platform.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { createHttp } from '../../src/host/node/http.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import type { Command, Host, Machine, Processes } from '../../src/host/ports.ts';
import type { InputName } from '../../src/inputs.ts';
import { parseRequest } from '../../src/setup/request.ts';
import type { SetupRequest } from '../../src/setup/types.ts';
import { inputValues } from '../../src/setup/values.ts';
import { type FakeLog, fakeClock, fakeLog } from '../fakes/observers.ts';

export const linux: Platform = { os: 'linux', arch: 'amd64' };

export interface MachineFacts {
  readonly platform?: Platform;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function machineWith({ platform = linux, cwd = '/', env = {} }: MachineFacts = {}): Machine {
  return {
    platform,
    path: platform.os === 'windows' ? win32 : posix,
    cwd,
    home: cwd,
    temp: cwd,
    env: (name) => env[name],
  };
}

export interface FakeGo extends Processes {
  readonly commands: Command[];
}

/** A machine on which every program is a go of this version, whose root is where the program lies. */
export function fakeGo(
  version: string,
  onPath?: string,
  more: Readonly<Record<string, string>> = {},
): FakeGo {
  const commands: Command[] = [];
  return {
    commands,
    async run(command) {
      commands.push(command);
      const GOROOT = command.program.replace(/[\\/]bin[\\/][^\\/]+$/, '');
      const facts = { GOROOT, GOVERSION: `go${version}`, GOOS: 'linux', GOARCH: 'amd64', GOPATH: '/home/go' };
      return { code: 0, stdout: JSON.stringify({ ...facts, ...more }), stderr: '' };
    },
    attach: async () => 0,
    find: async () => onPath,
  };
}

export interface TestHost extends Host {
  readonly log: FakeLog;
}

/** The real disk and network of the tests' machine; everything else as told. */
export function hostWith(facts: MachineFacts = {}, processes: Processes = fakeGo('1.26.8')): TestHost {
  const machine = machineWith(facts);
  return {
    machine,
    files: nodeFiles(),
    stages: nodeStages(),
    http: createHttp({ env: machine.env }),
    processes,
    clock: fakeClock(),
    log: fakeLog(),
  };
}

/** A request as the action would make it of these inputs. */
export function requestOf(
  inputs: Partial<Record<InputName, string>>,
  machine: Machine = machineWith(),
  toolCache = '/tool cache',
): SetupRequest {
  const values = inputValues(
    (name) => inputs[name],
    new Map(),
    (name) => `input ${name}`,
  );
  return parseRequest(values, machine, toolCache);
}
