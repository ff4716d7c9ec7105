import { says } from '../corpus.ts';

/** The fields of an ELF image, as readelf of GNU binutils tells them. */
export function judgeElf(path: string) {
  const text = says('readelf', '-W', '-h', '-l', '-d', '-V', '-S', '-n', path);
  const field = (name: string) => new RegExp(`^ *${name}: +(.*)$`, 'm').exec(text)?.[1] ?? '';
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  const stack = /^ +GNU_STACK +(?:0x[0-9a-f]+ +){5}([RWE ]{3})/m.exec(text)?.[1];
  const type = field('Type').split(' ')[0];
  const now = /\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*NOW|\(BIND_NOW\)/.test(text);
  const relro = /^ +GNU_RELRO /m.test(text);
  const sections = [
    ...text.matchAll(/^ +\[ *\d+\] (\S+) +([A-Z_]+) +[0-9a-f]+ +[0-9a-f]+ +([0-9a-f]+)/gm),
  ].filter(([, , kind, size]) => kind !== 'NOBITS' && Number.parseInt(size!, 16) > 0);
  return {
    bits: field('Class') === 'ELF64' ? 64 : 32,
    endianness: field('Data').includes('little') ? 'little' : 'big',
    type,
    machine: field('Machine'),
    interpreter: all(/Requesting program interpreter: (.*)\]/g)[0] ?? null,
    libraries: all(/\(NEEDED\) +Shared library: \[(.*)\]/g),
    searchPaths: all(/\((?:RPATH|RUNPATH)\) +Library r(?:un)?path: \[(.*)\]/g),
    versions: newestOf(all(/Name: (\S+) {2}Flags: none/g)),
    nx: stack !== undefined && !stack.includes('E'),
    relro: relro ? (now ? 'full' : 'partial') : 'none',
    symbols: sections.some(([, , kind]) => kind === 'SYMTAB'),
    dwarf: sections.some(([, name]) => /^\.z?debug_(?!gdb)/.test(name!)),
    buildId: all(/Build ID: ([0-9a-f]+)/g)[0] ?? null,
  };
}

/** By namespace; ordered by padding each field, which is another way than the one on trial. */
function newestOf(texts: readonly string[]): Record<string, string> {
  const padded = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  const newest: Record<string, string> = {};
  for (const text of texts) {
    const [, name, version] = /^([A-Z]+)_([\d.]+)$/.exec(text) ?? [];
    if (name === undefined || version === undefined) continue;
    if (newest[name] === undefined || padded(version) > padded(newest[name])) newest[name] = version;
  }
  return newest;
}
