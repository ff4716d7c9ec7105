import { splitWords } from '../../build/toolchains/words.ts';
import { UserError } from '../../errors.ts';

/** Flags of cmd/link that take no value, */
const SWITCHES = /^--?(?:[scdfgvw]|aslr|bindnow|checklinkname|compressdwarf|race|msan|asan)(?:=\w*)?$/;
/** and those that take one, which is neither a file nor a program. */
const VALUES = /^--?(?:X|B|D|E|H|R|T|buildid|funcalign|randlayout)(=|$)/;

/**
 * Words of linker flags that are not known to leave files and programs alone. Templates stand for texts without blanks
 * and quotes.
 */
export function linkerHazards(ldflags: string): string[] {
  const words = split(ldflags.replace(/\{\{[^{}]*\}\}/g, 'x'));
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const value = VALUES.exec(word);
    // The linker takes the next word, whatever it is.
    if (value?.[1] === '') at += 1;
    else if (value === null && !SWITCHES.test(word) && !/^--?linkmode=(?:internal|auto)$/.test(word))
      found.push(word);
  }
  return found;
}

/** Of cmd/compile and cmd/asm: how they optimise, and nothing else. */
const COMPILER = /^-(?:[BNe]|l(?:=\d)?|c=\d+|dwarf(?:=\w+)?|spectre=\w+|d=checkptr(?:=\d)?)$/;

/** @param value of `-gcflags`, also with a pattern of packages: `all=-N -l` */
export function compilerHazards(value: string): string[] {
  const flags = value.startsWith('-') ? value : value.slice(value.indexOf('=') + 1);
  return split(flags).filter((word) => !COMPILER.test(word));
}

/** With a quote that is not closed Go refuses all of it, and so do we. */
function split(text: string): string[] {
  try {
    return splitWords(text, 'flags');
  } catch (error) {
    if (error instanceof UserError) return [text];
    throw error;
  }
}
