import { Buffer } from 'node:buffer';
import { LONGEST_MODULE_INFO } from '../go/build-info.ts';
import { parseModuleInfo } from '../go/module-info.ts';
import { eachOccurrence } from '../search.ts';
import type { GoBuild, Image } from '../types.ts';
import type { View } from '../view.ts';
import { readProducers } from './producers.ts';
import { openSections, readName } from './sections.ts';

/** The host's functions that Go imports. */
const HOSTS: Readonly<Record<string, string>> = {
  gojs: 'js',
  go: 'js',
  wasi_snapshot_preview1: 'wasip1',
};
/** What the go command writes around a program's module information (cmd/go/internal/modload). */
const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const END = Buffer.from('f932433186182072008242104116d8f2', 'hex');

/** @param file begins with 00 61 73 6D @throws UserError BINARY_INVALID */
export function readWasm(file: View): Image {
  if (file.u32(4, 'the WebAssembly version') !== 1) throw file.invalid(4, 'WebAssembly version 1');
  const sections = openSections(file);
  const custom = (name: string) => sections.find((section) => section.custom === name)?.body;
  return {
    format: 'wasm',
    offset: 0,
    size: file.size,
    bits: 32,
    endianness: 'little',
    os: hostOf(sections.find(({ id }) => id === 2)?.body),
    arch: 'wasm',
    machine: 0,
    kind: 'executable',
    linkage: 'static',
    interpreter: null,
    libraries: [],
    searchPaths: [],
    libc: null,
    symbolVersions: [],
    symbols: custom('name') !== undefined,
    dwarf: sections.some((section) => /^\.debug_/.test(section.custom ?? '')),
    hardening: {
      pie: null,
      nx: null,
      relro: null,
      canary: null,
      cfg: null,
      highEntropy: null,
      signature: null,
    },
    buildId: null,
    minOs: null,
    subsystem: null,
    go: readGoOfWasm(custom('producers'), sections.find(({ id }) => id === 11)?.body),
  };
}

function hostOf(imports: View | undefined): string | null {
  if (imports === undefined) return null;
  const count = imports.u8(0, 'the number of WebAssembly imports');
  if (count === 0) return null;
  let at = 1;
  while (at < imports.size && imports.u8(at - 1, 'the number of WebAssembly imports') >= 0x80) at += 1;
  // All of Go's come from one host.
  const { text } = readName(imports, at, 'the module of a WebAssembly import');
  return Object.hasOwn(HOSTS, text) ? HOSTS[text]! : null;
}

/**
 * Go's linker leaves its build information out of WebAssembly, and `go version -m` finds none. The module information
 * is there all the same, for runtime/debug, and the version is the compiler's in the section that names the producers.
 */
function readGoOfWasm(producers: View | undefined, data: View | undefined): GoBuild | null {
  const version = producers === undefined ? undefined : readProducers(producers).get('Go');
  if (version === undefined) return null;
  return { version, ...parseModuleInfo(data === undefined ? '' : readModuleInfo(data)) };
}

function readModuleInfo(data: View): string {
  for (const { at } of eachOccurrence(data, [START])) {
    const from = at + START.length;
    const rest = data.part(from, Math.min(data.size - from, LONGEST_MODULE_INFO), 'Go module information');
    for (const { at: length } of eachOccurrence(rest, [END])) {
      return new TextDecoder().decode(rest.bytes(0, length, 'Go module information'));
    }
    return '';
  }
  return '';
}
