import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { archiveName, type Platform } from '../../src/go/platform.ts';
import { parseGoVersion } from '../../src/go/version.ts';

export interface FakeArchive {
  /** `go1.26.8.linux-amd64.tar.gz` */
  readonly name: string;
  readonly version: string;
  readonly platform: Platform;
  readonly bytes: Buffer;
  /** Hex. */
  readonly sha256: string;
  /** Paths below the archive's root, in the order written. */
  readonly files: readonly string[];
}

export interface ArchiveEntry {
  /** With forward slashes; a slash at the end makes a folder. */
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** Default 0o644, 0o755 for folders. */
  readonly mode?: number;
  /** Makes a symbolic link to this. */
  readonly link?: string;
}

/** 2026-01-02T03:04:06Z: even, because zip counts two seconds. */
export const archiveTime = 1_767_323_046;

/**
 * A small but real SDK archive with go.dev's name and layout: a `go` that answers `version` and `env` (a shell script),
 * gofmt, a compiler's folder, a library source, and folders that a slim SDK leaves out.
 * @param extra files below `go/`; a name that is there already is replaced
 */
export function makeSdkArchive(
  version: string,
  platform: Platform,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
  prefix = 'go/',
): FakeArchive {
  const name = archiveName(parseGoVersion(version)!, platform);
  const exe = platform.os === 'windows' ? '.exe' : '';
  const tools = `pkg/tool/${platform.os}_${platform.arch}`;
  const programs = [`bin/go${exe}`, `bin/gofmt${exe}`, `${tools}/compile${exe}`, `${tools}/link${exe}`];
  const files: Record<string, string | Uint8Array> = {
    VERSION: `go${version}\ntime 2026-01-02T03:04:06Z\n`,
    LICENSE: 'Copyright The Go Authors.\n',
    [programs[0]!]: goScript(version, platform),
    [programs[1]!]: '#!/bin/sh\ncat "$@"\n',
    [programs[2]!]: `#!/bin/sh\necho "compile version go${version}"\n`,
    [programs[3]!]: `#!/bin/sh\necho "link version go${version}"\n`,
    'src/fmt/print.go': 'package fmt\n',
    'src/fmt/fmt_test.go': 'package fmt_test\n',
    'src/archive/zip/testdata/test.zip': Buffer.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]),
    'src/cmd/go/go_unix.go': 'package main\n',
    'test/fixedbugs/bug1.go': 'package main\n',
    'api/go1.1.txt': 'pkg fmt\n',
    'doc/README.md': 'Documentation\n',
    'misc/wasm/wasm_exec.html': '<!doctype html>\n',
    ...extra,
  };
  const entries = Object.entries(files).map(([path, data]) => ({
    name: `${prefix}${path}`,
    data,
    mode: programs.includes(path) ? 0o755 : 0o644,
  }));
  const bytes = name.endsWith('.zip') ? makeZip(entries) : makeTarGz(entries);
  return {
    name,
    version,
    platform,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    files: entries.map((entry) => entry.name),
  };
}

/** ustar in gzip. Names above 100 characters are split at a slash, as the format wants it. */
export function makeTarGz(entries: readonly ArchiveEntry[]): Buffer {
  const blocks: Buffer[] = [];
  for (const entry of entries) {
    const data = Buffer.from(entry.data ?? '');
    blocks.push(tarHeader(entry, data.length), data, Buffer.alloc((512 - (data.length % 512)) % 512));
  }
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 6 });
}

export function makeZip(entries: readonly ArchiveEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.link ?? entry.data ?? '');
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(0x0800, 0); // UTF-8 names
    fields.writeUInt16LE(8, 2);
    fields.writeUInt32LE(dosTime(archiveTime), 4);
    fields.writeUInt32LE(crc32(data), 8);
    fields.writeUInt32LE(packed.length, 12);
    fields.writeUInt32LE(data.length, 16);
    fields.writeUInt16LE(name.length, 20);
    const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), fields, Buffer.alloc(2), name, packed]);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE((((entry.link === undefined ? 0o100000 : 0o120000) | mode(entry)) << 16) >>> 0, 8);
    tail.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from('504b010214031400', 'hex'), fields, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

function tarHeader(entry: ArchiveEntry, size: number): Buffer {
  const header = Buffer.alloc(512);
  const cut = entry.name.length <= 100 ? -1 : entry.name.lastIndexOf('/', 154);
  header.write(entry.name.slice(cut + 1), 0);
  header.write(octal(mode(entry), 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(archiveTime, 12), 136);
  header.write(entry.link !== undefined ? '2' : entry.name.endsWith('/') ? '5' : '0', 156);
  header.write(entry.link ?? '', 157);
  header.write('ustar\x0000', 257);
  if (cut > 0) header.write(entry.name.slice(0, cut), 345);
  header.fill(' ', 148, 156);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
  );
  return header;
}

function mode(entry: ArchiveEntry): number {
  return entry.mode ?? (entry.name.endsWith('/') ? 0o755 : 0o644);
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}

function dosTime(seconds: number): number {
  const date = new Date(seconds * 1000);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

/** Its GOROOT is where it lies, as the real one finds it. */
function goScript(version: string, platform: Platform): string {
  return `#!/bin/sh
root=$(cd "$(dirname "$0")/.." && pwd)
case "$1 $2" in
  "version "*) echo "go version go${version} ${platform.os}/${platform.arch}" ;;
  "env GOROOT") echo "$root" ;;
  "env GOVERSION") echo "go${version}" ;;
  "env GOOS") echo "${platform.os}" ;;
  "env GOARCH") echo "${platform.arch}" ;;
  "env -json") printf '{"GOROOT":"%s","GOVERSION":"go${version}","GOOS":"${platform.os}","GOARCH":"${platform.arch}"}\\n' "$root" ;;
  *) echo "go: unknown command" >&2; exit 2 ;;
esac
`;
}
