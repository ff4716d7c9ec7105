import path from 'node:path';
import { nodeFiles } from '../../src/host/node/files.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';

export const disk = { files: nodeFiles(), open: openBytes, machine: { path: path.posix } };
