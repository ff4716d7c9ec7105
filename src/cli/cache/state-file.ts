import { createHash } from 'node:crypto';
import type { CacheJobState } from '../../cache/job/types.ts';
import { messageOf } from '../../cache/message.ts';
import type { CacheName } from '../../cache/model.ts';
import type { StoreRequest } from '../../cache/stores/choose.ts';
import type { Files, Machine } from '../../host/ports.ts';
import { toolCacheRoot } from '../../setup/tool-cache-root.ts';

/** What `cache save` must know of `cache restore`; one JSON document. */
export interface StateFile {
  readonly schema: 1;
  readonly store: { readonly store: StoreRequest['store']; readonly directory: string | null };
  readonly job: CacheJobState;
  /** Caches that the restore left out, with the reason: they are not saved either. */
  readonly skipped: readonly { readonly cache: CacheName; readonly why: string }[];
}

/**
 * Of one workspace. In RUNNER_TEMP, which is the job's own; elsewhere with the user's caches and never in a folder that
 * others may write to: what it says decides what is saved, for other machines to build from.
 */
export function statePath(workspace: string, machine: Machine): string {
  const { path, env } = machine;
  const name = `setup-go-plus-cache-${createHash('sha256').update(workspace).digest('hex').slice(0, 16)}.json`;
  const temp = env('RUNNER_TEMP');
  if (temp) return path.join(temp, name);
  const own = { ...machine, platform: machine.platform, env: withoutRunner(env) };
  return path.join(path.dirname(toolCacheRoot(own)), 'cache-state', name);
}

function withoutRunner(env: Machine['env']): Machine['env'] {
  return (name) => (name === 'RUNNER_TOOL_CACHE' || name === 'AGENT_TOOLSDIRECTORY' ? undefined : env(name));
}

/** Why there is none, in words that complete a sentence; or the state. */
export async function readState(
  path: string,
  files: Files,
): Promise<{ readonly state: StateFile } | { readonly why: string }> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await files.read(path);
  } catch (error) {
    return { why: `${path} cannot be read: ${messageOf(error)}` };
  }
  if (bytes === undefined) return { why: `there is no ${path}` };
  const state = await parseState(new TextDecoder().decode(bytes));
  return state === undefined ? { why: `${path} was not written by \`cache restore\`` } : { state };
}

/** Removes it with the file of names that it speaks of: a second save is of another job. */
export async function forgetState(path: string, { job }: StateFile, files: Files): Promise<void> {
  const names = job.namesFile;
  if (names !== undefined && /[\\/]setup-go-plus-restored-[^\\/]+\.json$/.test(names)) {
    await files.remove(names).catch(() => undefined);
  }
  await files.remove(path).catch(() => undefined);
}

async function parseState(text: string): Promise<StateFile | undefined> {
  const { z } = await import('zod');
  const decision = z.union([
    z.strictObject({ do: z.literal(true) }),
    z.strictObject({ do: z.literal(false), why: z.string() }),
  ]);
  const chain = {
    keys: z.strictObject({ key: z.string(), ladder: z.array(z.string()) }),
    folder: z.string().min(1),
    packs: z.array(z.strictObject({ key: z.string(), bytes: z.number().nonnegative() })),
    save: decision,
  };
  const build = z.looseObject({ ...chain, stamp: z.number().optional(), missing: z.number().nonnegative() });
  const modules = z.looseObject({
    ...chain,
    mode: z.enum(['auto', 'zips', 'minimal', 'download']),
    match: z.enum(['exact', 'partial', 'none']),
    dependencyPath: z.array(z.string()),
    workspace: z.string().min(1),
  });
  const schema = z.strictObject({
    schema: z.literal(1),
    store: z.strictObject({
      store: z.enum(['auto', 'actions', 'actions-v1', 'directory']),
      directory: z.string().nullable(),
    }),
    job: z.strictObject({
      build: build.optional(),
      modules: modules.optional(),
      namesFile: z.string().optional(),
    }),
    skipped: z.array(z.strictObject({ cache: z.enum(['sdk', 'modules', 'build']), why: z.string() })),
  });
  try {
    return schema.parse(JSON.parse(text)) as StateFile;
  } catch {
    return undefined;
  }
}
