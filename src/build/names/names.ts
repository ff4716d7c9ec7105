import { UserError } from '../../errors.ts';
import { checksumNames } from '../checksums/format.ts';
import { recordName } from '../record/name.ts';
import type { BuildRequest, MainPackage, Target } from '../types.ts';
import { renderTemplate } from './template.ts';

/** A folder a target, so that every binary keeps the name under which people run it. */
export const defaultName = '{{name}}_{{target}}/{{name}}{{exe}}';
/** As goreleaser and most Go projects name what they publish. */
const ARCHIVE = '{{name}}_{{version}}_{{target}}';
const RESERVED = [recordName, ...Object.values(checksumNames), '.gitignore'];

export interface NamedRow {
  readonly target: Target;
  readonly packages: readonly { readonly main: MainPackage; readonly file: string }[];
  /** Below the output folder; null where no archive is made. */
  readonly archive: {
    readonly file: string;
    readonly format: 'tar.gz' | 'zip';
    readonly folder: string;
  } | null;
}

/**
 * Where everything goes, before anything is built. Nothing that two rows would both write is accepted, also where
 * only letter case differs, as on Windows and macOS it is one file there.
 * @param version without the v of its tag
 * @throws UserError INPUT_INVALID
 */
export function planNames(
  targets: readonly Target[],
  mains: readonly MainPackage[],
  { name, archive }: Pick<BuildRequest, 'name' | 'archive'>,
  version: string,
): NamedRow[] {
  const taken = new Map(RESERVED.map((file) => [file.toLowerCase(), `the build's own ${file}`]));
  const claim = (file: string, by: string) => {
    checkName(file, by);
    const other = taken.get(file.toLowerCase());
    if (other !== undefined)
      throw new UserError('INPUT_INVALID', `${by} and ${other} would both be written to ${file}.`, {
        hint: 'Give the name template what tells them apart: {{target}} for targets, {{name}} for programs.',
      });
    taken.set(file.toLowerCase(), by);
    return file;
  };
  const named = targets.map((target): NamedRow => {
    const common = { version, ...targetFields(target, targets) };
    const packages = mains.map((main) => ({
      main,
      file: claim(
        renderTemplate(name, { name: main.name, ...common }, 'The name of binaries (build-name)'),
        `${main.name} for ${target.id}`,
      ),
    }));
    if (archive === 'none') return { target, packages, archive: null };
    const format = archive === 'auto' ? (target.goos === 'windows' ? 'zip' : 'tar.gz') : archive;
    const folder = renderTemplate(ARCHIVE, { name: mains[0]!.name, ...common }, 'The name of archives');
    const file = claim(`${folder}.${format}`, `the archive for ${target.id}`);
    return { target, packages, archive: { file, format, folder } };
  });
  refuseNested(taken);
  return named;
}

/** `hello` and `hello/LICENSE` cannot both be. */
function refuseNested(taken: ReadonlyMap<string, string>): void {
  for (const [file, by] of taken)
    for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
      const other = taken.get(file.slice(0, at));
      if (other !== undefined)
        throw new UserError(
          'INPUT_INVALID',
          `${other} would be the file ${file.slice(0, at)}, and ${by} needs a folder of that name.`,
          { hint: `The usual template is ${defaultName}.` },
        );
    }
}

/** The variant is said whenever it is not Go's default; cgo only where the same target is built without it, too. */
function targetFields(target: Target, all: readonly Target[]): Record<string, string> {
  const { goos, goarch, variant, cgo } = target;
  const both = all.some(
    (other) =>
      other.goos === goos && other.goarch === goarch && other.variant === variant && other.cgo !== cgo,
  );
  const level = variant === null ? '' : variant.replaceAll(',', '-');
  const parts = [goos, goarch, ...(level === '' ? [] : [level]), ...(cgo && both ? ['cgo'] : [])];
  return { os: goos, arch: goarch, variant: level, target: parts.join('_'), exe: extension(target) };
}

/** As the go command names what it builds (`go help buildmode`). */
function extension({ goos, buildmode }: Target): string {
  if (buildmode === 'c-archive') return goos === 'windows' ? '.lib' : '.a';
  if (buildmode === 'c-shared' || buildmode === 'plugin')
    return goos === 'windows' ? '.dll' : goos === 'darwin' ? '.dylib' : '.so';
  if (goos === 'js' || goos === 'wasip1') return '.wasm';
  return goos === 'windows' ? '.exe' : '';
}

/** It is unpacked on Windows, too, whoever built it. */
function checkName(file: string, by: string): void {
  const wrong = file.split('/').find((part) => part === '' || part === '.' || part === '..');
  if (wrong !== undefined || /^[A-Za-z]:/.test(file))
    throw unfit(file, by, 'it must be a path below the output folder');
  if (/[\0-\x1f<>:"|?*\\]/.test(file)) throw unfit(file, by, 'it has a sign that Windows does not allow');
  for (const part of file.split('/')) {
    if (/[. ]$/.test(part)) throw unfit(file, by, `Windows drops the end of ${JSON.stringify(part)}`);
    if (/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(part))
      throw unfit(file, by, `${part} is a device on Windows`);
  }
}

function unfit(file: string, by: string, why: string): UserError {
  return new UserError('INPUT_INVALID', `${JSON.stringify(file)} is no name for ${by}: ${why}.`, {
    hint: `The usual template is ${defaultName}.`,
  });
}
