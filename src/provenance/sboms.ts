import type { Document } from '../build/publish/documents.ts';
import type { Artifact } from '../build/types.ts';
import type { Bom, SbomFormat } from '../sbom/types.ts';
import { modelSuffix } from './names.ts';
import type { Audit } from './types.ts';

/** The documents of each binary, beside it: `hello_linux_amd64/hello.cdx.json`. */
export async function binaryBoms(
  boms: readonly Bom[],
  formats: readonly SbomFormat[],
  artifacts: readonly Artifact[],
  tool: Audit['tool'],
): Promise<Document[]> {
  if (boms.length === 0) return [];
  const { renderBom, sbomSuffix } = await import('../sbom/render.ts');
  const documents: Document[] = [];
  for (const bom of boms)
    for (const format of formats)
      documents.push({
        file: `${bom.subject.file}${sbomSuffix(format)}`,
        kind: 'sbom',
        ...ownerOf(bom, artifacts),
        bytes: await renderBom(bom, format, tool),
      });
  return documents;
}

/** Those of all binaries together: `hello_1.2.3.cdx.json`; `hello_1.2.3_all.cdx.json` beside a binary of that name. */
export async function releaseBoms(
  boms: readonly Bom[],
  { module, version }: { readonly module: string; readonly version: string },
  formats: readonly SbomFormat[],
  tool: Audit['tool'],
): Promise<Document[]> {
  if (boms.length === 0) return [];
  const { renderReleaseBom, sbomSuffix } = await import('../sbom/render.ts');
  const name = moduleName(module);
  // However many machines described them.
  const sorted = [...boms].sort((a, b) => (a.subject.file < b.subject.file ? -1 : 1));
  const taken = sorted.some(
    ({ subject }) => subject.file.toLowerCase() === `${name}_${version}`.toLowerCase(),
  );
  const documents: Document[] = [];
  for (const format of formats)
    documents.push({
      file: `${name}_${version}${taken ? '_all' : ''}${sbomSuffix(format)}`,
      kind: 'sbom',
      target: null,
      package: null,
      bytes: await renderReleaseBom(
        { name, version: asGoWrites(version, sorted), boms: sorted },
        format,
        tool,
      ),
    });
  return documents;
}

/** The models themselves, as they travel from a part to the merge. */
export function modelDocuments(boms: readonly Bom[], artifacts: readonly Artifact[]): Document[] {
  return boms.map((bom) => ({
    file: `${bom.subject.file}${modelSuffix}`,
    kind: 'bom',
    ...ownerOf(bom, artifacts),
    bytes: Buffer.from(`${JSON.stringify(bom)}\n`),
  }));
}

/** As Go names a program by its module: `example.com/hello/v2` is hello. */
export function moduleName(module: string): string {
  const parts = module.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const name = /^v\d+$/.test(last) && parts.length > 1 ? parts.at(-2)! : last;
  return name.replace(/[^\w.+~-]/g, '_') || 'release';
}

function ownerOf({ subject }: Bom, artifacts: readonly Artifact[]): Pick<Document, 'target' | 'package'> {
  const artifact = artifacts.find(({ file, kind }) => kind === 'binary' && file === subject.file);
  return { target: artifact?.target ?? null, package: artifact?.package ?? null };
}

/** Go's versions have a v, and are looked up with it; what was asked for (`build-version`) stays as it is. */
function asGoWrites(version: string, boms: readonly Bom[]): string {
  return boms.some(({ main }) => main?.version === `v${version}`) ? `v${version}` : version;
}
