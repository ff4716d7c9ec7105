import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const library = join('node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');

/** What the schema of CycloneDX 1.6 has against the document, of the copy in the CycloneDX library. */
export function cycloneDxErrors(document: unknown): unknown {
  return errorsOf(cycloneDx(), document);
}

/** What the schema of SPDX 2.3 has against the document. */
export function spdxErrors(document: unknown): unknown {
  return errorsOf(spdx(), document);
}

const cycloneDx = once(() => {
  const ajv = newAjv(['meta:enum']);
  for (const name of ['spdx', 'jsf-0.82']) {
    const file = `${name}.SNAPSHOT.schema.json`;
    ajv.addSchema(readSchema(join(library, file)), `http://cyclonedx.org/schema/${file}`);
  }
  return ajv.compile(readSchema(join(library, 'bom-1.6.SNAPSHOT.schema.json')));
});

const spdx = once(() =>
  newAjv([]).compile(readSchema(join('__tests__', 'fixtures', 'spdx', 'spdx-schema-2.3.json'))),
);

function newAjv(annotations: readonly string[]): Ajv {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allErrors: true,
  });
  for (const keyword of annotations) ajv.addKeyword(keyword);
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const more: (ajv: Ajv, options: object) => void = createRequire(import.meta.url)('ajv-formats-draft2019');
  more(ajv, { formats: ['idn-email', 'iri-reference'] });
  // The schema of CycloneDX names this where any text may be.
  ajv.addFormat('string', true);
  return ajv;
}

function errorsOf(validate: ValidateFunction, document: unknown): unknown {
  return validate(document)
    ? []
    : validate.errors!.map(({ instancePath, message, params }) => ({ instancePath, message, params }));
}

function readSchema(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
