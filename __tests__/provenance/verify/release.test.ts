import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import { verifyRelease } from '../../../src/provenance/verify/release.ts';
import { repository } from '../../build/support.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { disk } from '../hosts.ts';
import { release } from '../support.ts';
import { rewriteSums, tampered } from '../tamper.ts';

const [linux, windows] = ['hello_linux_amd64/hello', 'hello_windows_amd64/hello.exe'];
const archive = 'hello_1.2.3_linux_amd64.tar.gz';

let whole: string;
beforeAll(async () => {
  const directory = await repository({}, 'v1.2.3');
  const targets = parseTargets('linux/amd64 windows/amd64');
  const sbom = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'] as const;
  ({ folder: whole } = await release(directory, { targets, archive: 'auto', sbom }));
}, 180_000);

async function findingsAfter(change: (folder: string) => void): Promise<string[]> {
  const folder = join(await temporaryFolder(), 'release');
  cpSync(whole, folder, { recursive: true });
  change(folder);
  const { findings } = await verifyRelease(folder, disk);
  return findings.map(({ kind, message }) => `${kind} ${message}`);
}

const swap = (folder: string, a: string, b: string) => {
  renameSync(join(folder, a), join(folder, 'x'));
  renameSync(join(folder, b), join(folder, a));
  renameSync(join(folder, 'x'), join(folder, b));
};

const edit = (folder: string, name: string, change: (text: string) => string) => {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
};

describe('what was changed is named, with who says otherwise', () => {
  test.each<[string, string]>([
    ['a binary', linux!],
    ['an archive', archive],
    ['a bill of materials', `${linux}.cdx.json`],
    ['one in XML', `${linux}.cdx.xml`],
    ['that of the release', 'hello_1.2.3.spdx'],
    ['the provenance', 'provenance.json'],
    ['the audit', 'audit.json'],
  ])('%s', async (_, name) => {
    const found = await findingsAfter((folder) => tampered(join(folder, name)));
    expect(found).toContainEqual(
      expect.stringMatching(new RegExp(`^altered ${name} has sha256 .*SHA256SUMS`)),
    );
    expect(found.filter((line) => line.startsWith('altered') && !line.includes(name))).toEqual([]);
  });

  test('a digest in the checksum file', async () => {
    const found = await findingsAfter((folder) =>
      edit(folder, 'SHA256SUMS', (text) => text.replace(/^(.)/, (digit) => (digit === '0' ? '1' : '0'))),
    );
    expect(found).toEqual([
      expect.stringMatching(/^altered SHA256SUMS has sha256 \w+, and artifacts\.json says/),
      expect.stringMatching(/^altered \S+ has sha256 \w+ as artifacts\.json.* say, and SHA256SUMS says/),
    ]);
  });
});

