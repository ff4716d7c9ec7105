import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { containsText, findLocalPaths, type Image, inspectBinary } from '../../src/binary/index.ts';
import { UserError } from '../../src/errors.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import { memoryReader } from './bytes.ts';
import { compareWithJudges, expectPlatform } from './compare.ts';
import { buildCorpus, onPath, specimens } from './corpus.ts';

const here = specimens.filter(({ cc }) => cc === undefined || onPath(cc));
let folder: string;
beforeAll(async () => {
  folder = await buildCorpus(here);
}, 600_000);

const inspect = async (name: string): Promise<Image> =>
  (await openBytes(join(folder, name), (reader) => inspectBinary(reader))).images[0]!;
/** Cases of which this machine can build the specimen. */
const built = <T extends readonly [string, ...unknown[]]>(cases: readonly T[]): T[] =>
  cases.filter(([name]) => here.some((specimen) => specimen.name === name));

describe('real programs are what their compilers and the judges say', () => {
  test.each(here)('$name', async ({ name, platform }) => {
    const image = await compareWithJudges(join(folder, name));
    if (platform !== undefined) expectPlatform(image, platform);
  });

  test('and CI has every compiler and judge', () => {
    if (process.env.CI && process.platform === 'linux') {
      const tools = ['readelf', 'llvm-readobj', 'llvm-objdump', ...specimens.flatMap(({ cc }) => cc ?? [])];
      expect(tools.filter((tool) => !onPath(tool))).toEqual([]);
    }
    expect(onPath('go') || onPath('go.exe')).toBe(true);
  });
});

test.each(
  built([
    ['linux-amd64', 'static'],
    ['linux-amd64-cgo', 'dynamic'],
    ['linux-amd64-cgo-static', 'static'],
    ['linux-mips', 'static'],
    ['windows-amd64', 'system-dynamic'],
    ['darwin-arm64', 'system-dynamic'],
    ['wasip1-wasm', 'static'],
    ['c-plain', 'dynamic'],
    ['c-static-pie', 'static-pie'],
    ['c-library.so', 'dynamic'],
    ['c-object.o', null],
    ['c-mingw.dll', 'system-dynamic'],
    // GCC's stack protector is a DLL there.
    ['c-mingw.exe', 'dynamic'],
  ] as const),
)('the linkage of %s is %s', async (name, linkage) => {
  expect((await inspect(name)).linkage).toBe(linkage);
});

test.each(
  built([
    ['c-plain', 'glibc'],
    ['linux-amd64-cgo-static', 'glibc'],
    ['c-musl', 'musl'],
    ['linux-amd64', null],
  ] as const),
)('the C library of %s is %s', async (name, libc) => {
  expect((await inspect(name)).libc).toBe(libc);
});

test.each(
  built([
    ['c-hardened', true],
    ['c-soft', false],
    ['c-static-pie', null],
    ['c-mingw.exe', true],
    ['c-mingw.dll', null],
    ['darwin-arm64', false],
  ] as const),
)('the canary of %s: %s', async (name, canary) => {
  expect((await inspect(name)).hardening.canary).toBe(canary);
});

test('Go signs for arm64 Macs ad hoc', async () => {
  expect((await inspect('darwin-arm64-s')).hardening.signature).toBe('ad-hoc');
});

test('the build information of WebAssembly is that of a file where `go version` finds it', async () => {
  const [wasm, linux] = await Promise.all([inspect('wasip1-wasm'), inspect('linux-mips')]);
  expect(wasm.go).toMatchObject({ version: linux.go?.version, path: linux.go?.path, main: linux.go?.main });
});

test('a value of -ldflags -X is found in the file, and one that was not set is not', async () => {
  const search = (text: string) =>
    openBytes(join(folder, 'linux-amd64-w'), async (reader) => containsText(reader, text).offset);
  expect(await search('x\ty')).toBeGreaterThan(0);
  expect(await search('x\tz')).toBeNull();
});

test('-trimpath leaves no local path, and without it there are some', async () => {
  const source = join(folder, '..');
  const search = (name: string) =>
    openBytes(join(folder, name), async (reader) => findLocalPaths(reader, [source]).count);
  expect(await search('linux-amd64')).toBe(0);
  expect(await search('linux-mips')).toBeGreaterThan(0);
  expect(await search('darwin-arm64')).toBeGreaterThan(0);
});

test.each(built([['linux-mips'], ['windows-amd64'], ['darwin-arm64'], ['wasip1-wasm'], ['c-hardened']]))(
  '%s with changed headers, or cut, is read or refused',
  async (name) => {
    const whole = await readFile(join(folder, name));
    const near = fc.oneof(
      fc.nat(4096),
      fc.nat(whole.length - 1),
      fc.nat(8192).map((n) => Math.max(whole.length - n, 0)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(near, fc.nat(255)), { maxLength: 20 }),
        fc.option(near, { freq: 4 }),
        async (changes, cut) => {
          const bytes = Buffer.from(
            whole.subarray(0, cut === null ? whole.length : Math.min(cut, whole.length)),
          );
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const reader = memoryReader(bytes);
          const result = await inspectBinary(reader).catch((error: unknown) => error);
          if (result instanceof Error) {
            expect(result).toBeInstanceOf(UserError);
            expect(result).toMatchObject({
              code: 'BINARY_INVALID',
              message: expect.stringMatching(/0x[0-9a-f]+/),
            });
          }
          expect(reader.total()).toBeLessThan(8 * bytes.length + 2 ** 24);
        },
      ),
      { numRuns: 60 },
    );
  },
);
