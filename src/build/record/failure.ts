import { UserError } from '../../errors.ts';
import type { BuildRecord, RowResult } from '../types.ts';

/** A build of which something that is required failed: nothing was published. */
export class BuildFailure extends UserError {
  /** As far as it came. */
  readonly record: BuildRecord;

  constructor(
    code: 'BUILD_FAILED' | 'EXPECTATION_FAILED',
    message: string,
    hint: string,
    record: BuildRecord,
  ) {
    super(code, message, { hint });
    this.record = record;
  }
}

/**
 * @param refused ids of the rows that were built, but are not what was promised
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED unless all that is required was built, and at least one
 */
export function refuseFailed(record: BuildRecord, refused: ReadonlySet<string>): void {
  const none = record.results.every(({ status }) => status !== 'built');
  const required = new Set(
    record.plan.rows.flatMap(({ id, target }) => (target.allowFailure && !none ? [] : [id])),
  );
  const failed = record.results.filter(({ id, status }) => status === 'failed' && required.has(id));
  const left = record.results.filter(({ id, status }) => status === 'not-built' && required.has(id));
  if (failed.length + left.length === 0) return;
  const names = failed.map(({ id }) => id).join(', ');
  const rest =
    left.length === 0 ? '' : ` ${left.length} more ${left.length === 1 ? 'was' : 'were'} not begun.`;
  if (failed.length > 0 && failed.every(({ id }) => refused.has(id)))
    throw new BuildFailure(
      'EXPECTATION_FAILED',
      `${names}: not what was promised. ${firstOf(failed)}${rest}`,
      'Nothing was published. Change the build or what is expected of it; docs/inspect.md says what each key means.',
      record,
    );
  throw new BuildFailure(
    'BUILD_FAILED',
    failed.length === 0
      ? `Not all targets were built.${rest}`
      : `${failed.length} of ${record.plan.rows.length} targets failed: ${names}. ${firstOf(failed)}${rest}`,
    'Nothing was published. What the go command said stands above.',
    record,
  );
}

/**
 * What ran and did not do what it should. What was not run is told, and is no failure.
 * @throws BuildFailure EXPECTATION_FAILED
 */
export function refuseFailedChecks(record: BuildRecord): void {
  const required = new Set(record.plan.rows.flatMap(({ id, target }) => (target.allowFailure ? [] : [id])));
  refuseDifferent(record, required);
  const failed = record.runs.filter(({ status, target }) => status === 'failed' && required.has(target));
  const [first] = failed;
  if (first === undefined) return;
  const others = failed.length === 1 ? '' : ` ${failed.length - 1} more failed.`;
  const line = first.output.split('\n').find((each) => each.trim() !== '');
  const said = line === undefined ? '' : ` It said: ${line.trim()}`;
  throw new BuildFailure(
    'EXPECTATION_FAILED',
    `${first.file} does not run as it should${first.by === null ? '' : ` (${first.by})`}: ${first.why}.${others}${said}`,
    'Nothing was published. Build that target alone, and run it by hand.',
    record,
  );
}

function refuseDifferent(record: BuildRecord, required: ReadonlySet<string>): void {
  const different = record.reproduced.filter(({ same, target }) => !same && required.has(target));
  const [first] = different;
  if (first === undefined) return;
  throw new BuildFailure(
    'EXPECTATION_FAILED',
    `${different.map(({ file }) => file).join(', ')}: a second build made other bytes. ${first.differences.join('; ')}`,
    'Nothing was published. docs/reproducible.md says what the usual causes are.',
    record,
  );
}

function firstOf(failed: readonly RowResult[]): string {
  const { file, line, message } = failed[0]?.diagnostics[0] ?? { file: null, line: null, message: '' };
  const text = message.split('\n')[0]!;
  return `${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${text}`.replace(
    /[^.]$/,
    '$&.',
  );
}
