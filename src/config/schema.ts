import { z } from 'zod';
import { type Input, inputs } from '../inputs.ts';

/** What a config says in more than texts, by input. */
export interface StructuredSchemas {
  /** An item of the list. */
  readonly targets: z.ZodType;
  readonly 'build-expect': z.ZodType;
}

const map = z.record(z.string(), z.unknown());

/**
 * `.setup-go-plus/config.yaml`, made from the table of inputs so that a key and an input can never differ.
 * @param structured by default any map: their own schemas say more precisely what is wrong in one
 */
export function configSchema(
  structured: StructuredSchemas = { targets: map, 'build-expect': map },
): z.ZodType {
  const sections = new Map<string, Record<string, z.ZodType>>();
  for (const input of inputs as readonly Input[]) {
    if (input.config === undefined) continue;
    const [section, key] = splitKey(input.config);
    const keys = sections.get(section) ?? {};
    keys[key] = valueSchema(input, structured).describe(describe(input)).optional();
    sections.set(section, keys);
  }
  const shape: Record<string, z.ZodType> = {};
  for (const [section, keys] of sections) shape[section] = z.strictObject(keys).optional();
  return z.strictObject(shape);
}

export function splitKey(key: string): [section: string, name: string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}

function valueSchema(input: Input, structured: StructuredSchemas): z.ZodType {
  if (input.name === 'targets')
    return z.union([z.string(), z.array(z.union([z.string(), structured.targets]))], {
      error: 'expected targets',
    });
  if (input.name === 'build-expect')
    return z.union([z.string(), z.array(z.string()), structured['build-expect']], {
      error: 'expected what binaries must be',
    });
  switch (input.type) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return choiceSchema(input.choices as [string, ...string[]]);
    case 'lines':
    case 'words':
      return z.union([z.string(), z.array(z.string())]);
    case 'text':
      // A number is read by its own spelling, so an unquoted 1.20 is not the 1.2 that YAML makes of it.
      return input.name === 'go-version' ? z.union([z.string(), z.number()]) : z.string();
  }
}

/** YAML reads `true` as a boolean; as an input it is the same word. */
function choiceSchema(choices: [string, ...string[]]): z.ZodType {
  return choices.includes('true') ? z.union([z.enum(choices), z.boolean()]) : z.enum(choices);
}

function describe(input: Input): string {
  return input.default === undefined ? input.description : `${input.description} Default: ${input.default}.`;
}
