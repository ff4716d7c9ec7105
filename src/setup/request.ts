import { formatPosition, UserError } from '../errors.ts';
import { parseArch } from '../go/platform.ts';
import { describeSpec, parseSpec } from '../go/spec.ts';
import type { Host } from '../host/ports.ts';
import { parseGoproxy } from '../release/module/goproxy.ts';
import type { SourceName } from '../release/types.ts';
import { credentialFor, githubCredentials, liftUserinfo } from '../transfer/credential.ts';
import { redactUrl } from '../transfer/redact.ts';
import type { Credential } from '../transfer/types.ts';
import { parseChecksum } from './checksum.ts';
import type { SetupRequest } from './types.ts';
import type { Values } from './values.ts';

const sourceNames: readonly SourceName[] = [
  'tool-cache',
  'mirror',
  'directory',
  'go.dev',
  'goproxy',
  'manifest',
];

/**
 * Input texts to a request.
 * @throws UserError INPUT_INVALID, VERSION_INVALID, PLATFORM_UNKNOWN naming the input or the config's line
 */
export function parseRequest(values: Values, machine: Host['machine'], toolCache: string): SetupRequest {
  const directory = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
  const mirrors = parseMirrors(values, machine);
  const sources = parseSources(values, mirrors.length > 0, values.text('sdk-directory') !== undefined);
  // A GOPROXY that only the go command understands must not fail a job whose Go comes from elsewhere.
  const goproxy = sources.includes('goproxy')
    ? parseGoproxy(values.text('goproxy') ?? machine.env('GOPROXY'))
    : undefined;
  const arch = values.text('architecture');
  const resolved = (name: 'sdk-directory' | 'signing-keys') => {
    const text = values.text(name);
    return text === undefined ? undefined : machine.path.resolve(directory, text);
  };
  return {
    version: parseVersion(values),
    versionFile: values.text('go-version-file'),
    filePolicy: values.choice('go-version-file-policy') ?? 'as-written',
    workingDirectory: directory,
    checkLatest: values.boolean('check-latest'),
    platform: arch === undefined ? machine.platform : { os: machine.platform.os, arch: parseArch(arch) },
    sources,
    mirrors: mirrors.map(({ url }) => url),
    sdkDirectory: resolved('sdk-directory'),
    goproxy: goproxy?.text ?? '',
    tipRepository: values.text('tip-repository') ?? '',
    credentials: [...parseCredentials(values, mirrors), ...(goproxy?.credentials ?? [])],
    verify: values.choice('verify') ?? 'required',
    signingKeys: resolved('signing-keys'),
    checksum: parseChecksum(values.text('checksum'), values.origin('checksum')),
    lockFile: {
      path: machine.path.resolve(directory, values.text('lock-file') ?? ''),
      required: values.given('lock-file'),
    },
    contents: values.choice('sdk') ?? 'full',
    gotoolchain: values.choice('gotoolchain'),
    toolCache,
  };
}

function parseVersion(values: Values): SetupRequest['version'] {
  const text = values.text('go-version');
  if (text === undefined) return undefined;
  const { label, at } = values.origin('go-version');
  const value = parseSpec(text, at === undefined ? label : { source: label, at });
  return {
    value,
    source: label,
    ...(at === undefined ? {} : { path: at.path, ...(at.line === undefined ? {} : { line: at.line }) }),
    why: `${describeSpec(value)} from ${at === undefined ? label : formatPosition(at)}`,
  };
}

type Lifted = ReturnType<typeof liftUserinfo>;

/** User name and password in a mirror's URL become a credential; the URL is printed without them. */
function parseMirrors(values: Values, machine: Host['machine']): Lifted[] {
  const given = values.words('go-download-base-url');
  const fromEnvironment = machine.env('GO_DOWNLOAD_BASE_URL')?.trim();
  const all = given.length > 0 || !fromEnvironment ? given : [fromEnvironment];
  return all.map((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:') {
      const { url: plain, credential } = liftUserinfo(text);
      return { url: plain.replace(/\/+$/, ''), credential };
    }
    throw new UserError(
      'INPUT_INVALID',
      `go-download-base-url: \`${redactUrl(text)}\` is not an http or https URL.`,
      {
        hint: 'Write the folder that holds the archives, like https://mirror.example/go/dl.',
      },
    );
  });
}

/** A mirror replaces the public hosts, as in actions/setup-go, unless `sources` says otherwise. */
function parseSources(values: Values, hasMirror: boolean, hasFolder: boolean): SourceName[] {
  const named = values.words('sources');
  for (const name of named) {
    if (sourceNames.includes(name as SourceName)) continue;
    throw new UserError('INPUT_INVALID', `${values.origin('sources').label}: \`${name}\` is not a source.`, {
      hint: `Sources are: ${sourceNames.join(', ')}.`,
    });
  }
  const asked = values.given('sources')
    ? named
    : named.filter((name) => !hasMirror || !['go.dev', 'goproxy', 'manifest'].includes(name));
  return (asked as SourceName[]).filter(
    (name) => (name !== 'mirror' || hasMirror) && (name !== 'directory' || hasFolder),
  );
}

/** Each token for the hosts that it is for and no other (actions/setup-go sends the job's token to any mirror). */
function parseCredentials(values: Values, mirrors: readonly Lifted[]): Credential[] {
  const token = values.text('mirror-token');
  const github = values.text('token');
  return [
    ...mirrors.flatMap(
      ({ url, credential }) => (token === undefined ? credential : credentialFor(url, token)) ?? [],
    ),
    ...(github === undefined ? [] : githubCredentials(github)),
  ];
}
