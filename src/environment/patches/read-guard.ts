import type { ExpectedFile, Guard } from './model.ts';
import type { Reader } from './read.ts';
import { type RawExpectation, readExpectations } from './read-conditions.ts';

interface RawGuard {
  readonly expect?: Readonly<Record<string, RawExpectation>> | undefined;
  readonly sha256?: Readonly<Record<string, string>> | undefined;
  readonly expires?: string | undefined;
}

export function readGuard(raw: RawGuard | undefined, reader: Reader): Guard {
  const { expect = {}, sha256 = {}, expires } = raw ?? {};
  const { document, fault } = reader;
  const keys = ['guard', 'expires'];
  if (expires !== undefined && !isDay(expires))
    fault(keys, `there is no day ${expires}`, 'Write year-month-day: 2027-03-31.', 0);
  return {
    expect: readExpectations(expect, ['guard', 'expect'], reader),
    lines: [],
    files: Object.entries(sha256).map(([path, digest]) => readFile(path, digest, reader)),
    ...(expires === undefined ? {} : { expires: { day: expires, at: document.placeOf(keys) } }),
  };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The file is read on the machine that applies the patch: nothing but the workspace's own. */
function readFile(path: string, sha256: string, { document, fault }: Reader): ExpectedFile {
  const keys = ['guard', 'sha256', path];
  const names = path.split('/');
  const inside = names.every(
    (name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0-\x1f]/.test(name),
  );
  if (!inside)
    fault(
      keys,
      'the file must be in the workspace',
      'Write its path from there with forward slashes, without `..`.',
    );
  return { path, sha256, at: document.placeOf(keys) };
}
