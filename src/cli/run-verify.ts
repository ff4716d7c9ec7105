import { UserError } from '../errors.ts';
import { openBytes } from '../host/node/open-bytes.ts';
import { verifyRelease } from '../provenance/verify/release.ts';
import { plainText } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** @throws UserError INPUT_INVALID where there is no such folder, CHECKSUMS_INVALID */
export async function runVerify(named: string, { host, log, print, printJson }: Terminal): Promise<number> {
  const { machine, files } = host;
  const folder = machine.path.resolve(machine.cwd, named);
  if ((await files.stat(folder))?.kind !== 'directory')
    throw new UserError('INPUT_INVALID', `There is no folder ${folder}.`, {
      hint: 'Name the folder that `build --out` wrote, or that a release was downloaded to.',
    });
  const { by, intact, findings } = await verifyRelease(folder, { files, machine, open: openBytes });
  for (const { kind, message } of findings) log.error(plainText(`${kind}: ${message}`));
  const sources = by.length > 4 ? `${by.slice(0, 3).join(', ')} and ${by.length - 3} more` : by.join(', ');
  const counted = `${intact.length} ${intact.length === 1 ? 'file is' : 'files are'}`;
  print(
    plainText(
      `${counted} as promised by ${sources}${findings.length === 0 ? '' : `, ${findings.length} not`}.`,
    ),
  );
  const ok = findings.length === 0;
  printJson({ ok, folder, by, intact, findings });
  return ok ? 0 : 1;
}
