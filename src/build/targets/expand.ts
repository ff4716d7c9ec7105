import { nearest } from '../../go/nearest.ts';
import type { Platform } from '../../go/platform.ts';
import type { GoVersion } from '../../go/version.ts';
import type { Port, Target, TargetSettings } from '../types.ts';
import { invalid, type TargetAsk, type TargetPattern } from './parse.ts';
import { normalVariant, tooOld, variantRules } from './variants.ts';

export interface ExpandFacts {
  /** Of the Go in use, never of a frozen table. */
  readonly ports: readonly Port[];
  readonly host: Platform;
  readonly go: GoVersion;
  /** What a target means that says nothing about cgo. */
  readonly cgo: boolean;
}

export interface Expanded {
  /** Sorted by id. */
  readonly targets: readonly Target[];
  /** Matched by a pattern, but cannot be built. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
  readonly warnings: readonly string[];
}

export const plainSettings: TargetSettings = {
  toolchain: 'auto',
  libc: null,
  tags: [],
  ldflags: null,
  flags: [],
  env: {},
  buildmode: null,
  cc: null,
  cxx: null,
  sysroot: null,
  expect: null,
  run: null,
  allowFailure: false,
};

/**
 * From what was asked for to what is built; the order in which it was asked for does not matter.
 * @throws UserError TARGET_INVALID for a target named outright that this Go cannot build, for two that contradict each
 *   other, and where nothing is left
 */
export function expandTargets(asks: readonly TargetAsk[], facts: ExpandFacts): Expanded {
  const targets = new Map<string, { target: Target; ask: TargetAsk }>();
  const left = new Map<string, string>();
  const warnings: string[] = [];
  for (const ask of asks.filter(({ exclude }) => !exclude)) {
    for (const port of portsOf(ask, facts)) {
      const target = targetOf(ask, port, facts);
      const obstacle = obstacleOf(target, port, facts);
      if (obstacle === undefined) add(target, ask, targets);
      else if (isOutright(ask)) throw invalid(ask.text, obstacle.why, ask.at, obstacle.hint);
      else left.set(target.id, obstacle.why);
    }
  }
  for (const ask of asks.filter(({ exclude }) => exclude)) {
    const out = [...targets.values()].filter(({ target }) => isExcluded(target, ask, facts));
    const others = [...left.keys()].filter((id) => isExcluded(targetFromId(id), ask, facts));
    if (out.length + others.length === 0) warnings.push(`${ask.text} leaves nothing out.`);
    for (const { target } of out) targets.delete(target.id);
    for (const id of others) left.delete(id);
  }
  const all = [...targets.values()].map(({ target }) => target).sort(byId);
  if (all.length === 0) {
    const whole = asks.map(({ text }) => text).join(' ');
    throw invalid(
      whole,
      `nothing is left to build${[...left].map(([id, why]) => `; ${id}: ${why}`).join('')}`,
    );
  }
  return { targets: all, left: [...left].map(([id, why]) => ({ id, why })).sort(byId), warnings };
}

function portsOf(ask: TargetAsk, { ports, host }: ExpandFacts): Port[] {
  if ('set' in ask.match) {
    switch (ask.match.set) {
      case 'all':
        return [...ports];
      case 'first-class':
        return ports.filter(({ firstClass }) => firstClass);
      case 'host':
        return ports.filter(({ goos, goarch }) => goos === host.os && goarch === host.arch);
      case 'default':
        return ports.filter(
          ({ goos, goarch }) =>
            ['linux', 'darwin', 'windows'].includes(goos) && ['amd64', 'arm64'].includes(goarch),
        );
    }
  }
  const { goos, goarch, variant } = ask.match;
  const found = ports.filter(
    (port) => (goos === '*' || port.goos === goos) && (goarch === '*' || port.goarch === goarch),
  );
  if (found.length === 0)
    throw invalid(ask.text, whyUnknown(ask.match, ports), ask.at, nearby(ask.match, ports));
  if (variant === null) return found;
  const fitting = found.filter((port) => normalVariant(port.goarch, variant) !== undefined);
  if (fitting.length > 0) return fitting;
  const rule = variantRules[found[0]!.goarch];
  throw invalid(
    ask.text,
    `${found[0]!.goarch} has no variant ${variant}`,
    ask.at,
    rule === undefined ? `${found[0]!.goarch} has no variants.` : `${rule.variable} takes ${rule.values}.`,
  );
}

/** Ports that Go once had: what replaces them is more use than "unknown". */
const RETIRED: Readonly<Record<string, string>> = {
  'windows/arm': 'Go 1.26 dropped windows/arm',
  'darwin/386': 'Go 1.15 dropped darwin/386: no macOS runs 32-bit programs any more',
  'darwin/arm': 'Go 1.15 dropped darwin/arm: iOS is ios/arm64',
  'nacl/amd64p32': 'Go 1.14 dropped Native Client',
};

function whyUnknown({ goos, goarch }: TargetPattern, ports: readonly Port[]): string {
  const retired = RETIRED[`${goos}/${goarch}`];
  if (retired !== undefined) return retired;
  if (goos === '*') return `this Go builds for no ${goarch}`;
  if (goarch === '*' || !ports.some((port) => port.goos === goos))
    return `this Go does not build for ${goos}`;
  return `this Go has no port for ${goos} on ${goarch}`;
}

function nearby({ goos, goarch }: TargetPattern, ports: readonly Port[]): string {
  const names = ports.map((port) => `${port.goos}/${port.goarch}`);
  const likely = [
    ...names.filter((name) => name.startsWith(`${goos}/`)),
    ...names.filter((name) => name.endsWith(`/${goarch}`)),
  ];
  const near = nearest(`${goos}/${goarch}`, names);
  const offer = [...new Set([...(near === undefined ? [] : [near]), ...likely])].slice(0, 8);
  return `It builds for ${offer.join(', ')}${names.length > offer.length ? ', …; all of them: go tool dist list' : ''}.`;
}

function targetOf(ask: TargetAsk, { goos, goarch }: Port, { cgo: usual }: ExpandFacts): Target {
  const asked = 'set' in ask.match ? null : ask.match.variant;
  const variant = asked === null ? null : (normalVariant(goarch, asked) ?? null);
  const cgo = ask.cgo ?? usual;
  const id = `${goos}/${goarch}${variant === null ? '' : `/${variant}`}${cgo ? '+cgo' : ''}`;
  return { ...plainSettings, ...ask.settings, id, goos, goarch, variant, cgo };
}

function obstacleOf(
  { goos, goarch, variant, cgo }: Target,
  port: Port,
  { go }: ExpandFacts,
): { why: string; hint: string } | undefined {
  if (cgo && !port.cgo)
    return { why: `${goos}/${goarch} has no cgo`, hint: 'Build it without: leave out +cgo, or write -cgo.' };
  // cmd/go's internal/platform.MustLinkExternal: `dist list` does not tell.
  if (!cgo && (goos === 'ios' || (goos === 'android' && goarch !== 'arm64')))
    return {
      why: `Go links ${goos}/${goarch} only with a C compiler`,
      hint: `Write ${goos}/${goarch}+cgo, and let CC name the compiler of the ${goos === 'ios' ? 'iOS SDK' : 'Android NDK'}.`,
    };
  const since = tooOld(goarch, variant, go);
  if (since !== undefined)
    return {
      why: `${variantRules[goarch]!.variable}=${variant} needs Go ${since}, and this is ${go.text}`,
      hint: `Use Go ${since} or newer, or leave the variant out.`,
    };
  return undefined;
}

/** Its maker wants exactly this one, so that leaving it out would be a surprise. */
function isOutright({ match }: TargetAsk): boolean {
  return !('set' in match) && match.goos !== '*' && match.goarch !== '*';
}

function add(target: Target, ask: TargetAsk, targets: Map<string, { target: Target; ask: TargetAsk }>): void {
  const known = targets.get(target.id);
  if (known !== undefined && JSON.stringify(known.target) !== JSON.stringify(target)) {
    // A target that is named says more than a pattern that it is in.
    if (isOutright(known.ask) === isOutright(ask))
      throw invalid(ask.text, `${target.id} is asked for twice with different settings`, ask.at);
    if (isOutright(known.ask)) return;
  }
  targets.set(target.id, { target, ask });
}

type Excludable = Pick<Target, 'goos' | 'goarch' | 'variant' | 'cgo'>;

function isExcluded(target: Excludable, ask: TargetAsk, facts: ExpandFacts): boolean {
  if (ask.cgo !== null && ask.cgo !== target.cgo) return false;
  if ('set' in ask.match)
    return portsOf(ask, facts).some(({ goos, goarch }) => goos === target.goos && goarch === target.goarch);
  const { goos, goarch, variant } = ask.match;
  if (goos !== '*' && goos !== target.goos) return false;
  if (goarch !== '*' && goarch !== target.goarch) return false;
  return variant === null || normalVariant(target.goarch, variant) === target.variant;
}

function targetFromId(id: string): Excludable {
  const [name, cgo] = id.split('+');
  const [goos, goarch, variant] = name!.split('/');
  return { goos: goos!, goarch: goarch!, variant: variant ?? null, cgo: cgo !== undefined };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
