import { type Finding, type FolderVerification, type Told, verifyFolder } from '../../build/verify/folder.ts';
import { isAboutOthers, type Present, readSmall, type Source } from '../../build/verify/promises.ts';
import type { VerifyHost } from '../../build/verify/types.ts';
import { UserError } from '../../errors.ts';
import { auditName, bundleName, modelSuffix, provenanceName } from '../names.ts';
import type { Statement } from '../statement/types.ts';
import type { Audit } from '../types.ts';
import { readBundle } from './bundle.ts';
import { disagreements } from './disagreements.ts';
import { sbomName, sbomSubjects } from './sbom-subjects.ts';

/**
 * As `verifyFolder`, and holds against each other all that the folder says of itself: bills of materials and the
 * binaries that they are about, the provenance with its subjects and byproducts, the audit, the signed statement. Who
 * rewrites the checksums after a change is found out by what else names the file. The signature itself is for
 * `gh attestation verify`: this compares what is signed with what is there.
 * @throws UserError as `verifyFolder`
 */
export function verifyRelease(folder: string, host: VerifyHost): Promise<FolderVerification> {
  return verifyFolder(folder, host, (present) => new Testimony(folder, present, host).read());
}

class Testimony {
  readonly #folder: string;
  readonly #present: Present;
  readonly #host: VerifyHost;
  readonly #sources: Source[] = [];
  readonly #findings: Finding[] = [];

  constructor(folder: string, present: Present, host: VerifyHost) {
    this.#folder = folder;
    this.#present = present;
    this.#host = host;
  }

  async read(): Promise<Told> {
    const audit = await this.#document(auditName, async (bytes) => {
      const { readAudit } = await import('../audit/read.ts');
      return readAudit(bytes, auditName);
    });
    const statement = await this.#statement(provenanceName, (bytes) => bytes);
    if (audit !== undefined) this.#auditSource(audit);
    if (audit?.part === false && !this.#present.has(provenanceName)) {
      const message = `${provenanceName} belongs to ${auditName}, and is not in the folder`;
      this.#findings.push({ kind: 'missing', file: provenanceName, message });
    }
    if (audit !== undefined && statement !== undefined) {
      const bytes = await this.#bytes(provenanceName);
      for (const message of disagreements(statement, bytes, audit))
        this.#findings.push({
          kind: 'altered',
          file: provenanceName,
          message: `${provenanceName}: ${message}`,
        });
    }
    await this.#signed(statement);
    for (const name of [...this.#present.keys()].sort()) await this.#sbom(name);
    return { sources: this.#sources, findings: this.#findings };
  }

  /** Its subjects and byproducts are all that was published, but what speaks of it. */
  async #statement(name: string, of: (bytes: Uint8Array) => Uint8Array): Promise<Statement | undefined> {
    const statement = await this.#document(name, async (bytes) => {
      const { readStatement } = await import('../statement/schema.ts');
      return readStatement(of(bytes), name);
    });
    if (statement === undefined) return undefined;
    const { subject, predicate } = statement;
    const checksums = [...subject, ...predicate.runDetails.byproducts].flatMap(({ name: file, digest }) =>
      file === undefined || digest.sha256 === undefined ? [] : [{ file, digest: digest.sha256 }],
    );
    const passes = (file: string) => isAboutOthers(file) || file === provenanceName || file === bundleName;
    this.#sources.push({ name, algorithm: 'sha256', checksums, passes });
    return statement;
  }

  #auditSource({ artifacts }: Audit): void {
    const checksums = artifacts.map(({ file, sha256 }) => ({ file, digest: sha256 }));
    const passes = (file: string) =>
      isAboutOthers(file) ||
      [auditName, provenanceName, bundleName].includes(file) ||
      file.endsWith(modelSuffix);
    this.#sources.push({ name: auditName, algorithm: 'sha256', checksums, passes });
  }

  async #signed(statement: Statement | undefined): Promise<void> {
    const signed = await this.#statement(bundleName, readBundle);
    if (signed === undefined || statement === undefined) return;
    if (JSON.stringify(signed) === JSON.stringify(statement)) return;
    const message = `${bundleName} is a signature of another statement than ${provenanceName}`;
    this.#findings.push({ kind: 'altered', file: bundleName, message });
  }

  async #sbom(name: string): Promise<void> {
    const about = sbomName.exec(name)?.[1];
    if (about === undefined) return;
    const subjects = await this.#document(name, async (bytes) => {
      try {
        return sbomSubjects(name, new TextDecoder().decode(bytes));
      } catch (error) {
        // Somebody's file of that name need not be what we would write.
        if (!this.#present.has(about)) return [];
        const why = error instanceof Error ? error.message : String(error);
        throw new UserError('PROVENANCE_INVALID', `${name} is no bill of materials: ${why}`);
      }
    });
    if (subjects === undefined || subjects.length === 0) return;
    for (const algorithm of ['sha256', 'sha512'] as const) {
      const checksums = subjects.flatMap(({ file, [algorithm]: digest }) =>
        digest === null ? [] : [{ file, digest }],
      );
      if (checksums.length > 0) this.#sources.push({ name, algorithm, checksums });
    }
    if (!this.#present.has(about) || subjects.some(({ file }) => file === about)) return;
    const message = `${name} is about ${subjects.map(({ file }) => file).join(', ')}, not about ${about}`;
    this.#findings.push({ kind: 'altered', file: name, message });
  }

  /** What cannot be read is a finding: what else names it must still be told. */
  async #document<T>(name: string, read: (bytes: Uint8Array) => Promise<T>): Promise<T | undefined> {
    if (this.#present.get(name) !== 'file') return undefined;
    try {
      return await read(await this.#bytes(name));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#findings.push({ kind: 'altered', file: name, message: error.message });
      return undefined;
    }
  }

  #bytes(name: string): Promise<Uint8Array> {
    return readSmall(this.#folder, name, this.#host);
  }
}
