import type { RunResult } from '../types.ts';
import type { RunCandidate } from './types.ts';

/**
 * Adds to each run that passed whether the same program said something else elsewhere. It is no failure: a version often
 * names what it was built for, in words that are not ours.
 */
export function compareRuns(results: readonly RunResult[], candidates: readonly RunCandidate[]): RunResult[] {
  const byFile = new Map(candidates.map((candidate) => [candidate.file, candidate]));
  const said = results.map((result) => {
    const candidate = byFile.get(result.file);
    if (result.status !== 'passed' || candidate === undefined) return undefined;
    return { package: candidate.package, text: neutral(result.output, candidate), result };
  });
  return results.map((result, index) => {
    const own = said[index];
    if (own === undefined) return result;
    const peers = said.filter((each) => each !== undefined && each.package === own.package);
    const usual = mostFrequent(peers.map((peer) => peer!.text));
    if (own.text === usual) return result;
    const other = peers.find((peer) => peer!.text === usual)!.result;
    return {
      ...result,
      why: `${result.why}; its output is not that of ${other.target}: ${difference(result.output, other.output)}`,
    };
  });
}

/** Without the words for what it was built for, and for where it lies: many print their own path in their help. */
function neutral(output: string, { target: { goos, goarch, variant }, path, file }: RunCandidate): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const bare = name.replace(/\.exe$/, '');
  let text = output
    .replaceAll(path, bare)
    .replaceAll(`Z:${path.replaceAll('/', '\\')}`, bare)
    // As WSL or a root calls it.
    .replace(new RegExp(`(?:\\b[A-Za-z]:)?[\\w.\\\\/-]*[\\\\/]${literally(name)}(?!\\w)`, 'g'), bare)
    .replaceAll(name, bare);
  for (const [word, sign] of [
    [goos, '{os}'],
    [goarch, '{arch}'],
    [variant, '{variant}'],
  ] as const)
    if (word !== null) text = text.replace(new RegExp(`(?<![\\w.])${literally(word)}(?![\\w.])`, 'g'), sign);
  return text;
}

function literally(word: string): string {
  return word.replace(/[^\w]/g, '\\$&');
}

/** The first of equals. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  )?.[0];
}

function difference(own: string, other: string): string {
  const [a, b] = [own.split('\n'), other.split('\n')];
  const at = Math.max(
    0,
    a.findIndex((line, index) => line !== b[index]),
  );
  return `${JSON.stringify(a[at] ?? '')} against ${JSON.stringify(b[at] ?? '')}`;
}
