import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { JournalEntry, JournalRecord } from './types.ts';

const nothing = '0'.repeat(64);

export interface JournalText {
  readonly entries: readonly JournalEntry[];
  /** Bytes of whole lines: what a killed process left behind them never happened. */
  readonly length: number;
  /** For the `previous` of the next record. */
  readonly last: string;
}

/**
 * @param path for messages
 * @throws UserError JOURNAL_INVALID with the line
 */
export async function parseJournal(bytes: Uint8Array | undefined, path: string): Promise<JournalText> {
  const buffer = Buffer.from(bytes ?? new Uint8Array());
  const length = buffer.lastIndexOf(0x0a) + 1;
  const lines = buffer.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
  if (lines.length === 0) return { entries: [], length, last: nothing };
  const { recordSchema } = await import('./schema.ts');
  const schema = recordSchema();
  const entries = new Map<string, JournalEntry>();
  let last = nothing;
  for (const [at, line] of lines.entries()) {
    const record = parseRecord(line, schema);
    if (record === undefined || record.previous !== last || !follows(record, entries)) {
      throw damaged(path, at + 1);
    }
    last = hashOf(line);
    put(record, entries);
  }
  return { entries: [...entries.values()], length, last };
}

/** One line, with its end. */
export function renderRecord(record: JournalRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function parseRecord(line: string, schema: z.ZodType): JournalRecord | undefined {
  try {
    const checked = schema.safeParse(JSON.parse(line));
    return checked.success ? (checked.data as JournalRecord) : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(line: string): string {
  return createHash('sha256').update(line).digest('hex');
}

function follows({ state, id }: JournalRecord, entries: ReadonlyMap<string, JournalEntry>): boolean {
  return (state === 'begun') !== entries.has(id);
}

function put(record: JournalRecord, entries: Map<string, JournalEntry>): void {
  if (record.state === 'begun') {
    const { previous: _, ...entry } = record;
    entries.set(record.id, { ...entry, since: record.time, conflicts: [] });
    return;
  }
  const entry = entries.get(record.id)!;
  const { state, time: since, conflicts = [] } = record;
  entries.set(record.id, { ...entry, state, since, conflicts });
}

function damaged(path: string, line: number): UserError {
  return new UserError(
    'JOURNAL_INVALID',
    `${path}:${line}: this line is not what was written to the journal`,
    {
      hint: 'Nothing was changed. Restore the file, or move it away: what it tells of can then be undone by hand only.',
      at: { path, line },
    },
  );
}
