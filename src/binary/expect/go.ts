import { matches, parseSpec } from '../../go/spec.ts';
import { parseGoVersion } from '../../go/version.ts';
import { levelOf } from '../go/level.ts';
import type { GoBuild, Image } from '../types.ts';
import type { Checks, Difference } from './types.ts';

/** What Go's build information tells. */
export const goChecks: Checks = {
  variant: (wanted, image) =>
    ofGo(wanted, image, () => {
      const level = levelOf(image);
      if (level === undefined)
        return { expected: wanted, actual: `no CPU level for ${image.arch ?? 'this CPU'}` };
      const plain = (text: string) => (image.arch === 'arm' ? text.replace(/^v/, '') : text);
      if (plain(level.value) === plain(wanted)) return undefined;
      return { expected: `${level.name}=${wanted}`, actual: `${level.name}=${level.value}` };
    }),
  go: (wanted, image) =>
    ofGo(`Go ${wanted}`, image, (go) => {
      // `go1.26.8 X:boringcrypto`: experiments follow.
      const version = parseGoVersion(go.version.split(' ')[0]!);
      const met = version !== undefined && matches(parseSpec(wanted, 'the expected Go version'), version);
      return met ? undefined : { expected: `Go ${wanted}`, actual: go.version };
    }),
  path: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.path ?? 'none')),
  module: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.main?.path ?? 'none')),
  moduleVersion: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.main?.version ?? 'none')),
  cgo: (wanted, image) => setting('CGO_ENABLED', wanted ? '1' : '0', image),
  trimpath: (wanted, image) => setting('-trimpath', wanted ? 'true' : 'false', image, 'false'),
  race: (wanted, image) => setting('-race', wanted ? 'true' : 'false', image, 'false'),
  buildmode: (wanted, image) => setting('-buildmode', wanted, image),
  tags: (wanted, image) =>
    ofGo(listed(wanted), image, (go) =>
      same(listed(wanted), listed((go.settings['-tags'] ?? '').split(','))),
    ),
  settings: (wanted, image) => {
    for (const [name, value] of Object.entries(wanted)) {
      const difference = setting(name, value, image);
      if (difference !== undefined) return difference;
    }
    return undefined;
  },
  revision: (wanted, image) =>
    ofGo(wanted, image, ({ settings }) => {
      const actual = settings['vcs.revision'];
      if (actual?.toLowerCase().startsWith(wanted.toLowerCase())) return undefined;
      return { expected: wanted, actual: actual ?? 'no revision' };
    }),
  cleanVcs: (wanted, image) => setting('vcs.modified', wanted ? 'false' : 'true', image),
};

function ofGo(expected: string, { go }: Image, check: (go: GoBuild) => Difference): Difference {
  return go === null ? { expected, actual: 'no Go build information' } : check(go);
}

function setting(name: string, expected: string, image: Image, absent?: string): Difference {
  return ofGo(`${name}=${expected}`, image, ({ settings }) => {
    const actual = settings[name] ?? absent;
    if (actual === expected) return undefined;
    return {
      expected: `${name}=${expected}`,
      actual: settings[name] === undefined ? `no ${name}` : `${name}=${actual}`,
    };
  });
}

function same(expected: string, actual: string): Difference {
  return expected === actual ? undefined : { expected, actual };
}

function listed(tags: readonly string[]): string {
  return (
    [...tags]
      .filter((tag) => tag !== '')
      .sort()
      .join(',') || 'no tags'
  );
}
