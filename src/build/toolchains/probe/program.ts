import type { Target } from '../../types.ts';

/** Marks lines of ours among a compiler's messages. */
export const OWN_ERROR = 'setup-go-plus:';

/**
 * What every cgo program needs at least: headers, threads, and the C library that was asked for. That is looked at by
 * the preprocessor, which tells it apart long before anything could run.
 */
export function cProgram({ goos, libc }: Pick<Target, 'goos' | 'libc'>): string {
  const system =
    goos === 'windows'
      ? ['#include <windows.h>', '#include <process.h>']
      : ['#include <pthread.h>', '#include <sys/types.h>', '#include <unistd.h>'];
  return [
    '#include <errno.h>',
    '#include <stdint.h>',
    '#include <stdio.h>',
    '#include <stdlib.h>',
    ...system,
    ...(goos === 'linux' ? libcCheck(libc) : []),
    'int main(void) { return puts("probe") < 0; }',
    '',
  ].join('\n');
}

function libcCheck(libc: Target['libc']): string[] {
  const check = (condition: string, message: string) => [
    `#if ${condition}`,
    `#error "${OWN_ERROR} ${message}"`,
    '#endif',
  ];
  if (libc?.name === 'musl') return check('defined(__GLIBC__)', 'glibc instead of musl');
  if (libc?.name !== 'gnu') return [];
  const [major = '2', minor = '0'] = (libc.version ?? '').split('.');
  return [
    ...check('!defined(__GLIBC__)', 'not glibc'),
    ...(libc.version === null
      ? []
      : check(
          `defined(__GLIBC__) && __GLIBC__ * 1000 + __GLIBC_MINOR__ > ${Number(major) * 1000 + Number(minor)}`,
          `glibc newer than ${libc.version}`,
        )),
  ];
}

/** What the go command adds to the compiler's name (gccArchArgs in cmd/go/internal/work). */
export function archFlags({ goos, goarch, variant }: Target): string[] {
  const soft = variant === 'softfloat';
  switch (goarch) {
    case '386':
      return ['-m32'];
    case 'amd64':
      return goos === 'darwin' ? ['-arch', 'x86_64', '-m64'] : ['-m64'];
    case 'arm64':
      return goos === 'darwin' ? ['-arch', 'arm64'] : [];
    case 'arm':
      return ['-marm'];
    case 's390x':
      return ['-m64'];
    case 'mips':
    case 'mipsle':
      return ['-mabi=32', ...(soft ? ['-msoft-float'] : ['-mhard-float'])];
    case 'mips64':
    case 'mips64le':
      return ['-mabi=64', ...(soft ? ['-msoft-float'] : ['-mhard-float'])];
    case 'loong64':
      return ['-mabi=lp64d'];
    default:
      return [];
  }
}

/** runtime/cgo and one function of C: what they need, all others need. */
export const goProgram: Readonly<Record<string, string>> = {
  'go.mod': 'module probe\n\ngo 1.13\n',
  'main.go': `package main

// #include <stdlib.h>
// static int answer(void) { return abs(-42); }
import "C"

func main() { println(int(C.answer())) }
`,
};
