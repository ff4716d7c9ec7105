import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeHost } from '../../src/host/node/index.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import type { CdxComponent, CdxDocument } from '../../src/sbom/cyclonedx/types.ts';
import { createDescriber } from '../../src/sbom/describe.ts';
import { renderBom, renderReleaseBom, sbomSuffix } from '../../src/sbom/render.ts';
import type { SpdxDocument } from '../../src/sbom/spdx/types.ts';
import type { Bom, SbomFormat } from '../../src/sbom/types.ts';
import { fakeLog } from '../fakes/observers.ts';
import { temporaryFolder } from '../support/temp.ts';
import { bom as anyBom, release as anyRelease } from './judges/arbitrary.ts';
import { cycloneDxErrors, spdxErrors } from './judges/schemas.ts';
import { cgoBom, sampleBom, tool } from './merge/sample.ts';

const formats: readonly SbomFormat[] = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];
const judgePackages = [
  'cyclonedx-python-lib[validation]==11.12.0',
  'ntia-conformance-checker==6.0.0',
  'packageurl-python==0.17.6',
  'spdx-tools==0.8.5',
];
const programs: readonly { readonly name: string }[] = JSON.parse(
  await readFile(join('bench', 'sbom-programs.json'), 'utf8'),
);
const names = programs.map(({ name }) => name);

let binaries: string;
let documents: string;
let python: string;
const boms = new Map<string, Bom>();

beforeAll(async () => {
  binaries = await temporaryFolder();
  documents = await temporaryFolder();
  execFileSync(process.execPath, [join('bench', 'sbom-programs.mjs'), binaries], { stdio: 'ignore' });
  const venv = join(await temporaryFolder(), 'venv');
  execFileSync('python3', ['-m', 'venv', venv]);
  python = join(venv, 'bin', 'python');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...judgePackages]);
  for (const [name, bom] of await describeAll(binaries)) boms.set(name, bom);
}, 1_200_000);

async function describeAll(folder: string): Promise<[string, Bom][]> {
  const describeFile = createDescriber({ ...nodeHost(fakeLog()), open: openBytes });
  const moduleCache = execFileSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).trim();
  const described: [string, Bom][] = [];
  for (const name of names) {
    const file = { path: join(folder, name), name, file: name };
    described.push([name, await describeFile(file, { record: null, source: null, moduleCache })]);
  }
  return described;
}

const write = async (folder: string, name: string, make: (format: SbomFormat) => Promise<Uint8Array>) => {
  for (const format of formats)
    await writeFile(join(folder, `${name}${sbomSuffix(format)}`), await make(format));
};
const read = async (name: string) => JSON.parse(await readFile(join(documents, name), 'utf8'));

