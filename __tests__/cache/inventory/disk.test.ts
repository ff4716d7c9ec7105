import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeDisposal } from '../../../src/host/node/disposal.ts';
import { nodeSlices } from '../../../src/host/node/slices.ts';
import { must } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

describe('slices', () => {
  test('are parts of a file, shorter where it ends', async () => {
    const root = await project({ file: '0123456789' });
    const slice = nodeSlices().open(join(root, 'file'));
    const text = (offset: number, length: number) => Buffer.from(slice!.read(offset, length)).toString();
    expect([slice?.size, text(2, 3), text(8, 100), text(20, 5), text(3, -1)]).toEqual([
      10,
      '234',
      '89',
      '',
      '',
    ]);
    slice?.close();
  });

  test('there are none of a folder, a link, a pipe, or nothing', async () => {
    const root = await project({ file: 'x' });
    symlinkSync(join(root, 'file'), join(root, 'link'));
    await must('mkfifo', [join(root, 'pipe')], root);
    for (const name of ['.', 'link', 'pipe', 'absent', 'file/x'])
      expect(nodeSlices().open(join(root, name))).toBeUndefined();
  });
});

describe('disposal', () => {
  test('removes files, takes those that are gone for removed, and names what it cannot', async () => {
    const root = await project({ 'a/1': 'x', 'a/2': 'x', 'b/3': 'x' });
    expect(nodeDisposal().unlink(root, ['a/1', 'a/none', 'none/x', 'a/1/x', 'b'])).toEqual(['b']);
    nodeDisposal().removeEmpty(root, ['a', 'b', 'none']);
    expect(readdirSync(root)).toEqual(['a', 'b']);
    expect(nodeDisposal().unlink(root, ['a/2'])).toEqual([]);
    nodeDisposal().removeEmpty(root, ['a']);
    expect(readdirSync(root)).toEqual(['b']);
  });

  test('removes a link and not what it leads to', async () => {
    const root = await project({ 'kept/file': 'x' });
    symlinkSync(join(root, 'kept'), join(root, 'link'));
    expect(nodeDisposal().unlink(root, ['link'])).toEqual([]);
    symlinkSync(join(root, 'kept'), join(root, 'folder'));
    expect(await nodeDisposal().removeFolder(join(root, 'folder'))).toBe(true);
    expect(readdirSync(root)).toEqual(['kept']);
    expect(existsSync(join(root, 'kept', 'file'))).toBe(true);
  });

  test('takes a folder away under another name before anything in it goes, and leaves none behind', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'm@v1', 'sub'), { recursive: true });
    writeFileSync(join(root, 'm@v1', 'sub', 'x.go'), 'x');
    await must('chmod', ['-R', 'a-w', join(root, 'm@v1')], root);
    const names: string[] = [];
    const disposal = nodeDisposal({
      async rename(from, to) {
        await must('mv', [from, to], root);
        names.push(...readdirSync(root));
      },
    });
    expect(await disposal.removeFolder(join(root, 'm@v1'))).toBe(true);
    expect(names).toEqual([expect.stringMatching(/^\.sgp-removed-[0-9a-f]{16}$/)]);
    expect(readdirSync(root)).toEqual([]);
    expect(await disposal.removeFolder(join(root, 'm@v1'))).toBe(false);
    expect(await nodeDisposal().removeFolder(join(root, 'm@v1'))).toBe(true);
  });
});
