import { plainSettings } from '../../../src/build/targets/expand.ts';
import type { Libc, Target, TargetSettings } from '../../../src/build/types.ts';

/** `linux/arm/6` with cgo, and what else is said of it. */
export function cgoTarget(name: string, settings: Partial<TargetSettings> = {}): Target {
  const [goos = '', goarch = '', variant = null] = name.split('/');
  return { ...plainSettings, ...settings, id: `${name}+cgo`, goos, goarch, variant, cgo: true };
}

export const musl: Libc = { name: 'musl', version: null };

export function glibc(version: string | null): Libc {
  return { name: 'gnu', version };
}
