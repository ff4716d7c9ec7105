import { z } from 'zod';
import { type Input, inputs } from '../inputs.ts';

/** `.setup-go-plus/config.yaml`, made from the table of inputs so that a key and an input can never differ. */
export function configSchema(): z.ZodType {
  const sections = new Map<string, Record<string, z.ZodType>>();
  for (const input of inputs as readonly Input[]) {
    if (input.config === undefined) continue;
    const [section, key] = splitKey(input.config);
    const keys = sections.get(section) ?? {};
    keys[key] = valueSchema(input).describe(describe(input)).optional();
    sections.set(section, keys);
  }
  const shape: Record<string, z.ZodType> = {};
  for (const [section, keys] of sections) shape[section] = z.strictObject(keys).optional();
  return z.strictObject(shape);
}

/** JSON Schema 2020-12 for editors: schemas/config.schema.json. */
export function configJsonSchema(): unknown {
  return {
    ...(z.toJSONSchema(configSchema()) as object),
    title: 'setup-go-plus project configuration',
  };
}

export function splitKey(key: string): [section: string, name: string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}

function valueSchema(input: Input): z.ZodType {
  switch (input.type) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(input.choices as [string, ...string[]]);
    case 'lines':
    case 'words':
      return z.union([z.string(), z.array(z.string())]);
    case 'text':
      // A number is read by its own spelling, so an unquoted 1.20 is not the 1.2 that YAML makes of it.
      return input.name === 'go-version' ? z.union([z.string(), z.number()]) : z.string();
  }
}

function describe(input: Input): string {
  return input.default === undefined ? input.description : `${input.description} Default: ${input.default}.`;
}
