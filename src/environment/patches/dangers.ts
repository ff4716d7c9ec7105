import { flagName, splitFlags } from '../values/flags.ts';
import { showValue } from '../values/secret.ts';
import type { Danger, Operation } from './model.ts';

export interface Finding {
  /** undefined: nothing permits it. */
  readonly danger: Danger | undefined;
  readonly what: string;
}

/**
 * Why an operation could do more than set up Go: run a program, load a library, move what trust hangs on.
 * To take such a variable away is harmless, but for what a system needs.
 * @param texts what it writes: templates, or what they mean on a machine
 * @param goroot the root of the Go that was set up, or its template
 */
export function findDanger(
  operation: Operation,
  texts: readonly string[],
  goroot: string | undefined,
): Finding | undefined {
  const name = operation.name.toUpperCase();
  if (/^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/.test(name))
    return { danger: undefined, what: `${operation.name} is the runner's own` };
  if (needed.has(name) && ['set', 'unset', 'default'].includes(operation.kind))
    return { danger: 'system', what: `every program of this machine needs ${operation.name}` };
  if (operation.kind === 'unset' || operation.kind === 'removeFlag' || operation.kind === 'removeMatching')
    return undefined;
  if (texts.some((text) => credential.test(text)))
    return {
      danger: undefined,
      what: `a password in a URL (${showValue(texts.join(' '), false)}) must not be in a file that is checked in`,
    };
  if (/^(?:LD_|DYLD_|_RLD)/.test(name) || name === 'GCONV_PATH')
    return { danger: 'loader', what: `${operation.name} makes every program load other libraries` };
  if (interpreters.has(name) || name.startsWith('BASH_FUNC_'))
    return { danger: 'interpreter', what: `${operation.name} makes an interpreter run or load other code` };
  if (
    name.startsWith('GIT_') &&
    !/^GIT_(?:TERMINAL_PROMPT|OPTIONAL_LOCKS|(?:AUTHOR|COMMITTER)_\w+)$/.test(name)
  )
    return { danger: 'git', what: `${operation.name} changes what git trusts or runs` };
  if (programs.has(name) || /^(?:CC|CXX)_FOR_/.test(name))
    return { danger: 'exec', what: `${operation.name} names a program to run` };
  if (name === 'GOENV') return { danger: 'go-root', what: 'GOENV replaces all settings of Go' };
  if (name === 'GOROOT' && texts.some((text) => text !== goroot))
    return { danger: 'go-root', what: 'GOROOT would name another Go than the one that was set up' };
  return inValue(operation, name, texts);
}

/** Dangers that depend on what is written, not on where. */
function inValue(operation: Operation, name: string, texts: readonly string[]): Finding | undefined {
  if (name === 'GOAUTH') {
    const commands = texts.flatMap((text) => text.split(';')).map((text) => text.trim());
    const command = commands.some((text) => !/^(?:|off|netrc|git\s.*)$/s.test(text));
    return command ? { danger: 'exec', what: 'GOAUTH names a program to run' } : undefined;
  }
  if (/^CGO_\w+_ALLOW$/.test(name))
    return { danger: 'exec', what: `${operation.name} lets packages hand more flags to the C compiler` };
  if (/^CGO_\w*FLAGS$/.test(name) && texts.some((text) => compilerPlugin.test(text)))
    return { danger: 'exec', what: `${operation.name} makes the C compiler load or run something else` };
  if (name !== 'GOFLAGS') return undefined;
  const flags =
    operation.kind === 'addFlag' ? texts : texts.map(splitFlags).flatMap((split) => split ?? ['']);
  for (const flag of flags) {
    const word = flagName(flag);
    if (word === undefined)
      return { danger: undefined, what: `the go command refuses a GOFLAGS with ${showValue(flag, false)}` };
    if (runs.has(word))
      return { danger: 'exec', what: `-${word} makes the go command run or build something else` };
    if (/^(?:ldflags|gccgoflags)$/.test(word) && /(?:^|[\s='"])--?extld(?:=|\s|$)/.test(flag))
      return { danger: 'exec', what: `-${word} names another linker to run` };
  }
  return undefined;
}

const credential = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*:[^\s/?#]*@/i;

/** For Windows, for every program that looks for its settings, and for finding programs at all. */
const needed = new Set([
  ...['COMSPEC', 'PATHEXT', 'PSMODULEPATH', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'PATH', 'SHELL'],
  ...['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'XDG_CONFIG_HOME'],
]);

const interpreters = new Set([
  ...[
    'NODE_OPTIONS',
    'NODE_PATH',
    'BASH_ENV',
    'ENV',
    'PROMPT_COMMAND',
    'SHELLOPTS',
    'BASHOPTS',
    'IFS',
    'PS4',
  ],
  ...['ZDOTDIR', 'PYTHONSTARTUP', 'PYTHONPATH', 'PYTHONHOME', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB'],
  ...['RUBYOPT', 'RUBYLIB', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
  ...['CORECLR_PROFILER_PATH', 'COR_PROFILER_PATH', 'DOTNET_STARTUP_HOOKS'],
]);

const programs = new Set([
  ...['CC', 'CXX', 'AR', 'FC', 'GCCGO', 'PKG_CONFIG', 'GOCACHEPROG', 'SSH_ASKPASS'],
  ...['EDITOR', 'VISUAL', 'PAGER', 'BROWSER'],
]);

const runs = new Set(['toolexec', 'exec', 'overlay', 'vettool']);

const compilerPlugin =
  /(?:^|[\s'"=,])(?:-fplugin|-fpass-plugin|--?specs|-wrapper|-B|-Xclang|-fuse-ld=\S*[\\/]|--ld-path|@)/;
