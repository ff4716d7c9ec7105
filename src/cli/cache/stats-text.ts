import type { AgeShare } from '../../cache/inventory/ages.ts';
import type { BuildStats } from '../../cache/inventory/build-stats.ts';
import type { ModuleStats } from '../../cache/inventory/module-stats.ts';
import type { StoreStats } from '../../cache/inventory/store-stats.ts';
import { formatSize } from '../../cache/size.ts';
import { count, files, table } from './table.ts';

const CONTENT = {
  package: 'compiled packages',
  program: 'programs of go run and go tool',
  test: 'results of tests',
  index: 'lists of packages',
  other: 'vet, cgo and notes of the go command',
};

/** @param rows of each table */
export function buildText(stats: BuildStats, rows: number): readonly string[] {
  const { folder, kinds, platforms, modules, packages, unattributed, unusable, fuzz } = stats;
  const percent = (unattributed.share * 100).toFixed(1);
  return [
    `Build cache ${folder}: ${formatSize(stats.bytes)} in ${files(stats.files)}`,
    ...(stats.files === 0
      ? []
      : [`${formatSize(unattributed.bytes)} (${percent} %) of it cannot be told to be of a package.`]),
    ...(unusable.files === 0
      ? []
      : [`${files(unusable.files)} of no use to Go any more (${formatSize(unusable.bytes)}).`]),
    ...(fuzz.files === 0 ? [] : [`Fuzz inputs beside it: ${files(fuzz.files)}, ${formatSize(fuzz.bytes)}.`]),
    ...ages('used within', stats.ages),
    ...shares('content', kinds, rows, ({ kind }) => CONTENT[kind]),
    ...shares('platform', platforms, rows, ({ platform, go }) =>
      `${platform} go${go}`.replace('godevel', 'devel'),
    ),
    ...shares('module', modules, rows, ({ module }) =>
      module === 'main' ? 'the modules worked on' : module,
    ),
    ...shares('package', packages, rows, ({ package: path }) => path),
  ];
}

export function moduleText(stats: ModuleStats, rows: number): readonly string[] {
  const { folder, zips, extracted, about, vcs, rest, modules, foreign } = stats;
  const parts = [
    { ...extracted, name: 'unpacked' },
    { ...zips, name: 'zips' },
    { ...about, name: 'go.mod files and hashes' },
    { ...vcs, name: 'clones of repositories' },
    { ...rest, name: 'lists of versions, checksum database' },
  ];
  return [
    `Module cache ${folder}: ${formatSize(stats.bytes)} in ${files(stats.files)}`,
    ...(foreign === 0 ? [] : [`${files(foreign)} that Go has not put there.`]),
    ...ages('brought within', stats.ages),
    ...shares('content', parts, rows, ({ name }) => name),
    ...(modules.length === 0
      ? []
      : [
          '',
          ...table(
            ['unpacked', 'zip', 'files', `module (${shown(modules, rows)})`],
            modules
              .slice(0, rows)
              .map(({ path, version, zip, extracted: unpacked, files: number, partial }) => [
                formatSize(unpacked),
                formatSize(zip),
                count(number),
                `${path}@${version}${partial ? ' (half unpacked)' : ''}`,
              ]),
          ),
        ]),
  ];
}

export function storeText(stats: StoreStats, rows: number, now: number): readonly string[] {
  const { folder, limit, kinds, entries } = stats;
  return [
    `Cache folder ${folder}: ${formatSize(stats.bytes)} of ${formatSize(limit)} in ${files(stats.files)}`,
    ...ages('used within', stats.ages),
    ...shares('content', kinds, rows, ({ kind }) => kind),
    ...(entries.length === 0
      ? []
      : [
          '',
          ...table(
            ['size', 'used', 'layer over', `entry (${shown(entries, rows)})`],
            entries
              .slice(0, rows)
              .map(({ key, bytes, used, parents }) => [
                formatSize(bytes),
                `${ago(now - used)} ago`,
                parents.length === 0 ? '' : count(parents.length),
                key ?? 'a file that nobody can use',
              ]),
          ),
        ]),
  ];
}

function ages(title: string, shares_: readonly AgeShare[]): readonly string[] {
  return shares(
    title,
    shares_.filter(({ files: number }) => number > 0),
    shares_.length,
    ({ within }) => within,
  );
}

function shares<Share extends { readonly files: number; readonly bytes: number }>(
  title: string,
  all: readonly Share[],
  rows: number,
  nameOf: (share: Share) => string,
): readonly string[] {
  if (all.length === 0) return [];
  const head = all.length > rows ? `${title} (${shown(all, rows)})` : title;
  return [
    '',
    ...table(
      ['files', 'size', head],
      all.slice(0, rows).map((share) => [count(share.files), formatSize(share.bytes), nameOf(share)]),
    ),
  ];
}

function shown(all: readonly unknown[], rows: number): string {
  return all.length > rows ? `${rows} of ${count(all.length)}` : count(all.length);
}

function ago(milliseconds: number): string {
  const hours = Math.max(0, milliseconds) / 3_600_000;
  if (hours < 1) return `${Math.floor(hours * 60)} min`;
  return hours < 48 ? `${Math.floor(hours)} h` : `${Math.floor(hours / 24)} d`;
}
