import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { must } from '../support/go-command.ts';
import { project } from '../support/temp.ts';

/** A program to build: by Go for a platform, by Go with a C compiler, or by a C compiler alone. */
export interface Specimen {
  readonly name: string;
  readonly platform?: string;
  readonly flags?: readonly string[];
  /** Turns cgo on, or with `c` compiles a program in C. */
  readonly cc?: string;
  readonly c?: readonly string[];
}

/** The corpus that every run builds: each format, either width and byte order, and most ways to link. */
export const specimens: readonly Specimen[] = [
  { name: 'linux-amd64', platform: 'linux/amd64' },
  { name: 'linux-amd64-s', platform: 'linux/amd64', flags: ['-ldflags=-s', '-tags=a,b'] },
  { name: 'linux-amd64-w', platform: 'linux/amd64', flags: ["-ldflags=-w -X 'main.name=x\ty'"] },
  { name: 'linux-mips', platform: 'linux/mips' },
  { name: 'windows-amd64', platform: 'windows/amd64' },
  { name: 'windows-amd64-s', platform: 'windows/amd64', flags: ['-ldflags=-s -w -H=windowsgui'] },
  { name: 'darwin-arm64', platform: 'darwin/arm64' },
  { name: 'darwin-arm64-s', platform: 'darwin/arm64', flags: ['-ldflags=-s -w'] },
  { name: 'wasip1-wasm', platform: 'wasip1/wasm' },
  { name: 'linux-amd64-cgo', platform: 'linux/amd64', cc: 'gcc' },
  {
    name: 'linux-amd64-cgo-static',
    platform: 'linux/amd64',
    cc: 'gcc',
    flags: ['-ldflags=-linkmode=external -extldflags=-static'],
  },
  { name: 'c-plain', cc: 'gcc', c: [] },
  { name: 'c-hardened', cc: 'gcc', c: ['-fstack-protector-all', '-Wl,-z,relro,-z,now', '-g'] },
  { name: 'c-soft', cc: 'gcc', c: ['-no-pie', '-fno-stack-protector', '-Wl,-z,norelro,-z,execstack', '-s'] },
  { name: 'c-static-pie', cc: 'gcc', c: ['-static-pie'] },
  { name: 'c-library.so', cc: 'gcc', c: ['-shared', '-fPIC', '-Wl,-soname,libx.so.1', '-Wl,-rpath,$ORIGIN'] },
  { name: 'c-object.o', cc: 'gcc', c: ['-c'] },
  { name: 'c-arm64', cc: 'aarch64-linux-gnu-gcc', c: [] },
  { name: 'c-musl', cc: 'musl-gcc', c: [] },
  { name: 'c-mingw.exe', cc: 'x86_64-w64-mingw32-gcc', c: ['-fstack-protector-all', '-g'] },
  { name: 'c-mingw.dll', cc: 'x86_64-w64-mingw32-gcc', c: ['-shared', '-s', '-lws2_32'] },
];

/** Go compiles its runtime anew for each of these. */
const otherWays: readonly Specimen[] = [
  { name: 'linux-amd64-pie', platform: 'linux/amd64', flags: ['-buildmode=pie'] },
  { name: 'linux-s390x', platform: 'linux/s390x' },
  {
    name: 'linux-amd64-musl',
    platform: 'linux/amd64',
    cc: 'musl-gcc',
    flags: ['-ldflags=-linkmode=external'],
  },
  { name: 'windows-amd64-cgo', platform: 'windows/amd64', cc: 'x86_64-w64-mingw32-gcc' },
];

/** Each other platform, plain and stripped: minutes of building, in the slow tests. */
const otherPlatforms: readonly Specimen[] = [
  'linux/386',
  'linux/arm',
  'linux/arm64',
  'linux/loong64',
  'linux/mips64',
  'linux/mips64le',
  'linux/mipsle',
  'linux/ppc64',
  'linux/ppc64le',
  'linux/riscv64',
  'windows/386',
  'windows/arm64',
  'darwin/amd64',
  'freebsd/amd64',
  'netbsd/amd64',
  'openbsd/amd64',
  'dragonfly/amd64',
  'solaris/amd64',
  'illumos/amd64',
  'android/arm64',
  'js/wasm',
].flatMap((platform) => {
  const name = platform.replace('/', '-');
  return [
    { name, platform },
    { name: `${name}-s`, platform, flags: ['-ldflags=-s -w'] },
  ];
});

export const slowSpecimens: readonly Specimen[] = [...otherWays, ...otherPlatforms];

/** Programs that are on PATH. A machine without a C compiler leaves out what it would make; CI has them all. */
export function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

const goMod = 'module example.com/tiny\n\ngo 1.21\n';
const sources = {
  'go.mod': goMod,
  'main.go': 'package main\n\nvar name = "x"\n\nfunc main() { println(name) }\n',
  'cgo/main.go': `package main

// #include <stdlib.h>
import "C"

func main() { println(C.abs(-1)) }
`,
  'c/main.c': `#include <stdio.h>
#include <string.h>
int main(int count, char **texts) { char copy[99]; strcpy(copy, texts[0]); puts(copy); return count > 9; }
`,
};

/** Builds into one temporary folder over one build cache. @returns the folder, in which each has its name */
export async function buildCorpus(list: readonly Specimen[]): Promise<string> {
  const folder = await project({ ...sources, 'out/.keep': '' });
  const gocache = join(folder, 'gocache');
  // The first of a platform compiles Go's runtime, by far the longest; the others find it in the cache.
  const rest = new Map<string, Specimen[]>();
  for (const specimen of list) {
    const key = specimen.platform ?? 'c';
    rest.set(key, [...(rest.get(key) ?? []), specimen]);
  }
  const queue = [...rest.values()];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const specimen of next) await build(specimen, folder, gocache);
    }
  };
  await Promise.all([work(), work()]);
  return join(folder, 'out');
}

async function build({ name, platform, flags = [], cc, c }: Specimen, folder: string, gocache: string) {
  const output = join(folder, 'out', name);
  if (c !== undefined) {
    const last = c.filter((flag) => flag.startsWith('-l'));
    const first = c.filter((flag) => !flag.startsWith('-l'));
    await must(cc!, [...first, '-o', output, join(folder, 'c', 'main.c'), ...last], folder);
    return;
  }
  const [goos, goarch] = platform!.split('/') as [string, string];
  // Unoptimised compiling is a quarter faster. One key for all of a platform: what differs is compiled anew.
  const common = goarch === 'amd64' && goos === 'linux' ? ['-trimpath'] : [];
  await must(
    'go',
    ['build', '-gcflags=all=-N -l', ...common, ...flags, '-o', output, cc === undefined ? '.' : './cgo'],
    folder,
    {
      GOOS: goos,
      GOARCH: goarch,
      GOCACHE: gocache,
      GOPROXY: 'off',
      CGO_ENABLED: cc === undefined ? '0' : '1',
      GOAMD64: 'v2',
      ...(cc === undefined ? {} : { CC: cc }),
    },
  );
}

/** What a judge prints about a file. */
export function says(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    maxBuffer: 64 * 2 ** 20,
  });
}
