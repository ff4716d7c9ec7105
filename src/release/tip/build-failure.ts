import { UserError } from '../../errors.ts';

const tail = 20;

/**
 * Why make failed, in make's own words. Pure.
 * @param output stdout and stderr in the order in which they came
 */
export function explainBuildFailure(
  {
    commit,
    code,
    output,
  }: { readonly commit: string; readonly code: number; readonly output: readonly string[] },
  bootstrap: string,
): UserError {
  const lines = output.map((line) => line.trimEnd()).filter((line) => line !== '');
  const tooOld = lines.find((line) => /building_Go_requires_Go_|working Go tree >= Go/.test(line));
  if (tooOld !== undefined) {
    return new UserError(
      'GO_UNUSABLE',
      `${bootstrapName(lines) ?? 'The Go'} in ${bootstrap} is too old to build Go ${commit.slice(0, 12)}: ${tooOld.trim()}`,
      { hint: 'Let a newer stable Go build it: install one, or remove the old one from PATH.' },
    );
  }
  const full = lines.findLast((line) => /no space left on device|not enough space on the disk/i.test(line));
  if (full !== undefined) {
    return new UserError('DISK_FULL', `The disk is full: ${full.trim()}`, {
      hint: 'Building Go takes about 2 GB beside the tool cache, 500 MB of which stay.',
    });
  }
  const last = lines.slice(-tail).join('\n');
  return new UserError(
    'COMMAND_FAILED',
    `Go ${commit.slice(0, 12)} does not build: make ended with code ${code}.${last === '' ? '' : `\n${last}`}`,
    { hint: 'The development branch is broken at times: try again later, or name a commit that builds.' },
  );
}

/** `go1.26.8 linux/amd64` from make's first line. */
export function bootstrapName(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = /^Building Go cmd\/dist using .*\((?:go version )?(.+)\)\s*$/.exec(line);
    if (match) return match[1];
  }
  return undefined;
}
