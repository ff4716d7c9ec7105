import { UserError } from '../errors.ts';
import { goSettings } from '../go/folders.ts';
import { openBytes } from '../host/node/open-bytes.ts';
import type { Host } from '../host/ports.ts';
import { createDescriber } from '../sbom/describe.ts';
import { findSource } from '../sbom/gather/source.ts';
import type { Bom } from '../sbom/types.ts';
import { describeFiles, type FoundFile, findFiles, refuseTwins } from './binary-files.ts';
import type { SbomOptions } from './sbom.ts';
import {
  parseFormats,
  parseRelease,
  planOutput,
  refuseTwoOnStdout,
  type SbomDocument,
  writeDocuments,
} from './sbom-output.ts';
import { summaryLines } from './sbom-summary.ts';
import type { Terminal } from './terminal.ts';

/**
 * @param version of this program, for the documents
 * @throws UserError USAGE, INPUT_INVALID, BINARY_INVALID, TOOL_MISSING, DISK_FULL, DISK_DENIED
 */
export async function runSbom(
  paths: readonly string[],
  options: SbomOptions,
  version: string,
  { host, print, printJson, log }: Terminal,
): Promise<number> {
  const formats = parseFormats(options.format ?? 'cyclonedx-json');
  const release = options.release === undefined ? undefined : parseRelease(options.release);
  refuseTwoOnStdout(options);
  const files = await findFiles(paths, host);
  refuseTwins(files);
  const boms = await describeAll(files, options, host);
  const count = formats.length * (release === undefined ? boms.length : 1);
  const output = await planOutput(options, count, host);
  for (const bom of boms) for (const line of summaryLines(bom)) log.info(line);

  const tool = { name: 'setup-go-plus', version };
  const { renderBom, renderReleaseBom, sbomSuffix } = await import('../sbom/render.ts');
  const documents: SbomDocument[] = [];
  for (const format of formats) {
    const suffix = sbomSuffix(format);
    if (release !== undefined) {
      documents.push({
        file: `${release.name}${suffix}`,
        bytes: await renderReleaseBom({ ...release, boms }, format, tool),
      });
    } else {
      for (const bom of boms)
        documents.push({ file: `${bom.subject.file}${suffix}`, bytes: await renderBom(bom, format, tool) });
    }
  }
  const written = await writeDocuments(documents, output, host, (text) => print(text.replace(/\n$/, '')));
  for (const file of written) log.info(`Wrote ${file}`);
  printJson({ boms, written });
  return 0;
}

/** @throws UserError as `describeFiles` */
async function describeAll(files: readonly FoundFile[], options: SbomOptions, host: Host): Promise<Bom[]> {
  const describe = createDescriber({ ...host, open: openBytes });
  const completes = options.source !== false;
  const moduleCache = completes ? (await goSettings(host.files, host.machine)).GOMODCACHE || null : null;
  const source = completes
    ? await findSource(
        {
          ...(typeof options.source === 'string' ? { folder: options.source } : {}),
          ...(options.goProgram === undefined ? {} : { go: options.goProgram }),
        },
        host,
      )
    : null;
  const created = sourceDate(host);
  const found = await describeFiles(files, (file) => describe(file, { record: null, source, moduleCache }));
  return found.map(({ bom }) =>
    created === undefined ? bom : { ...bom, subject: { ...bom.subject, created } },
  );
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate({ machine }: Host): number | undefined {
  const text = machine.env('SOURCE_DATE_EPOCH') ?? '';
  if (text === '') return undefined;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw new UserError(
    'INPUT_INVALID',
    `SOURCE_DATE_EPOCH is ${JSON.stringify(text)}, expected seconds since 1970.`,
    {
      hint: 'Unset it, or set it as git does: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    },
  );
}
