import type { CachePlan, CacheState, CacheStep } from './types.ts';

/** For GITHUB_STATE: one line of JSON. */
export function toCacheState(state: CacheState): string {
  return JSON.stringify(state);
}

/** undefined for the post step of a main step that never came so far, and for anything that is not ours. */
export function fromCacheState(text: string): CacheState | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !isPlan(value.plan)) return undefined;
    const { matched } = value;
    if (matched !== null && typeof matched !== 'string') return undefined;
    return { plan: value.plan, matched };
  } catch {
    return undefined;
  }
}

function isPlan(value: unknown): value is CachePlan {
  if (!isRecord(value)) return false;
  if (value.kind === 'off') return typeof value.why === 'string';
  return (
    value.kind === 'on' &&
    isTexts(value.paths) &&
    typeof value.key === 'string' &&
    isTexts(value.restoreKeys) &&
    isStep(value.restore) &&
    isStep(value.save)
  );
}

function isStep(value: unknown): value is CacheStep {
  return isRecord(value) && typeof value.do === 'boolean' && typeof value.why === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
