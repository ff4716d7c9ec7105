import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAbandoned, type StageOwner, stageName, stageOwner } from '../../../src/host/node/stage-name.ts';
import {
  nodeStages,
  realEffects,
  type StageEffects,
  withoutNamespace,
} from '../../../src/host/node/stages.ts';
import { temporaryFolder } from '../../support/temp.ts';

const text = { executable: false, mtime: 1_700_000_000 };
const stages = nodeStages();

async function destination(): Promise<{ parent: string; path: string }> {
  const parent = await temporaryFolder();
  return { parent, path: join(parent, 'x64') };
}

describe('a stage', () => {
  test('is beside its destination and becomes it by one rename', async () => {
    const { parent, path } = await destination();
    const stage = await stages.open(path);
    expect(join(stage.path, '..')).toBe(parent);
    stage.directory('empty/sub');
    stage.file('bin/go', Buffer.from('ELF'), { executable: true, mtime: 1_700_000_000.5 });
    stage.file('src/a/b.go', Buffer.from(''), text);
    stage.link('src/l', 'a/b.go');
    expect(existsSync(path)).toBe(false);
    expect(await stage.publish(false)).toBe('published');
    expect(readdirSync(parent)).toEqual(['x64']);
    expect(statSync(join(path, 'bin/go'))).toMatchObject({ size: 3, mtimeMs: 1_700_000_000_500 });
    expect(statSync(join(path, 'bin/go')).mode & 0o777).toBe(0o755 & ~process.umask());
    expect(statSync(join(path, 'src/a/b.go')).mode & 0o777).toBe(0o644 & ~process.umask());
    expect(readFileSync(join(path, 'src/l'), 'utf8')).toBe('');
    expect(readdirSync(join(path, 'empty'))).toEqual(['sub']);
  });

  test('that is discarded leaves nothing, not even parent folders it had made', async () => {
    const { parent } = await destination();
    const stage = await stages.open(join(parent, 'go', '1.26.8', 'x64'));
    stage.file('a', Buffer.from('x'), text);
    await stage.discard();
    await stage.discard();
    expect(readdirSync(parent)).toEqual([]);
  });

  test('leaves parent folders that others use', async () => {
    const { parent } = await destination();
    const first = await stages.open(join(parent, 'go', '1.26.8', 'x64'));
    const second = await stages.open(join(parent, 'go', '1.26.8', 'arm64'));
    await first.discard();
    expect(await second.publish(false)).toBe('published');
    expect(readdirSync(join(parent, 'go', '1.26.8'))).toEqual(['arm64']);
  });

  test('refuses to write over what it wrote', async () => {
    const { path } = await destination();
    const stage = await stages.open(path);
    stage.file('a', Buffer.from('x'), text);
    expect(() => stage.file('a', Buffer.from('y'), text)).toThrow(/EEXIST/);
    expect(() => stage.directory('a')).toThrow(/EEXIST/);
    await stage.discard();
  });

  test('does not write through a link', async () => {
    const { parent, path } = await destination();
    mkdirSync(join(parent, 'outside'));
    const stage = await stages.open(path);
    stage.link('l', '../outside');
    expect(() => stage.directory('l')).toThrow(/EEXIST/);
    expect(() => stage.file('l/x', Buffer.from('evil'), text)).toThrow(/EEXIST/);
    expect(readdirSync(join(parent, 'outside'))).toEqual([]);
    await stage.discard();
  });

  test('cannot be opened where a file stands in the way', async () => {
    const { parent } = await destination();
    writeFileSync(join(parent, 'file'), '');
    await expect(stages.open(join(parent, 'file', 'x64'))).rejects.toMatchObject({ code: 'DISK_DENIED' });
    expect(readdirSync(parent)).toEqual(['file']);
  });
});

