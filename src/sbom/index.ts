/** One model of what a Go binary is made of, written as CycloneDX and SPDX. */

export {
  type BinarySettings,
  createDescriber,
  type DescribeHost,
  type DescribeOptions,
  type Describer,
  describeBinary,
} from './describe.ts';
export { type BuiltOptions, describeBuilt } from './describe-built.ts';
export type { BinaryRecord } from './facts.ts';
export type { BinaryFile } from './gather/file.ts';
export type { Completion } from './gather/listing.ts';
export { renderBom, renderReleaseBom, type SbomTool, sbomSuffix } from './render.ts';
export type * from './types.ts';