/** What the readers of judges.py have against the documents of the folder; only files with findings. */
function findings(folder: string, ...mode: string[]): Record<string, readonly string[]> {
  const output = execFileSync(python, [join('__tests__', 'sbom', 'judges', 'judges.py'), folder, ...mode], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found: Record<string, readonly string[]> = JSON.parse(output);
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

describe('of ten programs of other people, and of all as a release', () => {
  beforeAll(async () => {
    for (const [name, bom] of boms) {
      await write(documents, name, (format) => renderBom(bom, format, tool));
      const spdx: SpdxDocument = await read(`${name}.spdx.json`);
      await writeFile(join(documents, `${name}.missing.json`), JSON.stringify(notKnown(bom, spdx)));
    }
    const release = { name: 'ten', version: 'v1.0.0', boms: [...boms.values()] };
    await write(documents, 'release', (format) => renderReleaseBom(release, format, tool));
  });

  test('no reader of either format has anything against a document', () => {
    expect(findings(documents)).toEqual({});
  }, 600_000);

  test.each([...names, 'release'])('%s: the schemas and the CycloneDX library agree', async (name) => {
    expect(cycloneDxErrors(await read(`${name}.cdx.json`))).toEqual([]);
    expect(spdxErrors(await read(`${name}.spdx.json`))).toEqual([]);
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(await readFile(join(documents, `${name}.cdx.json`), 'utf8'))).toBeNull();
  });

  test.each(names)(
    '%s: the modules are those that `go version -m` prints, no more and no less',
    async (name) => {
      const printed = execFileSync('go', ['version', '-m', join(binaries, name)], { encoding: 'utf8' });
      const truth = modulesOf(printed);
      expect(truth.length).toBeGreaterThan(1);
      expect(modulesOfCycloneDx(await read(`${name}.cdx.json`))).toEqual(truth);
      expect(modulesOfSpdx(await read(`${name}.spdx.json`))).toEqual(truth);
    },
  );

  test('the same files in another folder give the same bytes', async () => {
    const [other, again] = [await temporaryFolder(), await temporaryFolder()];
    for (const name of names) await copyFile(join(binaries, name), join(other, name));
    for (const [name, bom] of await describeAll(other)) {
      await write(again, name, (format) => renderBom(bom, format, tool));
    }
    for (const file of await readdir(again)) {
      expect([file, await readFile(join(again, file), 'utf8')]).toEqual([
        file,
        await readFile(join(documents, file), 'utf8'),
      ]);
    }
  });
});

test('whatever a binary says, no reader has anything against its documents', async () => {
  const folder = join(await temporaryFolder(), 'hostile');
  await mkdir(folder);
  await write(folder, 'sample', (format) => renderBom(sampleBom, format, tool));
  await write(folder, 'cgo', (format) => renderBom(cgoBom, format, tool));
  for (const [index, bom] of fc.sample(anyBom, 60).entries()) {
    await write(folder, `bom${index}`, (format) => renderBom(bom, format, tool));
  }
  for (const [index, release] of fc.sample(anyRelease, 15).entries()) {
    await write(folder, `release${index}`, (format) => renderReleaseBom(release, format, tool));
  }
  expect(findings(folder, 'any')).toEqual({});
}, 600_000);

/** `path version` of main module and dependencies, the replacement where there is one, sorted. */
function modulesOf(printed: string): string[] {
  const modules: string[] = [];
  for (const line of printed.split('\n')) {
    const [, kind, path, version] = line.split('\t');
    if (kind === '=>') modules.pop();
    if (kind === 'mod' || kind === 'dep' || kind === '=>') {
      // The place of a local replacement is a path of the machine that built it, which no document tells.
      modules.push(kind === '=>' && path!.startsWith('.') ? 'local' : `${path} ${version}`);
    }
  }
  return modules.sort();
}

function modulesOfCycloneDx({ metadata, components }: CdxDocument): string[] {
  const value = ({ properties = [] }: CdxComponent, name: string) =>
    properties.find((property) => property.name === `setup-go-plus:${name}`)?.value;
  const modules = components.filter(({ purl, name }) => purl !== undefined && name !== 'stdlib');
  return [
    `${value(metadata.component, 'module')} ${metadata.component.version}`,
    ...modules.map((one) => (value(one, 'local-replacement') ? 'local' : `${one.name} ${one.version}`)),
  ].sort();
}

function modulesOfSpdx({ packages }: SpdxDocument): string[] {
  return packages
    .filter(({ name, externalRefs = [], primaryPackagePurpose: purpose }) =>
      purpose === 'SOURCE' ? true : purpose === 'LIBRARY' && externalRefs.length > 0 && name !== 'stdlib',
    )
    .map((one) =>
      one.comment?.includes('local-replacement=true') ? 'local' : `${one.name} ${one.versionInfo}`,
    )
    .sort();
}

/** SPDXIDs of which supplier or version is not known, and said not to be. */
function notKnown(bom: Bom, { packages }: SpdxDocument): string[] {
  const unknown = new Set([
    ...bom.libraries.map(({ name }) => name),
    ...[bom.main, ...bom.modules].flatMap((one) =>
      one !== null && (one.supplier === null || one.version === null) ? [one.path] : [],
    ),
    ...(bom.main?.supplier === null ? [bom.subject.name] : []),
  ]);
  return packages.filter(({ name }) => unknown.has(name)).map(({ SPDXID }) => SPDXID);
}
