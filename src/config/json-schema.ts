import { z } from 'zod';
import { expectSchema } from '../binary/expect/schema.ts';
import { targetSchema } from '../build/targets/schema.ts';
import { configSchema } from './schema.ts';

/** JSON Schema 2020-12 for editors: schemas/config.schema.json. */
export function configJsonSchema(): unknown {
  return {
    ...(z.toJSONSchema(configSchema({ targets: targetSchema, 'build-expect': expectSchema })) as object),
    title: 'setup-go-plus project configuration',
  };
}
