import { decodeSnapshot, diffSnapshots } from '../environment/patches/index.ts';
import { UserError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvDiff(
  before: string,
  after: string,
  { host, print, printJson }: Terminal,
): Promise<number> {
  const { files, machine } = host;
  const [old, now] = await Promise.all(
    [before, after].map(async (path) => {
      const bytes = await files.read(machine.path.resolve(machine.cwd, path));
      if (bytes !== undefined) return decodeSnapshot(bytes);
      throw new UserError('INPUT_INVALID', `There is no file ${path}`, {
        hint: 'Write one with `setup-go-plus env snapshot`.',
      });
    }),
  );
  const patch = await diffSnapshots(old!, now!, { names: [before, after] });
  if (patch !== '') print(patch.replace(/\n$/, ''));
  printJson({ equal: patch === '', patch });
  return 0;
}
