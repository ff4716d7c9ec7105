import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyToTarget, type EnvironmentHost, undo } from '../../../src/environment/journal/session.ts';
import { readRcBlock, writeRcBlock } from '../../../src/environment/layers/rc-block.ts';
import { rcLines } from '../../../src/environment/layers/rc-code.ts';
import { loginShell, rcFile } from '../../../src/environment/layers/rc-file.ts';
import { shellLayer } from '../../../src/environment/layers/shell.ts';
import { layerTarget } from '../../../src/environment/layers/target.ts';
import { type Held, type RcShell, rcShells } from '../../../src/environment/layers/types.ts';
import { environmentHost } from '../../../src/host/node/environment-host.ts';
import { hostWith, machineWith } from '../../setup/host.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { planOf } from '../world.ts';

const run = promisify(execFile);

async function machine(env: Record<string, string> = { PATH: '/usr/bin:/bin' }) {
  const home = await temporaryFolder();
  return { home, host: environmentHost(hostWith({ cwd: home, env: { XDG_STATE_HOME: home } }), env) };
}

const apply = (shell: RcShell, file: string, wanted: Record<string, string | null>, host: EnvironmentHost) =>
  applyToTarget({ layer: 'shell', shell, file }, ({ values }) => planOf(wanted, values), {}, host);

const awkward = `a'b "c" $HOME \`id\` \\ ! # & ; é 中 ~ * \\'`;

describe.each(['bash', 'zsh', 'fish'] as const)('a file that %s reads', (shell) => {
  const sourced = async (file: string, times = 1, path = '/usr/bin:/bin') => {
    const script = `${'. "$0"; '.repeat(times)}printf '%s\\n' "$A" "\${B-unset}" "$PATH"`;
    const args = {
      bash: ['--noprofile', '--norc', '-c', script, file],
      zsh: ['-f', '-c', script, file],
      fish: [
        '--no-config',
        '-c',
        `${'source $argv[1]; '.repeat(times)}printf '%s\\n' "$A"; set -q B; and echo $B; or echo unset; string join : $PATH`,
        file,
      ],
    }[shell];
    const env = { PATH: path, HOME: '/nonexistent', B: 'was there', LC_ALL: 'C.UTF-8' };
    const { stdout } = await run(shell, args, { env });
    return stdout.trimEnd().split('\n');
  };

  test('makes every new shell have the values, whatever is in them', async () => {
    const { home, host } = await machine({ PATH: '/bin', B: 'was there' });
    const file = join(home, 'rc');
    await apply(shell, file, { A: awkward, B: null, PATH: `/front 1':/front é2:$PATH:/back "x"` }, host);
    const path = `/front 1':/front é2:/usr/bin:/bin:/back "x"`;
    expect(await sourced(file)).toEqual([awkward, 'unset', path]);
    // A shell within a shell, which has it all already.
    expect(await sourced(file, 3)).toEqual([awkward, 'unset', path]);
  });

  test('puts a folder in front that stands further behind', async () => {
    const { home, host } = await machine();
    const file = join(home, 'rc');
    await apply(shell, file, { PATH: '/opt/x:/opt/y:$PATH' }, host);
    const [, , path] = await sourced(file, 1, '/opt/y:/opt/x:/bin');
    expect(path!.split(':').slice(0, 2)).toEqual(['/opt/x', '/opt/y']);
  });
});

