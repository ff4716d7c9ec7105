import { Command } from 'commander';
import { addBuildOptions, type BuildOptions } from './build.ts';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';

export interface BuildPlanOptions extends BuildOptions {
  readonly runners?: string;
  readonly maxJobs?: string;
}

export function buildPlanCommand(act: Act): Command {
  const command = new Command('plan')
    .summary('spread a build over machines: a matrix for GitHub, and what its parts must be')
    .description(
      `Says which machine builds which targets: those with cgo where their C compiler is at home, those that are to be run
where they can run, all others on Linux. Nothing is built.`,
    )
    .argument('[packages...]', 'main packages, as for go build (default: .)')
    .option('--go-program <file>', 'use this go command, whatever the project asks for')
    .option(
      '--runners <json>',
      'labels of runs-on by platform, null for none: {"linux/arm64": ["self-hosted", "arm"]}',
    )
    .option('--max-jobs <number>', 'jobs of the matrix, at most')
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
  addInputOptions(addBuildOptions(command));
  addOutputOptions(
    command,
    'print one JSON document: matrix for strategy.matrix, expected for `build merge`, plan',
  );
  return command
    .addHelpText(
      'after',
      `
Example, in a job whose output a later one takes as its matrix:
  echo "matrix=$(setup-go-plus build plan --targets first-class --json | jq -c .matrix)" >> "$GITHUB_OUTPUT"`,
    )
    .action(async (packages: readonly string[], _: unknown, self: Command) => {
      // The options that both have are taken by the command above this one.
      const options = self.optsWithGlobals<BuildPlanOptions>();
      await act(options, async (terminal) => {
        const { runBuildPlan } = await import('./run-build-plan.ts');
        return runBuildPlan(packages, options, terminal);
      });
    });
}
