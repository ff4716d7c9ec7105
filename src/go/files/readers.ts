import { devcontainer } from './devcontainer.ts';
import { dockerfile } from './dockerfile.ts';
import { goMod } from './go-mod.ts';
import { goWork } from './go-work.ts';
import { mise } from './mise.ts';
import { goVersionFile } from './plain.ts';
import { toolVersions } from './tool-versions.ts';
import type { VersionFileReader } from './types.ts';

/** The order is the precedence within a folder: first what the go command itself obeys. */
export const VERSION_FILE_READERS: readonly VersionFileReader[] = [
  goWork,
  goMod,
  goVersionFile,
  toolVersions,
  mise,
  dockerfile,
  devcontainer,
];