describe('publishing', () => {
  test('is lost to a folder that is there already, which stays', async () => {
    const { parent, path } = await destination();
    const first = await stages.open(path);
    const second = await stages.open(path);
    first.file('a', Buffer.from('first'), text);
    second.file('a', Buffer.from('second'), text);
    expect(await first.publish(false)).toBe('published');
    expect(await second.publish(false)).toBe('lost');
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('first');
    expect(readdirSync(parent)).toEqual(['x64']);
  });

  test('replaces what was there when the stage was opened', async () => {
    const { parent, path } = await destination();
    mkdirSync(join(path, 'half'), { recursive: true });
    const stage = await stages.open(path);
    stage.file('a', Buffer.from('x'), text);
    expect(await stage.publish(true)).toBe('published');
    expect(readdirSync(path)).toEqual(['a']);
    expect(readdirSync(parent)).toEqual(['x64']);
  });

  test('does not replace what came since: another process may use it by now', async () => {
    const { parent, path } = await destination();
    mkdirSync(join(path, 'half'), { recursive: true });
    const first = await stages.open(path);
    const second = await stages.open(path);
    first.file('a', Buffer.from('first'), text);
    second.file('a', Buffer.from('second'), text);
    expect(await first.publish(true)).toBe('published');
    expect(await second.publish(true)).toBe('lost');
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('first');
    expect(readdirSync(parent)).toEqual(['x64']);
  });

  test('waits on Windows while a scanner holds a file, for up to 30 s', async () => {
    const { path } = await destination();
    const held = holding('EBUSY', 5);
    const stage = await nodeStages(held.effects).open(path);
    stage.file('a', Buffer.from('x'), text);
    expect(await stage.publish(false)).toBe('published');
    expect(held.slept()).toBeGreaterThan(100);

    const stuck = holding('EPERM', 10_000);
    const other = await nodeStages(stuck.effects).open(`${path}2`);
    await expect(other.publish(false)).rejects.toMatchObject({ code: 'DISK_DENIED' });
    expect(stuck.slept()).toBeGreaterThan(29_000);
    expect(stuck.slept()).toBeLessThan(32_000);
    expect(existsSync(other.path)).toBe(false);
  });

  test('is lost at once on Windows where EPERM means that the destination exists', async () => {
    const { parent, path } = await destination();
    mkdirSync(join(path, 'theirs'), { recursive: true });
    const held = holding('EPERM', 10_000);
    const stage = await nodeStages(held.effects).open(path);
    expect(await stage.publish(false)).toBe('lost');
    expect(held.slept()).toBe(0);
    expect(readdirSync(parent)).toEqual(['x64']);
  });

  test('that fails leaves nothing', async () => {
    const { parent, path } = await destination();
    const effects = { ...realEffects(), rename: () => Promise.reject(errno('ENOSPC')) };
    const stage = await nodeStages(effects).open(path);
    stage.file('a', Buffer.from('x'), text);
    await expect(stage.publish(false)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('sweeping', () => {
  test('removes what dead processes left beside this destination, and nothing else', async () => {
    const { parent, path } = await destination();
    const { self } = realEffects();
    const owners: Record<string, StageOwner> = {
      dead: { ...self, pid: 4_000_000 },
      'earlier process with our pid': { ...self, started: self.started - 100 },
      alive: { ...self, pid: process.ppid },
      'another machine': { ...self, machine: '00000000', pid: 4_000_000 },
    };
    const names = Object.fromEntries(
      Object.entries(owners).map(([who, owner], i) => [who, stageName('x64', owner, `r${i}`)]),
    );
    for (const name of Object.values(names)) mkdirSync(join(parent, name, 'sub'), { recursive: true });
    mkdirSync(join(parent, stageName('arm64', owners.dead!, 'r')));
    mkdirSync(join(parent, '.x64.sgp-something-else'));
    mkdirSync(path);
    const open = await stages.open(path);
    expect(await stages.sweep(path)).toBe(2);
    expect(readdirSync(parent).sort()).toEqual(
      [
        names.alive!,
        names['another machine']!,
        stageName('arm64', owners.dead!, 'r'),
        '.x64.sgp-something-else',
        basename(open.path),
        'x64',
      ].sort(),
    );
    await open.discard();
  });

  test('removes what is older than a day, whoever made it', async () => {
    const { parent, path } = await destination();
    const old = join(parent, stageName('x64', { machine: '00000000', pid: 1, started: 1 }, 'r'));
    mkdirSync(old);
    utimesSync(old, 1_000_000, 1_000_000);
    expect(await stages.sweep(path)).toBe(1);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('finds nothing where nothing is', async () => {
    expect(await stages.sweep(join(await temporaryFolder(), 'none', 'x64'))).toBe(0);
  });
});

describe('the name of a stage', () => {
  const owner = fc.record({
    machine: fc.stringMatching(/^[0-9a-f]{8}$/),
    pid: fc.integer({ min: 1, max: 2 ** 31 }),
    started: fc.integer({ min: 0, max: 2 ** 33 }),
  });

  test('says who made it', () => {
    fc.assert(
      fc.property(
        owner,
        fc.stringMatching(/^[a-z0-9.-]{1,10}$/),
        fc.stringMatching(/^[0-9a-f]{10}$/),
        (made, name, random) => {
          expect(stageOwner(stageName(name, made, random), name)).toEqual(made);
          expect(stageOwner(stageName(name, made, random), `${name}x`)).toBeUndefined();
        },
      ),
    );
  });

  test('of a live process is never swept within a day', () => {
    fc.assert(
      fc.property(owner, owner, fc.integer({ min: 0, max: 86_000_000 }), (made, self, age) => {
        expect(isAbandoned(made, { ...self, pid: made.pid + 1 }, age, () => true)).toBe(false);
        expect(isAbandoned(made, made, age, () => false)).toBe(false);
      }),
    );
  });
});

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Windows, where renames fail for a while. */
function holding(code: string, failures: number): { effects: StageEffects; slept: () => number } {
  const real = realEffects();
  let slept = 0;
  const effects: StageEffects = {
    ...real,
    windows: true,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      slept += milliseconds;
    },
    rename: async (from, to) => {
      if (failures-- > 0) throw errno(code);
      await real.rename(from, to);
    },
  };
  return { effects, slept: () => slept };
}

test.each([
  ['\\\\?\\C:\\tool cache\\go', 'C:\\tool cache\\go'],
  ['\\\\?\\UNC\\server\\share\\go', '\\\\server\\share\\go'],
  ['\\\\server\\share\\go', '\\\\server\\share\\go'],
  ['C:\\UNC\\go', 'C:\\UNC\\go'],
  ['/opt/\\\\?\\go', '/opt/\\\\?\\go'],
])('a folder that Windows calls %s is %s', (given, plain) => {
  expect(withoutNamespace(given)).toBe(plain);
});
