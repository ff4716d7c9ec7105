export { discoverVersion } from './discover.ts';
export { FILE_POLICIES, type FilePolicy } from './policy.ts';
export { readVersionFile } from './read.ts';
export { VERSION_FILE_READERS } from './readers.ts';
export type { VersionFileEnv, VersionFileReader } from './types.ts';
