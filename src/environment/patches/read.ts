import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import type { z } from 'zod';
import { nearest } from '../../go/nearest.ts';
import { plainText } from '../values/secret.ts';
import { decodePatch } from './decode.ts';
import { openDocument, type PatchDocument } from './document.ts';
import type { Fault } from './fault.ts';
import type { Danger, Operation, Patch } from './model.ts';
import { readConditions } from './read-conditions.ts';
import { readGuard } from './read-guard.ts';
import { readOperation } from './read-operation.ts';
import type { PatchRef } from './types.ts';

export type PatchRead = { readonly patch: Patch } | { readonly faults: readonly Fault[] };

/** Collects what is wrong, so that a person sees all of it at once. */
export interface Reader {
  readonly document: PatchDocument;
  /** @param offset characters into the value; undefined: the fault is the key's */
  fault(keys: readonly PropertyKey[], message: string, hint?: string, offset?: number): void;
}

/**
 * A YAML patch file, or everything that is wrong with its form.
 * @param path as it is shown: with forward slashes
 */
export async function readPatch(bytes: Uint8Array, path: string): Promise<PatchRead> {
  const decoded = decodePatch(bytes, path);
  if ('fault' in decoded) return { faults: [decoded.fault] };
  const opened = await openDocument(decoded.text, path);
  if ('faults' in opened) return opened;
  const { document } = opened;
  const faults: Fault[] = [];
  const reader: Reader = {
    document,
    fault: (keys, message, hint, offset) => {
      const at = offset === undefined ? document.placeOf(keys) : document.placeOfValue(keys, offset);
      faults.push({
        code: 'PATCH_INVALID',
        message,
        at: { path, ...at },
        ...(hint === undefined ? {} : { hint }),
      });
    },
  };
  const patch = await build(reader, refOf(decoded.text, path));
  faults.sort((a, b) => a.at.line! - b.at.line! || a.at.column! - b.at.column!);
  return patch === undefined || faults.length > 0 ? { faults } : { patch };
}

/** CRLF counts as LF: a checkout on Windows is the same patch. */
export function refOf(text: string, path: string, id?: string): PatchRef {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id: id ?? basename(path).replace(/\.[^.]+$/, ''), path, sha256 };
}

async function build(reader: Reader, ref: PatchRef): Promise<Patch | undefined> {
  const { operationKeys, operationSchemas, patchSchema } = await import('./schema.ts');
  const { data } = reader.document;
  const checked = patchSchema().safeParse(data ?? {});
  if (!checked.success) {
    explain(reader, [], checked.error.issues, data ?? {});
  }
  const raw: unknown = (data as { ops?: unknown } | null)?.ops;
  const operations = (Array.isArray(raw) ? raw : []).flatMap((entry: unknown, index): Operation[] => {
    const keys = ['ops', index];
    const words = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
    const [kind, second] = operationKeys.filter((key) => words.includes(key));
    if (kind === undefined || second !== undefined) {
      const meant = words.map((word) => nearestKey(word, operationKeys)).find((word) => word !== undefined);
      reader.fault(
        keys,
        kind === undefined
          ? 'this is no operation'
          : `this is two operations, ${kind} and ${second}: make two entries of it`,
        kind === undefined
          ? `${meant === undefined ? '' : `Did you mean ${meant}? `}Known: ${operationKeys.join(', ')}.`
          : undefined,
      );
      return [];
    }
    const result = operationSchemas[kind]().safeParse(entry);
    if (!result.success) {
      explain(reader, keys, result.error.issues, entry);
      return [];
    }
    const operation = readOperation(kind, result.data, keys, reader);
    return operation === undefined ? [] : [operation];
  });
  const { shape } = patchSchema();
  const section = <T>(key: 'when' | 'guard', schema: z.ZodType<T>): T | undefined =>
    schema.safeParse((data as Record<string, unknown> | null)?.[key]).data;
  const when = readConditions(section('when', shape.when), reader);
  const guard = readGuard(section('guard', shape.guard), reader);
  if (!checked.success) return undefined;
  const { id, why, allow, redact, onError } = checked.data;
  return {
    ref: id === undefined ? ref : { ...ref, id },
    form: 'yaml',
    why: why.trim().replace(/\s+/g, ' '),
    when,
    guard,
    operations,
    allow: (allow ?? []) as readonly Danger[],
    redact: redact ?? [],
    onError: onError ?? 'abort',
  };
}

const topKeys = 'schema, id, why, when, guard, ops, allow, redact, onError';

function explain(
  { fault }: Reader,
  above: readonly PropertyKey[],
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
): void {
  for (const issue of issues) {
    const keys = [...above, ...issue.path];
    const name = nameOf(issue.path) || (above.length === 0 ? 'the file' : 'this');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        fault(
          [...keys, key],
          `\`${plainText(key)}\` is no key of ${keys.length === 0 ? 'a patch' : name}`,
          keys.length === 0 ? `Known: ${topKeys}.` : undefined,
        );
    } else if (issue.code === 'invalid_key') {
      fault(keys, `${name}: ${issue.issues[0]?.message ?? 'is not accepted as a key'}`);
    } else if (valueAt(data, issue.path) === undefined && issue.path.length > 0) {
      fault(keys, `${name} is missing`);
    } else {
      fault(keys, `${name}: ${issue.message}`, undefined, 0);
    }
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `\`${plainText(path.map(String).join('.'))}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function nearestKey(word: string, keys: readonly string[]): string | undefined {
  const lower = new Map(keys.map((key) => [key.toLowerCase(), key]));
  return lower.get(nearest(word, [...lower.keys()]) ?? '');
}
