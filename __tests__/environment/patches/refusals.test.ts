import { describe, expect, test } from '@jest/globals';
import { checkPatches } from '../../../src/environment/patches/check.ts';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { factsOf, failure, type Node, patchesOf, plan, yaml } from './support.ts';

const faultsOf = async (operation: string, head = '') => {
  const { faults } = await checkPatches([{ path: '010.yaml', bytes: Buffer.from(yaml([operation], head)) }]);
  return faults;
};

describe('dangers', () => {
  test.each([
    ['set: NODE_OPTIONS, value: --require=x', 'interpreter'],
    ['set: node_options, value: x', 'interpreter'],
    ['set: BASH_ENV, value: x', 'interpreter'],
    ['set: ENV, value: x', 'interpreter'],
    ['set: PROMPT_COMMAND, value: x', 'interpreter'],
    ['set: PYTHONSTARTUP, value: x', 'interpreter'],
    ['set: PERL5OPT, value: x', 'interpreter'],
    ['default: RUBYOPT, value: x', 'interpreter'],
    ['set: LD_PRELOAD, value: x', 'loader'],
    ['append: LD_LIBRARY_PATH, value: /x', 'loader'],
    ['set: DYLD_INSERT_LIBRARIES, value: x', 'loader'],
    ['set: GIT_SSH_COMMAND, value: x', 'git'],
    ['set: GIT_CONFIG_COUNT, value: "1"', 'git'],
    ['set: GIT_EXEC_PATH, value: x', 'git'],
    ['set: CC, value: clang', 'exec'],
    ['set: CXX, value: clang', 'exec'],
    ['set: PKG_CONFIG, value: x', 'exec'],
    ['set: GOCACHEPROG, value: x', 'exec'],
    ['set: GOAUTH, value: "netrc; curl x"', 'exec'],
    ['set: CGO_CFLAGS, value: "-O2 -fplugin=x.so"', 'exec'],
    ['set: CGO_LDFLAGS_ALLOW, value: ".*"', 'exec'],
    ['set: GOFLAGS, value: -toolexec=x', 'exec'],
    ['set: GOFLAGS, value: "-mod=mod --toolexec=x"', 'exec'],
    ['set: GOFLAGS, value: "-v \'-toolexec=x y\'"', 'exec'],
    [`set: GOFLAGS, value: '"-exec=x"'`, 'exec'],
    ['default: GOFLAGS, value: -overlay=x.json', 'exec'],
    ['set: GOFLAGS, value: "-toolexec x"', 'exec'],
    ['addFlag: GOFLAGS, flag: --toolexec=x', 'exec'],
    ['addFlag: GOFLAGS, flag: -vettool=x', 'exec'],
    ['addFlag: GOFLAGS, flag: "-ldflags=-s -extld=x"', 'exec'],
    ['set: GOENV, value: /x', 'go-root'],
    ['set: GOROOT, value: /x', 'go-root'],
    ['set: ComSpec, value: x', 'system'],
    ['set: PATHEXT, value: x', 'system'],
    ['unset: PSModulePath', 'system'],
    ['set: PATH, value: /x', 'system'],
    ['unset: Path', 'system'],
    ['set: HOME, value: /x', 'system'],
  ])('%s needs `allow: [%s]`', async (operation, danger) => {
    const [fault] = await faultsOf(operation);
    expect(fault).toMatchObject({ code: 'PATCH_REFUSED', at: { path: '010.yaml', line: 5, column: 6 } });
    expect(fault!.hint).toContain(`allow: [${danger}]`);
    const others = ['exec', 'loader', 'interpreter', 'git', 'go-root', 'system'].filter(
      (one) => one !== danger,
    );
    expect(await faultsOf(operation, `allow: [${others.join(', ')}]`)).toHaveLength(1);
    expect(await faultsOf(operation, `allow: [${danger}]`)).toEqual([]);
  });

  test.each([
    ['set: GITHUB_TOKEN, value: x'],
    ['set: GITHUB_ENV, value: x'],
    ['unset: RUNNER_TEMP'],
    ['set: actions_cache_url, value: x'],
    ['set: INPUT_TOKEN, value: x'],
    ['set: GOFLAGS, value: "-mod=mod -"'],
    ['set: GOFLAGS, value: "\'-toolexec=x"'],
    ['set: GOPROXY, value: "https://u:secret@proxy,direct"'],
  ])('%s is refused whatever the patch permits', async (operation) => {
    const [fault] = await faultsOf(operation, 'allow: [exec, loader, interpreter, git, go-root, system]');
    expect(fault).toMatchObject({ code: 'PATCH_REFUSED', hint: 'Nothing permits it.' });
    expect(fault!.message).not.toContain('secret@');
  });

  test.each([
    ['unset: NODE_OPTIONS'],
    ['unset: LD_PRELOAD'],
    ['unset: GOROOT'],
    ['unset: GOENV'],
    ['removeFlag: GOFLAGS, flag: -toolexec'],
    ["removeMatching: LD_LIBRARY_PATH, glob: '*', max: 9"],
    ['set: GIT_TERMINAL_PROMPT, value: "0"'],
    ['set: GOAUTH, value: "netrc; git /x"'],
    ['set: CGO_CFLAGS, value: "-O2 -g"'],
    ['addFlag: GOFLAGS, flag: "-ldflags=-s -extldflags=-static"'],
    ["set: GOROOT, value: '${GOROOT}'"],
    ['set: GOTOOLCHAIN, value: local'],
    ['prepend: PATH, value: /x'],
  ])('%s is harmless', async (operation) => {
    expect(await faultsOf(operation)).toEqual([]);
  });

  test('that are permitted show in the plan', async () => {
    const patches = await patchesOf({ '010.yaml': yaml(['set: CC, value: clang'], 'allow: [exec]') });
    expect(planPatches(factsOf(), patches).allowed).toEqual([
      { patch: '010', path: '010.yaml', line: 5, why: 'a test', what: 'exec: CC names a program to run' },
    ]);
  });

  test('that come in with the name of a folder are seen where the plan is made', async () => {
    const roots = { HOME: '/h -toolexec=x' };
    const error = await failure(() => plan({ roots }, "set: GOFLAGS, value: '-modfile=${HOME}/x'"));
    expect(error).toMatchObject({ code: 'PATCH_REFUSED', at: { path: '010.yaml', line: 5, column: 6 } });
    expect(error.message).toContain('-toolexec');
  });

  test('GOROOT may be the Go that was set up, however it is written', async () => {
    const roots = { GOROOT: '/tc/go' };
    await expect(plan({ roots }, 'set: GOROOT, value: /tc/go')).rejects.toThrow('not a good test');
    expect((await plan({ roots }, "set: GOROOT, value: '${GOROOT}'")).changes).toMatchObject([
      { after: '/tc/go' },
    ]);
  });
});

