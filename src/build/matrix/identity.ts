import { createHash } from 'node:crypto';
import { quoteFlag } from '../plan/ldflags.ts';
import { redactPlan } from '../record/redact.ts';
import type { BuildPlan, BuildRow } from '../types.ts';

/**
 * What every part of a build must agree in, whichever machine makes it: handed from the planning job to the merging one
 * beside the parts, so that no part can say for itself what was asked for.
 */
export interface ExpectedBuild {
  readonly schema: 1;
  readonly goVersion: string;
  readonly module: string;
  readonly version: string;
  /** Full hash; null where there is no git. */
  readonly commit: string | null;
  readonly tag: string | null;
  /** Seconds since 1970. */
  readonly sourceDate: number;
  readonly requireClean: boolean;
  /** By target id: digest of what is built and how, hex. */
  readonly rows: Readonly<Record<string, string>>;
}

export function expectedBuild(plan: BuildPlan): ExpectedBuild {
  // A record says nothing that is secret, and its rows must have the same digests.
  const { goVersion, module, version, source, sourceDate, requireClean, rows } = redactPlan(plan);
  return {
    schema: 1,
    goVersion,
    module,
    version,
    commit: source?.commit ?? null,
    tag: source?.tag ?? null,
    sourceDate,
    requireClean,
    rows: Object.fromEntries(rows.map((row) => [row.id, rowDigest(row)])),
  };
}

/**
 * Of what a machine does not add: its C compiler, and where that is.
 * @param row redacted, as records hold it
 */
export function rowDigest(row: BuildRow): string {
  const { id, target, packages, archive } = row;
  const args = row.args.map((arg) => withoutToolchain(arg, row));
  return createHash('sha256').update(canonical({ id, target, packages, args, archive })).digest('hex');
}

function withoutToolchain(arg: string, { toolchain }: BuildRow): string {
  const flags = toolchain?.extldflags ?? [];
  if (flags.length === 0 || !arg.startsWith('-ldflags=')) return arg;
  return arg.replace(` ${quoteFlag(`-extldflags=${flags.join(' ')}`)}`, '');
}

/** JSON with keys in order: a record was parsed and written, and what it says is the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
