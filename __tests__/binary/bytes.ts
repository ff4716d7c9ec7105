import type { ByteReader } from '../../src/host/ports.ts';

/** A file in memory, which counts what is read of it. */
export function memoryReader(bytes: Uint8Array, name = 'app'): ByteReader & { readonly total: () => number } {
  let total = 0;
  return {
    name,
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) {
        throw new Error(`read of ${length} bytes at ${offset} of ${bytes.length}`);
      }
      total += length;
      return bytes.slice(offset, offset + length);
    },
    total: () => total,
  };
}

export type Width = 32 | 64;
export type Order = 'little' | 'big';

/** Bytes that are written field by field. */
export class Writer {
  #bytes: Buffer = Buffer.alloc(0);
  readonly bits: Width;
  readonly order: Order;

  constructor(bits: Width, order: Order) {
    this.bits = bits;
    this.order = order;
  }

  get size(): number {
    return this.#bytes.length;
  }

  get bytes(): Buffer {
    return Buffer.from(this.#bytes);
  }

  /** Appends, and says where. */
  add(part: Uint8Array | string): number {
    const at = this.size;
    this.#bytes = Buffer.concat([this.#bytes, typeof part === 'string' ? Buffer.from(part, 'latin1') : part]);
    return at;
  }

  align(to: number): number {
    this.add(Buffer.alloc((to - (this.size % to)) % to));
    return this.size;
  }

  u8(value: number): this {
    this.add(Buffer.from([value]));
    return this;
  }

  u16(value: number): this {
    this.add(this.number(value, 2));
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) this.add(this.number(value, 4));
    return this;
  }

  /** Of the file's width. */
  word(...values: number[]): this {
    for (const value of values) this.add(this.number(value, this.bits / 8));
    return this;
  }

  set(at: number, value: number, width: number): void {
    this.number(value, width).copy(this.#bytes, at);
  }

  number(value: number, width: number): Buffer {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value));
    const little = bytes.subarray(0, width);
    return this.order === 'little' ? Buffer.from(little) : Buffer.from(little).reverse();
  }
}

const MAGIC = Buffer.concat([Buffer.from([0xff]), Buffer.from(' Go buildinf:')]);
const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const END = Buffer.from('f932433186182072008242104116d8f2', 'hex');

/** Module information between the go command's sentinels. */
export function framed(info: string): Buffer {
  return Buffer.concat([START, Buffer.from(info), END]);
}

/** As Go's linker writes it since 1.18. Its place must be a multiple of 16. */
export function inlineInfo(version: string, info: string): Buffer {
  const header = Buffer.alloc(32);
  MAGIC.copy(header);
  header[14] = 8;
  header[15] = 2;
  const [first, second] = [Buffer.from(version), info === '' ? Buffer.alloc(0) : framed(info)];
  return Buffer.concat([header, leb(first.length), first, leb(second.length), second]);
}

/** As Go's linker wrote it before 1.18: pointers to strings. */
export function pointedInfo(
  version: string,
  info: string,
  { address, bits, order }: { address: number; bits: Width; order: Order },
): Buffer {
  const width = bits / 8;
  const writer = new Writer(bits, order);
  const texts = 32 + 4 * width;
  const framedInfo = framed(info);
  writer.add(MAGIC);
  writer.u8(width).u8(order === 'big' ? 1 : 0);
  writer.word(address + 32, address + 32 + 2 * width).align(32);
  writer.word(address + texts, version.length, address + texts + version.length, framedInfo.length);
  writer.add(version);
  writer.add(framedInfo);
  return writer.bytes;
}

export function leb(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
