import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path, { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExpectedBuild, expectedBuild } from '../../../src/build/matrix/identity.ts';
import { selectRows } from '../../../src/build/matrix/select.ts';
import type { MergeHost } from '../../../src/build/merge/apply.ts';
import { parseExpected } from '../../../src/build/merge/expected.ts';
import { mergeBuild } from '../../../src/build/merge/merge.ts';
import type { Artifact, BuildRecord } from '../../../src/build/types.ts';
import { verifyFolder } from '../../../src/build/verify/folder.ts';
import { UserError } from '../../../src/errors.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { nodeOutput } from '../../../src/host/node/output-folder.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { planOf, target } from '../matrix/plans.ts';
import { sha256, type Written, writePart } from './parts.ts';

const host: MergeHost = {
  files: nodeFiles(),
  machine: { path: path.posix, cwd: '/' },
  open: openBytes,
  output: nodeOutput(nodeStages()),
};
const whole = planOf(['linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64']);

const rewrite = ({ folder, record }: Written, change: (record: BuildRecord) => unknown) =>
  writeFileSync(join(folder, 'artifacts.json'), JSON.stringify(change(structuredClone(record))));

/** Two parts, as two jobs leave them. */
async function parts(plan = whole, split = 2): Promise<{ root: string; a: Written; b: Written }> {
  const root = await temporaryFolder();
  const ids = plan.rows.map(({ id }) => id);
  const write = (name: string, some: readonly string[]) =>
    writePart(join(root, name), selectRows(plan, some));
  return { root, a: write('part a', ids.slice(0, split)), b: write('part b', ids.slice(split)) };
}

async function merge(root: string, expected: ExpectedBuild | null = expectedBuild(whole)) {
  const output = join(await temporaryFolder(), 'dist');
  const record = await mergeBuild({ parts: [root], output, expected }, host);
  return { output, record };
}

/** What merging says to these parts; nothing may have been written. */
async function refusal(root: string, expected: ExpectedBuild | null = expectedBuild(whole)): Promise<string> {
  const output = join(await temporaryFolder(), 'dist');
  try {
    await mergeBuild({ parts: [root], output, expected }, host);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(existsSync(output) ? readdirSync(output) : []).toEqual([]);
    return `${error.code} ${error.message}`;
  }
  throw new Error('it was not refused');
}

