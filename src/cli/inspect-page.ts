import type { GoBuild, Image, Module } from '../binary/types.ts';
import { describeHardening, describePlatform } from './inspect-table.ts';
import { plainText } from './plain-text.ts';
import type { Inspected } from './run-inspect.ts';

type Line = readonly [label: string, value: string];

/** Everything about one file. */
export function renderPage({ path, inspection }: Inspected): string {
  if (inspection === null) return '';
  const lines: Line[] = [['size', `${inspection.size} bytes`]];
  for (const image of inspection.images) {
    if (inspection.format === 'universal')
      lines.push(['image', `at offset ${image.offset}, ${image.size} bytes`]);
    lines.push(...imageLines(image), ...goLines(image.go));
  }
  for (const { text, offset } of inspection.texts) {
    lines.push([
      'contains',
      `${JSON.stringify(text)}: ${offset === null ? 'no' : `at 0x${offset.toString(16)}`}`,
    ]);
  }
  const { localPaths } = inspection;
  if (localPaths !== null) lines.push(['local paths', String(localPaths.count)]);
  for (const sample of localPaths?.samples ?? []) {
    lines.push(['', `${sample.path} at 0x${sample.offset.toString(16)}`]);
  }
  const width = Math.max(...lines.map(([label]) => label.length));
  const rows = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${plainText(value)}`.trimEnd());
  return [plainText(path), ...rows].join('\n');
}

function imageLines(image: Image): Line[] {
  const { hardening } = image;
  return [
    ['format', `${FORMATS[image.format]}, ${image.bits} bits, ${image.endianness}-endian, ${image.kind}`],
    ['platform', describePlatform(image)],
    ...line('linkage', image.linkage),
    ...line('interpreter', image.interpreter),
    ...line('C library', image.libc),
    ...image.libraries.map(
      ({ name, kind }, index): Line => [
        index === 0 ? 'libraries' : '',
        kind === 'needed' ? name : `${name} (${kind})`,
      ],
    ),
    ...image.symbolVersions.map(
      ({ name, version, library }, index): Line => [
        index === 0 ? 'needs' : '',
        `${name}_${version} of ${library}`,
      ],
    ),
    ...line('minimum OS', image.minOs),
    ...line('search paths', image.searchPaths.join(' ') || null),
    ...line('subsystem', image.subsystem),
    ['symbols', image.symbols ? 'yes' : 'no'],
    ['DWARF', image.dwarf ? 'yes' : 'no'],
    ['hardening', describeHardening(image)],
    ...line('missing', missing(hardening)),
    ...line(image.format === 'mach-o' ? 'UUID' : 'build ID', image.buildId),
  ];
}

const FORMATS = { elf: 'ELF', pe: 'PE', 'mach-o': 'Mach-O', wasm: 'WebAssembly' } as const;

/** What the format has, and this file has not. */
function missing({ pie, nx, relro, canary, cfg, highEntropy, signature }: Image['hardening']): string | null {
  const names = [
    pie === false ? 'PIE/ASLR' : undefined,
    nx === false ? 'NX/DEP' : undefined,
    relro === 'none' ? 'RELRO' : undefined,
    canary === false ? 'canary' : undefined,
    cfg === false ? 'CFG' : undefined,
    highEntropy === false ? 'high-entropy ASLR' : undefined,
    signature === 'none' ? 'signature' : undefined,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? null : names.join(', ');
}

function goLines(go: GoBuild | null): Line[] {
  if (go === null) return [['Go', 'no build information']];
  return [
    ['Go', go.version],
    ...line('package', go.path),
    ...(go.main === null ? [] : [['module', describeModule(go.main)] as const]),
    ...go.deps.map((module, index): Line => [index === 0 ? 'dependencies' : '', describeModule(module)]),
    ...Object.entries(go.settings).map(
      ([name, value], index): Line => [index === 0 ? 'settings' : '', `${name}=${value}`],
    ),
  ];
}

function describeModule({ path, version, sum, replacedBy }: Module): string {
  const own = [path, version, sum].filter((part) => part !== null && part !== '').join(' ');
  return replacedBy === null ? own : `${own} => ${describeModule(replacedBy)}`;
}

function line(label: string, value: string | null): Line[] {
  return value === null ? [] : [[label, value]];
}
