import { join } from 'node:path';
import type { BuildOptions } from '../../src/build/index.ts';
import type { BuildRequest } from '../../src/build/types.ts';
import { type ReleaseContext, releaseDocuments } from '../../src/provenance/documents.ts';
import { buildHost, mustBuild, type Outcome, requestFor } from '../build/support.ts';
import { fakeClock } from '../fakes/observers.ts';

export const tool = { name: 'setup-go-plus', version: '1.2.3' };

/** A build with its documents, as the doors make one. */
export async function release(
  directory: string,
  asked: Partial<BuildRequest> = {},
  options: Partial<BuildOptions> & { readonly context?: Partial<ReleaseContext> } = {},
): Promise<Outcome & { readonly folder: string; readonly record: NonNullable<Outcome['record']> }> {
  const request = requestFor(directory, { provenance: true, ...asked });
  const host = withoutCi(await buildHost());
  const { context, ...rest } = options;
  const documents = releaseDocuments(request, { go: 'go', tool, clock: fakeClock(), ...context }, host);
  const outcome = await mustBuild(
    request,
    { ...rest, ...(documents === undefined ? {} : { documents }) },
    () => host,
  );
  return { ...outcome, folder: join(request.output) };
}

/** The tests themselves may run in a CI job. */
export function withoutCi<T extends { readonly machine: { env(name: string): string | undefined } }>(
  host: T,
): T {
  const hidden = /^(?:CI|GITHUB_|GITLAB_|RUNNER_|Image)/;
  const env = (name: string) => (hidden.test(name) ? undefined : host.machine.env(name));
  return { ...host, machine: { ...host.machine, env } };
}
