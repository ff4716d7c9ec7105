import { parseImage, versionOfGolangImage } from './image.ts';
import { answerOf } from './policy.ts';
import { decodeText } from './text.ts';
import type { VersionFileReader } from './types.ts';

/** The first `FROM golang:<version>`, whatever the registry, with the defaults of the ARGs above it filled in. */
export const dockerfile: VersionFileReader = {
  name: 'Dockerfile',
  paths: ['Dockerfile', 'Containerfile'],
  matches: (path) => /(^|\/)(Dockerfile|Containerfile)(\.[^/]+)?$|\.(Dockerfile|Containerfile)$/i.test(path),
  absent: {
    message: 'has no FROM golang:<version> line (with the defaults of its ARGs filled in)',
    hint: 'Name the version in the image’s tag, or give the ARG before FROM a default: ARG GO_VERSION=1.26',
  },
  async read(file, { policy }) {
    const found = golangImage(instructionsOf(decodeText(file.bytes)));
    return found && answerOf(found.version, file, { by: 'Dockerfile', line: found.line }, policy);
  },
};

interface Instruction {
  readonly name: string;
  readonly rest: string;
  /** 1-based; of its first line. */
  readonly line: number;
}

function golangImage(instructions: readonly Instruction[]): { version: string; line: number } | undefined {
  const args = new Map<string, string>();
  const stages = new Set<string>();
  for (const { name, rest, line } of instructions) {
    // An ARG below the first FROM belongs to its stage and is not seen by later FROMs.
    if (name === 'ARG' && stages.size === 0) readArgs(rest, args);
    if (name !== 'FROM') continue;
    const [, image, stage] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(rest) ?? [];
    const reference = image === undefined ? undefined : expand(image, args);
    if (reference !== undefined && !stages.has(reference.toLowerCase())) {
      const version = versionOfGolangImage(parseImage(reference));
      if (version !== undefined) return { version, line };
    }
    stages.add(stage?.toLowerCase() ?? `${stages.size}`);
  }
  return undefined;
}

/** Comments, continued lines, the `# escape=` directive and here-documents, as docs.docker.com/reference/dockerfile has them. */
function instructionsOf(text: string): Instruction[] {
  const lines = text.split(/\r\n|\n/);
  const continued = escapeOf(lines);
  const instructions: Instruction[] = [];
  let whole = '';
  let line = 0;
  for (let index = 0; index < lines.length; index++) {
    const part = lines[index]!.trim();
    if (part === '' || part.startsWith('#')) continue;
    if (whole === '') line = index + 1;
    if (part.endsWith(continued)) {
      whole += `${part.slice(0, -1)} `;
      continue;
    }
    const [, name, rest] = /^([A-Za-z]+)\s+(.*)$/.exec(whole + part) ?? [];
    whole = '';
    if (name === undefined || rest === undefined) continue;
    instructions.push({ name: name.toUpperCase(), rest, line });
    if (/^(RUN|COPY|ADD)$/i.test(name)) index = skipHereDocuments(rest, lines, index);
  }
  return instructions;
}

/** Directives stand above everything else. Windows images set the backtick, so that paths can have backslashes. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)/.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

function skipHereDocuments(rest: string, lines: readonly string[], last: number): number {
  let index = last;
  for (const [, dash, , word] of rest.matchAll(/<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
    const end = lines.findIndex(
      (line, at) => at > index && (dash === '-' ? line.replace(/^\t+/, '') : line) === word,
    );
    if (end > 0) index = end;
  }
  return index;
}

function readArgs(rest: string, args: Map<string, string>): void {
  for (const [, name, value] of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
    const expanded = value === undefined ? undefined : expand(value.replace(/^(["'])(.*)\1$/, '$2'), args);
    if (name !== undefined && expanded !== undefined) args.set(name, expanded);
  }
}

/** @returns undefined where a variable has no value here: it comes from `docker build --build-arg` */
function expand(text: string, args: ReadonlyMap<string, string>): string | undefined {
  let known = true;
  const expanded = text.replace(
    /\$(?:\{([A-Za-z_]\w*)(?::?([-+])([^}]*))?\}|([A-Za-z_]\w*))/g,
    (_, braced, operator, word, bare) => {
      const value = args.get(braced ?? bare);
      if (operator === '+') return value === undefined ? '' : word;
      if (value === undefined && operator === undefined) known = false;
      return value ?? word ?? '';
    },
  );
  return known ? expanded : undefined;
}
