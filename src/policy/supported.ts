import { UserError } from '../errors.ts';
import type { Platform } from '../go/platform.ts';
import type { GoVersion } from '../go/version.ts';
import type { Source } from '../release/types.ts';

/**
 * A release of the older of the two lines that Go's release policy supports, from the first source that lists releases.
 * What is on this machine says nothing about it.
 * @throws UserError SOURCES_EXHAUSTED
 */
export async function oldestSupported(sources: readonly Source[], platform: Platform): Promise<GoVersion> {
  const said: string[] = [];
  for (const source of sources) {
    if (source.name === 'tool-cache' || source.name === 'directory' || source.name === 'tip') continue;
    try {
      const offer = await source.find({ spec: { kind: 'alias', alias: 'oldstable' }, platform });
      if (offer !== undefined) return offer.version;
      said.push(`${source.name}: it lists none`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      said.push(`${source.name}: ${error.message}`);
    }
  }
  throw new UserError(
    'SOURCES_EXHAUSTED',
    `policy-go is \`supported\`, and no source says which lines of Go are: ${said.join('; ') || 'none was asked'}.`,
    { hint: 'Write a range instead: policy-go: >=1.25.4.' },
  );
}
