import { escapeModule } from '../../release/module/escape.ts';
import type { ModuleVersion } from './go-sum.ts';

/** Where a module version lies in GOMODCACHE. Relative names, forward slashes, `!a` for `A`. */
export interface ModuleLayout {
  readonly module: ModuleVersion;
  /** `github.com/!burnt!sushi/toml@v1.5.0`: its unpacked files. */
  readonly folder: string;
  /** `cache/download/github.com/!burnt!sushi/toml/@v/v1.5.0`, to which `.mod`, `.info`, `.zip`, `.ziphash` are added. */
  readonly download: string;
}

/** undefined for a path or version that could lead elsewhere: go.sum may come with a pull request. */
export function layoutOf(module: ModuleVersion): ModuleLayout | undefined {
  try {
    const path = escapeModule(module.path);
    const version = escapeModule(module.version);
    if (version.includes('/')) return undefined;
    return { module, folder: `${path}@${version}`, download: `cache/download/${path}/@v/${version}` };
  } catch {
    return undefined;
  }
}

export function layoutsOf(modules: readonly ModuleVersion[]): readonly ModuleLayout[] {
  return modules.flatMap((module) => layoutOf(module) ?? []);
}
