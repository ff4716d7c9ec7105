import type { Inspection } from '../../binary/types.ts';
import type { Bom, Component } from '../types.ts';
import { goImage } from './subject.ts';

const MOST_NAMES = 3;

/** What the model leaves open, one sentence each: a document that is silent about it would claim to be complete. */
export function planUnknown(
  bom: Omit<Bom, 'unknown'>,
  inspection: Inspection | null,
  fromSource: boolean,
  difference: string | undefined,
): string[] {
  const { subject, main, modules, std, graph } = bom;
  const image = goImage(inspection);
  const settings = image?.go?.settings;
  const all = [...(main === null ? [] : [main]), ...modules];
  const withPackages = all.filter(({ packages }) => packages !== null);
  const sentences = [
    inspection === null &&
      'The file is of a format that cannot be read: it was not held against this document.',
    fromSource && 'The file names no modules: they are those of the source.',
    main === null && !fromSource && 'The modules: the file names none.',
    std === null && 'The version of Go: the file does not say it.',
    difference,
    all.length > 0 &&
      withPackages.length === 0 &&
      'Which packages of the modules are linked: the source was not there.',
    withPackages.length > 0 &&
      about(all, ({ packages }) => packages === null, 'Which packages are linked', 'the source has none'),
    modules.length > 0 &&
      graph === 'flat' &&
      'Which module needs which: only that the program needs them all.',
    about(all, ({ licence }) => licence === null, 'The licence', 'no licence file was there'),
    about(all, isUnmatched, 'The licence', 'the text is not a known one'),
    modules.length > 0 &&
      about(modules, ({ sum, local }) => sum === null && !local, 'The checksum', 'the file has none'),
    about(all, ({ local }) => local, 'The version', 'a local folder took its place'),
    subject.commit === null && 'The commit: the file does not name it.',
    subject.ldflags === null &&
      settings?.['-trimpath'] === 'true' &&
      'Linker flags: with -trimpath Go leaves them out.',
    usesC(settings, std) && 'C code: what is linked statically leaves no name in the file.',
    (inspection?.images.length ?? 0) > 1 &&
      'One target: the file is for several CPUs, and its settings are those of the first.',
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === 'string');
}

/** Without build settings (Go before 1.18) nobody knows. */
function usesC(settings: Readonly<Record<string, string>> | undefined, std: Bom['std']): boolean {
  if (settings === undefined || settings.CGO_ENABLED === '0') return false;
  return std?.packages == null || std.packages.includes('runtime/cgo');
}

function isUnmatched({ licence }: Component): boolean {
  return (
    licence !== null && (licence.expression === 'NOASSERTION' || licence.files.some(({ id }) => id === null))
  );
}

function about(
  all: readonly Component[],
  of: (component: Component) => boolean,
  what: string,
  why: string,
): string | false {
  const names = all.filter(of).map(({ path }) => path);
  if (names.length === 0) return false;
  if (names.length === all.length && all.length > 1) return `${what} of all ${names.length} modules: ${why}.`;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return `${what} of ${shown}${more > 0 ? ` and ${more} more` : ''}: ${why}.`;
}
