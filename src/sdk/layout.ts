import { UserError } from '../errors.ts';
import type { Platform } from '../go/platform.ts';
import type { GoVersion } from '../go/version.ts';
import type { VersionFile } from './version-file.ts';

/**
 * That what was unpacked is the Go that was offered.
 * @param files names below GOROOT
 * @throws UserError ARCHIVE_INVALID
 */
export function checkLayout(
  files: ReadonlySet<string>,
  versionFile: VersionFile | undefined,
  offered: { readonly version: GoVersion; readonly platform: Platform },
): void {
  const { version, platform } = offered;
  const expected = `go${version.text}`;
  // Vendors put their mark on the archive's name, not always into the file.
  const accepted = [
    expected,
    version.suffix === undefined ? expected : expected.slice(0, -version.suffix.length),
  ];
  if (versionFile === undefined) throw wrong(`has no VERSION file; ${expected} was expected`);
  if (!accepted.includes(versionFile.name))
    throw wrong(
      `says in its VERSION file that it is ${JSON.stringify(versionFile.name)}; ${expected} was expected`,
    );
  const exe = platform.os === 'windows' ? '.exe' : '';
  const tools = `pkg/tool/${platform.os}_${platform.arch}`;
  for (const name of [`bin/go${exe}`, `${tools}/compile${exe}`, `${tools}/link${exe}`])
    if (!files.has(name)) throw wrong(`has no ${name}, which Go for ${platform.os}/${platform.arch} has`);
  if (![...files].some((name) => name.startsWith('src/runtime/'))) throw wrong('has no src/runtime');
}

function wrong(fault: string): UserError {
  return new UserError('ARCHIVE_INVALID', `The archive ${fault}.`, {
    hint: 'It is not the Go that was asked for. Nothing of it was kept. Check where the download comes from.',
  });
}
