import { UserError } from '../../errors.ts';
import { checksumNames } from '../checksums/format.ts';
import { type ExpectedBuild, expectedBuild, rowDigest } from '../matrix/identity.ts';
import { recordName } from '../record/name.ts';
import type { Artifact, BuildRecord, BuildRequest, BuildRow } from '../types.ts';
import type { Part } from './part.ts';

export interface MergePlan {
  /** Without checksum files, which are written anew. */
  readonly record: BuildRecord;
  readonly copies: readonly Copy[];
  /** Checksum files of the parts: read and compared, and left behind. */
  readonly verified: readonly Copy[];
  /** What parts say for the documents of the whole: read and compared, and left behind. */
  readonly inputs: readonly Copy[];
  readonly checksums: BuildRequest['checksums'];
}

export interface Copy {
  /** Absolute folder of the part. */
  readonly folder: string;
  /** For messages. */
  readonly part: string;
  readonly artifact: Artifact;
  /** actions/upload-artifact takes this away from every file. */
  readonly executable: boolean;
}

/** More than one line is told at once, but nobody reads hundreds. */
const MOST_TOLD = 20;

/**
 * One build of several parts: all that was expected, each once, of one commit, by one Go.
 * @param expected null: the parts are held to each other only
 * @throws UserError MERGE_REFUSED with all that is wrong
 */
export function planMerge(parts: readonly Part[], expected: ExpectedBuild | null): MergePlan {
  const wrong = new Problems();
  const wanted = expected ?? jointly(parts);
  for (const part of parts) {
    checkCommon(part, wanted, wrong);
    checkRows(part, wanted, wrong);
    checkFiles(part, wrong);
  }
  const owners = checkTargets(parts, wanted, wrong);
  const copies = collect(parts, wrong);
  wrong.refuse();
  const ids = Object.keys(wanted.rows);
  // As a single machine orders them.
  const kept = copies
    .filter(({ artifact }) => artifact.kind !== 'checksums' && !isInput(artifact))
    .sort((a, b) => (a.artifact.file < b.artifact.file ? -1 : 1));
  const verified = copies.filter(({ artifact }) => artifact.kind === 'checksums');
  const sums = new Set(verified.map(({ artifact }) => artifact.file));
  return {
    record: joinRecords(
      ids.map((id) => owners.get(id)!),
      parts,
      kept,
    ),
    copies: kept,
    verified,
    inputs: copies.filter(({ artifact }) => isInput(artifact)),
    checksums: [
      'sha256',
      ...(sums.has(checksumNames.sha512) ? (['sha512'] as const) : []),
      ...([...sums].some((file) => file.endsWith('.sha256')) ? (['files'] as const) : []),
    ],
  };
}

/** What the first part says, and the targets of all: then a target that no part has cannot be missed. */
function jointly(parts: readonly Part[]): ExpectedBuild {
  const [first, ...others] = parts.map(({ record }) => expectedBuild(record.plan));
  if (first === undefined) throw new UserError('INPUT_INVALID', 'There are no parts to merge.');
  return { ...first, rows: Object.assign({}, ...[...others.reverse(), first].map(({ rows }) => rows)) };
}

function checkCommon({ name, record }: Part, wanted: ExpectedBuild, wrong: Problems): void {
  const { rows: _, ...own } = expectedBuild(record.plan);
  for (const [key, value] of Object.entries(own)) {
    const other = wanted[key as keyof typeof own];
    if (value !== other)
      wrong.add(`${name}: its ${WORDS[key] ?? key} is ${value}, and ${other} was expected`);
  }
  const [dirty] = record.plan.source?.changed ?? [];
  if (wanted.requireClean && dirty !== undefined)
    wrong.add(`${name}: its work tree was not clean (${quote(dirty)})`);
}

const WORDS: Readonly<Record<string, string>> = {
  goVersion: 'Go version',
  sourceDate: 'source date',
  requireClean: 'demand for a clean tree',
};

function checkRows({ name, record }: Part, wanted: ExpectedBuild, wrong: Problems): void {
  const { plan, results, artifacts } = record;
  for (const row of plan.rows) {
    if (!Object.hasOwn(wanted.rows, row.id)) wrong.add(`${name}: ${quote(row.id)} was not asked for`);
    else if (row.id !== row.target.id || rowDigest(row) !== wanted.rows[row.id])
      wrong.add(`${name}: ${row.id} was not built as it was planned (flags, settings or names differ)`);
    const status = results.find(({ id }) => id === row.id)?.status;
    if (status === 'built') {
      for (const file of promised(row))
        if (!artifacts.some((artifact) => artifact.file === file && artifact.target === row.id))
          wrong.add(`${name}: ${row.id} was built, and its record has no ${quote(file)}`);
    } else if (!row.target.allowFailure)
      wrong.add(`${name}: ${row.id} was not built (${status ?? 'no result'})`);
  }
  const known = new Set(plan.rows.map(({ id }) => id));
  const named = [
    ...results.map(({ id }) => id),
    ...artifacts.flatMap(({ target }) => target ?? []),
    ...[...record.runs, ...record.reproduced].map(({ target }) => target),
  ];
  for (const id of new Set(named))
    if (!known.has(id)) wrong.add(`${name}: its record speaks of ${quote(id)}, which is not in its plan`);
}

