import { LEVEL_VARIABLES } from '../../go/levels.ts';
import type { Image } from '../types.ts';

/** The CPU level in the build information; undefined before Go 1.18, and for CPUs that have none. */
export function levelOf({ arch, go }: Image): { readonly name: string; readonly value: string } | undefined {
  const name = arch !== null && Object.hasOwn(LEVEL_VARIABLES, arch) ? LEVEL_VARIABLES[arch] : undefined;
  const value = name === undefined ? undefined : go?.settings[name];
  return name === undefined || value === undefined ? undefined : { name, value };
}
