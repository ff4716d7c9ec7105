import { UserError } from '../errors.ts';
import { matchesPrefix } from '../release/module/patterns.ts';
import { covers, formatScope, type Scope } from './types.ts';

/**
 * The lines of the input `private`: globs over leading parts of module paths, as in GOPRIVATE.
 * @throws UserError INPUT_INVALID for what matches no module, or not the meant ones
 */
export function parsePatterns(lines: readonly string[], label: string): readonly string[] {
  const patterns = lines
    .flatMap((line) => line.split(','))
    .map((part) => part.trim().replace(/\/+$/, ''))
    .filter((part) => part !== '');
  for (const pattern of patterns) {
    const problem = problemOf(pattern);
    if (problem === undefined) continue;
    throw new UserError('INPUT_INVALID', `${label}: \`${pattern}\` ${problem}.`, {
      hint: 'Write the beginning of module paths, like github.com/acme, git.corp.example or *.corp.example/team.',
    });
  }
  return [...new Set(patterns)];
}

/** Patterns that also cover modules which everybody can get, with one of those as an example. */
export function tooWide(patterns: readonly string[]): readonly { pattern: string; example: string }[] {
  return patterns.flatMap((pattern) => {
    const example = wellKnown.find((module) => matchesPrefix(pattern, module));
    return example === undefined ? [] : [{ pattern, example }];
  });
}

/**
 * What is private where nobody said it: what a credential for git is for. A whole public forge is not, and a
 * credential of a module proxy says nothing about the modules behind it.
 */
export function impliedPatterns(scopes: readonly Scope[], proxies: readonly Scope[]): readonly string[] {
  // The path of a module names no port.
  const own = scopes.filter(
    (scope) =>
      !scope.host.includes(':') && (scope.path === '' || !proxies.some((proxy) => covers(scope, proxy))),
  );
  return [...new Set(own.map(formatScope))].filter((pattern) => tooWide([pattern]).length === 0);
}

/** Whether a credential for one of these scopes lets git fetch some of the pattern's modules. */
export function isFetched(pattern: string, scopes: readonly Scope[]): boolean {
  const [host = '', ...rest] = pattern.split('/');
  const named: Scope = { host, path: rest.join('/') };
  return scopes.some(
    (scope) => covers(scope, named) || covers(named, scope) || matchesPrefix(pattern, formatScope(scope)),
  );
}

function problemOf(pattern: string): string | undefined {
  if (/^[a-z+]+:\/\//i.test(pattern)) return 'is a URL, and module paths are none';
  if (/[\0-\x20\x7f"'`$\\]/.test(pattern)) return 'holds a character that no module path has';
  if (pattern.startsWith('/')) return 'begins with a slash, which no module path does';
  if (/(^|\/)\.{1,2}(\/|$)/.test(pattern)) return 'holds . or .. as an element';
  if (pattern.includes('...'))
    return 'holds `...`, which is not special here: a pattern covers all that is below it';
  if (pattern.includes('@')) return 'holds @: a pattern has no version and no user';
  if (pattern.includes(':')) return 'holds a colon, which no module path has';
  if (/\[[^\]]*$|\[\]/.test(pattern)) return 'has a [ without its ]';
  if (!/[.*?[]/.test(pattern.split('/')[0]!)) return 'does not begin with a host';
  return undefined;
}

/** One for each host where most modules are public. */
const wellKnown = [
  'github.com/stretchr/testify',
  'github.com/spf13/cobra',
  'gitlab.com/gitlab-org/api/client-go',
  'bitbucket.org/creachadair/shell',
  'codeberg.org/go-fonts/liberation',
  'golang.org/x/mod',
  'google.golang.org/grpc',
  'cloud.google.com/go',
  'gopkg.in/yaml.v3',
  'go.uber.org/zap',
  'go.etcd.io/bbolt',
  'go.opentelemetry.io/otel',
  'k8s.io/client-go',
  'sigs.k8s.io/yaml',
  'gorm.io/gorm',
  'modernc.org/sqlite',
  'dario.cat/mergo',
  'mellium.im/sasl',
  'rsc.io/quote',
  'honnef.co/go/tools',
];
