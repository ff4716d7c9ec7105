import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export function verifyCommand(act: Act): Command {
  const command = new Command('verify')
    .summary('compare a folder with its checksum files')
    .description(
      `Reads every file of a folder and compares it with SHA256SUMS, SHA512SUMS, checksum files beside others (app.sha256),
the record of a build (artifacts.json), bills of materials, provenance.json, provenance.sigstore.json and audit.json,
whichever are there, and these with each other. Names what was altered, what is missing, and what some of them name and
others do not.`,
    )
    .argument('<folder>', 'that build wrote, or that a release was downloaded to');
  addOutputOptions(
    command,
    'print one JSON document: ok, folder, by, intact, findings (kind, file, message)',
  );
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus verify dist
  setup-go-plus verify "release v1.2.3" --json | jq -r '.findings[].file'

Exit code 1: something is not as the checksums say. Who wrote them is another question: see docs/checksums.md
and docs/provenance.md.`,
    )
    .action(async (folder: string, options: OutputOptions) => {
      await act(options, async (terminal) => {
        const { runVerify } = await import('./run-verify.ts');
        return runVerify(folder, terminal);
      });
    });
}
