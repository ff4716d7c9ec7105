import type { BuildEvent } from '../build/events.ts';
import { endedLine, planLines } from '../build/record/lines.ts';
import { placed } from '../build/record/summary.ts';
import type { FilePosition } from '../errors.ts';
import type { Log } from '../host/ports.ts';
import { type LiveLines, liveLines } from './live-lines.ts';

export interface BuildReporter {
  readonly onEvent: (event: BuildEvent) => void;
  /** For all that is said during the build: in a terminal it goes above what is being built. */
  readonly log: Log;
  close(): void;
}

/**
 * One line a target that has ended; in a terminal those that are being built below them, with their times.
 * @param stream undefined: nothing is shown
 */
export function buildReporter(log: Log, stream: NodeJS.WriteStream | undefined): BuildReporter {
  const live = stream?.isTTY === true ? liveLines(stream) : undefined;
  const above = live === undefined ? log : logAbove(log, live);
  const building = new Map<string, { readonly begun: number; compiled: number; now: string }>();
  let waiting = 0;

  function draw(): void {
    const width = Math.max(0, ...[...building.keys()].map((id) => id.length));
    const lines = [...building].map(
      ([id, { begun, compiled, now }]) =>
        `  ${id.padEnd(width)}  building ${((performance.now() - begun) / 1000).toFixed(1)} s${
          compiled === 0 ? '' : `, ${compiled} compiled, ${now}`
        }`,
    );
    live?.show(building.size > 0 && waiting > 0 ? [...lines, `  ${waiting} more`] : lines);
  }

  function onEvent(event: BuildEvent): void {
    switch (event.kind) {
      case 'planned': {
        const { title, lines } = planLines(event.plan);
        above.group(title, lines);
        for (const warning of event.plan.warnings) above.warning(warning);
        waiting = event.plan.rows.length;
        break;
      }
      case 'started':
        building.set(event.row.id, { begun: performance.now(), compiled: 0, now: '' });
        if (event.alone) above.info(`${event.row.id}: memory was short, once more and alone`);
        else waiting--;
        break;
      case 'compiling': {
        const line = building.get(event.row.id);
        if (line !== undefined) {
          line.compiled++;
          line.now = event.importPath;
        }
        // The clock draws: there are many of these.
        return;
      }
      case 'ended':
        building.delete(event.row.id);
        if (event.result.diagnostics.length === 0) above.info(endedLine(event));
        else above.group(endedLine(event), event.result.diagnostics.map(placed));
        for (const warning of event.warnings) above.warning(`${event.row.id}: ${warning}`);
        break;
      case 'checking':
      case 'publishing':
        break;
    }
    draw();
  }

  const timer = live === undefined ? undefined : setInterval(draw, 100);
  timer?.unref();
  return {
    onEvent,
    log: above,
    close() {
      clearInterval(timer);
      live?.clear();
    },
  };
}

/** What the log writes would else land amid the lines that change. */
function logAbove(log: Log, live: LiveLines): Log {
  return {
    info: (line) => live.above(() => log.info(line)),
    group: (title, lines) => live.above(() => log.group(title, lines)),
    warning: (message: string, at?: FilePosition) => live.above(() => log.warning(message, at)),
    debug: (line) => live.above(() => log.debug(line)),
    mask: (secret) => log.mask(secret),
    // The lines below say more.
    progress: () => ({ advance() {}, finish() {} }),
  };
}