/** What is archived need not lie beside its archive, too. */
function promised({ packages, archive }: BuildRow): string[] {
  return archive === null ? packages.map(({ file }) => file) : [archive.file];
}

function checkFiles({ name, record, files }: Part, wrong: Problems): void {
  // A build gives its output folder a .gitignore where git would see it.
  const listed = new Set<string>([recordName, '.gitignore']);
  for (const { file } of record.artifacts) {
    const kind = files.get(file);
    listed.add(file);
    if (kind === undefined) wrong.add(`${name}: ${quote(file)} is missing`);
    else if (kind !== 'file')
      wrong.add(`${name}: ${quote(file)} is a ${kind === 'link' ? 'link' : 'device or socket'}, not a file`);
  }
  for (const file of files.keys())
    if (!listed.has(file)) wrong.add(`${name}: ${quote(file)} is not in its record`);
}

function checkTargets(
  parts: readonly Part[],
  wanted: ExpectedBuild,
  wrong: Problems,
): Map<string, { readonly row: BuildRow; readonly part: Part }> {
  const owners = new Map<string, { readonly row: BuildRow; readonly part: Part }>();
  for (const part of parts)
    for (const row of part.record.plan.rows) {
      const other = owners.get(row.id);
      if (other !== undefined) wrong.add(`${row.id} is in ${other.part.name} and in ${part.name}`);
      else owners.set(row.id, { row, part });
    }
  for (const id of Object.keys(wanted.rows)) if (!owners.has(id)) wrong.add(`${id} is in no part`);
  return owners;
}

/** Each file once, also where only letter case differs: on Windows and macOS it is one. */
function collect(parts: readonly Part[], wrong: Problems): Copy[] {
  const taken = new Map<string, Copy>();
  const copies: Copy[] = [];
  const generated = [recordName, ...Object.values(checksumNames)].map((file) => file.toLowerCase());
  for (const { name, folder, record } of parts)
    for (const artifact of record.artifacts) {
      const { file, kind, target, sha256 } = artifact;
      const copy = { folder, part: name, artifact, executable: kind === 'binary' };
      if (kind === 'checksums' || isInput(artifact)) {
        copies.push(copy);
        continue;
      }
      const key = file.normalize('NFC').toLowerCase();
      if (generated.includes(key))
        wrong.add(`${name}: ${quote(file)} would be written over by the build’s own`);
      const other = taken.get(key);
      if (other === undefined) {
        taken.set(key, copy);
        copies.push(copy);
      } else if (target !== null || other.artifact.sha256 !== sha256 || other.artifact.file !== file)
        wrong.add(`${quote(file)} is in ${other.part} and in ${name}`);
    }
  return copies;
}

/** Documents about a part: those about the whole are written anew from them. */
function isInput({ kind, target, file }: Artifact): boolean {
  if (kind === 'sbom') return target === null && /\.(?:cdx\.json|cdx\.xml|spdx\.json|spdx)$/.test(file);
  return kind === 'bom' || kind === 'audit' || kind === 'provenance';
}

function joinRecords(
  rows: readonly { readonly row: BuildRow; readonly part: Part }[],
  parts: readonly Part[],
  copies: readonly Copy[],
): BuildRecord {
  const plans = parts.map(({ record }) => record.plan);
  const place = new Map(rows.map(({ row }, index) => [row.id, index]));
  const inOrder = <T>(items: readonly T[], idOf: (item: T) => string): T[] => {
    const at = (item: T) => place.get(idOf(item)) ?? rows.length;
    return [...items].sort((a, b) => at(a) - at(b));
  };
  return {
    ...parts[0]!.record,
    plan: {
      ...plans[0]!,
      rows: rows.map(({ row }) => row),
      left: [...new Map(plans.flatMap(({ left }) => left).map((each) => [each.id, each])).values()],
      warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
    },
    results: inOrder(
      parts.flatMap(({ record }) => record.results),
      ({ id }) => id,
    ),
    artifacts: copies.map(({ artifact }) => artifact),
    runs: inOrder(
      parts.flatMap(({ record }) => record.runs),
      ({ target }) => target,
    ),
    reproduced: inOrder(
      parts.flatMap(({ record }) => record.reproduced),
      ({ target }) => target,
    ),
  };
}

class Problems {
  readonly #lines: string[] = [];

  add(line: string): void {
    this.#lines.push(line);
  }

  /** @throws UserError MERGE_REFUSED where there is one */
  refuse(): void {
    const count = this.#lines.length;
    if (count === 0) return;
    const told = this.#lines.slice(0, MOST_TOLD).map((line) => `\n  ${line}`);
    const more = count > MOST_TOLD ? `\n  and ${count - MOST_TOLD} more` : '';
    throw new UserError('MERGE_REFUSED', `The parts do not make one build:${told.join('')}${more}`, {
      hint: 'Build the parts anew, all of one commit, with what one `build plan` said. Nothing was written.',
    });
  }
}

/** Printable whatever a part's record says. */
function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 117)}...` : text);
}
