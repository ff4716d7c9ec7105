import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Platform } from '../../../go/platform.ts';

/** One file of a project, as a package index lists it. */
export interface WheelFile {
  readonly name: string;
  /** Absolute. */
  readonly url: string;
  /** Hex; null where the index gives none. */
  readonly sha256: string | null;
}

/** How the names of wheels end, by platform in Go's words. */
const TAGS: Readonly<Record<string, RegExp>> = {
  'linux/amd64': /linux\w*_x86_64\.whl$/,
  'linux/386': /linux\w*_i686\.whl$/,
  'linux/arm64': /linux\w*_aarch64\.whl$/,
  'linux/arm': /linux\w*_armv7l\.whl$/,
  'linux/ppc64le': /linux\w*_ppc64le\.whl$/,
  'linux/s390x': /linux\w*_s390x\.whl$/,
  'linux/riscv64': /linux\w*_riscv64\.whl$/,
  'darwin/amd64': /macosx_\w+_x86_64\.whl$/,
  'darwin/arm64': /macosx_\w+_arm64\.whl$/,
  'windows/amd64': /win_amd64\.whl$/,
  'windows/arm64': /win_arm64\.whl$/,
  'windows/386': /win32\.whl$/,
};

/** The wheel of this version that runs here; undefined where the index has none. */
export function pickWheel(
  files: readonly WheelFile[],
  version: string,
  { os, arch }: Platform,
): WheelFile | undefined {
  const key = `${os}/${arch}`;
  const tag = Object.hasOwn(TAGS, key) ? TAGS[key] : undefined;
  if (tag === undefined) return undefined;
  return files.find(({ name }) => name.startsWith(`ziglang-${version}-`) && tag.test(name));
}

const simple = z.object({
  files: z.array(
    z.object({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
    }),
  ),
});

/**
 * A project's page of a package index: JSON (PEP 691), or HTML (PEP 503), which is all that many mirrors have.
 * @param base address of the page: mirrors name their files from there
 * @throws UserError RESPONSE_INVALID
 */
export function parseIndex(text: string, base: string): WheelFile[] {
  return text.trimStart().startsWith('{') ? parseJson(text, base) : parseHtml(text, base);
}

function parseJson(text: string, base: string): WheelFile[] {
  try {
    return simple
      .parse(JSON.parse(text))
      .files.flatMap(({ filename, url, hashes }) => file(filename, url, hashes.sha256, base));
  } catch (cause) {
    throw new UserError('RESPONSE_INVALID', 'The list of ziglang wheels is not what a package index sends.', {
      hint: 'Check the address of the index (PIP_INDEX_URL).',
      cause,
    });
  }
}

function parseHtml(text: string, base: string): WheelFile[] {
  const found: WheelFile[] = [];
  for (const [, attributes = '', label = ''] of text.matchAll(/<a\s([^>]*)>([^<]*)<\/a>/gi)) {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
    if (href === null) continue;
    const [url = '', fragment = ''] = (href[1] ?? href[2] ?? '').replaceAll('&amp;', '&').split('#');
    const digest = /(?:^|&)sha256=([0-9a-f]{64})(?:$|&)/i.exec(fragment);
    found.push(...file(label.trim(), url, digest?.[1], base));
  }
  return found;
}

function file(name: string, url: string, sha256: string | undefined, base: string): WheelFile[] {
  if (!/^[\w.+-]+\.whl$/.test(name) || !URL.canParse(url, base)) return [];
  const digest = sha256?.toLowerCase() ?? '';
  return [{ name, url: new URL(url, base).href, sha256: /^[0-9a-f]{64}$/.test(digest) ? digest : null }];
}
