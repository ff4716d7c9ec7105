import { UserError } from '../errors.ts';
import { describeSpec } from '../go/spec.ts';
import { planSetup } from '../setup/plan.ts';
import { readRequest } from './request.ts';
import type { ResolveOptions } from './resolve.ts';
import type { Terminal } from './terminal.ts';

export async function runResolve(
  spec: string | undefined,
  options: ResolveOptions,
  { host, print, printJson }: Terminal,
): Promise<number> {
  if (spec !== undefined && (options.go !== undefined || options.goVersionFile !== undefined)) {
    throw new UserError('USAGE', 'A version is given twice: as an argument, and by --go or --file');
  }
  const plan = await planSetup(await readRequest(options, host, spec), host);
  const { asked, offer } = plan;
  host.log.info(plan.sentence);
  print(offer.version.text);
  printJson({
    version: offer.version.text,
    platform: `${offer.platform.os}/${offer.platform.arch}`,
    source: offer.source,
    why: plan.sentence,
    url: offer.kind === 'archive' ? offer.archive.url : null,
    goroot: offer.kind === 'installed' ? offer.root : null,
    integrity: plan.integrity,
    spec: describeSpec(asked.value),
    askedBy: asked.source,
    file: asked.path ?? null,
    line: asked.line ?? null,
    attempts: plan.attempts,
  });
  return 0;
}
