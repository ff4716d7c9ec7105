import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectBinary } from '../../../src/binary/inspect.ts';
import type { Image } from '../../../src/binary/types.ts';
import { rowEnvironment } from '../../../src/build/plan/environment.ts';
import { linkerFlags } from '../../../src/build/plan/ldflags.ts';
import type { CToolchain, Target } from '../../../src/build/types.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import type { Command } from '../../../src/host/ports.ts';
import { createTransfer } from '../../../src/transfer/transfer.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { must } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

/** This machine with another environment. @param scripts first on PATH @param alone nothing else is on PATH */
export async function machineWith(
  env: Record<string, string> = {},
  scripts: Record<string, string> = {},
  alone = false,
) {
  const folder = await project({ '.keep': '', ...scripts });
  for (const name of Object.keys(scripts)) await chmod(join(folder, name), 0o755);
  const temp = await temporaryFolder();
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:CC|CXX|AR|SDKROOT|CGO_.*|PKG_CONFIG.*|GOFLAGS)$/.test(name),
    ),
  );
  const environment: Record<string, string | undefined> = {
    ...clean,
    PATH: alone ? folder : `${folder}:${process.env.PATH}`,
    ...env,
  };
  const machine = { ...nodeMachine(), temp, env: (name: string) => environment[name] };
  const processes = nodeProcesses(machine, environment);
  const commands: Command[] = [];
  const log = fakeLog();
  const host = {
    machine,
    log,
    files: nodeFiles(),
    stages: nodeStages(),
    openBytes,
    processes: {
      ...processes,
      run: (command: Command) => {
        commands.push(command);
        return processes.run(command);
      },
    },
    transfer: createTransfer(createHttp({ env: (name) => process.env[name] }), fakeClock(), log, {
      credentials: [],
    }),
  };
  const probes = () => commands.filter(({ args }) => args[0] === 'build').length;
  return { host, folder, temp, probes };
}

const program = `package main

// #include <math.h>
// #cgo LDFLAGS: -lm
// static double root(double x) { return sqrt(x); }
import "C"
import (
	"fmt"
	"os/user"
)

func main() {
	_, _ = user.Current()
	fmt.Println("root", float64(C.root(C.double(1764))))
}
`;

/** A program of Go and C that says `root 42`, as a row of the build is built. */
export async function buildWith(
  target: Target,
  toolchain: CToolchain,
  source = program,
): Promise<{ file: string; image: Image }> {
  const folder = await project({ 'go.mod': 'module example.com/root\n\ngo 1.21\n', 'main.go': source });
  const file = join(folder, target.goos === 'windows' ? 'root.exe' : 'root');
  const env = Object.entries(rowEnvironment(target, toolchain, 0)).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  const ldflags = linkerFlags([], {}, [], toolchain.extldflags);
  await must('go', ['build', '-trimpath', `-ldflags=${ldflags}`, '-o', file, '.'], folder, {
    ...Object.fromEntries(env),
    GOWORK: 'off',
  });
  const { images } = await openBytes(file, (reader) => inspectBinary(reader));
  return { file, image: images[0]! };
}
