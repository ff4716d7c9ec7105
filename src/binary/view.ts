import { UserError } from '../errors.ts';
import type { ByteReader } from '../host/ports.ts';

export type Endianness = 'little' | 'big';

const WINDOW = 16 * 1024;
const LONGEST_TEXT = 4096;
const utf8 = new TextDecoder();

/**
 * A stretch of a file, read through a window of its own. Every access is checked against the stretch, so no count, offset or size that a
 * file names is trusted. Offsets in messages are those of the file.
 */
export class View {
  readonly size: number;
  readonly endianness: Endianness;
  readonly #reader: ByteReader;
  readonly #start: number;
  readonly #little: boolean;
  #window: DataView = new DataView(new ArrayBuffer(0));
  #from = 0;

  constructor(reader: ByteReader, endianness: Endianness, start = 0, size = reader.size - start) {
    this.#reader = reader;
    this.#start = start;
    this.size = size;
    this.endianness = endianness;
    this.#little = endianness === 'little';
  }

  /** @throws UserError BINARY_INVALID, as all that follow: where the stretch is not within this one */
  part(at: number, size: number, what: string, endianness: Endianness = this.endianness): View {
    this.#check(at, size, what);
    return new View(this.#reader, endianness, this.#start + at, size);
  }

  u8(at: number, what: string): number {
    return this.#at(at, 1, what).getUint8(at - this.#from);
  }

  u16(at: number, what: string): number {
    return this.#at(at, 2, what).getUint16(at - this.#from, this.#little);
  }

  u32(at: number, what: string): number {
    return this.#at(at, 4, what).getUint32(at - this.#from, this.#little);
  }

  /** Inexact from 2^53 on, where no offset or size of a file can be: it fails the check that follows. */
  u64(at: number, what: string): number {
    const window = this.#at(at, 8, what);
    const [low, high] = this.#little ? [at, at + 4] : [at + 4, at];
    return (
      window.getUint32(high - this.#from, this.#little) * 2 ** 32 +
      window.getUint32(low - this.#from, this.#little)
    );
  }

  /** An address or a size in a file of 32 or 64 bits. */
  word(at: number, bits: 32 | 64, what: string): number {
    return bits === 64 ? this.u64(at, what) : this.u32(at, what);
  }

  bytes(at: number, length: number, what: string): Uint8Array {
    this.#check(at, length, what);
    const bytes = this.#reader.read(this.#start + at, length);
    if (bytes.length !== length) throw this.#shrunk(at, what);
    return bytes;
  }

  /** Up to its NUL. */
  text(at: number, what: string, longest = LONGEST_TEXT): string {
    for (let from = at; from < at + longest; ) {
      const window = this.#at(from, 1, what);
      const rest = Math.min(this.#from + window.byteLength, at + longest) - from;
      const bytes = new Uint8Array(window.buffer, window.byteOffset + from - this.#from, rest);
      const end = bytes.indexOf(0);
      if (end >= 0 && from === at) return utf8.decode(bytes.subarray(0, end));
      // A text across two windows, rare and short: read it in one piece.
      if (end >= 0) return utf8.decode(this.bytes(at, from + end - at, what));
      from += rest;
    }
    throw this.invalid(at, `${what}, at most ${longest} bytes long with a NUL at its end`);
  }

  /** A name of fixed width that NULs may fill. */
  name(at: number, width: number, what: string): string {
    const bytes = this.bytes(at, width, what);
    const end = bytes.indexOf(0);
    return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
  }

  /** What was expected at a place, against what is there. */
  invalid(at: number, expected: string): UserError {
    const place = this.#start + at;
    const there = place >= 0 && place < this.#reader.size;
    const found = there
      ? this.#reader.read(place, Math.min(8, this.#reader.size - place))
      : new Uint8Array(0);
    return damaged(
      `${this.#reader.name}: expected ${expected} at offset ${hex(place)}, found ${describe(found)}.`,
    );
  }

  #at(at: number, length: number, what: string): DataView {
    if (at >= this.#from && at + length <= this.#from + this.#window.byteLength) return this.#window;
    this.#check(at, length, what);
    const bytes = this.#reader.read(this.#start + at, Math.min(WINDOW, this.size - at));
    if (bytes.length < length) throw this.#shrunk(at, what);
    this.#window = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#from = at;
    return this.#window;
  }

  /** Also false for NaN, which no sum of file contents makes, but which would pass the opposite question. */
  #check(at: number, length: number, what: string): void {
    if (at >= 0 && length >= 0 && at + length <= this.size) return;
    const end = this.#start + this.size;
    const whole = end === this.#reader.size ? 'the file' : 'what it is part of';
    const there = at >= 0 && at < this.size ? this.bytes(at, Math.min(8, this.size - at), what) : undefined;
    throw damaged(
      `${this.#reader.name}: expected ${what}, ${length} bytes, at offset ${hex(this.#start + at)}, but ${whole} ends at ${hex(end)}; found ${describe(there ?? new Uint8Array(0))}.`,
    );
  }

  #shrunk(at: number, what: string): UserError {
    return damaged(
      `${this.#reader.name}: expected ${what} at offset ${hex(this.#start + at)}, but the file became shorter while it was read.`,
    );
  }
}

function damaged(message: string): UserError {
  return new UserError('BINARY_INVALID', message, {
    hint: 'The file is truncated, damaged, or not a program: build or download it again.',
  });
}

function hex(value: number): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

function describe(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'nothing';
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
