import { describe, expect, test } from '@jest/globals';
import type { Patch } from '../../../src/environment/patches/model.ts';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { factsOf, type Node, patchesOf, yaml } from './support.ts';

const operations = [
  "set: GOCACHE, value: '${HOME}/cache/go'",
  "prepend: PATH, value: '${HOME}/tools'",
  "append: PATH, value: '${GITHUB_WORKSPACE}/bin'",
  'default: GOPROXY, value: "https://proxy.corp,direct"',
  'append: GOPRIVATE, value: corp.example',
  'addFlag: GOFLAGS, flag: -trimpath',
  'unset: GOROOT',
];
const project = () => patchesOf({ '010.yaml': yaml(operations) });
const digest = (patches: readonly Patch[], node: Node) => planPatches(factsOf(node), patches).digest;

const linux: Node = {
  values: { PATH: '/usr/bin:/bin', GOROOT: '/x' },
  roots: { HOME: '/home/runner', GITHUB_WORKSPACE: '/home/runner/work/a' },
};
const windows: Node = {
  os: 'windows',
  arch: 'arm64',
  values: { Path: 'C:\\Windows;c:\\users\\R\\tools\\', goflags: '--trimpath', GOPRIVATE: '' },
  roots: { HOME: 'C:\\Users\\R', GITHUB_WORKSPACE: 'D:\\a\\a' },
};

describe('the digest', () => {
  test('is equal on nodes of which the results mean the same', async () => {
    const patches = await project();
    expect(digest(patches, windows)).toBe(digest(patches, linux));
  });

  /** The same on whatever machine this test runs: a matrix compares it with what another node wrote. */
  test('is the same for ever', async () => {
    expect(digest(await project(), linux)).toBe(
      '4f926ed944904a655b3b42142a9be0cea7e9c4cff852ef3bc5626bca8f6a4102',
    );
  });

  test('does not depend on what was applied before', async () => {
    const patches = await project();
    const { changes, digest: first } = planPatches(factsOf(linux), patches);
    const values: Record<string, string> = { ...linux.values };
    for (const { name, after } of changes) {
      if (after === null) delete values[name];
      else values[name] = after;
    }
    const again = planPatches(factsOf({ ...linux, values }), patches);
    expect(again).toMatchObject({ changes: [], digest: first });
  });

  test('does not depend on line endings, nor on what a machine has on its PATH', async () => {
    const patches = await patchesOf({ '010.yaml': yaml(operations).replaceAll('\n', '\r\n') });
    expect(digest(patches, { ...linux, values: { PATH: '/nix/bin' } })).toBe(digest(await project(), linux));
  });

  test.each<[string, Node]>([
    ['another value of a default', { values: { GOPROXY: 'direct' } }],
    ['a flag more', { values: { GOFLAGS: '-mod=mod' } }],
    ['another private module', { values: { GOPRIVATE: 'other.example' } }],
  ])('differs with %s', async (_, node) => {
    const patches = await project();
    expect(digest(patches, { ...linux, ...node })).not.toBe(digest(patches, linux));
  });

  test('differs with the patches, also with one that does not apply here', async () => {
    const one = { '010.yaml': yaml(operations) };
    const more = { ...one, '020.yaml': yaml(['set: A, value: b'], 'when: {os: windows}') };
    expect(digest(await patchesOf(more), linux)).not.toBe(digest(await patchesOf(one), linux));
  });

  test('is there although a patch for another system has paths that mean nothing here', async () => {
    const head = 'when: {os: windows}';
    const patches = await patchesOf({
      '010.yaml': yaml(['append: PATH, value: D:/x', 'set: GOCACHE, value: D:/c'], head),
    });
    expect(planPatches(factsOf(linux), patches)).toMatchObject({ changes: [], skipped: [{ id: '010' }] });
  });

  test('differs with the order of entries that patches add', async () => {
    const two = (first: string, second: string) =>
      planPatches(
        factsOf(linux),
        [first, second].flatMap((path) => made.get(path)!),
      ).digest;
    const [a, b] = await patchesOf({
      'a.yaml': yaml(['prepend: PATH, value: /a']),
      'b.yaml': yaml(['prepend: PATH, value: /b']),
    });
    const made = new Map([
      ['a', [a!]],
      ['b', [b!]],
    ]);
    expect(two('a', 'b')).not.toBe(two('b', 'a'));
  });

  test('takes a folder that the machine has elsewhere for the same folder', async () => {
    const patches = await patchesOf({ '010.yaml': yaml(["default: GOBIN, value: '${HOME}/bin'"]) });
    const there = (home: string, GOBIN: string) =>
      digest(patches, { roots: { HOME: home }, values: { GOBIN } });
    expect(there('/home/a', '/home/a/go/bin')).toBe(there('/Users/b', '/Users/b/go/bin'));
    expect(there('/home/a', '/home/a/bin')).toBe(there('/home/a', ''));
    expect(there('/home/a', '/opt/bin')).not.toBe(there('/home/a', ''));
  });

  test('takes a whole GOPATH for what the patch wrote, however the machine was set up', async () => {
    const patches = await patchesOf({ '010.yaml': yaml(["set: GOPATH, value: '${HOME}/go'"]) });
    const roots = { HOME: '/h', GOPATH: '/h/go' };
    expect(digest(patches, { roots })).toBe(digest(patches, { roots: { HOME: '/g', GOPATH: '/x' } }));
  });
});