/** Whoever could write into the release could write its checksums and its record, too. */
describe('what was changed with all checksums written anew is still named', () => {
  test.each<[string, (folder: string) => void, (string | RegExp)[]]>([
    [
      'a binary',
      (folder) => tampered(join(folder, linux!)),
      [
        /^altered hello_linux_amd64\/hello has sha256 \w+ as SHA256SUMS and artifacts\.json say, and provenance\.json, audit\.json,.*\.cdx\.json.*\.spdx\.json say/,
      ],
    ],
    [
      'an archive',
      (folder) => tampered(join(folder, archive)),
      [/^altered hello_1\.2\.3_linux.*provenance\.json and audit\.json say/],
    ],
    [
      'a bill of materials that is about other bytes',
      (folder) => edit(folder, `${linux}.spdx`, (text) => text.replace(/SHA256: ..../, 'SHA256: 0000')),
      [
        /^altered hello_linux_amd64\/hello has sha256 .*, and hello_linux_amd64\/hello\.spdx says 0000/,
        /^altered hello_linux_amd64\/hello\.spdx has sha256 .*, and provenance\.json and audit\.json say/,
      ],
    ],
    [
      'who built, in the provenance',
      (folder) => edit(folder, 'provenance.json', (text) => text.replace('#any-machine', '#github-hosted')),
      [/^altered provenance\.json: it is not what audit\.json leads to: they differ in builder$/],
    ],
    [
      'the commit, in the provenance',
      (folder) =>
        edit(folder, 'provenance.json', (text) =>
          text.replace(/"gitCommit": "\w+"/, `"gitCommit": "${'a'.repeat(40)}"`),
        ),
      [
        /^altered provenance\.json: it says commit a{40}, and audit\.json commit \w{40}$/,
        /^altered provenance\.json: it is not what .* dependencies$/,
      ],
    ],
    [
      'the Go, in the audit',
      (folder) =>
        edit(folder, 'audit.json', (text) =>
          text.replace(/"output": "go version go[\d.]+/, '"output": "go version go9.9.9'),
        ),
      [
        /^altered audit\.json has sha256 .*, and provenance\.json says/,
        /^altered provenance\.json: it is not what audit\.json leads to: they differ in internal parameters$/,
      ],
    ],
    [
      'what is no JSON any more',
      (folder) => edit(folder, 'provenance.json', (text) => text.slice(1)),
      [/^altered provenance\.json is no statement about a build: it is not JSON/],
    ],
    [
      'two binaries in each other’s place',
      (folder) => swap(folder, linux!, windows!),
      [/^altered hello_linux_amd64\/hello has/, /^altered hello_windows_amd64\/hello\.exe has/],
    ],
    [
      'two bills of materials in each other’s place',
      (folder) => swap(folder, `${linux}.cdx.json`, `${windows}.cdx.json`),
      [
        /^altered hello_linux_amd64\/hello\.cdx\.json is about hello_windows_amd64\/hello\.exe, not about/,
        /^altered hello_linux_amd64\/hello\.cdx\.json has sha256/,
        /^altered hello_windows_amd64\/hello\.exe\.cdx\.json is about/,
        /^altered hello_windows_amd64\/hello\.exe\.cdx\.json has/,
      ],
    ],
    [
      'an archive that is gone',
      (folder) => rmSync(join(folder, archive)),
      [/^missing hello_1\.2\.3_linux\S+ is in provenance\.json and audit\.json, but not in the folder$/],
    ],
    [
      'a provenance that is gone',
      (folder) => rmSync(join(folder, 'provenance.json')),
      [/^missing provenance\.json belongs to audit\.json, and is not in the folder$/],
    ],
  ])('%s', async (_, change, messages) => {
    const found = await findingsAfter((folder) => {
      change(folder);
      rewriteSums(folder, true);
    });
    expect(found).toEqual(messages.map((message) => expect.stringMatching(message)));
  });

  test('a file that was added, and named in the checksums', async () => {
    const found = await findingsAfter((folder) => {
      writeFileSync(join(folder, 'evil'), 'x');
      appendFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  evil\n`);
      rewriteSums(folder, true);
    });
    expect(found).toEqual([
      'extra evil is in SHA256SUMS, but not in artifacts.json, provenance.json and audit.json',
    ]);
  });

  test('a file that the checksums no longer name', async () => {
    const found = await findingsAfter((folder) => {
      edit(folder, 'SHA256SUMS', (text) => text.replace(new RegExp(`^.*  ${archive}\n`, 'm'), ''));
      rewriteSums(folder, true);
    });
    expect(found).toEqual([
      `extra ${archive} is in artifacts.json, provenance.json and audit.json, but not in SHA256SUMS`,
    ]);
  });

  test('a signature of another statement', async () => {
    const sign = (folder: string, change: (text: string) => string) => {
      const statement = change(readFileSync(join(folder, 'provenance.json'), 'utf8'));
      const dsseEnvelope = { payload: Buffer.from(statement).toString('base64') };
      writeFileSync(join(folder, 'provenance.sigstore.json'), JSON.stringify({ dsseEnvelope }));
      appendFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  provenance.sigstore.json\n`);
      rewriteSums(folder);
      for (const name of ['artifacts.json', '.gitignore']) rmSync(join(folder, name), { force: true });
    };
    expect(await findingsAfter((folder) => sign(folder, (text) => text))).toEqual([]);
    expect(
      await findingsAfter((folder) => sign(folder, (text) => text.replace('#any-machine', '#other'))),
    ).toEqual(['altered provenance.sigstore.json is a signature of another statement than provenance.json']);
  });
});

test('documents of other tools need not be ours', async () => {
  const folder = await project({
    'app.spdx.json': '{"packages":[{"name":"x"}]}',
    'other.cdx.json': 'no JSON',
    'audit.json.sha256': `${'0'.repeat(64)}\n`,
    app: '',
  });
  const { findings } = await verifyRelease(folder, disk);
  expect(findings.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'extra app',
    'extra app.spdx.json',
    'missing audit.json',
    'extra other.cdx.json',
  ]);
});
