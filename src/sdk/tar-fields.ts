import { UserError } from '../errors.ts';

export interface PaxFacts {
  path?: string;
  linkpath?: string;
  /** Bytes. */
  size?: number;
  /** Seconds since 1970, with fraction. */
  mtime?: number;
}

/** A text field: up to its NUL, or all of it. Bytes that are no UTF-8 become U+FFFD, which no safe name has. */
export function readText(block: Buffer, at: number, length: number): string {
  const nul = block.indexOf(0, at);
  return block.toString('utf8', at, nul === -1 || nul > at + length ? at + length : nul);
}

/**
 * A number field: octal digits, or GNU's base 256 where the first bit is set.
 * @throws UserError ARCHIVE_INVALID for anything else, and above 2^53
 */
export function readNumber(block: Buffer, at: number, length: number): number {
  const first = block[at]!;
  if ((first & 0x80) !== 0) return readBase256(block, at, length);
  let value = 0;
  let i = at;
  const end = at + length;
  while (i < end && block[i] === 0x20) i++;
  for (; i < end; i++) {
    const digit = block[i]!;
    if (digit === 0 || digit === 0x20) break;
    if (digit < 0x30 || digit > 0x37) throw invalid('a number is not octal');
    value = value * 8 + digit - 0x30;
  }
  return value;
}

/**
 * Records of `<length> <key>=<value>\n`, the length counting itself.
 * @throws UserError ARCHIVE_INVALID; ARCHIVE_HOSTILE for sparse files
 */
export function readPax(data: Buffer): PaxFacts {
  const facts: PaxFacts = {};
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(0x20, at);
    const digits = space === -1 ? '' : data.toString('latin1', at, Math.min(space, at + 8));
    const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    const equals = data.indexOf(0x3d, space);
    if (end > data.length || data[end - 1] !== 0x0a || equals === -1 || equals >= end)
      throw invalid('a pax record has a wrong length');
    set(facts, data.toString('utf8', space + 1, equals), data.toString('utf8', equals + 1, end - 1));
    at = end;
  }
  return facts;
}

function set(facts: PaxFacts, key: string, value: string): void {
  if (key === 'path') facts.path = value;
  else if (key === 'linkpath') facts.linkpath = value;
  else if (key === 'size') facts.size = decimal(value, /^[0-9]{1,15}$/);
  else if (key === 'mtime') facts.mtime = decimal(value, /^[0-9]{1,12}(?:\.[0-9]+)?$/);
  else if (key.startsWith('GNU.sparse.'))
    throw new UserError('ARCHIVE_HOSTILE', 'The archive holds a sparse file.', {
      hint: 'Go publishes none. Check where the download comes from.',
    });
}

function decimal(value: string, shape: RegExp): number {
  if (!shape.test(value)) throw invalid(`a pax record has the number ${JSON.stringify(value.slice(0, 40))}`);
  return Number(value);
}

function readBase256(block: Buffer, at: number, length: number): number {
  if ((block[at]! & 0x40) !== 0) throw invalid('a number is negative');
  let value = block[at]! & 0x3f;
  for (let i = at + 1; i < at + length; i++) {
    value = value * 256 + block[i]!;
    if (value > Number.MAX_SAFE_INTEGER) throw invalid('a number is too large');
  }
  return value;
}

function invalid(fault: string): UserError {
  return new UserError('ARCHIVE_INVALID', `The tar archive is damaged: ${fault}.`, {
    hint: 'Download it again; if it stays so, the server has a damaged copy.',
  });
}
