import { damaged } from './fault.ts';
import type { PackHeader, PackKind } from './types.ts';

const KINDS: readonly string[] = ['build', 'modules', 'sdk'] satisfies readonly PackKind[];
/** A chain is rebuilt after six layers. */
const PARENTS = 64;
/** The Actions service's own limit. */
const KEY_LENGTH = 512;

/**
 * The first line of a pack, without its end. Members that are not known are dropped.
 * @throws UserError ARCHIVE_INVALID
 */
export function parseHeader(line: string): PackHeader {
  const given = parseObject(line);
  const { schema, kind, parents, created, files, bytes, facts } = given;
  if (schema !== 1) throw damaged(`its header has schema ${JSON.stringify(schema)}, not 1`);
  if (!isKind(kind)) throw damaged(`its header has kind ${JSON.stringify(kind)?.slice(0, 40)}`);
  if (!isKeys(parents)) throw damaged('its header has no list of parents');
  if (!isCount(created) || !isCount(files) || !isCount(bytes)) throw damaged('its header has no counts');
  if (!isFacts(facts)) throw damaged('its header has no facts');
  return { schema, kind, parents, created, files, bytes, facts: { ...facts } };
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw damaged('its header is no JSON', error);
  }
  if (!isRecord(value)) throw damaged('its header is no object');
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): value is PackKind {
  return typeof value === 'string' && KINDS.includes(value);
}

function isKeys(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= PARENTS &&
    value.every((key) => typeof key === 'string' && /^[\x21-\x7e]+$/.test(key) && key.length <= KEY_LENGTH)
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isFacts(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((fact) => typeof fact === 'string');
}
