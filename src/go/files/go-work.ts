import type { Answer } from '../../answer.ts';
import { type Directive, parseModFile } from '../modfile.ts';
import type { VersionSpec } from '../spec.ts';
import { compareGoVersions } from '../version.ts';
import { answerOfWish, decodeModText, goWish, type Wish, wishOf } from './go-mod.ts';
import { showPath } from './path.ts';
import type { ReadContext, VersionFile, VersionFileReader } from './types.ts';

export const goWork: VersionFileReader = {
  name: 'go.work',
  paths: ['go.work'],
  matches: (path) => path.endsWith('.work'),
  absent: {
    message: 'has no go line, nor has any of its members, so the go command would take it for Go 1.18',
    hint: 'Say which Go the workspace needs: go work use (or go work edit -go=1.26)',
  },
  async read(file, context): Promise<Answer<VersionSpec> | undefined> {
    const parsed = parseModFile(decodeModText(file.bytes), file.shown, 'go.work');
    const own = wishOf(parsed, file, context);
    const member = await newestMember(parsed.use, file, context);
    if (member !== undefined && (own === undefined || isNewer(member.wish, own))) {
      return answerOfWish(
        member.wish,
        member.file,
        'go.work',
        context.policy,
        `a member of ${file.shown} that asks for more than it says`,
      );
    }
    return own === undefined ? undefined : answerOfWish(own, file, 'go.work', context.policy);
  },
};

interface Member {
  readonly file: VersionFile;
  readonly wish: Wish;
}

/** The go command fails where a member wants a newer Go than go.work does, so what the members say counts too. */
async function newestMember(
  use: readonly Directive[],
  work: VersionFile,
  context: ReadContext,
): Promise<Member | undefined> {
  const { path } = context.machine;
  let newest: Member | undefined;
  for (const folder of use) {
    const file = await readMember(path.resolve(path.dirname(work.path), folder.value, 'go.mod'), context);
    const wish = file && goWish(parseModFile(decodeModText(file.bytes), file.shown, 'go.mod'), file);
    if (file === undefined || wish === undefined) continue;
    if (newest === undefined || isNewer(wish, newest.wish)) newest = { file, wish };
  }
  return newest;
}

/** undefined where it is not there: a sparse checkout leaves members out. */
async function readMember(path: string, { files, machine }: ReadContext): Promise<VersionFile | undefined> {
  const bytes = await files.read(path);
  return bytes && { bytes, path, shown: showPath(machine, path) };
}

function isNewer(a: Wish, b: Wish): boolean {
  return compareGoVersions(a.version, b.version) > 0;
}
