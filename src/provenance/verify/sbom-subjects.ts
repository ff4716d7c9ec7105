/** What a bill of materials says of a file: where it is, and its digests. */
export interface SbomSubject {
  /** As published, below the folder of the build. */
  readonly file: string;
  /** Hex; null where it says none. */
  readonly sha256: string | null;
  readonly sha512: string | null;
}

/** Names that our documents have (sbom/render.ts), and others', too. */
export const sbomName = /^(.+)\.(cdx\.json|cdx\.xml|spdx\.json|spdx)$/;

/**
 * The files that a document is about, by what our own documents say of them; none in documents of other tools, which do
 * not say where a file lies.
 * @param name decides the format
 * @throws SyntaxError, TypeError for what is no such document
 */
export function sbomSubjects(name: string, text: string): SbomSubject[] {
  return readSubjects(name, text).filter(
    ({ file, sha256, sha512 }) => typeof file === 'string' && isDigest(sha256) && isDigest(sha512),
  );
}

/** JSON may hold anything. */
function isDigest(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^[0-9a-f]{64,128}$/.test(value));
}

function readSubjects(name: string, text: string): SbomSubject[] {
  switch (sbomName.exec(name)?.[2]) {
    case 'cdx.json':
      return cycloneDxJson(JSON.parse(text));
    case 'cdx.xml':
      return cycloneDxXml(text);
    case 'spdx.json':
      return spdxJson(JSON.parse(text));
    default:
      return spdxTags(text);
  }
}

interface Component {
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const FILE = 'setup-go-plus:file';

function cycloneDxJson(document: {
  readonly metadata?: { readonly component?: Component };
  readonly components?: readonly Component[];
}): SbomSubject[] {
  const all = [
    ...(document.metadata?.component ? [document.metadata.component] : []),
    ...(document.components ?? []),
  ];
  return all.flatMap(({ hashes = [], properties = [] }) => {
    const file = properties.find(({ name }) => name === FILE)?.value;
    if (file === undefined) return [];
    const of = (wanted: string) => hashes.find(({ alg }) => alg === wanted)?.content ?? null;
    return [{ file, sha256: of('SHA-256'), sha512: of('SHA-512') }];
  });
}

/** Ours have no component in a component; of a document that has, the innermost are read. */
function cycloneDxXml(text: string): SbomSubject[] {
  if (!/^\s*<\?xml|^\s*<bom\b/.test(text) || !/<\/bom>\s*$/.test(text))
    throw new SyntaxError('it is no BOM in XML');
  return [...text.matchAll(/<component\b[^<>]*>((?:(?!<component\b)[\s\S])*?)<\/component>/g)].flatMap(
    ([, inner = '']) => {
      const file = new RegExp(`<property name="${FILE}">([^<]*)</property>`).exec(inner)?.[1];
      if (file === undefined) return [];
      const of = (alg: string) =>
        new RegExp(`<hash alg="${alg}">\\s*([0-9a-f]+)\\s*</hash>`).exec(inner)?.[1] ?? null;
      return [{ file: unescapeXml(file), sha256: of('SHA-256'), sha512: of('SHA-512') }];
    },
  );
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return named[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Texts of several lines may hold what looks like a tag. */
function withoutTexts(text: string): string {
  const [first = '', ...more] = text.split('<text>');
  return [first, ...more.map((part) => part.split('</text>').slice(1).join(''))].join('');
}

interface SpdxPackage {
  readonly packageFileName?: string;
  readonly checksums?: readonly { readonly algorithm: string; readonly checksumValue: string }[];
}

/** Others mean other things by the name of a package's file. */
function spdxJson(document: {
  readonly creationInfo?: { readonly creators?: readonly unknown[] };
  readonly packages?: readonly SpdxPackage[];
}): SbomSubject[] {
  const creators = document.creationInfo?.creators ?? [];
  if (!creators.some((creator) => String(creator).startsWith('Tool: setup-go-plus-'))) return [];
  return (document.packages ?? []).flatMap(({ packageFileName: file, checksums = [] }) => {
    if (file === undefined) return [];
    const of = (wanted: string) =>
      checksums.find(({ algorithm }) => algorithm === wanted)?.checksumValue ?? null;
    return [{ file, sha256: of('SHA256'), sha512: of('SHA512') }];
  });
}

function spdxTags(text: string): SbomSubject[] {
  if (!text.startsWith('SPDXVersion: ')) throw new SyntaxError('it does not begin with its version');
  if (!/^Creator: Tool: setup-go-plus-/m.test(text)) return [];
  return withoutTexts(text)
    .split(/^(?=PackageName: )/m)
    .flatMap((block) => {
      const file = /^PackageFileName: (.*)$/m.exec(block)?.[1];
      if (file === undefined || !block.startsWith('PackageName: ')) return [];
      const of = (algorithm: string) =>
        new RegExp(`^PackageChecksum: ${algorithm}: ([0-9a-f]+)$`, 'm').exec(block)?.[1] ?? null;
      return [{ file, sha256: of('SHA256'), sha512: of('SHA512') }];
    });
}
