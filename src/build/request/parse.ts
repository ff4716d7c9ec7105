import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import type { InputName } from '../../inputs.ts';
import type { SbomFormat } from '../../sbom/types.ts';
import type { Values } from '../../setup/values.ts';
import { refusedFlag } from '../targets/flags.ts';
import { isTargetList, parseTargetLines } from '../targets/lines.ts';
import type { TargetAsk } from '../targets/parse.ts';
import { parseZigSetting } from '../toolchains/zig/setting.ts';
import type { BuildRequest } from '../types.ts';

/**
 * From inputs, flags and the config.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
export async function parseBuildRequest(
  values: Values,
  { path, cwd }: Pick<Machine, 'path' | 'cwd'>,
): Promise<BuildRequest> {
  const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
  return {
    directory,
    packages: values.words('build-packages'),
    targets: await asksOf(values, (name) => path.resolve(directory, name)),
    cgo: values.boolean('build-cgo'),
    output: path.resolve(directory, values.text('build-output') ?? 'dist'),
    name: values.text('build-name') ?? '',
    archive: values.choice('build-archive') ?? 'none',
    archiveFiles: values.words('build-archive-files'),
    ldflags: values.text('build-ldflags') ?? null,
    tags: values.words('build-tags'),
    flags: flagsOf(values),
    version: versionOf(values),
    checksums: checksumsOf(values),
    reproduce: values.choice('build-reproduce') ?? 'off',
    run: runOf(values),
    runRoots: values.lines('build-run-roots').map((root) => path.resolve(directory, root)),
    zig: parseZigSetting(values.text('build-zig') ?? 'auto', values.origin('build-zig').label, { path }),
    expect: await expectOf(values),
    jobs: jobsOf(values),
    onFailure: values.choice('build-on-failure') ?? 'stop',
    requireClean: { auto: null, true: true, false: false }[
      values.choice<'auto' | 'true' | 'false'>('build-require-clean') ?? 'auto'
    ],
    sourceDate: sourceDateOf(values),
    sbom: sbomOf(values),
    provenance: values.boolean('build-provenance') || values.boolean('attest'),
  };
}

/** Lists need YAML and a schema, which take a warm build's tenth to load, and most have none. */
async function asksOf(values: Values, resolve: (path: string) => string): Promise<TargetAsk[]> {
  const text = values.text('targets') ?? 'host';
  const origin = values.origin('targets');
  if (!isTargetList(text)) return parseTargetLines(text, origin);
  return (await import('../targets/list.ts')).parseTargetList(text, origin, resolve);
}

function flagsOf(values: Values): readonly string[] {
  const flags = values.lines('build-flags');
  const wrong = refusedFlag(flags);
  if (wrong !== undefined)
    throw invalid(
      values,
      'build-flags',
      `\`${wrong}\` is not accepted.`,
      'One flag a line, with its value after `=`: -gcflags=all=-l. Where binaries go is said by build-output and build-name.',
    );
  return flags;
}

/** It becomes part of file names and of -X, whose quotes have no escape. */
function versionOf(values: Values): string | null {
  const text = values.text('build-version');
  if (text === undefined) return null;
  if (!/^[\w.+~-]+$/.test(text))
    throw invalid(
      values,
      'build-version',
      `\`${text}\` is no version.`,
      'Letters, digits and . + - _ ~ are accepted: 1.2.3-rc.1.',
    );
  return text.replace(/^v(?=\d)/, '');
}

function checksumsOf(values: Values): BuildRequest['checksums'] {
  const words = values.words('build-checksums');
  const known = ['sha256', 'sha512', 'files'] as const;
  const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
  if (wrong !== undefined || (words.includes('off') && words.length > 1))
    throw invalid(
      values,
      'build-checksums',
      `\`${words.join(' ')}\` is not accepted.`,
      'Write any of sha256, sha512, files; or off alone.',
    );
  return known.filter((name) => words.includes(name));
}

function sbomOf(values: Values): readonly SbomFormat[] {
  const words = values.words('build-sbom');
  const known = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'] as const;
  const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
  if (wrong !== undefined || (words.includes('off') && words.length > 1))
    throw invalid(
      values,
      'build-sbom',
      `\`${words.join(' ')}\` is not accepted.`,
      `Write any of ${known.join(', ')}; or off alone.`,
    );
  return known.filter((name) => words.includes(name));
}

async function expectOf(values: Values): Promise<BuildRequest['expect']> {
  const { label } = values.origin('build-expect');
  const text = values.text('build-expect') ?? '';
  const pairs = values.lines('build-expect');
  if (pairs.length === 0) return null;
  const { parseExpect, parseExpectPairs } = await import('../../binary/expect/parse.ts');
  return text.startsWith('{') ? parseExpect(mapOf(text, label), label) : parseExpectPairs(pairs, label);
}

function mapOf(json: string, label: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new UserError('INPUT_INVALID', `${label}: it begins as JSON does, and is none.`, {
      hint: 'Write {"linkage":"static"}, or one `key=value` a line.',
      cause,
    });
  }
}

/** Words at blanks: what needs more belongs to a target of the config. */
function runOf(values: Values): BuildRequest['run'] {
  const words = values.words('build-run');
  if (words.length === 1 && words[0] === 'off') return 'off';
  return { args: words, exitCode: 0, output: null };
}

function jobsOf(values: Values): number | null {
  const text = values.text('build-jobs');
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw invalid(values, 'build-jobs', `expected a number from 1, got \`${text}\`.`, 'Write 2, or nothing.');
  return Number(text);
}

/** Tar's field for it ends in the year 2242, and what is before 1970 it has no sign for. */
const LAST = 0o77777777777;

function sourceDateOf(values: Values): number | null {
  const text = values.text('build-source-date');
  if (text === undefined) return null;
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const seconds = /^\d{1,11}$/.test(text) ? Number(text) : iso ? Date.parse(text) / 1000 : Number.NaN;
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > LAST)
    throw invalid(
      values,
      'build-source-date',
      `\`${text}\` is no time.`,
      'Write seconds since 1970, or 2026-01-02T03:04:05Z.',
    );
  return seconds;
}

function invalid(values: Values, name: InputName, problem: string, hint: string): UserError {
  const { label, at } = values.origin(name);
  return new UserError('INPUT_INVALID', `${label}: ${problem}`, {
    hint,
    ...(at === undefined ? {} : { at }),
  });
}
