import { UserError } from '../errors.ts';
import type { Integrity } from '../release/types.ts';
import type { Extracted } from './extract.ts';
import type { InstallRequest } from './install.ts';

/**
 * Compares what came with what was proven and what was pinned.
 * @returns the proof
 * @throws UserError INTEGRITY_MISMATCH; INTEGRITY_MISSING where nothing vouches and the user did not say that it need not
 */
export async function checkIntegrity(
  extracted: Pick<Extracted, 'archiveBytes' | 'archiveSha256' | 'h1'>,
  request: Pick<InstallRequest, 'offer' | 'proof' | 'pin' | 'verify'>,
): Promise<Integrity> {
  const { offer, pin, verify } = request;
  const proof = await request.proof;
  if (proof.kind === 'none' && verify !== 'off')
    throw new UserError(
      'INTEGRITY_MISSING',
      `Nothing vouches for ${offer.version.text} from ${offer.source}: ${proof.why}.`,
      {
        hint: 'Give its SHA-256, or choose another source.',
      },
    );
  // First the digests: a wrong size says less about what came.
  compare(extracted, proof, request);
  if (pin !== undefined) compare(extracted, pin, request);
  const { size } = offer.archive;
  if (size !== undefined && size !== extracted.archiveBytes)
    throw mismatch(request, `has ${extracted.archiveBytes} bytes; ${offer.source} says ${size}`);
  return proof;
}

function compare(
  extracted: Pick<Extracted, 'archiveSha256' | 'h1'>,
  expected: Integrity,
  request: Pick<InstallRequest, 'offer'>,
): void {
  if (expected.kind === 'none') return;
  const { from } = expected;
  if (expected.kind === 'sha256') {
    if (extracted.archiveSha256 !== expected.hex.toLowerCase())
      throw mismatch(request, `has SHA-256 ${extracted.archiveSha256}; ${from} says ${expected.hex}`);
  } else if (extracted.h1 !== expected.hash)
    throw mismatch(
      request,
      `has ${extracted.h1 ?? 'no h1 hash (it is no module zip)'}; ${from} says ${expected.hash}`,
    );
}

function mismatch({ offer }: Pick<InstallRequest, 'offer'>, fault: string): UserError {
  const { version, platform, source } = offer;
  return new UserError(
    'INTEGRITY_MISMATCH',
    `The archive of Go ${version.text} for ${platform.os}/${platform.arch} from ${source} ${fault}.`,
    {
      hint: 'The download was damaged or changed on its way. Nothing of it was kept. Try again, or use another source.',
    },
  );
}
