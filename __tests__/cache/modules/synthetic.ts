import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ModuleHash } from '../../../src/release/module/dirhash.ts';

/** A module version that exists nowhere but here; what Go makes of it needs no network. */
export interface SyntheticModule {
  readonly path: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  /** Its two lines of go.sum. */
  readonly sums: string;
}

export function syntheticModule(
  path: string,
  files: Readonly<Record<string, string>>,
  version = 'v1.0.0',
): SyntheticModule {
  const all = { 'go.mod': `module ${path}\n\ngo 1.24\n`, ...files };
  const root = `${path}@${version}`;
  const content = new ModuleHash();
  for (const [name, text] of Object.entries(all)) content.add(`${root}/${name}`, Buffer.from(text));
  const mod = new ModuleHash();
  mod.add('go.mod', Buffer.from(all['go.mod']));
  const sums = `${path} ${version} ${content.digest()}\n${path} ${version}/go.mod ${mod.digest()}\n`;
  return { path, version, files: all, sums };
}

/** As `go mod download` leaves it behind, without the zip: unpacked, verified, and described. */
export function download({ path, version, files, sums }: SyntheticModule, gomodcache: string): void {
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(gomodcache, name)), { recursive: true });
    writeFileSync(join(gomodcache, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(`${path}@${version}/${name}`, text);
  const about = `cache/download/${path}/@v/${version}`;
  put(`${about}.mod`, files['go.mod']!);
  put(`${about}.info`, `{"Version":"${version}"}`);
  put(`${about}.ziphash`, sums.split(' ')[2]!.split('\n')[0]!);
}

/** Text that does not compress, so that a few modules are worth a cache. */
export function bulk(seed: string, bytes: number): string {
  let text = '';
  for (let i = 0; text.length < bytes; i++)
    text += `// ${createHash('sha256').update(`${seed}${i}`).digest('hex')}\n`;
  return text;
}
