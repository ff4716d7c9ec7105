import type { FilePosition } from '../../errors.ts';
import type { RunCheck, TargetSettings } from '../types.ts';
import { refusedFlag } from './flags.ts';
import { describeIssue } from './issue.ts';
import { invalid, parseTarget, type TargetAsk } from './parse.ts';
import { libcPattern, type TargetObject, targetSchema } from './schema.ts';
import { variantRules } from './variants.ts';

export interface TargetPlace {
  /** Of the object. */
  readonly at?: FilePosition;
  /** An absolute path from one that is relative to the project. */
  resolve(path: string): string;
}

/**
 * A target with settings. Two where `cgo` is a list.
 * @throws UserError TARGET_INVALID naming the key, what is expected there, and the place
 */
export function parseTargetObject(value: unknown, { at, resolve }: TargetPlace): TargetAsk[] {
  const checked = targetSchema.safeParse(value);
  if (!checked.success) {
    const { problem, hint } = describeIssue(checked.error.issues[0]!);
    throw invalid(shortened(value), problem, at, hint);
  }
  const object = checked.data;
  const text = nameOf(object);
  const refuse = (problem: string, hint?: string): never => {
    throw invalid(text, problem, at, hint);
  };
  refuseSecondName(object, refuse);
  const ask = parseTarget(text, at);
  if (ask.exclude) refuse('what is left out has no settings', 'Write it as text: "!windows/386".');
  if (ask.cgo !== null && object.cgo !== undefined)
    refuse('cgo is said twice', 'Write it once: as +cgo or -cgo, or as the key `cgo`.');
  if (ask.settings.toolchain !== undefined && object.toolchain !== undefined)
    refuse('the toolchain is said twice', 'Write it once: after @, or as the key `toolchain`.');
  refuseIdle(object, ask, refuse);
  const plain = settingsOf(object, refuse);
  const forC = { ...ask.settings, ...cSettingsOf(object, resolve) };
  const choices = object.cgo === undefined ? [ask.cgo] : [...new Set([object.cgo].flat())];
  const whole = { ...ask, text: choices.length > 1 ? text : withSign(text, object.cgo) };
  // What is about C says nothing about a build without it.
  return choices.map((cgo) => ({ ...whole, cgo, settings: cgo === false ? plain : { ...plain, ...forC } }));
}

type Refuse = (problem: string, hint?: string) => never;

function nameOf({ target, goos, goarch, variant }: TargetObject): string {
  if (target !== undefined) return target.trim();
  const parts = [goos ?? '*', goarch ?? '*', ...(variant === undefined ? [] : [variant])];
  return parts.join('/');
}

function withSign(text: string, cgo: TargetObject['cgo']): string {
  const [only] = [cgo].flat();
  if (only === undefined) return text;
  return text.replace(/^(.+?)(@[a-z]+)?$/, `$1${only ? '+cgo' : '-cgo'}$2`);
}

function refuseSecondName({ target, goos, goarch, variant }: TargetObject, refuse: Refuse): void {
  if (target !== undefined && (goos !== undefined || goarch !== undefined || variant !== undefined))
    refuse('it is said twice', 'Write `target: linux/amd64/v3`, or goos, goarch and variant.');
  if (target === undefined && (goos === undefined || goarch === undefined))
    refuse(
      `${goos === undefined ? 'goos' : 'goarch'} is missing`,
      'Write `target: linux/amd64`, or both goos and goarch; "*" stands for any.',
    );
}

/** What would have no effect at all was meant for another target. */
function refuseIdle(object: TargetObject, { match, cgo: asked }: TargetAsk, refuse: Refuse): void {
  const forC = (['toolchain', 'libc', 'cc', 'cxx', 'sysroot'] as const).find(
    (key) => object[key] !== undefined,
  );
  if (forC !== undefined && (object.cgo ?? asked) === false)
    refuse(`${forC} is about C code, and cgo is false`, 'Set cgo to true, or leave it out.');
  if (object.libc !== undefined && !('set' in match) && !['linux', '*'].includes(match.goos))
    refuse('libc is chosen for Linux alone', 'Leave it out.');
}

