import type { Inventory } from '../merge/types.ts';
import { planSpdx } from './plan.ts';
import { formatSpdxTags } from './tag.ts';

/** A document of SPDX 2.3. */
export function renderSpdx(
  inventory: Inventory,
  form: 'json' | 'tag',
  tool: { readonly name: string; readonly version: string },
): string {
  const document = planSpdx(inventory, tool);
  return form === 'tag' ? formatSpdxTags(document) : `${JSON.stringify(document, null, 2)}\n`;
}