describe('merging', () => {
  test('makes one build of its parts: every file, one checksum file, one record', async () => {
    const { root, a, b } = await parts();
    const { output, record } = await merge(root);
    expect(record.plan).toEqual(whole);
    expect(record.results.map(({ id }) => id)).toEqual(whole.rows.map(({ id }) => id));
    expect(record.runs.map(({ target }) => target)).toEqual(whole.rows.map(({ id }) => id));
    const binaries = [...a.record.artifacts, ...b.record.artifacts].filter(({ kind }) => kind === 'binary');
    expect(record.artifacts.slice(0, -1)).toEqual(binaries.sort((x, y) => (x.file < y.file ? -1 : 1)));
    expect(record.artifacts.at(-1)).toMatchObject({ file: 'SHA256SUMS', kind: 'checksums' });
    expect(JSON.parse(readFileSync(join(output, 'artifacts.json'), 'utf8'))).toEqual(record);
    execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: output });
    const { findings } = await verifyFolder(output, host);
    expect(findings).toEqual([]);
  });

  test('makes programs executable again, which uploaded artifacts are not', async () => {
    const { root } = await parts();
    const { output } = await merge(root);
    expect(statSync(join(output, 'hello_linux_amd64/hello')).mode & 0o777).toBe(0o755);
    expect(statSync(join(output, 'SHA256SUMS')).mode & 0o111).toBe(0);
  });

  test('gives the same, however the parts were cut, and whatever their order', async () => {
    const bytes = async (root: string, folders: readonly string[]) => {
      const output = join(await temporaryFolder(), 'dist');
      const parts = folders.map((name) => join(root, name));
      await mergeBuild({ parts, output, expected: expectedBuild(whole) }, host);
      return (
        readFileSync(join(output, 'SHA256SUMS'), 'utf8') +
        readFileSync(join(output, 'artifacts.json'), 'utf8')
      );
    };
    const two = await parts();
    const other = await parts(whole, 1);
    const first = await bytes(two.root, ['part a', 'part b']);
    expect(await bytes(two.root, ['part b', 'part a'])).toBe(first);
    expect(await bytes(other.root, ['part a', 'part b'])).toBe(first);
  });

  test('writes SHA512SUMS where a part has them', async () => {
    const root = await temporaryFolder();
    writePart(join(root, 'all'), whole, true);
    const { output } = await merge(root);
    execFileSync('sha512sum', ['--strict', '-c', 'SHA512SUMS'], { cwd: output });
  });

  test('without anything expected holds the parts to each other', async () => {
    const { root } = await parts();
    expect((await merge(root, null)).record.plan.rows).toHaveLength(4);
  });

  test('keeps a target that was allowed to fail as a failed one', async () => {
    const plan = planOf(['linux/amd64', target('windows/amd64', { allowFailure: true })]);
    const root = await temporaryFolder();
    const part = writePart(join(root, 'a'), plan);
    const gone = part.record.artifacts.find(({ target }) => target === 'windows/amd64')!;
    rmSync(join(part.folder, gone.file));
    rewrite(part, (record) => ({
      ...record,
      results: record.results.map((result) =>
        result.id === gone.target ? { ...result, status: 'failed' } : result,
      ),
      artifacts: record.artifacts.filter(({ file }) => file !== gone.file),
    }));
    const { record } = await merge(root, expectedBuild(plan));
    expect(record.results.map(({ status }) => status).sort()).toEqual(['built', 'failed']);
    expect(record.artifacts.map(({ file }) => file)).toEqual(['hello_linux_amd64/hello', 'SHA256SUMS']);
  });

  test('takes a file that belongs to all from one part where it is the same in each', async () => {
    const { root, a, b } = await parts();
    for (const part of [a, b]) {
      writeFileSync(join(part.folder, 'sources.json'), '{}');
      rewrite(part, (record) => ({ ...record, artifacts: [...record.artifacts, shared(record, '{}')] }));
    }
    const { record } = await merge(root);
    expect(record.artifacts.filter(({ file }) => file === 'sources.json')).toHaveLength(1);
    writeFileSync(join(b.folder, 'sources.json'), '[]');
    rewrite(b, (record) => ({ ...record, artifacts: [...record.artifacts, shared(record, '[]')] }));
    expect(await refusal(root)).toMatch(/"sources.json" is in .*part a and in .*part b/);
  });
});

const shared = ({ artifacts }: BuildRecord, data: string): Artifact => ({
  ...artifacts[0]!,
  file: 'sources.json',
  kind: 'sbom',
  target: null,
  size: 2,
  sha256: sha256(data),
});

type Tamper = (parts: { root: string; a: Written; b: Written }) => void;
const first = ({ folder, record }: Written) => join(folder, record.artifacts[0]!.file);
const change =
  (of: (record: BuildRecord) => unknown): Tamper =>
  ({ b }) =>
    rewrite(b, of);
const named = (file: string): Tamper =>
  change((record) => ({
    ...record,
    artifacts: [{ ...record.artifacts[0]!, file }, ...record.artifacts.slice(1)],
  }));

