import { answerOf } from './policy.ts';
import { decodeText, meaningfulLines } from './text.ts';
import type { VersionFileReader } from './types.ts';

/** asdf's file (`golang 1.22.3`), which mise reads too (`go 1.22.3`). Of several versions the first counts, as there. */
export const toolVersions: VersionFileReader = {
  name: '.tool-versions',
  paths: ['.tool-versions'],
  matches: (path) => /(^|\/)\.tool-versions$/.test(path),
  absent: {
    message: 'has no line that begins with golang (or go) and a version',
    hint: 'Add one: golang 1.26.5',
  },
  async read(file, { policy }) {
    for (const { line, text } of meaningfulLines(decodeText(file.bytes))) {
      const [tool, version] = text.split(/\s+/);
      if ((tool === 'golang' || tool === 'go') && version !== undefined) {
        return answerOf(version, file, { by: '.tool-versions', line }, policy);
      }
    }
    return undefined;
  },
};
