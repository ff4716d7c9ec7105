import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import { fetchSignature } from '../release/openpgp-fetch.ts';
import { TOOLCHAIN } from '../release/sources/goproxy.ts';
import { checksumPolicy } from '../release/sumdb/policy.ts';
import type { ArchiveOffer, Integrity, Source } from '../release/types.ts';
import { type Installer, type InstallRequest, install } from '../sdk/install.ts';
import type { Sdk } from '../sdk/types.ts';
import { statusOf } from '../transfer/status.ts';
import type { Transfer } from '../transfer/types.ts';
import { openTransfer } from './remote.ts';
import { triedStages } from './trial.ts';
import type { SetupRequest } from './types.ts';

/**
 * Downloads, verifies and publishes an archive in the tool cache.
 * @param installer asks a cache first
 * @throws UserError; nothing is left behind then
 */
export async function bringArchive(
  offer: ArchiveOffer,
  source: Source,
  pin: Integrity | undefined,
  request: SetupRequest,
  host: Host,
  installer: Installer = install,
): Promise<Sdk> {
  const transfer = openTransfer(request, host);
  const { toolCache, contents, verify } = request;
  const proof = pin === undefined ? prove(offer, source, verify, host) : Promise.resolve(pin);
  const needsSignature = verify === 'signature' && offer.archive.format !== 'module-zip';
  const installRequest: InstallRequest = {
    offer,
    proof,
    place: { kind: 'tool-cache', root: toolCache },
    contents,
    verify: userWaivesProof(offer, pin, host) ? 'off' : verify,
    ...(pin === undefined ? {} : { pin }),
    ...(needsSignature
      ? { checkSignature: (archive) => checkSignature(archive, offer, request.signingKeys, transfer, host) }
      : {}),
  };
  try {
    return await installer(installRequest, { ...host, transfer, stages: triedStages(offer, request, host) });
  } catch (error) {
    throw (statusOf(error) === 404 ? await lackOf(proof) : undefined) ?? error;
  }
}

/** A list that lacks the archive says more than the 404 of the download that ran beside it. */
async function lackOf(proof: Promise<Integrity>): Promise<UserError | undefined> {
  const said: unknown = await proof.catch((error: unknown) => error);
  const lacks =
    said instanceof UserError && ['VERSION_NOT_FOUND', 'PLATFORM_UNAVAILABLE'].includes(said.code);
  return lacks ? said : undefined;
}

/** With `verify: off` a proof that cannot be had is no error; one that can be had still counts. */
export async function prove(
  offer: ArchiveOffer,
  source: Source,
  verify: SetupRequest['verify'],
  { log }: Pick<Host, 'log'>,
): Promise<Integrity> {
  try {
    return await source.prove(offer);
  } catch (error) {
    if (verify !== 'off' || !(error instanceof UserError)) throw error;
    log.warning(
      `Go ${offer.version.text} from ${offer.source} is not verified (verify: off): ${error.message}`,
    );
    return { kind: 'none', why: 'verify: off' };
  }
}

/** GOSUMDB=off and its kin are the user's own word for toolchains of the module proxy; the SDK is kept apart. */
function userWaivesProof(offer: ArchiveOffer, pin: Integrity | undefined, { machine }: Host): boolean {
  if (offer.source !== 'goproxy' || pin !== undefined) return false;
  return checksumPolicy(TOOLCHAIN, (name) => machine.env(name)).kind === 'skip';
}

async function checkSignature(
  archive: Uint8Array,
  offer: ArchiveOffer,
  keyFile: string | undefined,
  transfer: Transfer,
  { clock, files }: Host,
): Promise<string> {
  const own = keyFile === undefined ? [] : [await readKeys(keyFile, files)];
  const [{ verifyDetached }, { signingKeys }, signature] = await Promise.all([
    import('../release/openpgp.ts'),
    import('../release/openpgp-keys.ts'),
    fetchSignature(transfer, offer),
  ]);
  const { name } = await verifyDetached({
    archive,
    signature,
    keys: await signingKeys(own),
    now: clock.now(),
  });
  return name;
}

async function readKeys(path: string, files: Host['files']): Promise<string> {
  const bytes = await files.read(path);
  if (bytes !== undefined) return new TextDecoder().decode(bytes);
  throw new UserError('INPUT_INVALID', `signing-keys: there is no file ${path}.`, {
    hint: 'Name a file with ASCII-armored OpenPGP public keys, or leave the input out.',
  });
}
