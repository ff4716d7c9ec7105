import { describe, expect, test } from '@jest/globals';
import { expandTargets } from '../../../src/build/targets/expand.ts';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import { normalVariant, variantVariable } from '../../../src/build/targets/variants.ts';
import type { Port } from '../../../src/build/types.ts';
import { parseGoVersion } from '../../../src/go/version.ts';
import { must, run } from '../../support/go-command.ts';
import { temporaryFolder } from '../../support/temp.ts';

const folder = await temporaryFolder();
const version = (await must('go', ['env', 'GOVERSION'], folder)).trim().replace(/^go(\S+).*$/s, '$1');
const go = parseGoVersion(version)!;
interface Listed {
  readonly GOOS: string;
  readonly GOARCH: string;
  readonly CgoSupported?: boolean;
  readonly FirstClass?: boolean;
}
const listed = JSON.parse(await must('go', ['tool', 'dist', 'list', '-json'], folder)) as Listed[];
const ports = listed.map(
  ({ GOOS, GOARCH, CgoSupported = false, FirstClass = false }): Port => ({
    goos: GOOS,
    goarch: GOARCH,
    cgo: CgoSupported,
    firstClass: FirstClass,
  }),
);
const facts = { ports, host: { os: 'linux', arch: 'amd64' }, go, cgo: false };
const ids = (text: string) => expandTargets(parseTargets(text), facts).targets.map(({ id }) => id);

describe('of the Go on this machine', () => {
  test('all and first-class are what `go tool dist list` says', () => {
    const { targets, left } = expandTargets(parseTargets('all'), facts);
    const names = [...targets, ...left].map(({ id }) => id).sort();
    expect(names).toEqual(listed.map(({ GOOS, GOARCH }) => `${GOOS}/${GOARCH}`).sort());
    expect(ids('first-class')).toEqual(
      listed
        .filter(({ FirstClass }) => FirstClass)
        .map(({ GOOS, GOARCH }) => `${GOOS}/${GOARCH}`)
        .sort(),
    );
  });

  test('what is left out of all is what Go refuses to link without a C compiler', async () => {
    const { left } = expandTargets(parseTargets('all'), facts);
    expect(left.length).toBeGreaterThan(0);
    const main = 'package main\n\nfunc main() {}\n';
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/main.go`, main);
    for (const { id } of left) {
      const [GOOS, GOARCH] = id.split('/');
      const env = { GOOS: GOOS!, GOARCH: GOARCH!, CGO_ENABLED: '0', GOCACHE: `${folder}/cache` };
      const { code, stderr } = await run('go', ['build', '-n', '-o', 'x', 'main.go'], folder, env);
      expect(`${id} ${code} ${stderr}`).toMatch(/ 1 .*requires external \(cgo\) linking/s);
    }
  });

  // For amd64 and arm the go command takes any text and means the default by it.
  test.each<[string, string, string[]]>([
    ['linux', 'arm64', ['v8.0', 'v8.9,lse', 'v9.5,lse,crypto', 'v8.1,crypto,lse', 'lse,v8.0', 'v9.6', '8']],
    ['linux', 'mips', ['hardfloat', 'softfloat', 'soft']],
    ['linux', 'ppc64le', ['power8', 'power10', 'power7', 'POWER']],
    ['linux', 'riscv64', ['rva20u64', 'rva22u64', 'rva21u64']],
    ['js', 'wasm', ['satconv', 'signext,satconv', 'simd']],
    ['linux', '386', ['sse2', 'softfloat', '387']],
  ])('variants of %s/%s are those that Go takes', async (GOOS, GOARCH, variants) => {
    const { name } = variantVariable(GOARCH, null)!;
    for (const variant of variants) {
      const env = { GOOS, GOARCH, [name]: variant, GOCACHE: `${folder}/cache` };
      const { code } = await run('go', ['build', 'internal/goos'], folder, env);
      expect(`${variant} ${normalVariant(GOARCH, variant) !== undefined}`).toBe(`${variant} ${code === 0}`);
    }
  });
});
