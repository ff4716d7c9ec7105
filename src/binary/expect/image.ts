import { compareDotted } from '../dotted.ts';
import type { Image } from '../types.ts';
import type { Checks, Difference } from './types.ts';

/** What the headers tell. */
export const imageChecks: Checks = {
  goos: (wanted, image) => {
    const names = [image.os, image.go?.settings.GOOS].filter((name) => name != null);
    const met = names.length > 0 && names.every((name) => name === wanted);
    return met ? undefined : { expected: wanted, actual: bothNames(names) };
  },
  goarch: (wanted, image) => {
    const names = [image.arch, image.go?.settings.GOARCH].filter((name) => name != null);
    const met = names.length > 0 && names.every((name) => name === wanted);
    return met ? undefined : { expected: wanted, actual: bothNames(names, `machine ${image.machine}`) };
  },
  linkage: (wanted, image) => {
    const isStatic = image.linkage !== null && image.linkage !== 'dynamic';
    const isDynamic = image.linkage === 'dynamic' || image.linkage === 'system-dynamic';
    return (wanted === 'static' ? isStatic : isDynamic)
      ? undefined
      : { expected: wanted, actual: describeLinkage(image) };
  },
  interpreter: (wanted, image) =>
    image.format === 'elf' ? same(wanted, image.interpreter ?? 'none') : undefined,
  libc: (wanted, image) =>
    image.format === 'elf' ? same(wanted, image.libc ?? 'none that can be told') : undefined,
  maxGlibc: (wanted, image) => atMost('GLIBC', 'glibc', wanted, image),
  maxGlibcxx: (wanted, image) => atMost('GLIBCXX', 'GLIBCXX', wanted, image),
  maxMacos: (wanted, image) => {
    if (image.format !== 'mach-o') return undefined;
    if (image.minOs !== null && compareDotted(image.minOs, wanted) <= 0) return undefined;
    return { expected: `to run on macOS ${wanted}`, actual: image.minOs ?? 'no minimum version' };
  },
  needed: (wanted, image) => {
    const insensitive = image.format === 'pe';
    const allowed = wanted.map((pattern) => wildcard(pattern, insensitive));
    const others = image.libraries.filter(({ name }) => !allowed.some((pattern) => pattern.test(name)));
    if (others.length === 0) return undefined;
    const expected = wanted.length === 0 ? 'no libraries' : `no libraries but ${wanted.join(', ')}`;
    return { expected, actual: others.map(({ name }) => name).join(', ') };
  },
  stripped: (wanted, { symbols, dwarf }) => {
    const met = wanted ? !symbols && !dwarf : symbols && dwarf;
    if (met) return undefined;
    const actual = [symbols ? 'symbols' : 'no symbols', dwarf ? 'DWARF' : 'no DWARF'].join(' and ');
    return { expected: wanted ? 'neither symbols nor DWARF' : 'symbols and DWARF', actual };
  },
  dwarf: (wanted, { dwarf }) => flag(wanted, dwarf),
  symbols: (wanted, { symbols }) => flag(wanted, symbols),
  pie: (wanted, { kind, hardening }) => (kind === 'library' ? undefined : known(wanted, hardening.pie)),
  nx: (wanted, { hardening }) => known(wanted, hardening.nx),
  relro: (wanted, { format, hardening }) => {
    if (format !== 'elf') return undefined;
    const ranks = ['none', 'partial', 'full'];
    const actual = hardening.relro;
    if (actual !== null && ranks.indexOf(actual) >= ranks.indexOf(wanted)) return undefined;
    return { expected: `${wanted} RELRO`, actual: actual ?? UNKNOWN };
  },
  canary: (wanted, { format, hardening }) =>
    format === 'wasm' ? undefined : known(wanted, hardening.canary),
  cfg: (wanted, { format, hardening }) => (format === 'pe' ? known(wanted, hardening.cfg) : undefined),
  highEntropy: (wanted, { format, hardening }) =>
    format === 'pe' ? known(wanted, hardening.highEntropy) : undefined,
  signed: (wanted, { hardening: { signature } }) => {
    if (signature === null || (signature !== 'none') === wanted) return undefined;
    return {
      expected: wanted ? 'a signature' : 'no signature',
      actual: signature === 'none' ? 'none' : signature,
    };
  },
  subsystem: (wanted, { format, subsystem }) =>
    format === 'pe' ? same(wanted, subsystem ?? UNKNOWN) : undefined,
};

const UNKNOWN = 'nothing that tells';

function same(expected: string, actual: string): Difference {
  return expected === actual ? undefined : { expected, actual };
}

function flag(expected: boolean, actual: boolean): Difference {
  return same(yes(expected), yes(actual));
}

/** Where the bytes do not tell, a promise is not kept. WebAssembly has none of this, and needs none. */
function known(expected: boolean, actual: boolean | null): Difference {
  if (actual === null) return { expected: yes(expected), actual: UNKNOWN };
  return flag(expected, actual);
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

function bothNames(names: readonly string[], none = UNKNOWN): string {
  const [header, build] = names;
  if (header === undefined) return none;
  return build === undefined || build === header
    ? header
    : `${header} in the header, ${build} in the build information`;
}

function describeLinkage({ linkage, interpreter, libraries }: Image): string {
  if (linkage === null) return 'an object file, not linked yet';
  const shown = libraries.slice(0, 5).map(({ name }) => name);
  if (libraries.length > shown.length) shown.push('…');
  const parts = shown.length > 0 ? shown : interpreter === null ? [] : [interpreter];
  return parts.length === 0 ? linkage : `${linkage} (${parts.join(', ')})`;
}

function atMost(name: string, title: string, wanted: string, { symbolVersions }: Image): Difference {
  const needs = symbolVersions.find((version) => version.name === name);
  if (needs === undefined || compareDotted(needs.version, wanted) <= 0) return undefined;
  return {
    expected: `${title} ${wanted} or older to do`,
    actual: `${name}_${needs.version} of ${needs.library}`,
  };
}

function wildcard(pattern: string, insensitive: boolean): RegExp {
  const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, insensitive ? 'is' : 's');
}
