import type { Diagnostic } from '../types.ts';

/** `file.go:12:3: message`, as compilers, vet and the assembler write it; a drive letter is part of the file. */
const LOCATED = /^((?:[A-Za-z]:)?[^:\n]+\.\w+):(\d+)(?::(\d+))?:\s+(.*)$/;

/** With -v the go command names each package when it begins to compile it. */
export function isPackageLine(line: string): boolean {
  return /^[\w.~+/-]+$/.test(line);
}

/**
 * What the go command printed, one diagnostic a message: indented lines belong to the one before. Lines that only say
 * which package follows, and what -v prints, say nothing by themselves.
 */
export function parseDiagnostics(output: string): Diagnostic[] {
  const found: { file: string | null; line: number | null; column: number | null; message: string }[] = [];
  for (const raw of output.split(/\r?\n/)) {
    const text = raw.trimEnd();
    if (text === '' || isPackageLine(text)) continue;
    if (/^# \S+( \[[^\]]+\])?$/.test(text) || /^go: downloading /.test(text)) continue;
    const last = found.at(-1);
    if (/^\s/.test(text) && last !== undefined) {
      last.message += `\n${text.trim()}`;
      continue;
    }
    const match = LOCATED.exec(text);
    if (match === null) {
      found.push({ file: null, line: null, column: null, message: text });
      continue;
    }
    const [, file, line, column, message] = match;
    found.push({
      file: file!.replaceAll('\\', '/').replace(/^\.\//, ''),
      line: Number(line),
      column: column === undefined ? null : Number(column),
      message: message!,
    });
  }
  return found;
}

/** The kernel ended the compiler or the linker, or they could get no memory. */
export function killedForMemory(code: number, output: string): boolean {
  if (code === 0) return false;
  return (
    code === 137 ||
    /signal: killed|cannot allocate memory|out of memory|virtual memory exhausted|exit status 137|The paging file is too small/i.test(
      output,
    )
  );
}
