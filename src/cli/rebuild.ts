import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { OutputOptions } from './terminal.ts';

export interface RebuildOptions extends RequestOptions, OutputOptions {
  readonly source?: string;
  readonly out?: string;
  readonly goProgram?: string;
  readonly trustAudit?: boolean;
}

export function rebuildCommand(act: Act): Command {
  const command = new Command('rebuild')
    .summary('build once more what an audit tells of, and compare')
    .description(
      `Reads audit.json, brings exactly that Go, checks that commit out in a temporary folder, builds the same targets
in the same way, and compares the digest of every artifact. Where the first files are beside audit.json, it says in what the
second differ from them.`,
    )
    .argument('<audit>', 'audit.json of a build')
    .option(
      '--source <repository>',
      'where the commit is: a folder or a URL (default: the repository here, else the recorded one)',
    )
    .option('-o, --out <folder>', 'keep what is built in this folder')
    .option('--go-program <file>', 'use this go command; it must be the very same Go')
    .option('--trust-audit', 'run what the audit names: C compilers, linkers, variables of targets')
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
  addOutputOptions(
    command,
    'print one JSON document: ok, go, commit, artifacts (file, target, status, expected, actual, why)',
  );
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus rebuild dist/audit.json
  setup-go-plus rebuild audit.json --source https://github.com/o/r --json

Exit code 1: an artifact is not the same, or it could not be built again. The sources are built, and nothing of them is run.`,
    )
    .action(async (audit: string, options: RebuildOptions) => {
      await act(options, async (terminal) => {
        const { runRebuild } = await import('./run-rebuild.ts');
        return runRebuild(audit, options, terminal);
      });
    });
}
