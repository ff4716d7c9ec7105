import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Image, Inspection } from '../../../src/binary/index.ts';
import { staticGlibcWarning } from '../../../src/build/inspect/static-glibc.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { inspectBytes } from '../../binary/inspect-bytes.ts';
import { temporaryFolder } from '../../support/temp.ts';

function binary(linkage: Image['linkage'], libc: Image['libc'], tags?: string): Inspection {
  const settings = { CGO_ENABLED: '1', ...(tags === undefined ? {} : { '-tags': tags }) };
  const go = { version: 'go1.26.8', path: null, main: null, deps: [], settings };
  return { images: [{ linkage, libc, go } as unknown as Image] } as unknown as Inspection;
}

test.each<[string, Inspection | null, boolean]>([
  ['static with glibc', binary('static', 'glibc'), true],
  ['static at any address with glibc', binary('static-pie', 'glibc'), true],
  ['static with glibc and one of the two tags', binary('static', 'glibc', 'netgo,static_build'), true],
  ['static with glibc, Go looking up names itself', binary('static', 'glibc', 'x,osusergo,netgo'), false],
  ['static with musl', binary('static', null), false],
  ['static without C', binary('static', null, 'netgo'), false],
  ['dynamic with glibc', binary('dynamic', 'glibc'), false],
  ['dynamic with musl', binary('dynamic', 'musl'), false],
  ['what cannot be read', null, false],
])('of a program that is %s', (_, inspection, warned) => {
  const warning = staticGlibcWarning(inspection);
  expect(warning !== undefined).toBe(warned);
  if (warned) expect(warning).toMatch(/statically with glibc.*musl/);
});

test('a program that a real compiler links statically is known as one', async () => {
  const compiler = '/usr/bin/gcc';
  if (nodeMachine().platform.os !== 'linux' || !existsSync(compiler)) return;
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'main.c'), 'int main(void) { return 0; }\n');
  const inspected = async (...flags: string[]) => {
    execFileSync(compiler, [...flags, '-o', 'program', 'main.c'], { cwd: folder });
    return inspectBytes(readFileSync(join(folder, 'program')));
  };
  expect(staticGlibcWarning(await inspected('-static'))).toBeDefined();
  expect(staticGlibcWarning(await inspected())).toBeUndefined();
});
