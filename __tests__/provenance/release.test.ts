import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mergeBuild } from '../../src/build/merge/merge.ts';
import { parseTargets } from '../../src/build/targets/parse.ts';
import type { BuildRecord } from '../../src/build/types.ts';
import { mergedDocuments } from '../../src/provenance/merge.ts';
import { verifyRelease } from '../../src/provenance/verify/release.ts';
import { buildHost, git, repository } from '../build/support.ts';
import { temporaryFolder } from '../support/temp.ts';
import { disk } from './hosts.ts';
import { release, tool } from './support.ts';
import { rewriteSums, tampered } from './tamper.ts';

const asked = {
  targets: parseTargets('linux/amd64 windows/amd64'),
  archive: 'auto' as const,
  sbom: ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'] as const,
};
const dependency = {
  'main.go': 'package main\n\nimport "example.com/dep"\n\nfunc main() { println(dep.Name) }\n',
  'go.mod':
    'module example.com/hello\n\ngo 1.21\n\nrequire example.com/dep v0.0.0\n\nreplace example.com/dep => ./dep\n',
  'dep/go.mod': 'module example.com/dep\n\ngo 1.21\n',
  'dep/dep.go': 'package dep\n\nconst Name = "dep"\n',
  '.gitignore': 'dist\n',
};

let origin: string;
let folder: string;
let record: BuildRecord;

beforeAll(async () => {
  origin = await repository(dependency, 'v1.2.3');
  ({ folder, record } = await release(origin, asked));
}, 180_000);

const sums = (at: string) => readFileSync(join(at, 'SHA256SUMS'), 'utf8');
const clone = async () => {
  const checkout = join(await temporaryFolder(), 'checkout');
  git(origin, 'clone', '-q', origin, checkout);
  return checkout;
};

test('a build has documents of each binary and of all, and every one of them agrees with the others', async () => {
  const names = record.artifacts.map(({ file }) => file);
  for (const suffix of ['.cdx.json', '.cdx.xml', '.spdx.json', '.spdx'])
    expect(names).toEqual(
      expect.arrayContaining([
        `hello_linux_amd64/hello${suffix}`,
        `hello_windows_amd64/hello.exe${suffix}`,
        `hello_1.2.3${suffix}`,
      ]),
    );
  expect(names).toEqual(expect.arrayContaining(['audit.json', 'provenance.json']));
  const { findings, by } = await verifyRelease(folder, disk);
  expect(findings).toEqual([]);
  expect(by).toEqual(expect.arrayContaining(['provenance.json', 'audit.json', 'hello_1.2.3.cdx.xml']));
});

test('two builds in different folders have the same digests of everything', async () => {
  const other = await release(await clone(), asked);
  expect(sums(other.folder)).toBe(sums(folder));
}, 180_000);

describe('parts', () => {
  let parts: string;
  beforeAll(async () => {
    parts = await temporaryFolder();
    for (const id of ['linux/amd64', 'windows/amd64']) {
      const output = join(parts, id.replace('/', '-'));
      const part = await release(await clone(), { ...asked, output }, { only: [id] });
      for (const { file } of part.record.artifacts) chmodSync(join(output, file), 0o644);
    }
  }, 180_000);

  const merge = async (from: string) => {
    const output = join(await temporaryFolder(), 'dist');
    await mergeBuild({ parts: [from], output, expected: null }, await buildHost(), mergedDocuments(tool));
    return output;
  };
  const changed = async (change: (at: string) => void) => {
    const copy = join(await temporaryFolder(), 'parts');
    cpSync(parts, copy, { recursive: true });
    change(join(copy, 'linux-amd64'));
    return merge(copy).then(
      () => undefined,
      (error: unknown) => error as { code: string; message: string },
    );
  };

  test('are merged to what one machine writes, but for the audit of two machines', async () => {
    const merged = await merge(parts);
    const but = (text: string) =>
      text
        .split('\n')
        .filter((line) => !/ (?:audit|provenance)\.json$/.test(line))
        .join('\n');
    expect(but(sums(merged))).toBe(but(sums(folder)));
    const audit = JSON.parse(readFileSync(join(merged, 'audit.json'), 'utf8'));
    expect(audit.builds.map(({ targets }: { targets: string[] }) => targets)).toEqual([
      ['linux/amd64'],
      ['windows/amd64'],
    ]);
    expect((await verifyRelease(merged, disk)).findings).toEqual([]);
  }, 60_000);

  const audits = (at: string, change: (audit: Record<string, unknown>) => void) => {
    const name = join(at, 'audit.json');
    const audit = JSON.parse(readFileSync(name, 'utf8'));
    change(audit);
    writeFileSync(name, JSON.stringify(audit));
    rewriteSums(at, true);
  };

  test.each<[string, (at: string) => void, RegExp]>([
    [
      'a model that was altered',
      (at) => tampered(join(at, 'hello_linux_amd64/hello.bom-part.json')),
      /was altered/,
    ],
    [
      'a model of another file',
      (at) => {
        const name = join(at, 'hello_linux_amd64/hello.bom-part.json');
        const bom = JSON.parse(readFileSync(name, 'utf8'));
        bom.subject.sha256 = '0'.repeat(64);
        writeFileSync(name, JSON.stringify(bom));
        rewriteSums(at, true);
      },
      /is about another file/,
    ],
    [
      'a model that is none',
      (at) => {
        writeFileSync(join(at, 'hello_linux_amd64/hello.bom-part.json'), '{"schema":1}');
        rewriteSums(at, true);
      },
      /no model of a binary: `subject`/,
    ],
    [
      'an audit that is none',
      (at) => audits(at, (audit) => delete audit.builds),
      /no audit of a build: `builds`/,
    ],
    [
      'an audit of another commit',
      (at) => audits(at, (audit) => Object.assign(audit.source as object, { commit: 'a'.repeat(40) })),
      /says commit a{40}/,
    ],
    [
      'an audit of another request',
      (at) =>
        audits(at, ({ builds }) =>
          Object.assign((builds as { request: object }[])[0]!.request, { ldflags: '-X main.x=y' }),
        ),
      /their audits differ in request/,
    ],
    [
      'an audit with another digest',
      (at) =>
        audits(at, ({ artifacts }) => Object.assign((artifacts as object[])[0]!, { sha256: '0'.repeat(64) })),
      /says SHA-256 0{64} of/,
    ],
    [
      'no audit',
      (at) => {
        rmSync(join(at, 'audit.json'));
        rewriteSums(at, true);
      },
      /has no audit, and other parts have one/,
    ],
  ])('%s are refused', async (_, change, message) => {
    const error = await changed(change);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect(['MERGE_REFUSED', 'PROVENANCE_INVALID']).toContain(error!.code);
  });
});
