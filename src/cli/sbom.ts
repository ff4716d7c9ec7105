import { Command, type Command as CommanderCommand } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export interface SbomOptions extends OutputOptions {
  readonly format?: string;
  readonly out?: string;
  /** false: --no-source. */
  readonly source?: string | boolean;
  readonly goProgram?: string;
  readonly release?: string;
}

export function sbomCommand(act: Act): Command {
  const command = new Command('sbom')
    .summary('write what Go binaries are made of, as CycloneDX or SPDX')
    .description(
      `Reads the modules, settings and libraries of any Go binary from its bytes, and completes them from its source and from
the module cache where these are there: packages, who needs whom, licences. Nothing is downloaded.`,
    )
    .argument('<files...>', 'Go binaries, or folders: all Go binaries in them are found by their content')
    .option(
      '-f, --format <names>',
      'cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag, or several with commas between',
      'cyclonedx-json',
    )
    .option('-o, --out <path>', 'a file for one document, a folder for several; - is standard output')
    .option(
      '--source <folder>',
      'the source that they were built from (default: the current folder, if it is their module)',
    )
    .option('--no-source', 'neither source nor module cache: only what is in the files')
    .option('--go-program <file>', 'the go command that reads the source (default: go on PATH)')
    .option('--release <name@version>', 'one document for all of them, as a release');
  addOutputOptions(
    command,
    'print one JSON document: the models, and the names of the files that were written',
  );
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus sbom dist/app                                      CycloneDX on standard output
  setup-go-plus sbom dist/app --format spdx-json --out app.spdx.json
  setup-go-plus sbom dist --format cyclonedx-json,spdx-json --out sboms
  setup-go-plus sbom dist --release app@v1.2.3 --out app.cdx.json
  setup-go-plus sbom "$(command -v gopls)" --no-source

Exit code 1: a file is no Go binary, or cannot be read. docs/sbom.md says what is in the documents.`,
    )
    .action(async (files: readonly string[], options: SbomOptions, self: CommanderCommand) => {
      await act(options, async (terminal) => {
        const { runSbom } = await import('./run-sbom.ts');
        return runSbom(files, options, self.parent?.version() ?? '', terminal);
      });
    });
}
