import type { Node } from 'jsonc-parser';
import { UserError } from '../../errors.ts';
import { parseImage, versionOfDevcontainerImage, versionOfGolangImage } from './image.ts';
import { answerOf } from './policy.ts';
import { decodeText } from './text.ts';
import type { VersionFile, VersionFileReader } from './types.ts';

/** The Go feature's version, else the tag of the Go image. */
export const devcontainer: VersionFileReader = {
  name: 'devcontainer.json',
  paths: ['.devcontainer/devcontainer.json', '.devcontainer.json', 'devcontainer.json'],
  matches: (path) => /(^|\/)\.?devcontainer\.json$/.test(path),
  absent: {
    message:
      'has neither the feature ghcr.io/devcontainers/features/go nor a Go image with a version in its tag',
    hint: 'Add the feature: "ghcr.io/devcontainers/features/go:1": { "version": "1.26" }',
  },
  async read(file, { policy }) {
    const text = decodeText(file.bytes);
    const root = await parse(text, file);
    const found = fromFeatures(property(root, 'features'), text, file) ?? fromImage(property(root, 'image'));
    if (found === undefined) return undefined;
    const line = lineAt(text, found.node.offset);
    return answerOf(found.version, file, { by: 'devcontainer.json', line }, policy);
  },
};

interface Found {
  readonly version: string;
  readonly node: Node;
}

async function parse(text: string, file: VersionFile): Promise<Node | undefined> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: import('jsonc-parser').ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first === undefined) return root;
  const line = lineAt(text, first.offset);
  throw new UserError(
    'VERSION_FILE_INVALID',
    `${file.shown}:${line}: not JSON with comments (${printParseErrorCode(first.error)})`,
    { hint: 'The dev container tools cannot read this file either.', at: { path: file.shown, line } },
  );
}

/** `"…/features/go:1": { "version": "1.22" }`, or the older short form with the version alone. Its default is latest. */
function fromFeatures(features: Node | undefined, text: string, file: VersionFile): Found | undefined {
  for (const [name, value] of properties(features)) {
    if (!/\/features\/go(?:[:@][^/]*)?$/.test(name)) continue;
    const node = value.type === 'object' ? (property(value, 'version') ?? value) : value;
    if (node.type !== 'object' && node.type !== 'string') throw unquoted(text, node, file);
    const version = node.type === 'object' ? 'latest' : String(node.value);
    return version === 'none' ? undefined : { version, node };
  }
  return undefined;
}

function unquoted(text: string, node: Node, file: VersionFile): UserError {
  const line = lineAt(text, node.offset);
  return new UserError(
    'VERSION_FILE_INVALID',
    `${file.shown}:${line}: expected the Go feature’s version in quotes`,
    {
      hint: 'Without quotes 1.20 is the number 1.2. Write "version": "1.20".',
      at: { path: file.shown, line },
    },
  );
}

function fromImage(node: Node | undefined): Found | undefined {
  if (node?.type !== 'string') return undefined;
  const image = parseImage(node.value);
  const version = versionOfDevcontainerImage(image) ?? versionOfGolangImage(image);
  return version === undefined ? undefined : { version, node };
}

function property(node: Node | undefined, name: string): Node | undefined {
  return properties(node).find(([key]) => key === name)?.[1];
}

function properties(node: Node | undefined): [string, Node][] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) =>
    children?.[1] === undefined ? [] : [[String(children[0]?.value), children[1]] as [string, Node]],
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