function settingsOf(object: TargetObject, refuse: Refuse): Partial<TargetSettings> {
  const { tags, ldflags, flags, env, buildmode, expect, run } = object;
  const flagList = listOf(flags, /\r?\n/);
  const wrong = refusedFlag(flagList);
  if (wrong !== undefined)
    refuse(`\`${wrong}\` is not accepted in flags`, 'A flag with its value after `=`: -gcflags=all=-l.');
  return {
    ...(tags === undefined ? {} : { tags: listOf(tags, /[\s,]+/) }),
    ...(ldflags === undefined ? {} : { ldflags: ldflags.trim() }),
    ...(flags === undefined ? {} : { flags: flagList }),
    ...(env === undefined ? {} : { env: variablesOf(env, refuse) }),
    ...(buildmode === undefined ? {} : { buildmode }),
    ...(expect === undefined ? {} : { expect }),
    ...(run === undefined ? {} : { run: runOf(run, refuse) }),
    ...(object['allow-failure'] === undefined ? {} : { allowFailure: object['allow-failure'] }),
  };
}

function cSettingsOf(
  { toolchain, libc, cc, cxx, sysroot }: TargetObject,
  resolve: TargetPlace['resolve'],
): Partial<TargetSettings> {
  return {
    ...(toolchain === undefined ? {} : { toolchain }),
    ...(libc === undefined ? {} : { libc: libcOf(libc) }),
    ...(cc === undefined ? {} : { cc: cc.trim() }),
    ...(cxx === undefined ? {} : { cxx: cxx.trim() }),
    ...(sysroot === undefined ? {} : { sysroot: resolve(sysroot.trim()) }),
  };
}

function libcOf(text: string): TargetSettings['libc'] {
  const version = libcPattern.exec(text)?.[1] ?? null;
  return { name: text === 'musl' ? 'musl' : 'gnu', version };
}

function runOf(run: NonNullable<TargetObject['run']>, refuse: Refuse): RunCheck {
  const usual: RunCheck = { args: ['--version'], exitCode: 0, output: null };
  if (run === true) return usual;
  const { args, output, 'exit-code': exitCode } = run;
  if (output !== undefined && !isExpression(output))
    refuse(
      `${JSON.stringify(output)} in run.output is no regular expression`,
      'As JavaScript writes it: ^hello v1\\.',
    );
  return {
    args: args ?? usual.args,
    exitCode: exitCode === undefined ? usual.exitCode : Number(exitCode),
    output: output ?? usual.output,
  };
}

function isExpression(text: string): boolean {
  try {
    new RegExp(text, 'm');
    return true;
  } catch {
    return false;
  }
}

/** What the target itself says, and what decides which Go is run. Windows takes names in any case. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOROOT', 'GOTOOLCHAIN', 'SOURCE_DATE_EPOCH'],
  ...Object.values(variantRules).map(({ variable }) => variable),
]);

function variablesOf(
  env: Readonly<Record<string, string>>,
  refuse: Refuse,
): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(env)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      refuse(
        `${JSON.stringify(name)} in env is no name of a variable`,
        'Letters, digits and _ are accepted.',
      );
    if (SAID_ELSEWHERE.has(name.toUpperCase()))
      refuse(
        `env may not set ${name}`,
        'The target itself says for what is built, and the build by which Go.',
      );
    if (value.includes('\0')) refuse(`the value of ${name} in env has a NUL`, 'No system can pass it.');
  }
  return env;
}

function listOf(value: string | readonly string[] | undefined, separator: RegExp): string[] {
  return [value ?? []]
    .flat()
    .flatMap((text) => text.split(separator))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function shortened(value: unknown): string {
  const { target, goos, goarch } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof target === 'string') return target;
  return typeof goos === 'string' ? `${goos}/${typeof goarch === 'string' ? goarch : '*'}` : 'with settings';
}
