import type { Inventory } from '../merge/types.ts';
import { planCycloneDx } from './plan.ts';
import { formatCycloneDxXml } from './xml.ts';

/** A document of CycloneDX 1.6. */
export function renderCycloneDx(
  inventory: Inventory,
  form: 'json' | 'xml',
  tool: { readonly name: string; readonly version: string },
): string {
  const document = planCycloneDx(inventory, tool);
  return form === 'xml' ? formatCycloneDxXml(document) : `${JSON.stringify(document, null, 2)}\n`;
}
