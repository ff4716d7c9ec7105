/** What a Go file says above its first declaration. */
export interface GoImports {
  /** Import paths as written between the quotes, sorted, each once. */
  readonly imports: readonly string[];
  /** Its `//go:build` and `// +build` lines. */
  readonly constraints: readonly string[];
}

/**
 * Reads package clause and imports of a Go file.
 * @returns undefined where it is not as the Go grammar wants it; Go, then, may see something else than we would
 */
export function readImports(source: string): GoImports | undefined {
  const tokens = new Tokens(source.replace(/^\ufeff/, ''));
  if (tokens.next() !== 'package' || !isName(tokens.next())) return undefined;
  tokens.semicolon();
  const imports = new Set<string>();
  while (tokens.peek() === 'import') {
    tokens.next();
    if (tokens.peek() === '(') {
      tokens.next();
      while (tokens.peek() !== ')') {
        if (!readSpec(tokens, imports)) return undefined;
        tokens.semicolon();
      }
      tokens.next();
    } else if (!readSpec(tokens, imports)) {
      return undefined;
    }
    tokens.semicolon();
  }
  if (tokens.failed) return undefined;
  return { imports: [...imports].sort(), constraints: tokens.constraints };
}

function readSpec(tokens: Tokens, imports: Set<string>): boolean {
  let token = tokens.next();
  if (token === '.' || isName(token)) token = tokens.next();
  const match = /^(["`])([^\n\\]*)\1$/s.exec(token);
  if (match?.[2] === undefined) return false;
  imports.add(match[2]);
  return true;
}

function isName(token: string): boolean {
  return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(token);
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|[\p{L}_][\p{L}\p{Nd}_]*|./suy;
const BLANK = /[ \t\r\n]+|\/\/[^\n]*|\/\*.*?\*\//suy;

class Tokens {
  readonly constraints: string[] = [];
  failed = false;
  readonly #source: string;
  #at = 0;
  #peeked: string | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  peek(): string {
    this.#peeked ??= this.#read();
    return this.#peeked;
  }

  /** Empty at the end. */
  next(): string {
    const token = this.peek();
    this.#peeked = undefined;
    return token;
  }

  semicolon(): void {
    while (this.peek() === ';') this.next();
  }

  #read(): string {
    for (let blank = this.#match(BLANK); blank !== undefined; blank = this.#match(BLANK)) {
      if (/^\/\/(?:go:build|\s*\+build)\s/.test(blank)) this.constraints.push(blank.trim());
    }
    const token = this.#match(TOKEN);
    // An end within a group or a comment would else be read for ever.
    if (token === undefined || token === '/') this.failed = this.#at < this.#source.length || token === '/';
    return token ?? '';
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match[0];
  }
}
