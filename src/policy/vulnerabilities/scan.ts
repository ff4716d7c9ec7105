import { UserError } from '../../errors.ts';
import type { Bom } from '../../sbom/types.ts';
import type { PolicyHost } from '../host.ts';
import type { PolicyFacts, Vulnerability } from '../types.ts';
import { lastLines } from './install.ts';
import { readScan } from './read.ts';
import { isStripped, withoutSymbols } from './stripped.ts';

export interface ScanTask {
  /** Absolute path of govulncheck. */
  readonly program: string;
  /** As `-db` takes it; null: Go's own. */
  readonly database: string | null;
  readonly binaries: readonly ScannedBinary[];
}

export interface ScannedBinary {
  readonly bom: Bom;
  /** Absolute. */
  readonly path: string;
}

export const publicDatabase = 'https://vuln.go.dev';

/**
 * Asks govulncheck about each binary. What it cannot read is told, and is not taken for good.
 * @throws UserError COMMAND_FAILED where the database cannot be read
 */
export async function scanBinaries(
  { program, database, binaries }: ScanTask,
  host: PolicyHost,
): Promise<Pick<PolicyFacts, 'vulnerabilities' | 'unsearched'>> {
  const vulnerabilities: Vulnerability[] = [];
  const unsearched: { file: string; why: string }[] = [];
  for (const { bom, path } of binaries) {
    const { file, format } = bom.subject;
    if (format === 'wasm' || format === 'universal' || bom.std === null) {
      unsearched.push({
        file,
        why: bom.std === null ? 'it has no build information.' : `its format is ${format}.`,
      });
      continue;
    }
    const { code, stdout, stderr } = await host.processes.run({
      program,
      args: ['-mode', 'binary', '-json', ...(database === null ? [] : ['-db', database]), path],
      cwd: host.machine.temp,
      env: { GOVULNDB: undefined, GOTELEMETRY: 'off' },
      timeout: 10 * 60_000,
    });
    if (code === 0) {
      const stripped = await host.open(path, isStripped);
      const found = readAll(stdout, file);
      vulnerabilities.push(...(stripped ? found.map((one) => withoutSymbols(one, bom)) : found));
    }
    if (code !== 0) refuseOrSkip(stderr, code, database, (why) => unsearched.push({ file, why }));
  }
  return { vulnerabilities, unsearched };
}

function readAll(stdout: string, file: string): Vulnerability[] {
  try {
    return readScan(stdout, file);
  } catch (cause) {
    throw new UserError(
      'COMMAND_FAILED',
      `govulncheck said something about ${file} that is not understood.`,
      {
        hint: 'Please report it. policy-vulnerabilities: off builds without the check.',
        cause,
      },
    );
  }
}

/** Whatever fails but for a file that it cannot read is about the database: the check did not happen. */
function refuseOrSkip(
  stderr: string,
  code: number,
  database: string | null,
  skip: (why: string) => void,
): void {
  const said = lastLines(stderr) || `it ended with ${code}`;
  if (/unrecognized binary format|unsupported Go version/.test(said)) {
    skip(said);
    return;
  }
  const name = database ?? publicDatabase;
  throw new UserError('COMMAND_FAILED', `govulncheck with the database ${name}: ${said}`, {
    hint: 'Is it within reach? policy-vulnerability-database takes a mirror (https://…) or a folder with a copy of it (go.dev/security/vuln/database).',
  });
}
