import type { Clock, Stage, Stages } from '../../host/ports.ts';

/** Stages that count the time which their disk takes of this thread, so that what is left is the network's. */
export function timedStages(
  stages: Stages,
  clock: Pick<Clock, 'now'>,
): { readonly stages: Stages /** Milliseconds so far. */; writing(): number } {
  let spent = 0;
  const timed = <Result>(work: () => Result): Result => {
    const started = clock.now();
    try {
      return work();
    } finally {
      spent += clock.now() - started;
    }
  };
  const timedStage = (stage: Stage): Stage => ({
    path: stage.path,
    directory: (name) => timed(() => stage.directory(name)),
    file: (name, data, attributes) => timed(() => stage.file(name, data, attributes)),
    link: (name, target) => timed(() => stage.link(name, target)),
    settle: () => stage.settle(),
    publish: (replace) => stage.publish(replace),
    discard: () => stage.discard(),
  });
  return {
    writing: () => spent,
    stages: {
      sweep: (destination) => stages.sweep(destination),
      open: async (destination) => timedStage(await stages.open(destination)),
    },
  };
}
