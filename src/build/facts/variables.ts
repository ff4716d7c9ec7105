/**
 * String variables at the top of a Go file that the linker's -X can set: without a value, or with a constant string.
 * A scanner, not a parser: what it does not understand it passes over, and -X for that is not given.
 */
export function stringVariables(source: string): string[] {
  const names: string[] = [];
  const lines = topLevel(source).split('\n');
  let group = false;
  for (const raw of lines) {
    const line = raw.trim();
    if (group) {
      if (line.startsWith(')')) group = false;
      else names.push(...declared(line));
    } else if (/^var\s*\($/.test(line)) group = true;
    else if (/^var\s/.test(line))
      names.push(...declared(line.replace(/^var\s+(?:\(\s*)?/, '').replace(/\s*\)$/, '')));
  }
  return names;
}

/** `a`, `a string`, `a, b = "", ""`, `a string = "x"`. */
function declared(line: string): string[] {
  const match = /^([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*)\s*(string\b)?\s*(=\s*(.*))?$/.exec(
    line.replace(/;$/, ''),
  );
  if (match === null) return [];
  const names = match[1]!.split(',').map((name) => name.trim());
  const values = match[4];
  if (values === undefined) return match[2] === undefined ? [] : names;
  return /^""(?:\s*[+,]\s*"")*$/.test(values.trim()) ? names : [];
}

/** Without comments and bodies, with every string as `""`: what is left at brace depth 0. */
function topLevel(source: string): string {
  let depth = 0;
  let text = '';
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|[{}]|\n|[^{}"'`/\n]+|\//g;
  for (const [part] of source.matchAll(token)) {
    if (part.startsWith('//')) continue;
    if (part.startsWith('/*')) text += part.includes('\n') ? '\n' : ' ';
    else if (part === '{') depth++;
    else if (part === '}') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else text += /^["`]/.test(part) ? '""' : part;
  }
  return text;
}
