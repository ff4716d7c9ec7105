import { Command } from 'commander';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { OutputOptions } from './terminal.ts';

export interface PolicyOptions extends RequestOptions, OutputOptions {
  readonly licensesExcept?: readonly string[];
  readonly goProgram?: string;
}

export function policyCommand(act: Act): Command {
  const command = new Command('policy')
    .summary('hold built binaries to rules on licences, modules, Go and known vulnerabilities')
    .description(
      `Reads Go binaries, and says which of the project's rules they break: from the section \`policy\` of the config, or from
these options. \`build\` does the same before it publishes anything.`,
    )
    .argument('<paths...>', 'binaries, or folders of them')
    .option(
      '--licenses-except <rule>',
      'accepted of single modules besides, again for each: "github.com/acme/* MPL-2.0"',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--go-program <file>', 'the go command that builds govulncheck (default: of the project)')
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
  addInputOptions(command, 'policy');
  addInputOptions(command);
  addOutputOptions(
    command,
    'print one JSON document: ok, binaries, findings (rule, level, module, files, …)',
  );
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus policy dist                                  by the config
  setup-go-plus policy ./app --licenses-allow "MIT, Apache-2.0, BSD-*, ISC"
  setup-go-plus policy dist --modules-forbid "golang.org/x/text <v0.3.8" --require-go supported
  setup-go-plus policy dist --vulnerabilities fail --sarif policy.sarif

Exit code 1: a rule is broken, or something could not be checked. docs/policy.md says what the rules mean.`,
    )
    .action(async (paths: readonly string[], options: PolicyOptions) => {
      await act(options, async (terminal) => {
        const { runPolicy } = await import('./run-policy.ts');
        return runPolicy(paths, options, terminal);
      });
    });
}
