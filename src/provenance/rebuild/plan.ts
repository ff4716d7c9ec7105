import type { TargetAsk } from '../../build/targets/parse.ts';
import type { BuildRequest } from '../../build/types.ts';
import { UserError } from '../../errors.ts';
import type { Audit, AuditSource } from '../types.ts';
import { hazards } from './hazards.ts';

export interface RebuildPlan {
  readonly source: AuditSource;
  /** `1.26.8` */
  readonly goVersion: string;
  /** SHA-256 of bin/go by platform, `linux/amd64`, as those who built had it. */
  readonly go: Readonly<Record<string, string>>;
  /** Ids of all targets that were built. */
  readonly targets: readonly string[];
  /** But for the folders. */
  readonly request: Omit<BuildRequest, 'directory' | 'output'>;
  /** Why what comes of it may not be the same. */
  readonly limits: readonly string[];
}

/**
 * What a rebuild does, by what an audit says.
 * @param trusted whether the audit may name programs that are run here
 * @throws UserError REBUILD_REFUSED
 */
export function planRebuild(audit: Audit, trusted: boolean): RebuildPlan {
  const { source, sourceDate, builds, limits } = audit;
  if (source === null)
    throw refused(
      'the audit names no commit',
      'What was built from sources without git cannot be found again.',
    );
  const dangers = trusted ? [] : hazards(audit);
  if (dangers.length > 0)
    throw refused(
      `the audit has settings that could start programs, or read or write files, of its own choice:\n  ${dangers.join('\n  ')}`,
      'If you trust whoever wrote it as you trust a Makefile, say --trust-audit.',
    );
  const { request, go } = builds[0]!;
  const platforms = builds.map(
    ({ machine, go: { sha256 } }) => [`${machine.os}/${machine.arch}`, sha256] as const,
  );
  return {
    source,
    goVersion: go.version,
    go: Object.fromEntries(platforms),
    targets: builds.flatMap(({ targets }) => targets),
    request: {
      ...request,
      targets: request.targets.map(withoutChecks),
      // What was promised of the programs is not what they are made of.
      ...{
        expect: null,
        run: 'off',
        reproduce: 'off',
        jobs: null,
        onFailure: 'finish',
        checksums: ['sha256'],
      },
      sourceDate,
    },
    limits,
  };
}

/** A target may now fail: what comes of the others is still compared. */
function withoutChecks(ask: TargetAsk): TargetAsk {
  const { expect: _, run: __, ...settings } = ask.settings;
  return { ...ask, settings: ask.exclude ? settings : { ...settings, allowFailure: true } };
}

export function refused(why: string, hint: string): UserError {
  return new UserError('REBUILD_REFUSED', `It cannot be built again: ${why}.`, { hint });
}
