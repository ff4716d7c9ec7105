import type { CacheShare } from '../types.ts';

/** `1.9 MB`: of a thousand, as file managers and release pages count. */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(count) / 3));
  const value = count / 1000 ** power;
  return `${value.toFixed(value < 100 ? 1 : 0)} ${units[power - 1]}`;
}

export function seconds(count: number): string {
  if (count < 60) return `${count.toFixed(1)} s`;
  const whole = Math.round(count);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Of a row's packages those that were in GOCACHE: `97 %`; `up to date` where nothing was linked either. */
export function share(cached: CacheShare | null): string {
  if (cached === null) return '';
  return cached.linked ? `${Math.floor((100 * cached.hits) / cached.packages)} %` : 'up to date';
}
