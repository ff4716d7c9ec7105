import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Fault {
  readonly message: string;
  readonly at: Place;
}

/**
 * What JSON.parse would refuse, with its place, and what it would let pass in silence: one key twice in an object,
 * of which a person reads the first and a program the last.
 */
export function findFault(text: string): Fault | undefined {
  const errors: ParseError[] = [];
  const tree = parse(text, errors);
  const error = errors[0];
  if (error !== undefined) {
    const name = printParseErrorCode(error.error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase();
    return { message: `The lock is not JSON: ${name}.`, at: placeOf(text, error.offset) };
  }
  const twice = tree === undefined ? undefined : findDuplicate(tree);
  if (twice !== undefined) {
    return { message: `The key "${twice.value}" is there twice.`, at: placeOf(text, twice.offset) };
  }
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    return { message: `The lock is not JSON: ${String(cause)}`, at: { line: 1, column: 1 } };
  }
}

/** Where the value with these keys stands; where it is missing, the nearest that is there. */
export function locate(text: string, keys: readonly string[]): Place {
  const tree = parse(text, []);
  for (let depth = keys.length; tree !== undefined && depth >= 0; depth--) {
    const node = findNodeAtLocation(tree, keys.slice(0, depth));
    if (node !== undefined) return placeOf(text, keyOf(node) ?? node.offset);
  }
  return { line: 1, column: 1 };
}

/** jsonc-parser recurses: a file of brackets alone exhausts the stack, and has no lock in it. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The second of two equal keys of one object. */
function findDuplicate(tree: Node): Node | undefined {
  const open = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const key = property.children?.[0];
        if (key === undefined) continue;
        if (seen.has(key.value)) return key;
        seen.add(key.value);
      }
    }
    open.push(...(node.children ?? []));
  }
  return undefined;
}

function keyOf(node: Node): number | undefined {
  return node.parent?.type === 'property' ? node.parent.offset : undefined;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
