import type { Saved } from '../chain/types.ts';
import type { Restored } from '../model.ts';
import { formatSize } from '../size.ts';

const names = { build: 'Build cache', modules: 'Module cache', sdk: 'SDK cache' };

/** One line: what was restored, from which key. */
export function restoredLine({
  cache,
  match,
  matched,
  keys,
  downloaded,
  bytes,
  chain,
  milliseconds,
  note,
}: Restored): string {
  const name = names[cache];
  if (match === 'none') {
    return note === null ? `${name}: none found for ${keys.key}.` : `${name} not restored: ${note}.`;
  }
  const packs = chain.length === 1 ? '' : `, ${chain.length} packs`;
  const what = `${formatSize(downloaded)} (${formatSize(bytes)} unpacked${packs}) in ${seconds(milliseconds)}`;
  const nearest = match === 'exact' || cache === 'build' ? '' : `, the nearest to ${keys.key}`;
  return `${name} restored: ${what} from ${matched}${nearest}${note === null ? '' : `; ${note}`}.`;
}

export function savedLine(saved: Saved): string {
  const name = names[saved.cache];
  if (saved.kind === 'not saved') return `${name} not saved: ${saved.why}.`;
  const what = saved.layer ? 'a layer of ' : '';
  return `${name} saved: ${what}${formatSize(saved.size)} in ${seconds(saved.milliseconds)} as ${saved.key}.`;
}

/** For the summary's one row. */
export function restoredCell(restored: readonly Restored[]): string {
  return restored
    .map(({ cache, match, downloaded, milliseconds, note }) =>
      match === 'none'
        ? `${cache}: none${note === null ? '' : ` (${note})`}`
        : `${cache}: ${match}, ${formatSize(downloaded)} in ${seconds(milliseconds)}`,
    )
    .join('; ');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
