// lib/ → dist/: one folder a door, each a bundle that runs without node_modules.
// `--check` builds beside dist/ and fails when a byte differs, also for files that git does not know.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { licenses } from './licenses.mjs';

const ncc = createRequire(import.meta.url)('@vercel/ncc');
const root = join(import.meta.dirname, '..');
const entries = {
  main: 'lib/action/main.js',
  post: 'lib/action/post.js',
  cli: 'lib/cli/index.js',
  // Threads: one unpacks a cache, one writes an SDK's files. The others find them beside themselves.
  unpack: 'lib/host/node/unpack-worker.js',
  write: 'lib/host/node/write-worker.js',
};

const check = process.argv.includes('--check');
const dist = check ? await mkdtemp(join(tmpdir(), 'dist-')) : join(root, 'dist');
if (!check) await rm(dist, { recursive: true, force: true });
for (const [name, entry] of Object.entries(entries)) await bundle(name, join(root, entry));
const { matchers } = await import(join(root, 'lib/action/matchers.js'));
for (const [name, problemMatcher] of Object.entries(matchers)) {
  await save(`matchers/${name}.json`, `${JSON.stringify({ problemMatcher }, undefined, 2)}\n`);
}
await save('licenses.txt', await licenses(root));
if (check) await compare();

async function bundle(name, entry) {
  const { code, assets } = await ncc(entry, { cache: false, minify: false, quiet: true });
  await save(`${name}/index.js`, code);
  await save(`${name}/package.json`, '{"type":"module"}\n');
  for (const [path, { source }] of Object.entries(assets)) {
    if (path !== 'package.json') await save(`${name}/${path}`, source);
  }
}

async function save(path, content) {
  const full = join(dist, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
}

async function compare() {
  const [built, committed] = await Promise.all([contents(dist), contents(join(root, 'dist'))]);
  const names = new Set([...built.keys(), ...committed.keys()]);
  const different = [...names].filter((name) => built.get(name) !== committed.get(name)).sort();
  await rm(dist, { recursive: true, force: true });
  if (different.length === 0) {
    console.log(`dist/ is what the source bundles to (${built.size} files).`);
    return;
  }
  console.error(
    `dist/ differs from what the source bundles to: ${different.join(', ')}. Run: npm run bundle`,
  );
  process.exitCode = 1;
}

async function contents(folder) {
  const files = new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path), (await readFile(path)).toString('latin1'));
  }
  return files;
}
