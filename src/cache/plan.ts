import type { CacheFacts, CachePlan, CacheStep } from './types.ts';

/**
 * What is restored and saved, and under which key. Pure.
 *
 * The key names what setup-go's leaves out or gets wrong: the system image by its own word instead of `undefined`
 * (actions/setup-go#368), libc, the target and cgo. It has no comma and at most 512 characters, as the service
 * demands, and is lower case because nektos/act's server folds keys.
 */
export function planCache(facts: CacheFacts): CachePlan {
  const why = reasonForOff(facts);
  if (why !== undefined) return { kind: 'off', why };
  const prefix = keyPrefix(facts);
  return {
    kind: 'on',
    paths: [facts.gomodcache, facts.gocache],
    key: `${prefix}${facts.dependencies.digest}`,
    restoreKeys: [prefix],
    restore: restoreStep(facts),
    save: saveStep(facts),
  };
}

function reasonForOff(facts: CacheFacts): string | undefined {
  if (!facts.enabled) return 'the input cache is false';
  if (!facts.available) return 'this runner has no cache service';
  if (facts.mode === 'none') return 'ACTIONS_CACHE_MODE is none';
  if (facts.gomodcache === '' || isGocacheOff(facts.gocache)) {
    return `GOMODCACHE is '${facts.gomodcache}' and GOCACHE is '${facts.gocache}'`;
  }
  if (facts.dependencies.digest === undefined) {
    return `no dependency file matches ${facts.dependencies.patterns.join(', ')}; cache-dependency-path can name one`;
  }
  return undefined;
}

function isGocacheOff(gocache: string): boolean {
  return gocache === '' || gocache === 'off';
}

function keyPrefix({ host, image, goVersion, target }: CacheFacts): string {
  const parts = [
    'setup-go-plus',
    host.os,
    host.arch,
    ...(image === undefined ? [] : [image]),
    `go${goVersion}`,
    target.os,
    `${target.arch}${target.level === '' ? '' : `.${target.level}`}`,
    target.cgo ? 'cgo' : 'nocgo',
  ];
  return `${parts.map(keyPart).join('-')}-`;
}

/** GOARM=6,softfloat has a comma; an os-release file may hold anything. */
function keyPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '_')
    .slice(0, 48);
}

function restoreStep({ mode, modulesPresent, gomodcache }: CacheFacts): CacheStep {
  if (mode === 'write-only') return { do: false, why: 'ACTIONS_CACHE_MODE is write-only' };
  if (modulesPresent) {
    // Module folders are read-only: tar fails on each file that is there (actions/setup-go#403).
    return { do: false, why: `${gomodcache} holds modules already` };
  }
  return { do: true, why: '' };
}

function saveStep({ mode, modulesPresent, gomodcache }: CacheFacts): CacheStep {
  if (mode === 'read') return { do: false, why: 'ACTIONS_CACHE_MODE is read' };
  if (modulesPresent) {
    // A machine that keeps its modules would upload gigabytes that no job of it will ever restore.
    return { do: false, why: `${gomodcache} held modules before this step` };
  }
  return { do: true, why: '' };
}
