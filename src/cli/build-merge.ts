import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export interface BuildMergeOptions extends OutputOptions {
  readonly out: string;
  readonly expected?: string;
  readonly summary?: string;
}

export function buildMergeCommand(act: Act): Command {
  const command = new Command('merge')
    .summary('join what several machines built into one build')
    .description(
      `Takes folders that \`build --only\` wrote on other machines, and makes one of them: every file, one set of checksum
files, one record, and, where the parts were built with --sbom or --provenance, the documents about the whole. Refuses parts of which something is missing, altered, twice there, or not as it was planned.`,
    )
    .argument('<folders...>', 'parts, or folders that hold nothing but parts')
    .option('-o, --out <folder>', 'folder for the whole; empty, or not there', 'dist')
    .option(
      '--expected <json|file>',
      'what `build plan --json` says under expected; without it a target that no part has is not missed',
    )
    .option('--summary <file>', 'add a table in Markdown to this file, as for GITHUB_STEP_SUMMARY');
  addOutputOptions(command, 'print one JSON document: the record of the whole, as in artifacts.json');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus build merge parts --out dist --expected plan.json    a folder with one folder a machine
  setup-go-plus build merge linux mac windows --out dist

Exit code 1: the parts do not make one build; nothing was written.`,
    )
    .action(async (folders: readonly string[], options: BuildMergeOptions) => {
      await act(options, async (terminal) => {
        const { runBuildMerge } = await import('./run-build-merge.ts');
        return runBuildMerge(folders, options, terminal);
      });
    });
}
