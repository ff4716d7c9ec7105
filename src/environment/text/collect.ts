import { byCodeUnit, findVariable } from '../values/names.ts';

export interface SnapshotSources {
  /** The process environment. */
  readonly env: ReadonlyMap<string, string>;
  /** What `go env` says; empty without a Go. */
  readonly goEnv: Readonly<Record<string, string>>;
  /** The file that `go env GOENV` names, and the go.env of GOROOT, with their texts, where they are there. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** GOOS. */
  readonly os: string;
}

export interface Snapshot {
  readonly values: ReadonlyMap<string, string>;
  /** Where each comes from, for people. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The effective Go environment: all that `go env` says, and the variables that Go, cgo and downloads go by. */
export function collectSnapshot({ env, goEnv, files, os }: SnapshotSources): Snapshot {
  const settings = files.map(({ path, text }) => ({ path, lines: readGoEnvFile(text) }));
  const values = new Map<string, string>();
  const origins = new Map<string, string>();
  for (const name of [...new Set([...Object.keys(goEnv), ...env.keys()])].sort(byCodeUnit)) {
    if (ignored.has(name) || !(name in goEnv || isRelevant(name, os))) continue;
    const held = findVariable(env, name, os)?.value;
    const text = goEnv[name] ?? held;
    if (text === undefined) continue;
    values.set(name, text);
    const file = settings.find(({ lines }) => lines.get(name)?.value === text);
    // Go takes an empty variable for none.
    if (held) origins.set(name, held === text ? 'environment' : 'environment, as Go reads it');
    else if (file !== undefined && text !== '')
      origins.set(name, `${file.path}:${file.lines.get(name)!.line}`);
    else origins.set(name, name in goEnv ? 'Go’s default' : 'environment');
  }
  return { values, origins };
}

/** As the go command reads it: no comments, no quotes, lines that do not begin with a capital letter are ignored. */
export function readGoEnvFile(
  text: string,
): ReadonlyMap<string, { readonly value: string; readonly line: number }> {
  const lines = new Map<string, { value: string; line: number }>();
  for (const [index, line] of text.split('\n').entries()) {
    const equals = line.indexOf('=');
    if (equals > 0 && /^[A-Z]/.test(line))
      lines.set(line.slice(0, equals), { value: line.slice(equals + 1), line: index + 1 });
  }
  return lines;
}

/** Names a temporary folder, so it differs each time. */
const ignored = new Set(['GOGCCFLAGS']);

function isRelevant(name: string, os: string): boolean {
  const upper = os === 'windows' ? name.toUpperCase() : name;
  return /^GO(?!OGLE)[A-Z0-9_]*$|^CGO_/.test(upper) || others.has(upper.toUpperCase());
}

const others = new Set([
  ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NETRC'],
  ...['GIT_TERMINAL_PROMPT', 'GIT_SSH_COMMAND', 'GIT_ALLOW_PROTOCOL', 'MACOSX_DEPLOYMENT_TARGET'],
  ...['SDKROOT', 'SOURCE_DATE_EPOCH', 'TMPDIR', 'TMP', 'TEMP'],
]);
