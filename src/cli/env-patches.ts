import { Command, Option } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

const layers = ['process', 'job', 'goenv', 'shell', 'user'] as const;
const shells = ['bash', 'zsh', 'fish', 'pwsh', 'powershell'] as const;

export interface LayerOptions {
  readonly layer?: (typeof layers)[number];
  readonly shell?: (typeof shells)[number];
  readonly file?: string;
}

export type EnvPlanOptions = OutputOptions & LayerOptions;
export type EnvApplyOptions = EnvPlanOptions & { readonly dryRun?: boolean; readonly force?: boolean };
export type EnvVerifyOptions = OutputOptions & { readonly expect?: string };

const files = 'patch files, folders or globs (default: .setup-go-plus/env)';

export function patchCommands(act: Act): readonly Command[] {
  return [checkCommand(act), planCommand(act), applyCommand(act), verifyCommand(act)];
}

function checkCommand(act: Act): Command {
  const command = new Command('check')
    .summary('say what is wrong with patch files')
    .description(
      'Reads the patch files and prints every fault with its line and column. Looks at no machine.',
    )
    .argument('[file...]', files);
  addOutputOptions(command, 'print one JSON document: patches, faults');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env check                      the patches of this project
  setup-go-plus env check patches/010-x.yaml   one file`,
    )
    .action(async (paths: string[], options: OutputOptions) => {
      await act(options, async (terminal) => {
        const { runEnvCheck } = await import('./run-env-check.ts');
        return runEnvCheck(paths, terminal);
      });
    });
}

function planCommand(act: Act): Command {
  const command = new Command('plan')
    .summary('say what the patches would change here')
    .description(
      'Prints what would change, by variable and by entry of PATH, and which line of which patch says so.',
    )
    .argument('[file...]', files);
  addLayerOptions(command, 'process');
  addOutputOptions(command, 'print the plan as one JSON document');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env plan                  for a program that is started from here
  setup-go-plus env plan --layer goenv    for the file that \`go env -w\` writes`,
    )
    .action(async (paths: string[], options: EnvPlanOptions) => {
      await act(options, async (terminal) => {
        const { runEnvPlan } = await import('./run-env-plan.ts');
        return runEnvPlan(paths, options, terminal);
      });
    });
}

function applyCommand(act: Act): Command {
  const command = new Command('apply')
    .summary('apply the patches to a layer')
    .description(
      'Applies the patches to one layer, all of them or none. What outlives this process is journalled first, and undone by `env undo`.',
    )
    .argument('[file...]', files);
  addLayerOptions(command);
  command
    .option('--dry-run', 'print the plan and write nothing')
    .option(
      '--force',
      'layer user: also where a value grows beyond 2047 characters, which other programs would cut',
    );
  addOutputOptions(command, 'print one JSON document: layer, place, id, notes, plan');
  return command
    .addHelpText(
      'after',
      `
Layers:
  process   prints what a shell evaluates; \`setup-go-plus exec\` starts a program with it
  job       later steps of this workflow job: GITHUB_ENV and GITHUB_PATH
  goenv     Go's env file (GOENV); in a job a copy that is the job's own
  shell     a block in the file that bash, zsh, fish or PowerShell reads when it starts
  user      HKEY_CURRENT_USER\\Environment on Windows

Examples:
  setup-go-plus env apply --layer goenv --dry-run
  setup-go-plus env apply --layer shell --shell zsh
  setup-go-plus env apply patches/010-proxy.yaml --layer user
  eval "$(setup-go-plus env apply --layer process)"`,
    )
    .action(async (paths: string[], options: EnvApplyOptions) => {
      await act(options, async (terminal) => {
        const { runEnvApply } = await import('./run-env-apply.ts');
        return runEnvApply(paths, options, terminal);
      });
    });
}

function verifyCommand(act: Act): Command {
  const command = new Command('verify')
    .summary('say whether this environment is as the patches want it')
    .description(
      'Fails when the patches would change something here, or when the digest of patches and result is another one.',
    )
    .argument('[file...]', files)
    .option(
      '--expect <digest>',
      'digest of another node: the output environment-digest, or that of `env plan`',
    );
  addOutputOptions(command, 'print one JSON document: digest, expected, equal, changes');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env verify
  setup-go-plus env verify --expect "$DIGEST_OF_THE_FIRST_NODE"`,
    )
    .action(async (paths: string[], options: EnvVerifyOptions) => {
      await act(options, async (terminal) => {
        const { runEnvVerify } = await import('./run-env-verify.ts');
        return runEnvVerify(paths, options, terminal);
      });
    });
}

function addLayerOptions(command: Command, fallback?: string): void {
  const words = fallback === undefined ? 'what they are for' : `what they are for (default: ${fallback})`;
  command
    .addOption(new Option('--layer <name>', words).choices([...layers]))
    .addOption(
      new Option('--shell <name>', 'layers shell and process: which one (default: yours)').choices([
        ...shells,
      ]),
    )
    .option('--file <path>', 'layers goenv and shell: another file than the one that Go or the shell reads');
}
