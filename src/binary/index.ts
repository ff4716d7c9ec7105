/** Reading binaries from their bytes, and holding them to what was promised. */
export { checkExpectations } from './expect/check.ts';
export { searchesOf } from './expect/file.ts';
export { parseExpect, parseExpectFile, parseExpectPairs } from './expect/parse.ts';
export { type Expect, expectJsonSchema, expectSchema } from './expect/schema.ts';
export type { Violation } from './expect/types.ts';
export { levelOf } from './go/level.ts';
export { type InspectOptions, inspectBinary } from './inspect.ts';
export { findLocalPaths } from './local-paths.ts';
export { containsText } from './search.ts';
export type * from './types.ts';
