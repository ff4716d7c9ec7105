import { describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import type { TargetSettings } from '../../../src/build/types.ts';
import { hazards } from '../../../src/provenance/rebuild/hazards.ts';
import type { AuditRequest } from '../../../src/provenance/types.ts';
import { audit } from '../audits.ts';

function found(request: Partial<AuditRequest>, settings: Partial<TargetSettings> = {}): string[] {
  const targets = parseTargets('linux/amd64').map((ask) => ({ ...ask, settings }));
  return hazards({
    ...audit,
    builds: audit.builds.map((build) => ({ ...build, request: { ...build.request, targets, ...request } })),
  });
}

describe('an audit may be rebuilt without trust when', () => {
  test.each([
    ['-X main.version={{version}} -X main.commit={{commit}}'],
    ["-s -w -X 'main.title=a b' -buildid="],
    ['-X=main.v=1 -H windowsgui -linkmode=internal'],
    // What follows -X is its value, whatever it looks like.
    ['-X -extld=/tmp/x'],
    [''],
  ])('its linker flags are %j', (ldflags) => {
    expect(found({ ldflags })).toEqual([]);
  });

  test.each([
    ['-race'],
    ['-tags=netgo,osusergo'],
    ['-gcflags=all=-N -l'],
    ['-gcflags=-l=4'],
    ['-asmflags=all=-spectre=ret'],
    ['-buildvcs=false'],
    ['-mod=vendor'],
    ['-pgo=off'],
    ['-pgo=./cmd/app/default.pgo'],
    ['-ldflags=-s -w'],
  ])('a flag is %j', (flag) => {
    expect(found({ flags: [flag] })).toEqual([]);
    expect(found({}, { flags: [flag] })).toEqual([]);
  });
});

describe('an audit is refused without trust for', () => {
  test.each([
    ['-extld=/tmp/evil', '-extld=/tmp/evil'],
    ['-s -extldflags -fplugin=/tmp/x.so', '-extldflags'],
    ['-linkmode=external', '-linkmode=external'],
    ['-linkmode external', '-linkmode'],
    // Each of these writes a file.
    ['-cpuprofile=/home/u/.bashrc', '-cpuprofile=/home/u/.bashrc'],
    ['-s -memprofile /home/u/.bashrc', '-memprofile'],
    ['-o=/home/u/.bashrc', '-o=/home/u/.bashrc'],
    ['--benchmarkprofile=/home/u/x', '--benchmarkprofile=/home/u/x'],
    ['-capturehostobjs=/home/u', '-capturehostobjs=/home/u'],
    // And these read one.
    ['-importcfg=/etc/shadow', '-importcfg=/etc/shadow'],
    ['-s /etc/shadow', '/etc/shadow'],
    ["-X 'a=b'-extld=/tmp/evil", '-extld=/tmp/evil'],
    ["-X main.v={{version}} -r'=/tmp", '-r'],
    ["-X 'a", "-X 'a"],
  ])('the linker flags %j', (ldflags, named) => {
    const all = [...found({ ldflags }), ...found({}, { ldflags })];
    expect(all.length).toBeGreaterThanOrEqual(2);
    expect(all.join('\n')).toContain(named);
  });

  test.each([
    ['-toolexec=/tmp/evil'],
    ['-exec=/tmp/evil'],
    ['-overlay=/tmp/x.json'],
    ['-modfile=/tmp/go.mod'],
    ['-modcacherw'],
    ['-pkgdir=/home/u'],
    ['-compiler=gccgo'],
    ['-gccgoflags=-x'],
    ['-pgo=/etc/shadow'],
    ['-pgo=../../x'],
    ['-gcflags=-cpuprofile=/home/u/.bashrc'],
    ['-gcflags=all=-N -o /home/u/.bashrc'],
    ['-gcflags=all=-embedcfg=/etc/shadow'],
    ['-asmflags=-o=/home/u/.bashrc'],
    ['-ldflags=-extld=/tmp/evil'],
    ['-ldflags=all=-extld=/tmp/evil'],
    ['-C=/tmp'],
    ['-o=/home/u/.bashrc'],
    ['./other'],
  ])('the flag %j', (flag) => {
    expect(found({ flags: [flag] })).toEqual([flag]);
    expect(found({}, { flags: [flag] })).toEqual([`linux/amd64: ${flag}`]);
  });

  test.each<[string, Partial<TargetSettings>]>([
    ['the C compiler of CC', { toolchain: 'env' }],
    ['cc: /tmp/evil', { cc: '/tmp/evil' }],
    ['sysroot: /tmp', { sysroot: '/tmp' }],
    ['GOFLAGS=-toolexec=x', { env: { GOFLAGS: '-toolexec=x' } }],
    ['PATH=/tmp', { env: { PATH: '/tmp' } }],
  ])('%s', (what, settings) => {
    expect(found({}, settings)).toEqual([`linux/amd64: ${what}`]);
  });

  test.each([['/etc'], ['-x'], ['../other'], ['C:\\x'], ['./a/../../b'], ['..'], ['.\\..']])(
    'packages at %j',
    (pattern) => {
      expect(found({ packages: [pattern] })).toEqual([`packages: ${pattern}`]);
    },
  );

  test('a version, a tag or a branch that would begin another linker flag', () => {
    expect(found({ version: '1 -extld=/tmp/evil' })).toEqual(['version: 1 -extld=/tmp/evil']);
    const source = { ...audit.source!, tag: "v1'-extld=x'", branch: 'a"b' };
    expect(hazards({ ...audit, source })).toEqual(["tag: v1'-extld=x'", 'branch: a"b']);
  });
});
