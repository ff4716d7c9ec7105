import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Explained, explainFailure } from '../../../../src/build/toolchains/probe/explain.ts';
import { cgoTarget } from '../targets.ts';

const explain = (output: string, { code = 1, target = cgoTarget('linux/arm64') } = {}) =>
  explainFailure({ code, output, target, limit: 300_000 });

describe('a failed probe', () => {
  test.each<[Explained['cause'], string, string]>([
    [
      'headers',
      'finds no bits/libc-header-start.h',
      'In file included from a.c:1:\n/usr/include/stdio.h:27:10: fatal error: bits/libc-header-start.h: No such file or directory\n   27 | #include <bits/libc-header-start.h>\n',
    ],
    [
      'headers',
      'finds no stdlib.h',
      "probe.c:2:10: fatal error: 'stdlib.h' file not found\n#include <stdlib.h>\n",
    ],
    [
      'libraries',
      'finds no crt1.o',
      '/usr/bin/ld: cannot find crt1.o: No such file or directory\n/usr/bin/ld: cannot find crti.o: No such file or directory\ncollect2: error: ld returned 1 exit status\n',
    ],
    ['libraries', 'finds no library c', '/usr/bin/ld: cannot find -lc: No such file or directory\n'],
    ['libraries', 'finds no library resolv', 'error: unable to find library -lresolv\n'],
    [
      'libraries',
      'finds no library gcc',
      '/usr/bin/ld: skipping incompatible /usr/lib/gcc/x86_64-linux-gnu/12/libgcc.a when searching for -lgcc\n/usr/bin/ld: cannot find -lgcc: No such file or directory\n',
    ],
    [
      'wrong-target',
      'does not know -marm',
      'gcc: error: unrecognized command-line option ‘-marm’; did you mean ‘-mabm’?\n',
    ],
    [
      'wrong-target',
      'does not know -m64',
      "aarch64-linux-gnu-gcc: error: unrecognized command-line option '-m64'\n",
    ],
    [
      'wrong-target',
      'does not know -m64',
      "clang: error: unsupported option '-m64' for target 'armv7-linux'\n",
    ],
    [
      'wrong-target',
      'for something else than linux/arm64',
      "# runtime/cgo\ngcc_arm64.S: Assembler messages:\ngcc_arm64.S:30: Error: no such instruction: `stp x29,x30,[sp,'\n",
    ],
    [
      'wrong-target',
      'for something else',
      "/usr/bin/ld: i386 architecture of input file `/tmp/cc.o' is incompatible with i386:x86-64 output\ncollect2: error: ld returned 1 exit status\n",
    ],
    ['wrong-target', '32-bit MinGW', 'cc1.exe: sorry, unimplemented: 64-bit mode not compiled in\r\n'],
    [
      'incomplete',
      'cc1 is missing',
      "gcc: fatal error: cannot execute 'cc1': execvp: No such file or directory\ncompilation terminated.\n",
    ],
    [
      'incomplete',
      'as is missing',
      "gcc: fatal error: cannot execute 'as': execvp: No such file or directory\n",
    ],
    [
      'sysroot',
      'no usable sysroot',
      "clang: warning: no such sysroot directory: '/x' [-Wmissing-sysroot]\nprobe.c:1:10: fatal error: 'errno.h' file not found\n",
    ],
    ['sdk', 'CoreFoundation', "error: unable to find system framework 'CoreFoundation'. searched paths:\n"],
    ['sdk', 'resolv', "error: unable to find dynamic system library 'resolv' using strategy 'paths_first'\n"],
    [
      'xcode',
      'command line tools',
      'xcrun: error: invalid active developer path (/Library/Developer/CommandLineTools), missing xcrun at: …\n',
    ],
    [
      'libc',
      'its C library is glibc newer than 2.17',
      'probe.c:9:2: error: #error "setup-go-plus: glibc newer than 2.17"\n',
    ],
    [
      'missing',
      'mine-gcc is not found',
      '# runtime/cgo\ncgo: C compiler "mine-gcc" not found: exec: "mine-gcc": executable file not found in $PATH\n',
    ],
    ['unknown', 'ended with code 1', '# probe\nsomething new\n'],
  ])('%s: %s', (cause, why, output) => {
    expect(explain(output)).toMatchObject({ cause, why: expect.stringContaining(why) });
  });

  test('shows the line that gave it away, and not all that followed', () => {
    const output = `In file included from a.c:1:\n/usr/include/stdio.h:27:10: fatal error: bits/x.h: No such file or directory\n${'   27 | x\n'.repeat(50)}`;
    expect(explain(output).output).toBe(
      '/usr/include/stdio.h:27:10: fatal error: bits/x.h: No such file or directory',
    );
  });

  test('that took too long says how long it had', () => {
    expect(explain('', { code: 124 })).toMatchObject({
      cause: 'time',
      why: expect.stringContaining('5 minutes'),
    });
  });

  test('is explained in a few lines, whatever was printed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 255 }), (output, code) => {
        const { why, output: shown } = explain(output, { code });
        expect(why).not.toBe('');
        expect(why).not.toContain('undefined');
        expect(shown.length).toBeLessThanOrEqual(600);
      }),
    );
  });
});
