import type { ShellChange } from '../../src/environment/shell.ts';
import type { Job } from '../../src/host/github/index.ts';
import type { InputName } from '../../src/inputs.ts';

export interface FakeJob extends Job {
  /** What was done, in order: `outputs`, `environment`, … */
  readonly calls: string[];
  readonly written: Record<string, string>;
  readonly changes: ShellChange[];
  readonly matchers: string[];
  readonly summaries: string[];
  readonly states: string[];
  readonly annotations: string[];
}

/** A job that keeps what it is given. */
export function fakeJob(inputs: Partial<Record<InputName, string>> = {}, state = ''): FakeJob {
  const calls: string[] = [];
  const written: Record<string, string> = {};
  const changes: ShellChange[] = [];
  const [matchers, summaries, states, annotations]: string[][] = [[], [], [], []];
  return {
    ...{ calls, written, changes, matchers: matchers!, summaries: summaries!, states: states! },
    annotations: annotations!,
    input: (name) => inputs[name as InputName] ?? '',
    async outputs(values) {
      calls.push('outputs');
      Object.assign(written, values);
    },
    async environment(more) {
      calls.push('environment');
      changes.push(...more);
    },
    async saveState(value) {
      calls.push('saveState');
      states!.push(value);
    },
    readState: () => state,
    addMatcher(path) {
      calls.push('addMatcher');
      matchers!.push(path);
    },
    summary(markdown) {
      calls.push('summary');
      summaries!.push(markdown);
    },
    annotate: (level, message, at) => {
      annotations!.push(`${level} ${at?.path ?? ''}:${at?.line ?? ''}:${at?.column ?? ''} ${message}`);
    },
    fail: () => void calls.push('fail'),
  };
}
