import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { inspectBinary } from '../../src/binary/index.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import { compareMachO, compareWithJudges, expectPlatform } from './compare.ts';
import { buildCorpus, onPath, slowSpecimens } from './corpus.ts';
import { makeUniversal } from './mach-o/make.ts';

const specimens = [...slowSpecimens, { name: 'darwin-arm64', platform: 'darwin/arm64' }].filter(
  ({ cc }) => cc === undefined || onPath(cc),
);
const LINKAGES: Readonly<Record<string, string>> = {
  'linux-amd64-pie': 'dynamic',
  'linux-s390x': 'static',
  'linux-amd64-musl': 'dynamic',
};
let folder: string;
beforeAll(async () => {
  folder = await buildCorpus(specimens);
}, 900_000);

test.each(specimens)('$name is what its compiler and the judges say', async ({ name, platform }) => {
  const image = await compareWithJudges(join(folder, name));
  expectPlatform(image, platform!);
  const stripped = name.endsWith('-s');
  // WebAssembly has names and no DWARF.
  if (image.format !== 'wasm') expect([image.symbols, image.dwarf]).toEqual([!stripped, !stripped]);
  const linkage = LINKAGES[name];
  if (linkage !== undefined) expect(image.linkage).toBe(linkage);
  if (/openbsd|solaris|illumos|windows|darwin/.test(name)) expect(image.linkage).toBe('system-dynamic');
});

test('a universal Mach-O of two real ones is both', async () => {
  const thin = await Promise.all(
    ['darwin-amd64', 'darwin-arm64'].map((name) => readFile(join(folder, name))),
  );
  const path = join(folder, 'universal');
  await writeFile(path, makeUniversal(thin));
  const inspection = await openBytes(path, (reader) => inspectBinary(reader));
  expect(inspection).toMatchObject({ format: 'universal', images: [{ arch: 'amd64' }, { arch: 'arm64' }] });
  if (onPath('llvm-objdump')) {
    compareMachO(inspection.images[0]!, path, 'x86_64');
    compareMachO(inspection.images[1]!, path, 'arm64');
  }
});
