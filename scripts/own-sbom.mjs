// CycloneDX 1.6 of the npm package: what is in its bundles, from package-lock.json, with the digests of these bundles.
// The same sources give the same bytes: no time of day, and a serial number that follows from the content.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: join(import.meta.dirname, '..') },
    out: { type: 'string' },
  },
});
const { root } = values;
const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
const shipped = new Map(
  Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const components = new Map([...shipped].map(([path, entry]) => [path, componentOf(path, entry)]));
const main = new Models.Component(Enums.ComponentType.Application, own.name, {
  version: own.version,
  description: own.description,
  bomRef: `${own.name}@${own.version}`,
  purl: new PackageURL('npm', undefined, own.name, own.version).toString(),
  licenses: new Models.LicenseRepository([new Models.SpdxLicense(own.license)]),
  components: new Models.ComponentRepository(await bundles()),
});
connect(main, lock.packages[''], '');
for (const [path, entry] of shipped) connect(components.get(path), entry, path);

const bom = new Models.Bom({ components: new Models.ComponentRepository(components.values()) });
bom.metadata.component = main;
const plain = serialize();
bom.serialNumber = serialNumber(plain);
const text = serialize();
const fault = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
if (fault !== null) throw new Error(`Not CycloneDX 1.6: ${JSON.stringify(fault)}`);
if (values.out === undefined) process.stdout.write(text);
else await writeFile(values.out, text);
console.error(`${components.size} packages, ${main.components.size} bundled files.`);

function serialize() {
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(path, { version, license, integrity, resolved }) {
  const full = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    group,
    version,
    // Where two places have one version, the place tells them apart.
    bomRef: path,
    purl: new PackageURL('npm', group, name, version).toString(),
    scope: Enums.ComponentScope.Required,
  });
  if (license !== undefined) component.licenses.add(licenceOf(license));
  const [, algorithm, digest] = /^(sha512|sha256)-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '') ?? [];
  if (digest !== undefined) {
    const hashes = new Models.HashDictionary([
      [
        algorithm === 'sha512' ? Enums.HashAlgorithm['SHA-512'] : Enums.HashAlgorithm['SHA-256'],
        Buffer.from(digest, 'base64').toString('hex'),
      ],
    ]);
    const url = resolved ?? `https://registry.npmjs.org/${full}/-/${name}-${version}.tgz`;
    component.externalReferences.add(
      new Models.ExternalReference(url, Enums.ExternalReferenceType.Distribution, { hashes }),
    );
  }
  return component;
}

function licenceOf(text) {
  return /\s/.test(text) ? new Models.LicenseExpression(text) : new Models.SpdxLicense(text);
}

/** What package-lock.json leads to from a folder, as Node resolves it. */
function connect(component, entry, from) {
  for (const name of Object.keys(entry.dependencies ?? {}).sort()) {
    let folder = from;
    for (;;) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      const found = components.get(path);
      if (found !== undefined) {
        component.dependencies.add(found.bomRef);
        break;
      }
      if (folder === '') break;
      folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '';
    }
  }
}

async function bundles() {
  const folder = join(root, 'dist');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.js'));
  return Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name);
      const name = relative(root, full).replaceAll('\\', '/');
      const digest = createHash('sha256')
        .update(await readFile(full))
        .digest('hex');
      return new Models.Component(Enums.ComponentType.File, name, {
        bomRef: name,
        hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-256'], digest]]),
      });
    }),
  );
}

/** A UUID of version 8 (RFC 9562): free to be made of a digest. */
function serialNumber(content) {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
