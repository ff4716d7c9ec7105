import { isNode, isScalar, visit } from 'yaml';

/** Makes each number below a YAML node the text that was written: 1.20 is not 1.2, and 2.30 of glibc is not 2.3. */
export function writtenNumbers(node: unknown): void {
  if (!isNode(node)) return;
  visit(node, {
    Scalar(_, scalar) {
      if (isScalar(scalar) && typeof scalar.value === 'number' && scalar.source !== undefined)
        scalar.value = scalar.source;
    },
  });
}