describe('the block in a file', () => {
  const values = fc
    .dictionary(
      fc.stringMatching(/^[A-Z_]{1,6}$/).filter((name) => name !== 'PATH'),
      fc.oneof(
        fc.constant<Held>({ removed: true }),
        fc
          .string({ unit: 'grapheme' })
          .filter((text) => !/[\r\n\0]|\p{Surrogate}/u.test(text))
          .map((text): Held => ({ text })),
      ),
      { minKeys: 1 },
    )
    .map((each) => new Map(Object.entries(each)));
  const content = fc.oneof(
    fc
      .string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '#', "'", 'é') })
      .map((text) => Buffer.from(text)),
    fc
      .uint8Array()
      .map((each) => Buffer.from(each))
      .filter((each) => each[0] !== 0xfe && each[0] !== 0xff),
    fc.string().map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  );

  test('reads back as it was written; without values the file is as before, to the byte', () => {
    fc.assert(
      fc.property(content, fc.constantFrom(...rcShells), values, values, (before, shell, first, second) => {
        const written = writeRcBlock(before, first, shell, 'linux', 'rc');
        expect(readRcBlock(written, shell, 'linux', 'rc')).toEqual(first);
        const again = writeRcBlock(written, second, shell, 'linux', 'rc');
        expect(readRcBlock(again, shell, 'linux', 'rc')).toEqual(second);
        expect(Buffer.from(writeRcBlock(again, new Map(), shell, 'linux', 'rc'))).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what others wrote behind it', () => {
    const set = new Map<string, Held>([['A', { text: '1' }]]);
    for (const before of ['x', 'x\n', '']) {
      const written = Buffer.from(writeRcBlock(Buffer.from(before), set, 'bash', 'linux', 'rc'));
      const more = Buffer.concat([written, Buffer.from('later\n')]);
      const without = Buffer.from(writeRcBlock(more, new Map(), 'bash', 'linux', 'rc')).toString();
      expect(without).toBe(before === '' ? 'later\n' : 'x\nlater\n');
    }
  });

  test.each<[string, (text: string) => string]>([
    ['a changed line', (text) => text.replace('A=', 'A=evil; B=')],
    ['a changed note of its values', (text) => text.replace('"1"', '"2"')],
    ['no end', (text) => text.replace(/# <<<.*\n/, '')],
    ['no beginning', (text) => text.replace(/# >>>.*\n/, '')],
    ['a second one', (text) => text + text],
    ['a beginning within a line', (text) => `echo ${text}`],
  ])('with %s is left alone', (_, change) => {
    const written = Buffer.from(
      writeRcBlock(Buffer.from(''), new Map([['A', { text: '1' }]]), 'bash', 'linux', 'rc'),
    );
    const changed = Buffer.from(change(written.toString()));
    const refused = expect.objectContaining({
      code: 'LAYER_UNREADABLE',
      hint: expect.stringContaining('# >>>'),
    });
    expect(() => readRcBlock(changed, 'bash', 'linux', 'rc')).toThrow(refused);
    expect(() => writeRcBlock(changed, new Map(), 'bash', 'linux', 'rc')).toThrow(refused);
  });

  test("in a profile of PowerShell has its lines' ends, in plain ASCII", () => {
    const set = new Map<string, Held>([
      ['A', { text: "größe ‘x’ $(id) 'y'" }],
      ['B', { removed: true }],
      ['PATH', { text: 'C:\\ä\\bin;C:\\b;$PATH;C:\\c d' }],
    ]);
    const written = Buffer.from(
      writeRcBlock(Buffer.from('# mine\r\n'), set, 'powershell', 'windows', 'p.ps1'),
    ).toString('latin1');
    expect(written).toMatch(/^[\0-\x7f]*$/);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    expect(rcLines(set, 'pwsh', 'windows')).toEqual([
      "$Env:A = 'gr' + [char]246 + [char]223 + 'e ' + [char]8216 + 'x' + [char]8217 + ' $(id) ''y'''",
      '$Env:B = $null',
      "if (-not ($Env:PATH + ';').StartsWith(('C:\\' + [char]228 + '\\bin;C:\\b') + ';')) { $Env:PATH = ('C:\\' + [char]228 + '\\bin;C:\\b') + $(if ($Env:PATH) { ';' + $Env:PATH }) }",
      "if (-not (';' + $Env:PATH + ';').Contains(';' + ('C:\\c d') + ';')) { $Env:PATH = $(if ($Env:PATH) { $Env:PATH + ';' }) + ('C:\\c d') }",
    ]);
  });

  test('in Git Bash has folders in its own form', () => {
    const set = new Map<string, Held>([['PATH', { text: 'C:\\a b;$PATH' }]]);
    expect(rcLines(set, 'bash', 'windows')[0]).toContain("'/c/a b'");
  });

  test('in UTF-16 with high bytes first is refused', () => {
    expect(() => readRcBlock(Buffer.from([0xfe, 0xff, 0, 0x41]), 'pwsh', 'linux', 'p.ps1')).toThrow(
      expect.objectContaining({ code: 'LAYER_UNREADABLE' }),
    );
  });
});

describe('the layer shell', () => {
  test('keeps a link and a mode, applies once, and is undone to the byte', async () => {
    const { home, host } = await machine({ PATH: '/bin', GOFLAGS: '-x' });
    await mkdir(join(home, 'dotfiles'));
    const real = join(home, 'dotfiles/bashrc');
    const before = Buffer.from([...Buffer.from('# caf\n'), 0xe9, 0x0a, 0x78]);
    await writeFile(real, before);
    await chmod(real, 0o600);
    const file = join(home, '.bashrc');
    await symlink('dotfiles/bashrc', file);
    const wanted = { GOFLAGS: '-mod=mod', PATH: '/x:$PATH' };
    expect((await apply('bash', file, wanted, host)).id).toBe('1');
    expect((await apply('bash', file, wanted, host)).id).toBeUndefined();
    expect((await apply('bash', file, { PATH: '/y:/x:$PATH' }, host)).id).toBe('2');
    expect((await stat(real)).mode & 0o777).toBe(0o600);
    expect((await undo({ id: '1' }, host))[0]).toMatchObject({ conflicts: [{ name: 'PATH' }] });
    await undo('all', host);
    expect(await readFile(file)).toEqual(before);
  });

  test('starts from this environment, with what the block sets already', async () => {
    const { home, host } = await machine({ PATH: '/bin', GOFLAGS: '-x', GOROOT: '/old' });
    const file = join(home, 'rc');
    await apply('zsh', file, { GOFLAGS: '-v', GOROOT: null }, host);
    const { values } = await shellLayer('zsh', file, host.env, host).read();
    expect(Object.fromEntries(values)).toEqual({ PATH: { text: '$PATH' }, GOFLAGS: { text: '-v' } });
  });

  test.each([
    ['a PATH without what is there', 'PATH', '/x:/y', /keep what is there/],
    ['a line break', 'A', 'x\ny', /line break/],
    ['a secret', 'GOPROXY', 'https://u:pw@x.example', /secret/],
  ])('refuses %s', async (_, name, value, message) => {
    const { home, host } = await machine();
    const file = join(home, 'rc');
    await expect(apply('bash', file, { GOBIN: '/b', [name]: value }, host)).rejects.toMatchObject({
      code: 'LAYER_REFUSED',
      message: expect.stringMatching(message),
    });
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each<[RcShell, string, Record<string, string>, string]>([
    ['bash', 'linux', {}, '/h/.bashrc'],
    ['bash', 'darwin', {}, '/h/.bash_profile'],
    ['zsh', 'linux', { ZDOTDIR: '/z' }, '/z/.zshrc'],
    ['fish', 'linux', {}, '/h/.config/fish/config.fish'],
    ['pwsh', 'linux', { XDG_CONFIG_HOME: '/c' }, '/c/powershell/profile.ps1'],
    ['pwsh', 'windows', {}, '\\h\\Documents\\PowerShell\\profile.ps1'],
    ['powershell', 'windows', {}, '\\h\\Documents\\WindowsPowerShell\\profile.ps1'],
  ])('%s on %s with %j reads %s', (shell, os, env, path) => {
    expect(rcFile(shell, machineWith({ platform: { os, arch: 'amd64' }, cwd: '/h', env }))).toBe(path);
  });

  test('finds the documents where OneDrive has moved them', async () => {
    const machine = machineWith({
      platform: { os: 'windows', arch: 'amd64' },
      cwd: 'C:\\Users\\Zoë',
      env: { USERPROFILE: 'C:\\Users\\Zoë' },
    });
    const registry = (text: string) => ({
      read: async () => new Map([['Personal', { kind: 'REG_EXPAND_SZ' as const, text }]]),
      write: async () => {},
    });
    const file = async (text: string) =>
      layerTarget('shell', { shell: 'pwsh' }, { machine, registry: registry(text) });
    expect(await file('%USERPROFILE%\\OneDrive\\Dokumente')).toMatchObject({
      file: 'C:\\Users\\Zoë\\OneDrive\\Dokumente\\PowerShell\\profile.ps1',
    });
    expect(await file('%UNKNOWN%\\x')).toMatchObject({
      file: 'C:\\Users\\Zoë\\Documents\\PowerShell\\profile.ps1',
    });
  });

  test.each([
    ['/usr/bin/fish', 'fish'],
    ['/bin/zsh', 'zsh'],
    ['', undefined],
    ['/bin/ksh', undefined],
  ])('SHELL=%s means %s', (SHELL, shell) => {
    const found = () => loginShell(machineWith({ env: { SHELL } }));
    if (shell === undefined) expect(found).toThrow(expect.objectContaining({ code: 'USAGE' }));
    else expect(found()).toBe(shell);
  });
});
