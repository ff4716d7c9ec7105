import { levelOf } from '../binary/go/level.ts';
import type { Image } from '../binary/types.ts';
import { plainText } from './plain-text.ts';
import type { Inspected } from './run-inspect.ts';

/** A row for each image of each file that could be read, the columns aligned. */
export function renderTable(files: readonly Inspected[], checked: boolean): string {
  const head = ['FILE', 'PLATFORM', 'LINKAGE', 'NEEDS', 'SYMBOLS', 'HARDENING', 'GO', 'REVISION'];
  const rows = [checked ? [...head, 'EXPECTED'] : head];
  for (const { path, inspection, violations } of files) {
    for (const image of inspection?.images ?? []) {
      const verdict =
        violations.length === 0 ? 'yes' : [...new Set(violations.map(({ key }) => key))].join(',');
      const cells = [
        path,
        describePlatform(image),
        image.linkage ?? image.kind,
        describeNeeds(image),
        describeSymbols(image),
        describeHardening(image),
        image.go?.version.replace(/^go(?=\d)/, '') ?? '-',
        describeRevision(image),
        ...(checked ? [verdict === 'yes' ? verdict : `no: ${verdict}`] : []),
      ];
      rows.push(cells.map(plainText));
    }
  }
  return align(rows);
}

/** `linux/amd64/v3`; the machine's number for a CPU that Go does not know. */
export function describePlatform(image: Image): string {
  const level = levelOf(image);
  const parts = [
    image.os ?? '?',
    image.arch ?? `machine-${image.machine}`,
    ...(level === undefined ? [] : [level.value]),
  ];
  return parts.join('/');
}

export function describeHardening({ hardening, format }: Image): string {
  const { pie, nx, relro, canary, cfg, signature } = hardening;
  const names = [
    pie ? (format === 'pe' ? 'ASLR' : 'PIE') : undefined,
    nx ? (format === 'pe' ? 'DEP' : 'NX') : undefined,
    relro === 'full' || relro === 'partial' ? `RELRO:${relro}` : undefined,
    canary ? 'canary' : undefined,
    cfg ? 'CFG' : undefined,
    signature === 'ad-hoc' ? 'signed:ad-hoc' : signature === 'present' ? 'signed' : undefined,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? 'none' : names.join(',');
}

function describeNeeds({ symbolVersions, libraries, minOs, libc }: Image): string {
  const glibc = symbolVersions.find(({ name }) => name === 'GLIBC');
  if (glibc !== undefined) return `glibc ${glibc.version}`;
  if (minOs !== null) return `macOS ${minOs}`;
  if (libraries.length === 0) return '-';
  return libc ?? `${libraries.length} ${libraries.length === 1 ? 'library' : 'libraries'}`;
}

function describeSymbols({ symbols, dwarf }: Image): string {
  if (symbols) return dwarf ? 'symbols,DWARF' : 'symbols';
  return dwarf ? 'DWARF' : 'stripped';
}

function describeRevision({ go }: Image): string {
  const { 'vcs.revision': revision, 'vcs.modified': modified } = go?.settings ?? {};
  if (revision === undefined) return '-';
  return `${revision.slice(0, 12)}${modified === 'true' ? '+dirty' : ''}`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
