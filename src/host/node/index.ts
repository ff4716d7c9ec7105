import type { Host, Http, Log, Machine, Stages } from '../ports.ts';
import { nodeClock } from './clock.ts';
import { nodeFiles } from './files.ts';
import { nodeMachine } from './machine.ts';
import { nodeProcesses } from './processes.ts';

/** This machine, for a door that has its own way of talking to people. */
export function nodeHost(log: Log): Host {
  const machine = nodeMachine();
  return {
    machine,
    files: nodeFiles(),
    stages: lazyStages(),
    http: lazyHttp(machine),
    processes: nodeProcesses(machine),
    clock: nodeClock(),
    log,
  };
}

/** node:http, node:https and node:crypto take 20 ms to load; a job that finds its Go in the tool cache needs none. */
function lazyHttp({ env }: Machine): Http {
  let http: Promise<Http> | undefined;
  const load = () => {
    http ??= import('./http.ts').then(({ createHttp }) => createHttp({ env }));
    return http;
  };
  return {
    get: async (request) => (await load()).get(request),
    send: async (request) => (await load()).send(request),
  };
}

function lazyStages(): Stages {
  let stages: Promise<Stages> | undefined;
  const load = () => {
    stages ??= import('./stages.ts').then(({ nodeStages }) => nodeStages());
    return stages;
  };
  return {
    open: async (destination) => (await load()).open(destination),
    sweep: async (destination) => (await load()).sweep(destination),
  };
}