describe('parts are refused with', () => {
  test.each<[string, Tamper, RegExp]>([
    ['a file gone', ({ b }) => rmSync(first(b)), /is missing/],
    ['a byte more', ({ b }) => appendFileSync(first(b), '!'), /was altered: it has \d+ bytes/],
    [
      'a byte changed',
      ({ b }) => {
        const data = readFileSync(first(b));
        data[7]! ^= 1;
        writeFileSync(first(b), data);
      },
      /was altered: it has SHA-256/,
    ],
    [
      'a checksum file changed',
      ({ b }) => {
        const file = join(b.folder, 'SHA256SUMS');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/^./, (c) => (c === '0' ? '1' : '0')),
        );
      },
      /"SHA256SUMS" was altered/,
    ],
    [
      'two files swapped',
      ({ b }) => {
        const [x, y] = b.record.artifacts.map(({ file }) => join(b.folder, file));
        renameSync(x!, join(b.folder, 'tmp'));
        renameSync(y!, x!);
        renameSync(join(b.folder, 'tmp'), y!);
      },
      /was altered/,
    ],
    ['a file more', ({ b }) => writeFileSync(join(b.folder, 'evil'), ''), /"evil" is not in its record/],
    [
      'a link for a file',
      ({ b }) => {
        rmSync(first(b));
        symlinkSync('/etc/passwd', first(b));
      },
      /is a link, not a file/,
    ],
    [
      'a link for a folder',
      ({ a, b }) => {
        rmSync(dirname(first(b)), { recursive: true });
        symlinkSync(dirname(first(a)), dirname(first(b)));
      },
      /is missing[\s\S]*is not in its record/,
    ],
    [
      'a link for a record',
      ({ a, b }) => {
        rmSync(join(b.folder, 'artifacts.json'));
        symlinkSync(join(a.folder, 'artifacts.json'), join(b.folder, 'artifacts.json'));
      },
      /is no part of a build/,
    ],
    [
      'a part gone',
      ({ b }) => rmSync(b.folder, { recursive: true }),
      /(?:linux|windows|darwin)\/\w+ is in no part/,
    ],
    [
      'a part twice',
      ({ root, b }) => execFileSync('cp', ['-r', b.folder, join(root, 'part c')]),
      /is in .*part b and in .*part c/,
    ],
    ['a folder that is none', ({ root }) => mkdirSync(join(root, 'x')), /x is no part of a build/],
    ['a file beside the parts', ({ root }) => writeFileSync(join(root, 'x'), ''), /x is no part of a build/],
    ['a path that leaves', named('../../evil'), /RECORD_INVALID .*artifacts\.0\.file.*a path below/],
    ['an absolute path', named('/etc/passwd'), /RECORD_INVALID .*a path below/],
    ['a path of Windows', named('C:\\x'), /RECORD_INVALID .*a path below/],
    ['a backslash', named('a\\..\\..\\b'), /RECORD_INVALID .*a path below/],
    ['the name of the record', named('artifacts.json'), /would be written over/],
    ['the name of a checksum file, nearly', named('sha256sums'), /would be written over/],
    [
      'a program under the name of a checksum file',
      named('SHA256SUMS'),
      /"SHA256SUMS" would be written over/,
    ],
    [
      'names that differ in case',
      ({ a, b }) => {
        const file = a.record.artifacts[0]!.file.toUpperCase();
        mkdirSync(dirname(join(b.folder, file)));
        writeFileSync(join(b.folder, file), 'x');
        rewrite(b, (record) => ({
          ...record,
          artifacts: [...record.artifacts, { ...record.artifacts[0]!, file, size: 1, sha256: sha256('x') }],
        }));
      },
      /is in .*part a and in .*part b/,
    ],
    [
      'another commit',
      change(({ plan, ...rest }) => ({
        ...rest,
        plan: { ...plan, source: { ...plan.source!, commit: 'f'.repeat(40) } },
      })),
      /its commit is f{40}, and 0123/,
    ],
    [
      'another Go',
      change(({ plan, ...rest }) => ({ ...rest, plan: { ...plan, goVersion: '1.26.7' } })),
      /its Go version is 1.26.7, and 1.26.8 was expected/,
    ],
    [
      'another version',
      change(({ plan, ...rest }) => ({ ...rest, plan: { ...plan, version: '9.9.9' } })),
      /its version is 9.9.9/,
    ],
    [
      'a tree that was not clean',
      change(({ plan, ...rest }) => ({
        ...rest,
        plan: { ...plan, source: { ...plan.source!, changed: ['x'] } },
      })),
      /its work tree was not clean \("x"\)/,
    ],
    [
      'other flags',
      change(({ plan, ...rest }) => ({
        ...rest,
        plan: { ...plan, rows: plan.rows.map((row) => ({ ...row, args: [...row.args, '-race'] })) },
      })),
      /was not built as it was planned/,
    ],
    [
      'a target that nobody asked for',
      change(({ plan, ...rest }) => ({
        ...rest,
        plan: { ...plan, rows: [...plan.rows, { ...plan.rows[0]!, id: 'plan9/386' }] },
      })),
      /"plan9\/386" was not asked for/,
    ],
    [
      'a target that was not built',
      change(({ results, ...rest }) => ({
        ...rest,
        results: results.map((each) => ({ ...each, status: 'failed' })),
      })),
      /was not built \(failed\)/,
    ],
    [
      'a target without a result',
      change((record) => ({ ...record, results: [] })),
      /was not built \(no result\)/,
    ],
    [
      'a program that is not in the record',
      ({ b }) => {
        rmSync(first(b));
        rewrite(b, (record) => ({ ...record, artifacts: record.artifacts.slice(1) }));
      },
      /was built, and its record has no/,
    ],
    [
      'a program of a target that is another part’s',
      change((record) => ({
        ...record,
        artifacts: record.artifacts.map((artifact) => ({ ...artifact, target: 'plan9/386' })),
      })),
      /speaks of "plan9\/386"/,
    ],
    [
      'a record that is no JSON',
      ({ b }) => writeFileSync(join(b.folder, 'artifacts.json'), '{'),
      /RECORD_INVALID/,
    ],
    ['a record of another kind', change(() => ({ schema: 2 })), /RECORD_INVALID/],
    [
      'a digest that is none',
      change((record) => ({ ...record, artifacts: [{ ...record.artifacts[0]!, sha256: 'x' }] })),
      /RECORD_INVALID .*artifacts\.0\.sha256/,
    ],
  ])('%s', async (_, tamper, message) => {
    const made = await parts();
    tamper(made);
    expect(await refusal(made.root)).toMatch(message);
  });

  test('any one byte of any file changed', async () => {
    const { root, a, b } = await parts();
    const files = [a, b].flatMap(({ folder, record }) =>
      record.artifacts.map(({ file }) => join(folder, file)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (file, at, by) => {
          const original = readFileSync(file);
          const changed = Buffer.from(original);
          changed[at % changed.length]! ^= by;
          writeFileSync(file, changed);
          try {
            expect(await refusal(root)).toContain('was altered');
          } finally {
            writeFileSync(file, original);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('any part of a record taken away or made something else', async () => {
    const { root, b } = await parts();
    const text = JSON.stringify(b.record);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('', '0', '"', '{', '../', '\\u0000'),
        async (at, by) => {
          const changed = text.slice(0, at) + by + text.slice(at + 1);
          writeFileSync(join(b.folder, 'artifacts.json'), changed);
          const output = join(await temporaryFolder(), 'dist');
          try {
            await mergeBuild({ parts: [root], output, expected: expectedBuild(whole) }, host);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(existsSync(output) ? readdirSync(output) : []).toEqual([]);
            return;
          }
          // What it takes has the same files with the same bytes: only words for people were changed.
          execFileSync('sha256sum', ['--quiet', '--strict', '-c', 'SHA256SUMS'], { cwd: output });
          expect(readdirSync(output)).toHaveLength(whole.rows.length + 2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('nothing is left where the disk fails, at whichever step', async () => {
  const { root } = await parts();
  for (let failAt = 0; ; failAt += 1) {
    const output = join(await temporaryFolder(), 'dist');
    let steps = 0;
    const step = () => {
      if (steps++ === failAt) throw new UserError('DISK_FULL', 'The disk is full.');
    };
    const open = nodeOutput(nodeStages());
    const failing: MergeHost = {
      ...host,
      files: {
        ...host.files,
        write: async (...args) => {
          step();
          await host.files.write(...args);
        },
      },
      output: async (folder) => {
        const real = await open(folder);
        return {
          take: (...args) => real.take(...args),
          write: async (name, data) => {
            step();
            await real.write(name, data);
          },
          path: (name) => real.path(name),
          publish: (name) => real.publish(name),
          discard: () => real.discard(),
        };
      },
    };
    const merged = mergeBuild({ parts: [root], output, expected: null }, failing);
    if (failAt === 6) {
      await merged;
      expect(steps).toBe(6);
      break;
    }
    await expect(merged).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(existsSync(output) ? readdirSync(output) : []).toEqual([]);
  }
});

test.each([
  ['a folder that is not empty', (root: string) => root, 'is not empty'],
  ['no parts', () => '', 'it is empty'],
])('refuses %s', async (name, output, message) => {
  const { root } = await parts();
  const empty = await temporaryFolder();
  const merged =
    name === 'no parts'
      ? mergeBuild({ parts: [empty], output: join(empty, 'out'), expected: null }, host)
      : mergeBuild({ parts: [root], output: output(root), expected: null }, host);
  await expect(merged).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(message),
  });
});

test('a folder that is not there is said to be so', async () => {
  const merged = mergeBuild({ parts: ['/nowhere/parts'], output: '/nowhere/out', expected: null }, host);
  await expect(merged).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('no such folder'),
  });
});

test('what is expected is read as strictly as a record', () => {
  const text = JSON.stringify(expectedBuild(whole));
  expect(parseExpected(text, 'expected')).toEqual(expectedBuild(whole));
  for (const wrong of [
    '',
    '[]',
    '{}',
    text.replace('"schema":1', '"schema":2'),
    text.replace(/"[0-9a-f]{64}"/, '1'),
  ])
    expect(() => parseExpected(wrong, 'expected')).toThrow(
      expect.objectContaining({ code: 'RECORD_INVALID' }),
    );
});
