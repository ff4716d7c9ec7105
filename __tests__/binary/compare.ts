import { expect } from '@jest/globals';
import { inspectBinary } from '../../src/binary/inspect.ts';
import type { Image } from '../../src/binary/types.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import { onPath } from './corpus.ts';
import { asGoVersion, judgeGo } from './judges/go-version.ts';
import { judgeMachO, judgePe } from './judges/llvm.ts';
import { judgeElf } from './judges/readelf.ts';

const MACHINES: Readonly<Record<string, string>> = {
  'Intel 80386': '386',
  'Advanced Micro Devices X86-64': 'amd64',
  ARM: 'arm',
  AArch64: 'arm64',
  'MIPS R3000': 'mips',
  PowerPC64: 'ppc64',
  'IBM S/390': 's390x',
  'RISC-V': 'riscv64',
  LoongArch: 'loong64',
};

/** Field by field, against the judges of its format that this machine has. */
export async function compareWithJudges(path: string): Promise<Image> {
  const { images } = await openBytes(path, (reader) => inspectBinary(reader));
  const image = images[0]!;
  if (image.format === 'elf' && onPath('readelf')) compareElf(image, path);
  if (image.format === 'pe' && onPath('llvm-readobj')) comparePe(image, path);
  if (image.format === 'mach-o' && onPath('llvm-objdump')) compareMachO(image, path);
  // `go version` finds nothing in WebAssembly.
  if (image.format !== 'wasm') {
    expect(image.go === null ? undefined : asGoVersion(image.go)).toEqual(judgeGo(path));
  }
  return image;
}

/** A platform that a file was built for is what is found in it. */
export function expectPlatform(image: Image, platform: string): void {
  const [goos, goarch] = platform.split('/');
  expect([image.arch, image.go?.settings.GOOS, image.go?.settings.GOARCH]).toEqual([goarch, goos, goarch]);
  expect(image.os).toBe(goos);
}

function compareElf(image: Image, path: string): void {
  const judge = judgeElf(path);
  const { interpreter, searchPaths, symbols, dwarf, buildId, bits, endianness, hardening } = image;
  const linked = image.kind === 'executable' || image.kind === 'library';
  expect({
    bits,
    endianness,
    interpreter,
    searchPaths,
    symbols,
    dwarf,
    buildId,
    nx: linked ? hardening.nx : judge.nx,
    relro: linked ? hardening.relro : judge.relro,
    libraries: image.libraries.map(({ name }) => name),
    versions: Object.fromEntries(image.symbolVersions.map(({ name, version }) => [name, version])),
    machine: image.arch?.replace(/^mips.*/, 'mips').replace('ppc64le', 'ppc64'),
    type: judge.type,
  }).toEqual({ ...judge, machine: MACHINES[judge.machine] });
  if (image.kind === 'executable') expect(hardening.pie).toBe(judge.type === 'DYN');
  if (image.kind === 'object') expect(judge.type).toBe('REL');
}

function comparePe(image: Image, path: string): void {
  const { bits, machine, subsystem, symbols, dwarf, libraries, kind, hardening } = image;
  const { pie, nx, cfg, highEntropy, signature } = hardening;
  expect({
    bits,
    machine,
    library: kind === 'library',
    subsystem,
    pie,
    nx,
    cfg,
    highEntropy,
    signed: signature !== 'none',
    symbols,
    dwarf,
    libraries: libraries.map(({ name }) => name),
  }).toEqual(judgePe(path));
}

export function compareMachO(image: Image, path: string, only?: string): void {
  const { libraries, interpreter, buildId, minOs, symbols, dwarf, hardening } = image;
  expect({
    arch: { amd64: 'X86_64', arm64: 'ARM64' }[image.arch ?? ''],
    pie: hardening.pie,
    interpreter,
    libraries: libraries.map(({ name }) => name),
    uuid: buildId,
    minOs,
    symbols,
    dwarf,
    signed: hardening.signature !== 'none',
  }).toEqual(judgeMachO(path, only));
}
