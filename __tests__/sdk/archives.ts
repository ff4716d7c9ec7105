import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** One entry of a tar made here: any field may be made wrong. */
export interface TarPart {
  name: string;
  data?: Uint8Array | string;
  type?: string;
  mode?: number;
  mtime?: number;
  link?: string;
  /** Overrides the real size. */
  size?: number;
  prefix?: string;
  /** Records of a pax header before it. */
  pax?: Record<string, string>;
  checksum?: number;
}

export function tar(parts: readonly TarPart[], end = true): Buffer {
  const blocks = parts.flatMap((part) => [
    ...(part.pax === undefined ? [] : [one({ name: 'PaxHeader', type: 'x', data: pax(part.pax) })]),
    one(part),
  ]);
  return Buffer.concat([...blocks, ...(end ? [Buffer.alloc(1024)] : [])]);
}

export function tarGz(parts: readonly TarPart[]): Buffer {
  return gzipSync(tar(parts), { level: 1 });
}

export function pax(records: Record<string, string>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const body = Buffer.from(` ${key}=${value}\n`);
      let length = body.length + 1;
      while (String(length).length + body.length !== length) length = String(length).length + body.length;
      return Buffer.concat([Buffer.from(String(length)), body]);
    }),
  );
}

function one(part: TarPart): Buffer {
  const data = Buffer.from(part.data ?? '');
  const header = Buffer.alloc(512);
  header.write(part.name, 0, 100);
  header.write((part.mode ?? 0o644).toString(8).padStart(7, '0'), 100, 8, 'latin1');
  header.write('0000000', 108, 8);
  header.write('0000000', 116, 8);
  header.write((part.size ?? data.length).toString(8).padStart(11, '0'), 124, 12, 'latin1');
  header.write((part.mtime ?? 1_700_000_000).toString(8).padStart(11, '0'), 136, 12, 'latin1');
  header.write(part.type ?? '0', 156, 1, 'latin1');
  header.write(part.link ?? '', 157, 100);
  header.write('ustar\x0000', 257, 8, 'latin1');
  header.write(part.prefix ?? '', 345, 155);
  header.fill(0x20, 148, 156);
  const sum = part.checksum ?? header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'latin1');
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

export interface ZipPart {
  name: string;
  data?: Uint8Array | string;
  method?: 0 | 8;
  /** Sizes and CRC after the data, as Go writes them. */
  descriptor?: boolean;
  zip64?: boolean;
  mode?: number;
  flags?: number;
  /** What the directory says where the local header says otherwise. */
  central?: { name?: string; size?: number; packed?: number; crc?: number; offset?: number; method?: number };
}

export function zip(parts: readonly ZipPart[], options: { zip64?: boolean; comment?: string } = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = zipPart(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, ...zipEnd(parts.length, directory.length, offset, options)]);
}

function zipPart(part: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const data = Buffer.from(part.data ?? '');
  const method = part.method ?? 8;
  const packed = method === 8 ? deflateRawSync(data, { level: 1 }) : data;
  const crc = crc32(data);
  const name = Buffer.from(part.name);
  const flags = (part.flags ?? 0) | (part.descriptor === true ? 8 : 0) | 0x800;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  if (part.descriptor !== true) {
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(data.length, 22);
  }
  local.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(part.descriptor === true ? 16 : 0);
  if (part.descriptor === true) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(data.length, 12);
  }
  const said = {
    name: part.name,
    size: data.length,
    packed: packed.length,
    crc,
    offset,
    method,
    ...part.central,
  };
  const centralName = Buffer.from(said.name);
  const extra = Buffer.alloc(part.zip64 === true ? 28 : 0);
  if (part.zip64 === true) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(said.size), 4);
    extra.writeBigUInt64LE(BigInt(said.packed), 12);
    extra.writeBigUInt64LE(BigInt(said.offset), 20);
  }
  const wide = (value: number) => (part.zip64 === true ? 0xffffffff : value);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE((3 << 8) | 20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(said.method, 10);
  central.writeUInt16LE(0x21, 14);
  central.writeUInt32LE(said.crc, 16);
  central.writeUInt32LE(wide(said.packed), 20);
  central.writeUInt32LE(wide(said.size), 24);
  central.writeUInt16LE(centralName.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt16LE(part.mode ?? 0, 40);
  central.writeUInt32LE(wide(said.offset), 42);
  return {
    local: Buffer.concat([local, name, packed, descriptor]),
    central: Buffer.concat([central, centralName, extra]),
  };
}

function zipEnd(
  count: number,
  size: number,
  start: number,
  options: { zip64?: boolean; comment?: string },
): Buffer[] {
  const end = Buffer.alloc(22);
  const wide = options.zip64 === true;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(wide ? 0xffff : count, 8);
  end.writeUInt16LE(wide ? 0xffff : count, 10);
  end.writeUInt32LE(wide ? 0xffffffff : size, 12);
  end.writeUInt32LE(wide ? 0xffffffff : start, 16);
  const comment = Buffer.from(options.comment ?? '');
  end.writeUInt16LE(comment.length, 20);
  if (!wide) return [end, comment];
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return [end64, locator, end, comment];
}

/** The files that make a folder a Go SDK, and some that slim leaves out. */
export function sdkFiles(version: string, os = 'linux', arch = 'amd64'): Record<string, string> {
  const exe = os === 'windows' ? '.exe' : '';
  const tools = `pkg/tool/${os}_${arch}`;
  return {
    VERSION: `go${version}\ntime 2026-08-28T16:20:06Z\n`,
    [`bin/go${exe}`]: '#!/bin/sh\necho go version\n',
    [`bin/gofmt${exe}`]: '#!/bin/sh\n',
    'go.env': 'GOTOOLCHAIN=auto\n',
    'lib/wasm/go_js_wasm_exec': '#!/bin/sh\n',
    [`${tools}/compile${exe}`]: 'compile'.repeat(5000),
    [`${tools}/link${exe}`]: 'link'.repeat(5000),
    'src/go.mod': 'module std\n',
    'src/cmd/go.mod': 'module cmd\n',
    'src/fmt/print.go': 'package fmt\n',
    'src/fmt/print_test.go': 'package fmt_test\n',
    'src/go/testdata/a.go': 'package a\n',
    'src/runtime/proc.go': 'package runtime\n',
    'test/empty.go': '',
  };
}

export function sdkTarGz(version: string, extra: readonly TarPart[] = [], prefix = 'go/'): Buffer {
  const files = Object.entries(sdkFiles(version)).map(([name, data]) => ({
    name: prefix + name,
    data,
    mode: isProgram(name) ? 0o755 : 0o644,
    mtime: 1_787_934_006,
  }));
  return tarGz([{ name: prefix, type: '5', mode: 0o755 }, ...files, ...extra]);
}

/** As the module proxy serves it: no modes, no times, _go.mod. */
export function sdkModuleZip(
  version: string,
  extra: readonly ZipPart[] = [],
): { zip: Buffer; prefix: string } {
  const prefix = `golang.org/toolchain@v0.0.1-go${version}.linux-amd64/`;
  const files = Object.entries(sdkFiles(version)).map(([name, data]) => ({
    name: prefix + name.replace(/(^|\/)go\.mod$/, '$1_go.mod'),
    data,
    descriptor: true,
  }));
  return { zip: zip([...files, ...extra]), prefix };
}

export function isProgram(name: string): boolean {
  return /^(bin|pkg\/tool)\/|_exec$/.test(name);
}