describe('values that a variable cannot hold', () => {
  test.each<[string, Node, string]>([
    ['prepend: PATH, value: D:/x', {}, 'the entry D:/x for PATH contains a colon'],
    [
      'prepend: PATH, value: /usr/bin',
      { os: 'windows' },
      'the entry \\usr\\bin for PATH is not an absolute path here',
    ],
    ["prepend: PATH, value: 'C:\\a;C:\\b'", { os: 'windows' }, 'contains a ;'],
    ['prepend: PATH, value: bin', {}, 'is not an absolute path here'],
    ["prepend: PATH, value: ''", {}, 'is empty'],
    ["append: PATH, value: '${HOME}/x'", { roots: { HOME: '/a:/b' } }, 'contains a colon'],
    ['set: GOCACHE, value: cache', {}, 'GOCACHE must be an absolute path here, not cache'],
    ['set: GOCACHE, value: /x', { os: 'windows' }, 'must be an absolute path here'],
    ["set: A, value: '${HOME}'", { roots: { HOME: 'a\nB=c' } }, 'has a line break or NUL'],
    ["set: A, value: '${GOROOT}/x'", {}, '${GOROOT} is not known on this machine'],
  ])('%s', async (operation, node, message) => {
    const error = await failure(() => plan(node, operation));
    expect(error.message).toContain(`010.yaml:5:6: `);
    expect(error.message).toContain(message);
  });

  test('GOCACHE may be off', async () => {
    expect((await plan({}, "set: GOCACHE, value: 'off'")).changes).toHaveLength(1);
  });
});

describe('more than expected', () => {
  test('names what matches, and changes nothing', async () => {
    const values = { PATH: '/a1:/a2:/b:/a3', A: 'x' };
    const error = await failure(() =>
      plan({ values }, 'set: A, value: y', "removeMatching: PATH, glob: '/a*', max: 2"),
    );
    expect(error).toMatchObject({
      code: 'PATCH_MISMATCH',
      message: '010.yaml:6:6: 3 entries of PATH match, at most 2 are expected: /a1, /a2, /a3',
    });
  });

  test('does not name entries of a secret', async () => {
    const values = { MY_TOKENS: 'a,b' };
    const error = await failure(() =>
      plan({ values }, "removeMatching: MY_TOKENS, glob: '*', max: 1, list: commas"),
    );
    expect(error.message).toContain('***, ***');
  });

  test('GOPROXY with other separators is not taken apart', async () => {
    const values = { GOPROXY: 'https://a|direct' };
    const error = await failure(() => plan({ values }, 'prepend: GOPROXY, value: https://b'));
    expect(error.message).toContain('GOPROXY is https://a|direct here, where | is not a comma');
  });
});
