import type { Answer } from '../../answer.ts';
import { type Directive, type ModFile, parseModFile } from '../modfile.ts';
import { malformed } from '../modfile-syntax.ts';
import type { VersionSpec } from '../spec.ts';
import { compareGoVersions, type GoVersion, parseGoVersion } from '../version.ts';
import { answerOf, type FilePolicy } from './policy.ts';
import type { ReadContext, VersionFile, VersionFileReader } from './types.ts';

export const goMod: VersionFileReader = {
  name: 'go.mod',
  paths: ['go.mod'],
  // Also tools.mod and the like, which `go -modfile` takes.
  matches: (path) => path.endsWith('.mod'),
  absent: {
    message: 'has no go line, so the go command would take it for Go 1.16',
    hint: 'Say which Go the module needs: go mod edit -go=1.26',
  },
  async read(file, context): Promise<Answer<VersionSpec> | undefined> {
    const wish = wishOf(parseModFile(decodeModText(file.bytes), file.shown, 'go.mod'), file, context);
    return wish === undefined ? undefined : answerOfWish(wish, file, 'go.mod', context.policy);
  },
};

/** A line that asks for a Go. */
export interface Wish {
  readonly version: GoVersion;
  /** As written, without `go`: `1.20` and `1.20.0` are one version, but the first is also a line of releases. */
  readonly text: string;
  readonly line: number;
  readonly verb: 'go' | 'toolchain';
}

/**
 * The newer of the go and toolchain lines, as in the go command, where actions/setup-go takes the toolchain line even
 * when it is older and every go command then fails. GOTOOLCHAIN=local leaves the toolchain line out, unless the
 * policy asks for it.
 */
export function wishOf(parsed: ModFile, file: VersionFile, context: ReadContext): Wish | undefined {
  const go = parsed.go && toWish('go', parsed.go, parsed.go.value, file);
  const skip = context.env.GOTOOLCHAIN === 'local' && context.policy !== 'toolchain';
  if (parsed.toolchain === undefined || parsed.toolchain.value === 'default' || skip) return go;
  const toolchain = toWish('toolchain', parsed.toolchain, parsed.toolchain.value.replace(/^go/, ''), file);
  return go !== undefined && compareGoVersions(go.version, toolchain.version) > 0 ? go : toolchain;
}

export function goWish(parsed: ModFile, file: VersionFile): Wish | undefined {
  return parsed.go && toWish('go', parsed.go, parsed.go.value, file);
}

export function answerOfWish(
  wish: Wish,
  file: VersionFile,
  by: string,
  policy: FilePolicy,
  note = wish.verb === 'toolchain' ? 'toolchain' : undefined,
): Answer<VersionSpec> {
  return answerOf(wish.text, file, { by, line: wish.line, note, toGo: true }, policy);
}

/** Keeps a byte order mark, which the go command refuses too. */
export function decodeModText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toWish(verb: 'go' | 'toolchain', directive: Directive, text: string, file: VersionFile): Wish {
  const version = parseGoVersion(text);
  if (version === undefined) {
    throw malformed(
      file.shown,
      { line: directive.line, column: 1 },
      `${verb} ${directive.value} names no Go version`,
    );
  }
  return { version, text, line: directive.line, verb };
}
