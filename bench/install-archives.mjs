import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleHash } from '../lib/release/module/dirhash.js';
import { readZip, unzip } from '../lib/sdk/zip.js';

/**
 * The archives of one real SDK: as go.dev packs it and as the module proxy does. Packing takes half a minute, so they
 * are kept in `folder` for the next run.
 */
export function makeArchives(goroot, name, folder) {
  mkdirSync(folder, { recursive: true });
  const tar = join(folder, `${name}.tar.gz`);
  make(tar, (path) => {
    const packed = [
      '-C',
      goroot,
      '--sort=name',
      '--transform',
      's,^\\.,go,S',
      '-I',
      'gzip -9',
      '-cf',
      path,
      '.',
    ];
    execFileSync('tar', packed);
  });
  const prefix = `golang.org/toolchain@v0.0.1-${name}/`;
  const zip = join(folder, `${name}.zip`);
  make(zip, (path) => {
    const staging = join(folder, 'module');
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(join(staging, 'golang.org'), { recursive: true });
    symlinkSync(goroot, join(staging, prefix.slice(0, -1)));
    const left = ['api', 'doc', 'misc', 'test'].map((part) => `${prefix}${part}/*`);
    execFileSync('zip', ['-q', '-r', '-D', '-X', path, prefix, '-x', ...left], { cwd: staging });
    rmSync(staging, { recursive: true });
  });
  const tarBytes = readFileSync(tar);
  const zipBytes = readFileSync(zip);
  const entries = readZip(zipBytes);
  const hash = new ModuleHash();
  for (const entry of entries) hash.add(entry.name, unzip(zipBytes, entry));
  const files = execFileSync('tar', ['-tzf', tar], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return {
    tar: { path: tar, size: tarBytes.length, sha256: createHash('sha256').update(tarBytes).digest('hex') },
    tarFiles: files.split('\n').filter((line) => line !== '' && !line.endsWith('/')).length,
    zip: { path: zip, size: zipBytes.length, h1: hash.digest(), prefix },
    zipFiles: entries.length,
  };
}

function make(path, pack) {
  if (existsSync(path)) return;
  // Packed elsewhere first: a run that was ended half way leaves no half archive under the good name.
  const part = path.replace(/\.(zip|tar\.gz)$/, '.part.$1');
  rmSync(part, { force: true });
  pack(part);
  renameSync(part, path);
}
