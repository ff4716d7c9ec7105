import type { ExpectedBuild } from '../build/matrix/identity.ts';
import { parseExpected } from '../build/merge/expected.ts';
import { mergeBuild } from '../build/merge/merge.ts';
import { renderBuildSummary } from '../build/record/summary.ts';
import { closingLine, renderTable } from '../build/record/table.ts';
import { UserError } from '../errors.ts';
import { openBytes } from '../host/node/open-bytes.ts';
import { nodeOutput } from '../host/node/output-folder.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import { mergedDocuments } from '../provenance/merge.ts';
import type { BuildMergeOptions } from './build-merge.ts';
import { plainText } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** @throws UserError INPUT_INVALID, RECORD_INVALID, MERGE_REFUSED, DISK_FULL, DISK_DENIED */
export async function runBuildMerge(
  parts: readonly string[],
  options: BuildMergeOptions,
  { host, print, printJson }: Terminal,
): Promise<number> {
  const { machine, files, stages, log } = host;
  const expected = options.expected === undefined ? null : await readExpected(options.expected, host);
  if (expected === null)
    log.warning('Nothing says which targets there must be: a part that is not there cannot be missed.');
  const output = machine.path.resolve(machine.cwd, options.out);
  const record = await mergeBuild(
    { parts, output, expected },
    { files, machine, open: openBytes, output: nodeOutput(stages) },
    mergedDocuments(ownTool()),
  );
  print(renderTable(record).map(plainText).join('\n'));
  log.info(`${closingLine(record)}, in ${output}`);
  if (options.summary !== undefined) {
    const file = machine.path.resolve(machine.cwd, options.summary);
    const before = new TextDecoder().decode((await files.read(file)) ?? new Uint8Array());
    await files.write(file, `${before}${renderBuildSummary(record)}\n`);
  }
  printJson(record);
  return 0;
}

/** A workflow hands it over as a job's output, which is text; a person as a file. */
async function readExpected(given: string, { files, machine }: Host): Promise<ExpectedBuild> {
  if (given.trimStart().startsWith('{')) return parseExpected(given, '--expected');
  const bytes = await files.read(machine.path.resolve(machine.cwd, given));
  if (bytes !== undefined) return parseExpected(new TextDecoder().decode(bytes), given);
  throw new UserError('INPUT_INVALID', `--expected: there is no file ${JSON.stringify(given)}.`, {
    hint: 'Name a file with what `build plan --json` printed, or give its JSON.',
  });
}
