import { says } from '../corpus.ts';

/** The fields of a PE image, as llvm-readobj tells them. */
export function judgePe(path: string) {
  const text = says('llvm-readobj', '--file-headers', '--coff-imports', '--section-headers', path);
  const field = (name: string) => new RegExp(`^ *${name}: .*?(0x[0-9A-F]+|\\d+)`, 'm').exec(text)?.[1];
  const number = (name: string) => Number(field(name) ?? 0);
  const has = (flag: string) => text.includes(`IMAGE_DLL_CHARACTERISTICS_${flag} `);
  return {
    bits: /Magic: 0x20B/.test(text) ? 64 : 32,
    machine: Number(/Machine: \S+ \((0x[0-9A-F]+)\)/.exec(text)?.[1]),
    library: text.includes('IMAGE_FILE_DLL '),
    subsystem: { IMAGE_SUBSYSTEM_WINDOWS_CUI: 'console', IMAGE_SUBSYSTEM_WINDOWS_GUI: 'windows' }[
      /Subsystem: (\S+)/.exec(text)?.[1] ?? ''
    ],
    pie: has('DYNAMIC_BASE') && !text.includes('IMAGE_FILE_RELOCS_STRIPPED '),
    nx: has('NX_COMPAT'),
    cfg: has('GUARD_CF'),
    highEntropy: has('HIGH_ENTROPY_VA'),
    signed: number('CertificateTableSize') > 0,
    symbols: number('SymbolCount') > 0,
    dwarf: /^ *Name: \.z?debug_(?!gdb)/m.test(text),
    libraries: [...text.matchAll(/^(?:Delay)?Import \{\n *Name: (.*)$/gm)].map((match) => match[1]!),
  };
}

/** The fields of a Mach-O image, as llvm-objdump tells them. */
export function judgeMachO(path: string, arch?: string) {
  const only = arch === undefined ? [] : [`--arch=${arch}`];
  const text = says('llvm-objdump', '--macho', '-p', ...only, path);
  const field = (name: string) => new RegExp(`^ *${name} +(.*)$`, 'm').exec(text)?.[1];
  const names = (command: string) =>
    [...text.matchAll(new RegExp(`cmd ${command}\\n.*\\n +(?:name|path) (.*) \\(offset`, 'g'))].map(
      (match) => match[1]!,
    );
  const locals = Number(field('nlocalsym') ?? 0) + Number(field('nextdefsym') ?? 0);
  return {
    arch: /^ *MH_MAGIC(?:_64)? +(\S+)/m.exec(text)?.[1],
    pie: /\bPIE\b/.test(text),
    interpreter: names('LC_LOAD_DYLINKER')[0],
    libraries: names('LC_LOAD_DYLIB'),
    uuid: field('uuid')?.replaceAll('-', '').toLowerCase() ?? null,
    minOs: field('minos') ?? null,
    symbols: locals > 0,
    dwarf: /segname __DWARF/.test(text),
    signed: /cmd LC_CODE_SIGNATURE/.test(text),
  };
}
