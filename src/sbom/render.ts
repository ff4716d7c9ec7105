import type { Inventory } from './merge/types.ts';
import type { Bom, ReleaseBom, SbomFormat } from './types.ts';

/** Named in each document as what wrote it. */
export interface SbomTool {
  readonly name: string;
  readonly version: string;
}

/** The document of one binary, in UTF-8. The same model gives the same bytes. */
export async function renderBom(bom: Bom, format: SbomFormat, tool: SbomTool): Promise<Uint8Array> {
  const { inventoryOf } = await import('./merge/merge.ts');
  return render(inventoryOf(bom), format, tool);
}

/** The document of a release: its binaries, and everything that they are made of once. Their order does not matter. */
export async function renderReleaseBom(
  release: ReleaseBom,
  format: SbomFormat,
  tool: SbomTool,
): Promise<Uint8Array> {
  const { mergeBoms } = await import('./merge/merge.ts');
  return render(mergeBoms(release), format, tool);
}

const suffixes: Readonly<Record<SbomFormat, string>> = {
  'cyclonedx-json': '.cdx.json',
  'cyclonedx-xml': '.cdx.xml',
  'spdx-json': '.spdx.json',
  'spdx-tag': '.spdx',
};

/** What a file's name is continued by: `.cdx.json`. */
export function sbomSuffix(format: SbomFormat): string {
  return suffixes[format];
}

async function render(inventory: Inventory, format: SbomFormat, tool: SbomTool): Promise<Uint8Array> {
  if (format === 'cyclonedx-json' || format === 'cyclonedx-xml') {
    const { renderCycloneDx } = await import('./cyclonedx/render.ts');
    return Buffer.from(renderCycloneDx(inventory, format === 'cyclonedx-xml' ? 'xml' : 'json', tool));
  }
  const { renderSpdx } = await import('./spdx/render.ts');
  return Buffer.from(renderSpdx(inventory, format === 'spdx-tag' ? 'tag' : 'json', tool));
}
